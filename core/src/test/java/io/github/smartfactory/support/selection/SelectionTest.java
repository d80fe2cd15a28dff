package io.github.smartfactory.support.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.ResolvedGate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.selection.BudgetLimit.Overflow;
import io.github.smartfactory.support.selection.Tie.TieBreak;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.internal.Trials;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Gate FIRST = Trials.passing(4, Trials.gate("first", 10));
    private static final Gate SECOND = Trials.passing(6, Trials.gate("second", 10));

    private static Tuple[] outcomes(Selection selection) {
        return selection.decisions().stream()
                .map(decision -> tuple(decision.id(), decision.award(), decision.reason()))
                .toArray(Tuple[]::new);
    }

    // ---- Ranking, seats and pass marks ----

    @Test
    void theHighestScoresTakeTheSeatsAndTheOthersMoveUpInRankOrder() {
        SelectionRule rule = Trials.rule(2, FIRST);
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.sme("a"), 5),
                Trials.entry(rule, Trials.sme("b"), 9),
                Trials.entry(rule, Trials.sme("c"), 3),
                Trials.entry(rule, Trials.sme("d"), 7),
                Trials.entry(rule, Trials.sme("e"), 4)));
        assertThat(outcomes(selection))
                .containsExactly(
                        tuple("b", Award.SELECTED, Reason.BY_RANK),
                        tuple("d", Award.SELECTED, Reason.BY_RANK),
                        tuple("a", Award.RESERVE, Reason.SEATS_TAKEN),
                        tuple("e", Award.RESERVE, Reason.SEATS_TAKEN),
                        tuple("c", Award.REJECTED, Reason.BELOW_PASS_MARK));
        assertThat(selection.decisions()).extracting(Decision::rank).containsExactly(1, 2, 3, 4, 5);
        assertThat(selection.decisions(Award.RESERVE))
                .extracting(Decision::reserveNumber)
                .containsExactly(Optional.of(1), Optional.of(2));
        assertThat(selection.vacantSeats()).contains(0);
        assertThat(selection.decision("c").lackingToPass()).contains(Score.of(1));
        assertThat(selection.decision("a").lackingToPass()).isEmpty();
        assertThat(selection.decision("a").message().render(Language.ENGLISH)).isEqualTo("reserve 1 - no seat left");
        assertThat(selection.decision("e").message().render(Language.KOREAN)).isEqualTo("예비 2순위 - 남은 자리 없음");
    }

    @Test
    void justBelowThePassMarkIsNotThere() {
        SelectionRule rule = Trials.rule(FIRST);
        Selection selection = rule.select(
                List.of(Trials.entry(rule, Trials.sme("a"), 4, 4, 3), Trials.entry(rule, Trials.sme("b"), 4, 4, 4)));
        assertThat(Trials.ids(selection.seated())).containsExactly("b");
        assertThat(selection.decision("a").lackingToPass()).contains(new Score(1, 3));
        assertThat(selection.vacantSeats()).isEmpty();
    }

    @Test
    void theSeatOfWhoFailsALaterGateGoesToTheNextInRank() {
        SelectionRule rule = Trials.rule(1, FIRST, SECOND);
        List<Entry> entries = List.of(
                Trials.entry(rule, Trials.sme("a"), Trials.scores(9), Trials.scores(5)),
                Trials.entry(rule, Trials.sme("b"), Trials.scores(8), Trials.scores(6)));
        Selection released = rule.select(entries);
        assertThat(outcomes(released))
                .containsExactly(
                        tuple("a", Award.REJECTED, Reason.BELOW_PASS_MARK), tuple("b", Award.SELECTED, Reason.BY_RANK));
        assertThat(released.decision("a").message().render(Language.ENGLISH))
                .isEqualTo("rejected - below the pass mark of the evaluation second by 1 point");
        Selection vacant = rule.withAfterLaterGate(Cited.of(Leftover.VACANT)).select(entries);
        assertThat(outcomes(vacant))
                .containsExactly(
                        tuple("a", Award.REJECTED, Reason.BELOW_PASS_MARK),
                        tuple("b", Award.RESERVE, Reason.SEATS_TAKEN));
        assertThat(vacant.vacantSeats()).contains(1);
    }

    @Test
    void aSeatIsProvisionalUntilTheLastGateIsPassed() {
        SelectionRule rule = Trials.rule(2, FIRST, SECOND);
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.sme("a"), Trials.scores(9)),
                Trials.entry(rule, Trials.sme("b"), Trials.scores(8), Trials.scores(Trials.MISSING, 1)),
                Trials.entry(rule, Trials.sme("c"), Trials.scores(7), Trials.scores(10, 10)),
                Trials.entry(rule, Trials.sme("d"), Trials.scores(6))));
        assertThat(outcomes(selection))
                .containsExactly(
                        tuple("a", Award.PROVISIONAL, Reason.BY_RANK),
                        tuple("b", Award.REJECTED, Reason.BELOW_PASS_MARK),
                        tuple("c", Award.SELECTED, Reason.BY_RANK),
                        tuple("d", Award.RESERVE, Reason.SEATS_TAKEN));
        // Even with 10 of the evaluator who has not marked yet, b comes to 11/2.
        assertThat(selection.decision("b").lackingToPass()).contains(new Score(1, 2));
    }

    @Test
    void aboutSoManySeatsAreSoManyAndSaidToBeAbout() {
        SelectionRule rule = Trials.rule(FIRST).withSeats(new Seats(1, true, Grounds.NONE));
        Selection selection =
                rule.select(List.of(Trials.entry(rule, Trials.sme("a"), 5), Trials.entry(rule, Trials.sme("b"), 6)));
        assertThat(Trials.ids(selection.seated())).containsExactly("b");
        assertThat(selection.explain().render(Language.ENGLISH)).contains("\n  Seats: about 1\n");
        assertThat(selection.explain().render(Language.KOREAN)).contains("\n  선정 규모: 1개 내외\n");
    }

    // ---- Reserved seats ----

    @Test
    void reservedSeatsPassOverThoseWhoRankHigher() {
        SelectionRule rule = Trials.rule(2, FIRST).withReserved(Trials.smeLed(1, Leftover.RELEASE));
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.middleMarket("a"), 9),
                Trials.entry(rule, Trials.middleMarket("b"), 8),
                Trials.entry(rule, Trials.sme("c"), 7),
                Trials.entry(rule, Trials.middleMarket("d"), 6)));
        assertThat(outcomes(selection))
                .containsExactly(
                        tuple("a", Award.SELECTED, Reason.BY_RANK),
                        tuple("b", Award.RESERVE, Reason.SEAT_RESERVED),
                        tuple("c", Award.SELECTED, Reason.BY_RESERVED_SEAT),
                        tuple("d", Award.RESERVE, Reason.SEATS_TAKEN));
    }

    // ---- The official rules ----

    private static Selection lead2022(SelectionRule rule, Map<String, int[]> scores) {
        List<Entry> entries = new ArrayList<>();
        scores.forEach((id, given) -> entries.add(Trials.entry(
                rule,
                Trials.candidate(rule.program(), id, id.startsWith("sme") ? SizeClass.MEDIUM : SizeClass.MIDDLE_MARKET),
                given)));
        return rule.select(entries);
    }

    private static SelectionRule lead2022() {
        return OfficialCatalog.catalog().program("2022/digital-cluster-lead").selectionRule();
    }

    @Test
    @Verifies({"D22-018", "D22-024"})
    void atLeastTwoOfThreeLeadClustersAreLedByAnSmeThatReaches70() {
        Map<String, int[]> scores = Map.of(
                "big1", Trials.scores(95),
                "big2", Trials.scores(90),
                "big3", Trials.scores(85),
                "sme1", Trials.scores(75),
                "sme2", Trials.scores(70),
                "sme3", Trials.scores(69));
        assertThat(outcomes(lead2022(lead2022(), scores)))
                .containsExactly(
                        tuple("big1", Award.SELECTED, Reason.BY_RANK),
                        tuple("big2", Award.RESERVE, Reason.SEAT_RESERVED),
                        tuple("big3", Award.RESERVE, Reason.SEAT_RESERVED),
                        tuple("sme1", Award.SELECTED, Reason.BY_RESERVED_SEAT),
                        tuple("sme2", Award.SELECTED, Reason.BY_RESERVED_SEAT),
                        tuple("sme3", Award.REJECTED, Reason.BELOW_PASS_MARK));
    }

    @Test
    @Verifies({"D22-024"})
    void aReservedSeatThatNoSmeLedClusterOf70TakesGoesToTheNextInRankOrStaysVacant() {
        Map<String, int[]> scores = Map.of(
                "big1", Trials.scores(95),
                "big2", Trials.scores(90),
                "big3", Trials.scores(69),
                "sme1", Trials.scores(75),
                "sme2", Trials.scores(70, 70, 69));
        SelectionRule rule = lead2022();
        assertThat(outcomes(lead2022(rule, scores)))
                .containsExactly(
                        tuple("big1", Award.SELECTED, Reason.BY_RANK),
                        tuple("big2", Award.SELECTED, Reason.BY_RELEASED_SEAT),
                        tuple("sme1", Award.SELECTED, Reason.BY_RANK),
                        tuple("sme2", Award.REJECTED, Reason.BELOW_PASS_MARK),
                        tuple("big3", Award.REJECTED, Reason.BELOW_PASS_MARK));
        ReservedSeats vacant = rule.reserved().orElseThrow().withLeftover(Leftover.VACANT);
        Selection left = lead2022(rule.withReserved(vacant), scores);
        assertThat(Trials.ids(left.seated())).containsExactly("big1", "sme1");
        assertThat(left.decision("big2").reason()).isEqualTo(Reason.SEAT_RESERVED);
        assertThat(left.vacantSeats()).contains(1);
    }

    /** An entry of which the committee gives one score and the company has another, with one bonus item or none. */
    private static Entry general2021(SelectionRule rule, String id, int committee, int job, int later, boolean bonus) {
        Candidate plain = Trials.candidate(rule.program(), id, SizeClass.MEDIUM);
        Company lead = plain.application()
                .consortium()
                .lead()
                .orElseThrow()
                .company()
                .lacking(Trait.official().stream()
                        .filter(trait -> !trait.equals(Trait.SMALL_ENTERPRISE))
                        .toArray(Trait[]::new));
        Consortium consortium =
                plain.application().consortium().replacing(bonus ? lead.having(Trait.COVID_GOODS) : lead);
        Candidate candidate = plain.withApplication(plain.application().withConsortium(consortium))
                .withJobScores(Map.of("L", Score.of(job)));
        return Trials.entry(rule, candidate, Trials.scores(committee), Trials.scores(later));
    }

    private static Entry general2021(SelectionRule rule, String id, int points, int later) {
        return general2021(rule, id, points, points, later, /* bonus= */ false);
    }

    @Test
    @Verifies({"D21-120", "D21-132", "D21-133"})
    void aboutTenClustersOf70PointsAtBothGatesAreSelectedTheHighestScoresFirst() {
        Program program = OfficialCatalog.catalog().program("2021/digital-cluster-general");
        SelectionRule rule = program.selectionRule();
        assertThat(rule.seats()).contains(new Seats(10, true, Grounds.of("D21-120")));
        List<Entry> entries = new ArrayList<>();
        entries.add(general2021(rule, "below", 69, 100));
        entries.add(general2021(rule, "fails-later", 100, 69));
        for (int i = 0; i < 12; i++) {
            entries.add(general2021(rule, "c" + (70 + i), 70 + i, 70));
        }
        Selection selection = rule.select(entries);
        assertThat(Trials.ids(selection.seated()))
                .containsExactly("c81", "c80", "c79", "c78", "c77", "c76", "c75", "c74", "c73", "c72");
        assertThat(Trials.ids(selection.decisions(Award.RESERVE))).containsExactly("c71", "c70");
        assertThat(Trials.ids(selection.decisions(Award.REJECTED))).containsExactly("fails-later", "below");
        assertThat(selection.decision("below").lackingToPass()).contains(Score.of(1));
        assertThat(selection.decision("fails-later").lackingToPass()).contains(Score.of(1));
    }

    // ---- Budget ----

    @Test
    void aBudgetEndsTheSelectionOrPassesOverWhoDoesNotFit() {
        SelectionRule plain = Trials.rule(FIRST);
        List<Entry> entries = List.of(
                Trials.entry(plain, Trials.costing(5, Trials.sme("a")), 9),
                Trials.entry(plain, Trials.costing(4, Trials.sme("b")), 8),
                Trials.entry(plain, Trials.costing(3, Trials.sme("c")), 7),
                Trials.entry(plain, Trials.costing(1, Trials.sme("d")), 6));
        Selection stopped = plain.withBudget(Trials.budget(8, Overflow.STOP)).select(entries);
        assertThat(outcomes(stopped))
                .containsExactly(
                        tuple("a", Award.SELECTED, Reason.BY_RANK),
                        tuple("b", Award.RESERVE, Reason.OVER_BUDGET),
                        tuple("c", Award.RESERVE, Reason.AFTER_BUDGET),
                        tuple("d", Award.RESERVE, Reason.AFTER_BUDGET));
        assertThat(stopped.decision("b").moneyLacking()).contains(Won.of(1));
        assertThat(stopped.decision("b").message().render(Language.ENGLISH))
                .isEqualTo("reserve 1 - over the budget by KRW 1");
        assertThat(stopped.decision("c").message().render(Language.KOREAN)).isEqualTo("예비 2순위 - 앞 순위에서 예산 소진");
        assertThat(stopped.support()).isEqualTo(Won.of(5));
        Selection skipping = plain.withBudget(Trials.budget(8, Overflow.SKIP)).select(entries);
        assertThat(outcomes(skipping))
                .containsExactly(
                        tuple("a", Award.SELECTED, Reason.BY_RANK),
                        tuple("b", Award.RESERVE, Reason.OVER_BUDGET),
                        tuple("c", Award.SELECTED, Reason.BY_RANK),
                        tuple("d", Award.RESERVE, Reason.OVER_BUDGET));
        assertThat(skipping.support()).isEqualTo(Won.of(8));
    }

    // ---- Ties ----

    @Test
    void equalScoresAreDecidedByTheCommittee() {
        SelectionRule rule = Trials.rule(1, Trials.countingJobs(50, Trials.gate("first", 10)));
        assertThat(tie(rule, scored(rule, "a", 5, 7), scored(rule, "b", 7, 5)))
                .isEqualTo(new Tie(Score.of(6), List.of("b"), List.of("a"), TieBreak.COMMITTEE_SCORE));
        assertThat(rule.select(List.of(scored(rule, "a", 6, 6), scored(rule, "b", 6, 7)))
                        .ties())
                .isEmpty();
    }

    @Test
    void equalScoresOfTheCommitteeAreDecidedByTheJobs() {
        SelectionRule rule = OfficialCatalog.catalog()
                .program("2021/digital-cluster-general")
                .selectionRule()
                .withSeats(Seats.of(1));
        // 64 + 17 + 3 bonus points against 64 + 20.
        assertThat(tie(rule, general2021(rule, "a", 80, 85, 70, true), general2021(rule, "b", 80, 100, 70, false)))
                .isEqualTo(new Tie(Score.of(84), List.of("b"), List.of("a"), TieBreak.JOB_SCORE));
    }

    @Test
    void whatIsAlikeInAllScoresIsDecidedByTheId() {
        SelectionRule rule = Trials.rule(1, Trials.countingJobs(50, Trials.gate("first", 10)));
        assertThat(tie(rule, scored(rule, "b", 6, 6), scored(rule, "a", 6, 6), scored(rule, "c", 6, 6)))
                .isEqualTo(new Tie(Score.of(6), List.of("a"), List.of("b", "c"), TieBreak.APPLICATION_ID));
    }

    private static Entry scored(SelectionRule rule, String id, int committee, int job) {
        return Trials.entry(rule, Trials.withJobScore(job, Trials.sme(id)), committee);
    }

    private static Tie tie(SelectionRule rule, Entry... entries) {
        List<Tie> ties = rule.select(Arrays.asList(entries)).ties();
        assertThat(ties).hasSize(1);
        return ties.get(0);
    }

    @Test
    void whoWasPassedOverForAReservedSeatIsNotTiedWithWhoTookIt() {
        SelectionRule rule = Trials.rule(2, FIRST).withReserved(Trials.smeLed(1, Leftover.RELEASE));
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.middleMarket("a"), 9),
                Trials.entry(rule, Trials.middleMarket("b"), 8),
                Trials.entry(rule, Trials.sme("c"), 8)));
        assertThat(selection.decision("b").reason()).isEqualTo(Reason.SEAT_RESERVED);
        assertThat(selection.ties()).isEmpty();
    }

    // ---- In words ----

    @Test
    void theSelectionIsExplainedInWords() {
        SelectionRule rule = Trials.rule(1, FIRST);
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.sme("a"), 5),
                Trials.entry(rule, Trials.sme("b"), 5),
                Trials.entry(rule, Trials.sme("c"), 3)));
        assertThat(selection.explain().render(Language.ENGLISH)).isEqualTo("""
                2030/trial trial: 1 of 3 candidates seated
                  Seats: 1
                  Rank 1: a, 5 points: selected - by rank
                  Rank 2: b, 5 points: reserve 1 - no seat left
                  Rank 3: c, 3 points: rejected - below the pass mark of the evaluation first by 1 point
                  Tie: 5 points, decided by the application id: a seated, b in reserve [I5]
                Decided by the library where the announcement is silent
                  [I5] What if scores are equal at the cut? Paper and face-to-face score, then job score, then application id decide, and the tie is reported
                """);
        assertThat(selection.explain().render(Language.KOREAN)).isEqualTo("""
                2030/trial 시험 사업: 3건 신청 중 1건 선정
                  선정 규모: 1개
                  1위: a, 5점: 선정 - 순위에 따라
                  2위: b, 5점: 예비 1순위 - 남은 자리 없음
                  3위: c, 3점: 탈락 - 평가 first 기준에 1점 미달
                  동점: 5점 - 신청 번호 기준: a 선정, b 예비 [I5]
                공고에 없어 라이브러리가 정한 사항
                  [I5] 선정 경계에서 점수가 같으면? 서면대면평가 점수, 일자리평가 점수, 신청 번호 순으로 정하고 동점임을 알린다
                """);
    }

    @Test
    void theDecisionOnOneIsExplainedInWords() {
        SelectionRule rule = Trials.rule(1, FIRST);
        Selection selection = rule.select(
                List.of(Trials.entry(rule, Trials.sme("a"), 5, 6), Trials.entry(rule, Trials.sme("b"), 7, 7)));
        assertThat(selection.explain("a").render(Language.ENGLISH)).isEqualTo("""
                a: reserve, rank 2 of 2 with 5.5 points
                  Outcome: reserve 1 - no seat left
                  Needed for a seat (evaluation first): at least 7 points (the score of b), 1.5 points short
                  Smallest change of marks that would give a seat: 3 points
                  Final score of the evaluation first: 5.5 points (sum of the lines below)
                    Score of the committee: 5.5 points (mean of the lines below)
                      Evaluator E1: 5 points (sum of the lines below)
                        line 1 (of 10): 5 points
                      Evaluator E2: 6 points (sum of the lines below)
                        line 1 (of 10): 6 points
                  Pass mark of the evaluation first: 4 points
                """);
        assertThat(selection.explain("b").render(Language.KOREAN)).isEqualTo("""
                b: 선정, 2건 중 1위(7점)
                  결과: 선정 - 순위에 따라
                  선정에 필요한 점수(평가 first): 5.5점 초과(a의 점수), 1.5점 여유
                  선정에서 제외되는 최소 점수 변동: 3점
                  평가 first 최종점수: 7점 (아래 값의 합)
                    평가위원회 점수: 7점 (아래 값의 평균)
                      평가위원 E1: 7점 (아래 값의 합)
                        항목1 (배점 10): 7점
                      평가위원 E2: 7점 (아래 값의 합)
                        항목1 (배점 10): 7점
                  평가 first 통과 기준: 4점
                """);
    }

    @Test
    void whoIsTiedIsToldSoAndWhatIsNeededToPass() {
        SelectionRule rule = Trials.rule(1, FIRST);
        Selection tied = rule.select(List.of(
                Trials.entry(rule, Trials.sme("a"), 5),
                Trials.entry(rule, Trials.sme("b"), 5),
                Trials.entry(rule, Trials.sme("c"), 3)));
        String tie = "  Tie: 5 points, decided by the application id: a seated, b in reserve [I5]";
        assertThat(tied.explain("a").render(Language.ENGLISH).lines()).contains(tie);
        assertThat(tied.explain("b").render(Language.ENGLISH).lines()).contains(tie);
        assertThat(tied.explain("c").render(Language.ENGLISH).lines()).doesNotContain(tie);
        Selection alone = rule.select(List.of(Trials.entry(rule, Trials.sme("a"), 3)));
        assertThat(alone.explain("a").render(Language.ENGLISH).lines())
                .contains("  Needed for a seat (evaluation first): at least 4 points, 1 point short");
        assertThat(alone.explain("a").render(Language.KOREAN).lines()).contains("  선정에 필요한 점수(평가 first): 4점 이상, 1점 부족");
    }

    @Test
    void aTieThatTouchesOneSideOnlyIsToldOfThatSide() {
        SelectionRule rule = Trials.rule(FIRST).withBudget(Trials.budget(5, Overflow.STOP));
        Entry fits = Trials.entry(rule, Trials.costing(3, Trials.sme("b")), 5);
        Entry before = Trials.entry(rule, Trials.costing(10, Trials.sme("a")), 5);
        Entry after = Trials.entry(rule, Trials.costing(10, Trials.sme("c")), 5);
        assertThat(rule.select(List.of(before, fits)).explain().render(Language.ENGLISH))
                .contains("\n  Tie: 5 points, decided by the application id: b in reserve [I5]\n");
        assertThat(rule.select(List.of(fits, after)).explain().render(Language.ENGLISH))
                .contains("\n  Tie: 5 points, decided by the application id: b seated [I5]\n");
    }

    @Test
    void whoHasASeatProvisionallyIsCountedInTheHeadline() {
        SelectionRule rule = Trials.rule(2, FIRST, SECOND);
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.sme("a"), Trials.scores(9)),
                Trials.entry(rule, Trials.sme("b"), Trials.scores(8), Trials.scores(9))));
        assertThat(selection.explain().headline().render(Language.ENGLISH))
                .isEqualTo("2030/trial trial: 2 of 2 candidates seated, 1 of them provisionally");
    }

    @Test
    void whereThereIsALaterGateItIsToldWhatBecomesOfTheSeatOfWhoFailsIt() {
        List<Entry> none = List.of();
        assertThat(Trials.rule(1, FIRST, SECOND).select(none).explain().render(Language.ENGLISH))
                .contains("\n  Seat of who fails a later evaluation: ");
        assertThat(Trials.rule(1, FIRST).select(none).explain().render(Language.ENGLISH))
                .doesNotContain("Seat of who fails");
    }

    @Test
    @Verifies({"D21-132", "D21-133"})
    void whoIsRejectedIsToldWhichPassMarkItIsBelow() {
        SelectionRule rule = OfficialCatalog.catalog()
                .program("2021/digital-cluster-general")
                .selectionRule();
        Selection selection =
                rule.select(List.of(general2021(rule, "below", 69, 100), general2021(rule, "fails-later", 100, 69)));
        assertThat(outcome(selection, "below")).isEqualTo(Grounds.of("D21-132"));
        assertThat(outcome(selection, "fails-later")).isEqualTo(Grounds.of("D21-133"));
    }

    private static Grounds outcome(Selection selection, String id) {
        return selection.explain(id).steps().get(0).grounds();
    }

    @Test
    void reservedSeatsAndTheBudgetAreNamed() {
        SelectionRule rule = Trials.rule(2, FIRST)
                .withReserved(Trials.smeLed(1, Leftover.VACANT))
                .withBudget(Trials.budget(7, Overflow.STOP));
        Selection selection = rule.select(List.of(Trials.entry(rule, Trials.costing(1, Trials.sme("a")), 5)));
        assertThat(selection.explain().render(Language.ENGLISH).lines())
                .contains(
                        "  Reserved seats (led by an SME): at least 1 (if too few pass, such a seat stays vacant)",
                        "  Budget: KRW 7");
        assertThat(selection.explain().render(Language.KOREAN).lines())
                .contains("  우선배정(중소기업 주도): 1개 이상(부족하면 공석 유지)", "  예산: 7원");
    }

    // ---- What cannot be done ----

    @Test
    void amongNobodyNobodyIsSelected() {
        Selection none = Trials.rule(1, FIRST).select(List.of());
        assertThat(none.decisions()).isEmpty();
        assertThat(none.vacantSeats()).contains(1);
        assertThat(none.explain().render(Language.KOREAN))
                .isEqualTo("2030/trial 시험 사업: 0건 신청 중 0건 선정\n  선정 규모: 1개\n  신청: 신청 없음\n");
    }

    @Test
    void aCandidateIsThereOnce() {
        SelectionRule rule = Trials.rule(1, FIRST);
        Entry entry = Trials.entry(rule, Trials.sme("a"), 5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.select(List.of(entry, entry)))
                .withMessage("entries must not name anything twice: a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.outlook(List.of(entry, entry)))
                .withMessage("entries must not name anything twice: a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.entries(List.of(Trials.sme("a"), Trials.sme("a")), Map.of()))
                .withMessage("candidates must not name anything twice: a");
    }

    @Test
    void aCandidateThatIsNotThereIsNamedWithThoseThatAre() {
        SelectionRule rule = Trials.rule(1, FIRST);
        Selection selection =
                rule.select(List.of(Trials.entry(rule, Trials.sme("a"), 5), Trials.entry(rule, Trials.sme("b"), 6)));
        String message = "no candidate \"x\"; there are [b, a]";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> selection.decision("x"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> selection.firmness("x"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> selection.explain("x"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> selection.withdrawing("a", "x"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.outlook(selection.entries()).needed("x"))
                .withMessage("no candidate \"x\"; there are [b, a]");
    }

    @Test
    void gatesAreGoneThroughInTheirOrder() {
        SelectionRule rule = Trials.rule(1, FIRST, SECOND);
        Candidate candidate = Trials.sme("a");
        ResolvedGate second = rule.gate("second");
        Entry wrong = new Entry(List.of(Trials.evaluation(second, candidate, 7)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.select(List.of(wrong)))
                .withMessage("candidate a must be evaluated at the gates [first, second] in this order: [second]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outlook(rule, List.of(wrong)))
                .withMessage("candidate a must be evaluated at the gates [first, second] in this order: [second]");
        Decision decision = new Decision(wrong, 1, Award.SELECTED, Reason.BY_RANK, Optional.empty(), Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Selection(rule, List.of(decision)))
                .withMessage("candidate a must be evaluated at the gates [first, second] in this order: [second]");
        SelectionRule onlyFirst = Trials.rule(1, FIRST);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        onlyFirst.select(List.of(Trials.entry(rule, candidate, Trials.scores(7), Trials.scores(7)))))
                .withMessage("candidate a must be evaluated at the gates [first] in this order: [first, second]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.gate("third"))
                .withMessage("no gate of 2030/trial \"third\"; there are [first, second]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trials.rule(FIRST, FIRST))
                .withMessage("gates of 2030/trial must not name anything twice: first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trials.rule())
                .withMessage("gates of 2030/trial must not be empty");
    }

    @Test
    void anEntryHasItsOwnEvaluations() {
        SelectionRule rule = Trials.rule(1, FIRST);
        Evaluation other = Trials.evaluation(rule.gate("first"), Trials.sme("b"), 7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entry(List.of(Trials.evaluation(rule.gate("first"), Trials.sme("a"), 7), other)))
                .withMessage("evaluations of one entry must be of one candidate: a and b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entry(List.of()))
                .withMessage("evaluations must not be empty");
    }

    @Test
    void theEvaluationsOfAnEntryAreOfTheSameApplication() {
        SelectionRule rule = Trials.rule(1, FIRST, SECOND);
        Evaluation one = Trials.evaluation(rule.gate("first"), Trials.sme("a"), 7);
        Evaluation other = Trials.evaluation(rule.gate("second"), Trials.middleMarket("a"), 7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entry(List.of(one, other)))
                .withMessage("evaluations of one entry must be of one candidate: a and a in another state");
    }

    @Test
    void booksBecomeEntries() {
        SelectionRule rule = Trials.rule(1, FIRST, SECOND);
        ResolvedGate first = rule.gate("first");
        ResolvedGate second = rule.gate("second");
        ScoreBook one = ScoreBook.of(List.of("E1"), Trials.cards(first, "a", 5));
        ScoreBook two = ScoreBook.of(List.of("E1"), Trials.cards(second, "a", 6));
        List<Candidate> candidates = List.of(Trials.sme("b"), Trials.sme("a"));
        List<Entry> entries = rule.entries(candidates, Map.of("first", one, "second", two));
        assertThat(entries)
                .containsExactly(
                        Trials.entry(rule, Trials.sme("b"), Trials.MISSING),
                        Trials.entry(rule, Trials.sme("a"), Trials.scores(5), Trials.scores(6)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.entries(candidates, Map.of("second", two)))
                .withMessage("no score cards at gate first, which ranks");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.entries(List.of(Trials.sme("b")), Map.of("first", one)))
                .withMessage("score cards at gate first of \"a\", who is no candidate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.entries(candidates, Map.of("first", one, "third", two)))
                .withMessage("no gate of 2030/trial \"third\"; there are [first, second]");
    }

    @Test
    void whatIsMissingIsNamedBeforeASelection() {
        SelectionRule rule = Trials.rule(2, Trials.countingJobs(20, FIRST))
                .withReserved(Trials.smeLed(1, Leftover.RELEASE))
                .withBudget(Trials.budget(9, Overflow.SKIP));
        Candidate unknown = Trials.candidate(Trials.PROGRAM, "a");
        Candidate known = Trials.withJobScore(5, Trials.costing(3, Trials.sme("b")));
        List<Entry> entries = List.of(Trials.entry(rule, unknown, 5, Trials.MISSING), Trials.entry(rule, known, 5, 5));
        assertThat(rule.gaps(entries))
                .hasSize(4)
                .isEqualTo(rule.outlook(entries).gaps());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.select(entries))
                .withMessage(
                        "the selection cannot be made yet, 4 missing: a: score card of evaluator E2 in the evaluation first;"
                                + " a: job score of L; a - L: which size does the company have (small, medium, middle-market,"
                                + " large)?; a: the support that it would get");
        assertThat(rule.gaps(entries))
                .extracting(gap -> gap.message().render(Language.KOREAN))
                .containsExactly(
                        "a: 평가위원 E2의 평가표(평가 first)",
                        "a: L의 일자리평가 점수",
                        "a - L: 기업 규모는 무엇입니까(소기업, 중기업, 중견기업, 대기업)?",
                        "a: 지원금");
        assertThat(rule.outlook(entries).selection()).isEmpty();
    }

    @Test
    void seatsAreAtLeastOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seats.of(0))
                .withMessage("number of seats must be from 1 to 1000000: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trials.smeLed(0, Leftover.RELEASE))
                .withMessage("number of reserved seats must be from 1 to 1000000: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trials.budget(-1, Overflow.STOP))
                .withMessage("budget must not be negative: KRW -1");
    }
}
