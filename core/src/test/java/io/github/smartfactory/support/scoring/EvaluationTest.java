package io.github.smartfactory.support.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.testkit.internal.Sheets;
import io.github.smartfactory.support.testkit.sample.Applications;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {

    private static final ResolvedGate SELECTION = Sheets.official("selection");
    private static final ResolvedGate FULL = Sheets.resolved(Sheets.full());
    private static final Company BOTH = Company.of("A1").having(Sheets.GREEN, Sheets.YOUNG);
    private static final Company NEITHER = Company.of("A2").lacking(Sheets.GREEN, Sheets.YOUNG);

    // ---- Formulas ----

    @Test
    @Verifies({"D21-106", "D21-108"})
    void aPlanningInstitutionGetsTheMeanOfWhatIsLeft() {
        ResolvedGate gate = OfficialCatalog.catalog()
                .program("2021/cluster-planning-institution")
                .selectionRule()
                .gate("selection");
        Candidate candidate = Candidate.of("C", Applications.satisfied("2021/cluster-planning-institution"));
        Evaluation evaluation =
                gate.evaluate(candidate, Sheets.book(gate.gate().sheet(), "95", "95", "80", "70.5", "60", "60", "66"));
        // 95 and 60 are left out once each: (95 + 80 + 70.5 + 60 + 66) / 5.
        assertThat(evaluation.score()).isEqualTo(Score.parse("74.3"));
        assertThat(evaluation.jobs()).isEmpty();
        assertThat(evaluation.bonus()).isEmpty();
        assertThat(evaluation.passMark()).isEmpty();
        assertThat(evaluation.passes()).isEqualTo(Truth.YES);
    }

    @Test
    @Verifies({"D21-131", "D21-132", "D21-134", "D21-136", "D21-160"})
    void aClusterGetsEightyPercentOfTheMeanTwentyOfTheJobScoreAndTheBonus() {
        Map<String, Score> jobScores = new HashMap<>(Sheets.tenJobScores("60"));
        jobScores.put("A10", Score.of(70));
        // Those that only use the shared system and suppliers are not counted.
        jobScores.put("U", Score.of(100));
        jobScores.put("S", Score.of(100));
        Evaluation evaluation = SELECTION.evaluate(
                Sheets.candidate(Sheets.cluster(Trait.ECO_FACTORY), jobScores),
                official("90", "80", "70", "60", "75", "85", "65.7"));
        assertThat(evaluation.committee()).isEqualTo(exactly("5257/70"));
        assertThat(evaluation.jobs()).contains(exactly("61"));
        assertThat(evaluation.bonus().orElseThrow().points()).isEqualTo(exactly("3"));
        // 525.7 / 7 * 0.8 + 61 * 0.2 + 3 = 60.08 + 12.2 + 3.
        assertThat(evaluation.score()).isEqualTo(Score.parse("75.28"));
        assertThat(evaluation.passes()).isEqualTo(Truth.YES);
    }

    @Test
    @Verifies({"D21-131", "D21-132"})
    void exactlySeventyPassesAndTheLeastBitLessDoesNot() {
        Application application = Sheets.cluster(Trait.COVID_GOODS, Trait.ECO_FACTORY);
        ScoreBook seventy = official("70", "70", "70", "70", "70", "70", "70");
        Evaluation exact = SELECTION.evaluate(Sheets.candidate(application, Sheets.tenJobScores("45")), seventy);
        // 56 + 9 + 5.
        assertThat(exact.score()).isEqualTo(Score.of(70));
        assertThat(exact.passes()).isEqualTo(Truth.YES);

        Map<String, Score> less = Sheets.tenJobScores("45");
        less.put("A7", Score.parse("44.9999"));
        Evaluation almost = SELECTION.evaluate(Sheets.candidate(application, less), seventy);
        assertThat(almost.score()).isEqualTo(Score.parse("69.999998"));
        assertThat(almost.passes()).isEqualTo(Truth.NO);
        assertThat(almost.explain().headline().render(Language.ENGLISH))
                .isEqualTo("C: 69.9999… points in the selection evaluation, not passed (pass mark: 70 points)");

        Evaluation tenthLess = SELECTION.evaluate(
                Sheets.candidate(application, Sheets.tenJobScores("45")),
                official("70", "70", "70", "70", "70", "70", "69.9"));
        assertThat(tenthLess.score()).isEqualTo(Score.parse("12248/175"));
        assertThat(tenthLess.passes()).isEqualTo(Truth.NO);
        assertThat(tenthLess.score().toDecimal(1, RoundingMode.HALF_UP)).isEqualTo("70.0");
    }

    @ParameterizedTest
    @CsvSource({
        "70 70 70,     70,      YES",
        "70 70 69.9,   2099/30, NO",
        "100 40 70.1,  2101/30, YES",
        "69.9 69.9 69.9 69.9 69.9 69.9 70.6, 70, YES",
        "0,            0,       NO",
    })
    @Verifies({"D21-133", "D21-137"})
    void feasibilityIsTheMeanAlone(String sums, String score, Truth passes) {
        ResolvedGate gate = Sheets.official("feasibility");
        Evaluation evaluation = gate.evaluate(
                Candidate.of("C", Applications.satisfied(Sheets.CLUSTER)),
                Sheets.book(gate.gate().sheet(), sums.split(" ", -1)));
        assertThat(evaluation.score()).isEqualTo(Score.parse(score));
        assertThat(evaluation.passes()).isEqualTo(passes);
    }

    @Test
    void everyFigureOnTheWayIsKept() {
        Evaluation evaluation = complete();
        assertThat(evaluation.marks())
                .extracting(Evaluation.Marks::evaluator, marks -> marks.score().orElseThrow())
                .containsExactly(
                        tuple("E1", Score.of(60)), tuple("E2", Score.of(80)), tuple("E3", Score.parse("70.5")));
        assertThat(evaluation.committee()).isEqualTo(exactly("70.5"));
        assertThat(evaluation.jobs()).contains(exactly("47.5"));
        assertThat(evaluation.points()).isEqualTo(exactly("70.9"));
        assertThat(evaluation.passMark()).contains(Score.of(70));
        assertThat(evaluation.gaps()).isEmpty();
    }

    // ---- Open evaluations ----

    @Test
    void aCardThatIsMissingMayGiveAnything() {
        Evaluation open = FULL.evaluate(
                candidate(BOTH, NEITHER, "50", "45"),
                ScoreBook.of(List.of("E1", "E2", "E3"), List.of(Sheets.card("E1", "60"), Sheets.card("E3", "70.5"))));
        // The middle of 60, 70.5 and anything from 0 to 100.
        assertThat(open.committee()).isEqualTo(range("60", "70.5"));
        assertThat(open.points()).isEqualTo(range("62.5", "70.9"));
        assertThat(open.passes()).isEqualTo(Truth.UNKNOWN);
        assertThat(open.gaps()).containsExactly(new Gap.Card("C", FULL.gate().name(), "E2"));
        assertThat(open.marks().get(1)).isEqualTo(new Evaluation.Marks("E2", Optional.empty(), Optional.empty()));
        assertThat(open.gaps().get(0).message().render(Language.ENGLISH))
                .isEqualTo("C: score card of evaluator E2 in the trial evaluation");
        assertThat(open.gaps().get(0).message().render(Language.KOREAN)).isEqualTo("C: 평가위원 E2의 평가표(시험평가)");
    }

    @Test
    void aJobScoreThatIsMissingMayBeAnything() {
        Evaluation open =
                FULL.evaluate(Sheets.candidate(Sheets.trial(BOTH, NEITHER), Sheets.jobScores("A2", "45")), book());
        assertThat(open.jobs()).contains(range("22.5", "72.5"));
        assertThat(open.points()).isEqualTo(range("65.9", "75.9"));
        assertThat(open.gaps()).containsExactly(new Gap.JobScore("C", "A1"));
        assertThat(open.gaps().get(0).message().render(Language.KOREAN)).isEqualTo("C: A1의 일자리평가 점수");
        assertThat(open.passes()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aFactThatIsMissingIsAskedIfItCanChangeTheBonus() {
        Evaluation open = FULL.evaluate(candidate(Company.of("A1").having(Sheets.YOUNG), NEITHER, "50", "45"), book());
        assertThat(open.points()).isEqualTo(range("69.9", "70.9"));
        assertThat(open.passes()).isEqualTo(Truth.UNKNOWN);
        assertThat(open.gaps()).hasSize(1);
        assertThat(open.gaps().get(0)).isInstanceOfSatisfying(Gap.Fact.class, gap -> {
            assertThat(gap.candidate()).isEqualTo("C");
            assertThat(gap.fact()).hasToString("A1: trait green");
        });
    }

    @Test
    void gapsAreTheCardsThenTheJobScoresThenTheFacts() {
        Evaluation open = FULL.evaluate(
                Candidate.of("C", Sheets.trial(Company.of("A1"), NEITHER)),
                ScoreBook.of(List.of("E1", "E2", "E3"), List.of()));
        assertThat(open.points()).isEqualTo(range("0", "105"));
        assertThat(open.gaps())
                .extracting(gap -> gap.message().render(Language.ENGLISH))
                .startsWith(
                        "C: score card of evaluator E1 in the trial evaluation",
                        "C: score card of evaluator E2 in the trial evaluation",
                        "C: score card of evaluator E3 in the trial evaluation",
                        "C: job score of A1",
                        "C: job score of A2")
                .hasSize(7);
    }

    @Test
    void whatIsMissingDoesNotMatterToPassingOnceItCannotChangeIt() {
        List<String> committee = List.of("E1", "E2", "E3", "E4");
        List<ScoreCard> high = List.of(Sheets.card("E1", "90"), Sheets.card("E2", "90"), Sheets.card("E3", "90"));
        Evaluation passed = FULL.evaluate(candidate(BOTH, NEITHER, "50", "45"), ScoreBook.of(committee, high));
        assertThat(passed.gaps()).hasSize(1);
        assertThat(passed.passes()).isEqualTo(Truth.YES);
        List<ScoreCard> low = List.of(Sheets.card("E1", "30"), Sheets.card("E2", "30"), Sheets.card("E3", "30"));
        Evaluation failed = FULL.evaluate(candidate(BOTH, NEITHER, "50", "45"), ScoreBook.of(committee, low));
        assertThat(failed.gaps()).hasSize(1);
        assertThat(failed.passes()).isEqualTo(Truth.NO);
    }

    @Test
    void theScoreIsNotKnownBeforeNothingIsMissing() {
        Evaluation open =
                FULL.evaluate(Sheets.candidate(Sheets.trial(BOTH, NEITHER), Sheets.jobScores("A2", "45")), book());
        assertThatIllegalStateException()
                .isThrownBy(open::score)
                .withMessage("score of candidate C is not known yet, missing: [JobScore[candidate=C, company=A1]]");
    }

    // ---- Changes ----

    @Test
    void anEvaluatorCanBeLeftOut() {
        ResolvedGate mean = Sheets.resolved(Sheets.plain(Aggregation.MEAN));
        Evaluation evaluation = mean.evaluate(Candidate.of("C", Sheets.trial()), book());
        assertThat(evaluation.score()).isEqualTo(Score.parse("421/6"));
        assertThat(evaluation.without("E1").score()).isEqualTo(Score.parse("75.25"));
        assertThat(evaluation.without("E1").marks())
                .extracting(Evaluation.Marks::evaluator)
                .containsExactly("E2", "E3");
        assertThat(evaluation.without("E9")).isEqualTo(evaluation);
    }

    @Test
    void soManyMustBeLeftThatThereIsAScore() {
        assertThatExceptionOfType(ScoreCardException.class)
                .isThrownBy(() -> complete().without("E1"))
                .withMessage("candidate C: at least 3 evaluators are needed, or no score would be left: 2");
    }

    @Test
    void evaluatorsCanGiveOtherScores() {
        Evaluation changed = complete().scoring(List.of(Score.of(60), Score.of(80), Score.parse("69.3")));
        assertThat(changed.points()).isEqualTo(exactly("69.94"));
        assertThat(changed.passes()).isEqualTo(Truth.NO);
        assertThat(changed.marks().get(0)).isEqualTo(complete().marks().get(0));
        assertThat(changed.marks().get(2).card()).isEmpty();
        assertThat(complete().scoring(List.of(Score.of(60), Score.of(80), Score.parse("70.5"))))
                .isEqualTo(complete());
    }

    @Test
    void otherScoresFillWhatIsMissing() {
        Evaluation open =
                FULL.evaluate(candidate(BOTH, NEITHER, "50", "45"), ScoreBook.of(List.of("E1", "E2", "E3"), List.of()));
        assertThat(open.scoring(List.of(Score.of(60), Score.of(80), Score.parse("70.5")))
                        .score())
                .isEqualTo(Score.parse("70.9"));
    }

    @Test
    void thereIsOneOtherScoreForEachEvaluatorAndItIsWithinTheSheet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete().scoring(List.of(Score.of(60))))
                .withMessage("there must be one score for each of 3 evaluators: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete().scoring(List.of(Score.of(60), Score.parse("100.1"), Score.of(60))))
                .withMessage("score of evaluator E2 must be from 0 to 100: 100.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete().scoring(List.of(Score.of(60), Score.of(60), Score.parse("-0.1"))))
                .withMessage("score of evaluator E3 must be from 0 to 100: -0.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete().scoring(List.of(Score.of(60), Score.parse("60.05"), Score.of(60))))
                .withMessage("score of evaluator E2 must be a multiple of 0.1: 60.05");
        assertThat(complete()
                        .scoring(List.of(Score.ZERO, Score.of(100), Score.of(60)))
                        .committee())
                .isEqualTo(exactly("60"));
    }

    // ---- Explanations ----

    @Test
    void theWholeWayIsExplainedInEnglish() {
        assertThat(complete().explain().render(Language.ENGLISH)).isEqualTo("""
                        C: 70.9 points in the trial evaluation, passed (pass mark: 70 points)
                          Final score of the trial evaluation: 70.9 points (sum of the lines below) [D21-901]
                            The committee's part: 56.4 points (the share below of the figure below)
                              Weight: 80%
                              Score of the committee (not counted: E1 60 points, E2 80 points): 70.5 points (mean of the lines below) [D21-900]
                                Evaluator E3: 70.5 points (sum of the lines below)
                                  goals (of 40): 40 points
                                  schedule (of 20): 20 points
                                  staff (of 40): 10.5 points
                            The job score's part: 9.5 points (the share below of the figure below)
                              Weight: 20%
                              Job score: 47.5 points (mean of the lines below) [D21-902]
                                Job score of A1: 50 points
                                Job score of A2: 45 points
                            Bonus points: 5 points (the smallest of the lines below) [D21-904]
                              Sum of the items: 7 points (sum of the lines below)
                                green bonus: 3 points
                                bonus of the young: 4 points
                              Cap on bonus points: 5 points
                          Pass mark of the trial evaluation: 70 points [D21-903]
                        """);
    }

    @Test
    void theWholeWayIsExplainedInKorean() {
        assertThat(complete().explain().render(Language.KOREAN)).isEqualTo("""
                        C: 시험평가 70.9점, 기준(70점) 통과
                          시험평가 최종점수: 70.9점 (아래 값의 합) [D21-901]
                            평가위원회 점수 반영분: 56.4점 (아래 비율을 적용한 값)
                              반영 비율: 80%
                              평가위원회 점수(제외: E1 60점, E2 80점): 70.5점 (아래 값의 평균) [D21-900]
                                평가위원 E3: 70.5점 (아래 값의 합)
                                  목표 (배점 40): 40점
                                  일정 (배점 20): 20점
                                  인력 (배점 40): 10.5점
                            일자리평가 점수 반영분: 9.5점 (아래 비율을 적용한 값)
                              반영 비율: 20%
                              일자리평가 점수: 47.5점 (아래 값의 평균) [D21-902]
                                A1의 일자리평가 점수: 50점
                                A2의 일자리평가 점수: 45점
                            가점: 5점 (아래 중 가장 작은 값) [D21-904]
                              항목별 가점의 합: 7점 (아래 값의 합)
                                녹색기업 가점: 3점
                                창업기업 가점: 4점
                              가점 한도: 5점
                          시험평가 통과 기준: 70점 [D21-903]
                        """);
    }

    @Test
    void whatIsMissingIsExplained() {
        Evaluation open =
                FULL.evaluate(Sheets.candidate(Sheets.trial(BOTH, NEITHER), Sheets.jobScores("A2", "45")), book());
        assertThat(open.explain().render(Language.ENGLISH)).isEqualTo("""
                        C: from 65.9 points to 75.9 points in the trial evaluation, not known yet whether it passes (pass mark: 70 points)
                          Final score of the trial evaluation: from 65.9 points to 75.9 points [D21-901]
                          Missing: C: job score of A1
                          Pass mark of the trial evaluation: 70 points [D21-903]
                        """);
        assertThat(open.explain().render(Language.KOREAN)).isEqualTo("""
                        C: 시험평가 65.9점~75.9점, 기준(70점) 통과 여부 미정
                          시험평가 최종점수: 65.9점~75.9점 [D21-901]
                          미확정: C: A1의 일자리평가 점수
                          시험평가 통과 기준: 70점 [D21-903]
                        """);
    }

    @Test
    void aScoreThatNeedsNoPassMarkIsExplainedWithoutOne() {
        ResolvedGate mean = Sheets.resolved(Sheets.plain(Aggregation.MEAN));
        Evaluation evaluation = mean.evaluate(
                Candidate.of("C", Sheets.trial()),
                ScoreBook.of(List.of("E1"), List.of(Sheets.card("E1", "30", "15", "35.5"))));
        assertThat(evaluation.explain().render(Language.ENGLISH)).isEqualTo("""
                        C: 80.5 points in the trial evaluation
                          Final score of the trial evaluation: 80.5 points (sum of the lines below) [D21-901]
                            Score of the committee: 80.5 points (mean of the lines below) [D21-900]
                              Evaluator E1: 80.5 points (sum of the lines below)
                                goals (of 40): 30 points
                                schedule (of 20): 15 points
                                staff (of 40): 35.5 points
                        """);
    }

    @Test
    void ofEqualScoresOneIsNotCountedAndTheOthersAre() {
        Evaluation evaluation =
                FULL.evaluate(candidate(BOTH, NEITHER, "50", "45"), Sheets.book(Sheets.SHEET, "70", "70", "70", "70"));
        assertThat(evaluation.explain().render(Language.KOREAN))
                .contains("평가위원회 점수(제외: E1 70점, E4 70점): 70점")
                .contains("평가위원 E2: 70점")
                .contains("평가위원 E3: 70점")
                .doesNotContain("평가위원 E1")
                .doesNotContain("평가위원 E4");
    }

    // ---- Helpers ----

    private static Candidate candidate(Company first, Company second, String... jobScores) {
        return Sheets.candidate(Sheets.trial(first, second), Sheets.jobScores("A1", jobScores[0], "A2", jobScores[1]));
    }

    private static ScoreBook book() {
        return Sheets.book(Sheets.SHEET, "60", "80", "70.5");
    }

    private static Evaluation complete() {
        return FULL.evaluate(candidate(BOTH, NEITHER, "50", "45"), book());
    }

    private static ScoreBook official(String... sums) {
        return Sheets.book(SELECTION.gate().sheet(), sums);
    }

    private static ScoreRange exactly(String score) {
        return ScoreRange.exactly(Score.parse(score));
    }

    private static ScoreRange range(String least, String most) {
        return new ScoreRange(Score.parse(least), Score.parse(most));
    }

    @Test
    void aJobScoreHasAtMostSixDecimalPlaces() {
        Candidate candidate = Candidate.of("C", Applications.satisfied("2021/digital-cluster-general"));
        String company = candidate.application().consortium().members().get(0).id();
        Score fine = Score.parse("7.333333");
        assertThat(candidate.withJobScores(Map.of(company, fine)).jobScores()).containsEntry(company, fine);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> candidate.withJobScores(Map.of(company, Score.parse("7.3333333"))))
                .withMessage("candidate C: job score of " + company + " must have at most 6 decimal places: 7.3333333");
    }

    @Test
    void jobScoresAreInTheOrderOfTheCompanies() {
        Map<String, Score> jobScores = new LinkedHashMap<>();
        jobScores.put("A2", Score.of(45));
        jobScores.put("A1", Score.of(50));
        assertThat(new Candidate("C", Sheets.trial(BOTH, NEITHER), jobScores, Optional.empty()).jobScores())
                .containsExactly(entry("A1", Score.of(50)), entry("A2", Score.of(45)));
    }

    @Test
    void theSupportOfACandidateIsNotNegativeAndAskedForWhereItIsMissing() {
        Candidate candidate = Candidate.of("C", Sheets.trial());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> candidate.withSupport(Won.of(-1)))
                .withMessage("support of candidate C must not be negative: KRW -1");
        assertThat(new Gap.Support("C").message().render(Language.ENGLISH))
                .isEqualTo("C: the support that it would get");
    }

    @Test
    void theStepsAreThoseOfTheExplanation() {
        assertThat(complete().steps())
                .isNotEmpty()
                .isEqualTo(complete().explain().steps());
    }

    @Test
    void whereOnlyTheSumsAreKnownTheyAreGivenWithoutMarks() {
        ResolvedGate gate = OfficialCatalog.catalog()
                .program("2021/cluster-planning-institution")
                .selectionRule()
                .gate("selection");
        Candidate candidate = Candidate.of("C", Applications.satisfied("2021/cluster-planning-institution"));
        ScoreBook blank = ScoreBook.of(List.of("E1", "E2", "E3"), List.of());
        Evaluation evaluation =
                gate.evaluate(candidate, blank).scoring(List.of(Score.of(90), Score.parse("70.5"), Score.of(40)));
        assertThat(evaluation.gaps()).isEmpty();
        assertThat(evaluation.score()).isEqualTo(Score.parse("70.5"));
        assertThat(evaluation.explain().render(Language.ENGLISH)).contains("Evaluator E2: 70.5 points\n");
    }
}
