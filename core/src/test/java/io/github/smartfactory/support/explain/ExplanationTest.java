package io.github.smartfactory.support.explain;

import static io.github.smartfactory.support.vocabulary.Language.ENGLISH;
import static io.github.smartfactory.support.vocabulary.Language.KOREAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.source.Clause;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.ClauseKind;
import io.github.smartfactory.support.source.ClauseRegister;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.source.SourceDocument;
import io.github.smartfactory.support.vocabulary.Name;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The labels are messages that have no figures, so that this test stands apart from what other packages say. */
class ExplanationTest {

    private static final Anomaly ODD = new Anomaly(
            "A1", Name.of("한도가 낮은 유형보다 작다", "the limit is below that of a lower tier"), ClauseId.listOf("D23-028"));

    private static final Explanation EXPLANATION = explanation();

    @Test
    void readsInKorean() {
        assertThat(EXPLANATION.render(KOREAN)).isEqualTo("""
                        아래 값의 합
                          아래 값의 합: 7,000만원 (아래 중 가장 작은 값)
                            아래 첫 값에서 나머지를 뺀 값: 7,000만원 [D23-028, A1]
                            아래 비율을 적용한 값: 1억원 (아래 비율을 적용한 값) [D21-035, I1]
                              아래 값의 곱: 50% [D21-031]
                              아래 값의 합: 2억 1원 (아래 값의 합)
                                아래 값의 곱: 2억원
                                아래 값의 곱: 1원
                          아래 첫 값에서 나머지를 뺀 값: 3억 9,000만원 (아래 첫 값에서 나머지를 뺀 값)
                            아래 값의 곱: 4억원 (아래 값의 곱)
                              아래 값의 합: 2억원
                              아래 첫 값에서 나머지를 뺀 값: 2
                            아래 첫 값에서 나머지를 뺀 값: 1,000만원 [D21-031]
                        공고에 없어 라이브러리가 정한 사항
                          [I1] 사업비에 비율을 곱한 금액의 끝수는 어떻게 처리하는가? 원 미만은 버린다(설정 가능)
                        주의: 공고의 수치가 의심되는 부분
                          [A1] 한도가 낮은 유형보다 작다
                        """);
    }

    @Test
    void readsInEnglish() {
        assertThat(EXPLANATION.render(ENGLISH)).isEqualTo("""
                        sum of the lines below
                          sum of the lines below: KRW 70,000,000 (the smallest of the lines below)
                            the first line below less the others: KRW 70,000,000 [D23-028, A1]
                            the share below of the figure below: KRW 100,000,000 (the share below of the figure below) [D21-035, I1]
                              product of the lines below: 50% [D21-031]
                              sum of the lines below: KRW 200,000,001 (sum of the lines below)
                                product of the lines below: KRW 200,000,000
                                product of the lines below: KRW 1
                          the first line below less the others: KRW 390,000,000 (the first line below less the others)
                            product of the lines below: KRW 400,000,000 (product of the lines below)
                              sum of the lines below: KRW 200,000,000
                              the first line below less the others: 2
                            the first line below less the others: KRW 10,000,000 [D21-031]
                        Decided by the library where the announcement is silent
                          [I1] How is a share of a cost rounded? Down to the whole won; callers may choose another unit
                        Note: figures of the announcement that are in doubt
                          [A1] the limit is below that of a lower tier
                        """);
    }

    @Test
    void saysWhatTheClausesOfARegisterSay() {
        SourceDocument document = new SourceDocument(
                "announcement-2021",
                Name.of("공고", "Announcement"),
                Name.of("중소벤처기업부", "Ministry of SMEs and Startups"),
                LocalDate.of(2021, 1, 22));
        ClauseRegister register = ClauseRegister.of(List.of(
                clause("D21-001", document, "제목", "Title", "쓰이지 않는다", "Not used"),
                clause("D21-031", document, "II. 표", "II. Table", "절반을 지원한다", "Half is paid")));
        assertThat(EXPLANATION.render(KOREAN, register))
                .startsWith("아래 값의 합\n")
                .contains("""
                            아래 첫 값에서 나머지를 뺀 값: 1,000만원 [D21-031]
                        근거 조항
                          [D21-031] II. 표: 절반을 지원한다
                        공고에 없어 라이브러리가 정한 사항
                        """)
                .doesNotContain("D21-001");
        assertThat(EXPLANATION.render(ENGLISH, register)).contains("""
                        Clauses
                          [D21-031] II. Table: Half is paid
                        Decided by the library where the announcement is silent
                        """);
    }

    @Test
    void hasNoSectionForWhatItDoesNotRestOn() {
        Step step = Step.given(Message.of("operation.sum"), Won.of(5), Grounds.NONE);
        Explanation plain = new Explanation(Message.of("operation.times"), List.of(step));
        assertThat(plain.render(KOREAN)).isEqualTo("아래 값의 곱\n  아래 값의 합: 5원\n");
        assertThat(plain.render(ENGLISH)).isEqualTo("product of the lines below\n  sum of the lines below: KRW 5\n");
        assertThat(plain.grounds()).isEqualTo(Grounds.NONE);
    }

    @Test
    void restsOnTheGroundsOfAllSteps() {
        assertThat(EXPLANATION.grounds())
                .isEqualTo(Grounds.of("D23-028", "D21-035", "D21-031")
                        .with(Interpretation.I1)
                        .with(ODD));
    }

    @Test
    void refusesToExplainWithoutASingleStep() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Explanation(Message.of("operation.sum"), List.of()))
                .withMessage("steps must not be empty");
    }

    private static Explanation explanation() {
        Message sum = Message.of("operation.sum");
        Message difference = Message.of("operation.difference");
        Message times = Message.of("operation.times");
        Message shareOf = Message.of("operation.share-of");
        Won eok2 = Won.ofEok(2);
        Step limit =
                Step.given(difference, Won.ofMan(7_000), Grounds.of("D23-028").with(ODD));
        Step share = Step.given(times, Share.ofPercent(50), Grounds.of("D21-031"));
        Step cost = Step.calculated(
                sum,
                Operation.SUM,
                List.of(Step.given(times, eok2, Grounds.NONE), Step.given(times, Won.of(1), Grounds.NONE)),
                Won.of(200_000_001),
                Grounds.NONE);
        Step part = Step.calculated(
                shareOf,
                Operation.SHARE_OF,
                List.of(share, cost),
                Won.ofEok(1),
                Grounds.of("D21-035").with(Interpretation.I1));
        Step paid = Step.calculated(sum, Operation.LEAST_OF, List.of(limit, part), Won.ofMan(7_000), Grounds.NONE);
        Step twice = Step.calculated(
                times,
                Operation.TIMES,
                List.of(Step.given(sum, eok2, Grounds.NONE), Step.given(difference, Figure.of(2), Grounds.NONE)),
                Won.ofEok(4),
                Grounds.NONE);
        Step rest = Step.calculated(
                difference,
                Operation.DIFFERENCE,
                List.of(twice, Step.given(difference, Won.ofMan(1_000), Grounds.of("D21-031"))),
                Won.ofMan(39_000),
                Grounds.NONE);
        return new Explanation(sum, List.of(paid, rest));
    }

    private static Clause clause(
            String id, SourceDocument document, String heading, String english, String summary, String englishSummary) {
        return new Clause(
                ClauseId.of(id),
                ClauseKind.LIMIT,
                Name.of(heading, english),
                Name.of(summary, englishSummary),
                document);
    }
}
