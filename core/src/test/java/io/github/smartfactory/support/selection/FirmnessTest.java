package io.github.smartfactory.support.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.selection.BudgetLimit.Overflow;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.testkit.internal.Trials;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirmnessTest {

    private static final Gate PLAIN = Trials.gate("first", 10);
    private static final Gate PASSING = Trials.passing(4, PLAIN);
    private static final Gate LATER = Trials.passing(6, Trials.gate("later", 10));

    // ---- The cut ----

    @Test
    void whoWouldComeAfterTheRivalAtEqualScoresHasToPassIt() {
        SelectionRule rule = Trials.rule(1, PASSING);
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.sme("a"), 5),
                Trials.entry(rule, Trials.sme("b"), 8),
                Trials.entry(rule, Trials.sme("c"), 7)));
        assertThat(selection.firmness("a").cut()).contains(new Cut(Optional.of("b"), Score.of(8), true));
        assertThat(selection.firmness("a").margin()).contains(Score.of(-3));
        assertThat(selection.firmness("c").cut()).contains(new Cut(Optional.of("b"), Score.of(8), false));
        assertThat(selection.firmness("c").margin()).contains(Score.of(-1));
        assertThat(selection.firmness("b").cut()).contains(new Cut(Optional.of("c"), Score.of(7), true));
        assertThat(selection.firmness("b").margin()).contains(Score.of(1));
    }

    @Test
    void whereASeatIsFreeItIsEnoughToPass() {
        SelectionRule rule = Trials.rule(2, PASSING);
        Selection selection =
                rule.select(List.of(Trials.entry(rule, Trials.sme("a"), 3), Trials.entry(rule, Trials.sme("b"), 8)));
        assertThat(selection.firmness("a").cut()).contains(new Cut(Optional.empty(), Score.of(4), true));
        assertThat(selection.firmness("b").margin()).contains(Score.of(4));
    }

    @Test
    void whereNoScoreWouldDoThereIsNoCut() {
        SelectionRule rule = Trials.rule(PLAIN).withBudget(Trials.budget(5, Overflow.SKIP));
        Firmness firmness = rule.select(List.of(Trials.entry(rule, Trials.costing(6, Trials.sme("a")), 3)))
                .firmness("a");
        assertThat(firmness).isEqualTo(new Firmness("a", false, Score.of(3), Optional.empty(), Optional.empty()));
        assertThat(firmness.margin()).isEmpty();
    }

    // ---- The flip ----

    @Test
    void theSmallestChangeOfMarksIsInPointsOfAllEvaluatorsTogether() {
        SelectionRule rule = Trials.rule(1, PASSING);
        Selection selection = rule.select(
                List.of(Trials.entry(rule, Trials.sme("a"), 5, 6), Trials.entry(rule, Trials.sme("b"), 7, 8)));
        // a needs 15 of 20 and comes first at equal scores; b keeps its seat with 12 and loses it with 11.
        Flip up = selection.firmness("a").flip().orElseThrow();
        assertThat(up.points()).isEqualTo(Score.of(4));
        assertThat(up.changes()).containsExactly(new Flip.Change("first", "E1", Score.of(5), Score.of(9)));
        Flip down = selection.firmness("b").flip().orElseThrow();
        assertThat(down.points()).isEqualTo(Score.of(4));
        Score left = down.changes().stream()
                .map(change -> change.to().minus(change.from()))
                .reduce(Score.of(15), Score::plus);
        assertThat(left).isEqualTo(Score.of(11));
    }

    @Test
    void aScoreThatIsDroppedAtTheTopHasToBeLiftedWithThoseThatCount() {
        Gate trimmed = PASSING.withAggregation(Cited.of(Aggregation.TRIMMED_MEAN));
        SelectionRule rule = Trials.rule(1, trimmed);
        Selection selection = rule.select(
                List.of(Trials.entry(rule, Trials.sme("a"), 1, 5, 6), Trials.entry(rule, Trials.sme("b"), 7, 7, 7)));
        // For 7 in the middle the highest has to be at least 7, too: otherwise it would be the 6 that counts.
        Flip up = selection.firmness("a").flip().orElseThrow();
        assertThat(up.points()).isEqualTo(Score.of(3));
        assertThat(up.changes())
                .containsExactlyInAnyOrder(
                        new Flip.Change("first", "E2", Score.of(5), Score.of(7)),
                        new Flip.Change("first", "E3", Score.of(6), Score.of(7)));
        // Of three sevens two have to fall to 5, where a comes first.
        assertThat(selection.firmness("b").flip().orElseThrow().points()).isEqualTo(Score.of(4));
    }

    @Test
    void whatFailsAtALaterGateIsRaisedThereAndAtTheFirst() {
        SelectionRule rule = Trials.rule(1, PASSING, LATER);
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.sme("a"), Trials.scores(7), Trials.scores(4)),
                Trials.entry(rule, Trials.sme("b"), Trials.scores(8), Trials.scores(7))));
        assertThat(selection.firmness("a").flip().orElseThrow())
                .isEqualTo(new Flip(
                        Score.of(3),
                        List.of(
                                new Flip.Change("first", "E1", Score.of(7), Score.of(8)),
                                new Flip.Change("later", "E1", Score.of(4), Score.of(6)))));
        // 2 points fewer at the later gate; at the first it would take 5 to fail, as a has no claim to the seat.
        assertThat(selection.firmness("b").flip().orElseThrow())
                .isEqualTo(new Flip(Score.of(2), List.of(new Flip.Change("later", "E1", Score.of(7), Score.of(5)))));
    }

    // ---- What would be ----

    private static final SelectionRule TWO_OF_THREE =
            Trials.rule(2, PASSING).withReserved(Trials.smeLed(1, Leftover.RELEASE));

    private static Selection twoOfThree() {
        return TWO_OF_THREE.select(List.of(
                Trials.entry(TWO_OF_THREE, Trials.middleMarket("a"), 9, 9),
                Trials.entry(TWO_OF_THREE, Trials.middleMarket("b"), 8, 8),
                Trials.entry(TWO_OF_THREE, Trials.sme("c"), 5, 9)));
    }

    private static void assertMoves(
            WhatIf whatIf, List<String> gained, List<String> lost, String korean, String english) {
        assertThat(whatIf.gained()).isEqualTo(gained);
        assertThat(whatIf.lost()).isEqualTo(lost);
        assertThat(whatIf.changesNothing()).isEqualTo(gained.isEmpty() && lost.isEmpty());
        assertThat(whatIf.change().render(Language.KOREAN)).isEqualTo(korean);
        assertThat(whatIf.change().render(Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void aSeatThatIsGivenUpGoesToTheNext() {
        Selection selection = twoOfThree();
        assertThat(Trials.ids(selection.seated())).containsExactly("a", "c");
        assertMoves(selection.withdrawing("a"), List.of("b"), List.of("a"), "a 선정 포기", "a withdraws");
        assertMoves(selection.withdrawing("b"), List.of(), List.of(), "b 선정 포기", "b withdraws");
        assertMoves(selection.withdrawing("c", "a"), List.of("b"), List.of("a", "c"), "c, a 선정 포기", "c, a withdraws");
    }

    @Test
    void aSeatThatIsGivenUpAndTakenByNobodyIsAChange() {
        SelectionRule rule = Trials.rule(2, PASSING);
        Selection selection = rule.select(List.of(Trials.entry(rule, Trials.sme("a"), 9)));
        assertThat(selection.withdrawing("a").lost()).containsExactly("a");
        assertThat(selection.withdrawing("a").gained()).isEmpty();
        assertThat(selection.withdrawing("a").changesNothing()).isFalse();
    }

    @Test
    void oneMoreSeatIsTheNextInRanksAndWithoutAQuotaTheRankAloneDecides() {
        Selection selection = twoOfThree();
        assertMoves(selection.addingSeats(1), List.of("b"), List.of(), "선정 규모 1개 추가", "seats added: 1");
        assertMoves(selection.liftingQuota(), List.of("b"), List.of("c"), "우선배정을 두지 않을 때", "no reserved seats");
        SelectionRule unbounded = Trials.rule(PLAIN);
        Selection open = unbounded.select(List.of(Trials.entry(unbounded, Trials.sme("a"), 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open.addingSeats(1))
                .withMessage("the seats of 2030/trial have no bound");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> selection.addingSeats(0))
                .withMessage("more seats must be from 1 to 1000000: 0");
    }

    @Test
    void anEvaluatorIsLeftOutUnlessTooFewAreLeft() {
        SelectionRule rule = Trials.rule(1, PASSING);
        Selection selection = rule.select(
                List.of(Trials.entry(rule, Trials.sme("a"), 9, 5), Trials.entry(rule, Trials.sme("b"), 6, 6)));
        assertThat(selection.evaluators("first")).containsExactly("E1", "E2");
        assertMoves(
                selection.leavingOut("first", "E1").orElseThrow(),
                List.of("b"),
                List.of("a"),
                "평가위원 E1의 점수 제외(평가 first)",
                "without evaluator E1 in the evaluation first");
        assertThat(selection.leavingOut("first", "E2").orElseThrow().changesNothing())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> selection.leavingOut("first", "E3"))
                .withMessage("no evaluator \"E3\" at gate first; there are [E1, E2]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> selection.leavingOut("later", "E1"))
                .withMessage("no gate of 2030/trial \"later\"; there are [first]");
        SelectionRule trimmed = Trials.rule(1, PASSING.withAggregation(Cited.of(Aggregation.TRIMMED_MEAN)));
        Selection three = trimmed.select(List.of(Trials.entry(trimmed, Trials.sme("a"), 4, 5, 6)));
        assertThat(three.leavingOut("first", "E1")).isEmpty();
    }

    @Test
    void moreMoneySeatsTheOneThatLackedLeastAndMayUnseatAnother() {
        SelectionRule rule = Trials.rule(PASSING).withBudget(Trials.budget(8, Overflow.SKIP));
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.costing(5, Trials.sme("a")), 9),
                Trials.entry(rule, Trials.costing(4, Trials.sme("b")), 8),
                Trials.entry(rule, Trials.costing(3, Trials.sme("c")), 7)));
        assertThat(Trials.ids(selection.seated())).containsExactly("a", "c");
        assertThat(selection.nextBudget()).contains(Won.of(1));
        assertMoves(selection.addingBudget(Won.of(1)), List.of("b"), List.of("c"), "예산 1원 추가", "budget added: KRW 1");
        assertThat(selection.addingBudget(Won.of(0)).changesNothing()).isTrue();
        assertThat(selection.addingBudget(Won.of(4)).after().nextBudget()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> selection.addingBudget(Won.of(-1)))
                .withMessage("more budget must not be negative: KRW -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> twoOfThree().addingBudget(Won.of(1)))
                .withMessage("no budget limits the selection of 2030/trial");
        assertThat(twoOfThree().nextBudget()).isEmpty();
    }

    // ---- Before everything is known ----

    @Test
    void whatIsStillNeededIsExactNothingOrZero() {
        SelectionRule rule = Trials.rule(1, PASSING);
        List<Entry> entries = List.of(
                Trials.entry(rule, Trials.sme("a"), 5, Trials.MISSING),
                Trials.entry(rule, Trials.sme("b"), 6, Trials.MISSING),
                Trials.entry(rule, Trials.sme("c"), 8, 0));
        Outlook outlook = rule.outlook(entries);
        // a passes with 3; 3 more is level with c, and comes first; b gets 16 at most, out of reach for a's 15.
        assertThat(outlook.needed("a"))
                .containsExactly(new Needed(
                        "a",
                        "first",
                        List.of("E2"),
                        Optional.of(Score.of(3)),
                        Optional.of(Score.of(3)),
                        Optional.empty()));
        assertThat(outlook.needed("c")).isEmpty();
        SelectionRule easy = Trials.rule(3, PASSING);
        assertThat(easy.outlook(List.of(Trials.entry(easy, Trials.sme("a"), 8, Trials.MISSING)))
                        .needed("a"))
                .containsExactly(new Needed(
                        "a",
                        "first",
                        List.of("E2"),
                        Optional.of(Score.ZERO),
                        Optional.of(Score.ZERO),
                        Optional.of(Score.ZERO)));
    }

    /** Alone, nothing is needed: what it would have at its most is not its own rival. */
    @Test
    void nobodyIsTheRivalOfItself() {
        SelectionRule rule = Trials.rule(1, PASSING);
        Outlook outlook = rule.outlook(List.of(Trials.entry(rule, Trials.sme("a"), 8, Trials.MISSING)));
        assertThat(outlook.needed("a"))
                .extracting(Needed::againstLeast, Needed::againstMost)
                .containsExactly(tuple(Optional.of(Score.ZERO), Optional.of(Score.ZERO)));
        assertThat(outlook.selection()).isEmpty();
    }

    /** A seat that stays vacant for whoever fails a later gate is nobody's. */
    @Test
    void whoFailsALaterGateGetsNoSeatByAnyMarkAtTheFirst() {
        SelectionRule rule = Trials.rule(1, PASSING, LATER).withAfterLaterGate(Cited.of(Leftover.VACANT));
        Outlook outlook = rule.outlook(
                List.of(Trials.entry(rule, Trials.sme("a"), Trials.scores(5, Trials.MISSING), Trials.scores(0))));
        assertThat(outlook.needed("a"))
                .containsExactly(new Needed(
                        "a", "first", List.of("E2"), Optional.of(Score.of(3)), Optional.empty(), Optional.empty()));
    }

    @Test
    void anEvaluatorOfALaterGateIsLeftOutOfThoseWhoCameSoFar() {
        SelectionRule rule = Trials.rule(1, PASSING, LATER);
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.sme("a"), Trials.scores(9), Trials.scores(9, 2)),
                Trials.entry(rule, Trials.sme("b"), Trials.scores(8))));
        assertThat(selection.evaluators("later")).containsExactly("E1", "E2");
        assertThat(Trials.ids(selection.seated())).containsExactly("b");
        assertMoves(
                selection.leavingOut("later", "E2").orElseThrow(),
                List.of("a"),
                List.of("b"),
                "평가위원 E2의 점수 제외(평가 later)",
                "without evaluator E2 in the evaluation later");
    }

    @Test
    void aMarkAtALaterGateThatIsStillOpenMayAlreadySettleThatItFails() {
        SelectionRule rule = Trials.rule(1, Trials.passing(7, Trials.gate("first", 10)), Trials.passing(7, LATER));
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.sme("a"), Trials.scores(9), Trials.scores(4, Trials.MISSING)),
                Trials.entry(rule, Trials.sme("b"), 8)));
        assertThat(selection.decision("a").award()).isEqualTo(Award.PROVISIONAL);
        // 4 and at most 10 make 7; with 3 it could no longer pass, while at the first gate 2 points would be needed.
        assertThat(selection.firmness("a").flip())
                .contains(new Flip(Score.of(1), List.of(new Flip.Change("later", "E1", Score.of(4), Score.of(3)))));
        assertThat(rule.outlook(selection.entries()).needed("a"))
                .containsExactly(new Needed(
                        "a",
                        "later",
                        List.of("E2"),
                        Optional.of(Score.of(10)),
                        Optional.of(Score.of(10)),
                        Optional.of(Score.of(10))));
    }

    @Test
    void aMarkAtALaterGateThatIsStillOpenMayLetItHopeAgain() {
        SelectionRule rule = Trials.rule(1, Trials.gate("first", 10), Trials.passing(7, LATER));
        Selection selection = rule.select(
                List.of(Trials.entry(rule, Trials.sme("a"), Trials.scores(9), Trials.scores(2, Trials.MISSING))));
        assertThat(selection.decision("a").award()).isEqualTo(Award.REJECTED);
        assertThat(selection.firmness("a").flip())
                .contains(new Flip(Score.of(2), List.of(new Flip.Change("later", "E1", Score.of(2), Score.of(4)))));
    }

    @Test
    void reservedSeatsComeWithTheMoneyForThem() {
        for (Overflow overflow : Overflow.values()) {
            SelectionRule rule = Trials.rule(3, PLAIN)
                    .withReserved(Trials.smeLed(2, Leftover.RELEASE))
                    .withBudget(Trials.budget(100, overflow));
            Selection selection = rule.select(List.of(
                    Trials.entry(rule, Trials.costing(90, Trials.middleMarket("a")), 10),
                    Trials.entry(rule, Trials.costing(30, Trials.middleMarket("b")), 9),
                    Trials.entry(rule, Trials.costing(40, Trials.sme("c")), 8),
                    Trials.entry(rule, Trials.costing(50, Trials.sme("d")), 7),
                    Trials.entry(rule, Trials.costing(10, Trials.middleMarket("e")), 6)));
            assertThat(Trials.ids(selection.seated()))
                    .containsExactlyElementsOf(overflow == Overflow.STOP ? List.of("c", "d") : List.of("c", "d", "e"));
            assertThat(selection.decision("a").reason()).isEqualTo(Reason.OVER_BUDGET);
            assertThat(selection.decision("c").reason()).isEqualTo(Reason.BY_RESERVED_SEAT);
            assertThat(selection.decision("e").reason())
                    .isEqualTo(overflow == Overflow.STOP ? Reason.AFTER_BUDGET : Reason.BY_RANK);
        }
    }

    @Test
    void whatIsLeftAfterAReleaseIsTakenNotReserved() {
        SelectionRule rule = Trials.rule(3, PLAIN).withReserved(Trials.smeLed(2, Leftover.RELEASE));
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.middleMarket("a"), 9),
                Trials.entry(rule, Trials.middleMarket("b"), 8),
                Trials.entry(rule, Trials.middleMarket("c"), 7),
                Trials.entry(rule, Trials.middleMarket("d"), 6)));
        assertThat(selection.decisions())
                .extracting(Decision::reason)
                .containsExactly(Reason.BY_RANK, Reason.BY_RELEASED_SEAT, Reason.BY_RELEASED_SEAT, Reason.SEATS_TAKEN);
    }

    @Test
    void ofFewerSeatsThanAreReservedAllAre() {
        SelectionRule rule = Trials.rule(1, PLAIN).withReserved(Trials.smeLed(2, Leftover.RELEASE));
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.middleMarket("a"), 9),
                Trials.entry(rule, Trials.sme("b"), 8),
                Trials.entry(rule, Trials.sme("c"), 7)));
        assertThat(Trials.ids(selection.seated())).containsExactly("b");
        assertThat(selection.firmness()).extracting(Firmness::candidate).containsExactly("a", "b", "c");
        assertThat(selection.firmness()).contains(selection.firmness("b"));
    }

    @Test
    void aSelectionAmongNobodyIsExplained() {
        SelectionRule rule = Trials.rule(PLAIN);
        Selection selection = rule.select(List.of(Trials.entry(rule, Trials.sme("a"), 1)));
        assertThat(selection.withdrawing("a").after().explain().render(Language.ENGLISH))
                .isEqualTo("2030/trial trial: 0 of 0 candidates seated\n  Candidates: none\n");
        assertThat(rule.outlook(List.of()).selection()).isPresent();
    }
}
