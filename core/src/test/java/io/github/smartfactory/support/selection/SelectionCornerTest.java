package io.github.smartfactory.support.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.selection.BudgetLimit.Overflow;
import io.github.smartfactory.support.selection.Tie.TieBreak;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.testkit.internal.Trials;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Corners of the selection where seats, money and equal scores meet. */
class SelectionCornerTest {

    private static final Gate FIRST = Trials.gate("first", 10);
    private static final Gate LATER = Trials.passing(6, Trials.gate("later", 10));

    @Test
    void nextBudgetSeesWhoFailedLaterAndKeepsItsSeatVacant() {
        SelectionRule rule = Trials.rule(FIRST, LATER)
                .withAfterLaterGate(Cited.of(Leftover.VACANT))
                .withBudget(Trials.budget(0, Overflow.STOP));
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.costing(1, Trials.sme("a")), Trials.scores(9), Trials.scores(0)),
                Trials.entry(rule, Trials.costing(0, Trials.sme("b")), Trials.scores(8), Trials.scores(9))));
        assertThat(selection.addingBudget(Won.of(1)).gained()).containsExactly("b");
        assertThat(selection.nextBudget()).contains(Won.of(1));
    }

    @Test
    void nextBudgetSeesWhoWouldTakeTheMoneyOfOthers() {
        SelectionRule rule = Trials.rule(FIRST, LATER)
                .withAfterLaterGate(Cited.of(Leftover.VACANT))
                .withBudget(Trials.budget(3, Overflow.SKIP));
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.costing(4, Trials.sme("a")), Trials.scores(9), Trials.scores(0)),
                Trials.entry(rule, Trials.costing(3, Trials.sme("b")), Trials.scores(8), Trials.scores(9))));
        assertThat(selection.addingBudget(Won.of(1)).lost()).containsExactly("b");
        assertThat(selection.nextBudget()).contains(Won.of(1));
    }

    @Test
    void whoMayOnlyHaveAnOpenSeatIsNotTiedWithWhoTakesAReservedOne() {
        SelectionRule rule = Trials.rule(1, FIRST).withReserved(Trials.smeLed(1, Leftover.RELEASE));
        Selection first = rule.select(
                List.of(Trials.entry(rule, Trials.sme("a"), 5), Trials.entry(rule, Trials.middleMarket("b"), 5)));
        Selection swapped = rule.select(
                List.of(Trials.entry(rule, Trials.sme("b"), 5), Trials.entry(rule, Trials.middleMarket("a"), 5)));
        assertThat(swapped.ties()).isEmpty();
        assertThat(first.ties()).isEmpty();
    }

    @Test
    void whoDoesNotFitIntoTheBudgetInAnyOrderIsNotTied() {
        SelectionRule rule = Trials.rule(FIRST).withBudget(Trials.budget(5, Overflow.SKIP));
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.costing(3, Trials.sme("a")), 5),
                Trials.entry(rule, Trials.costing(10, Trials.sme("b")), 5)));
        assertThat(selection.ties()).isEmpty();
    }

    @Test
    void whereTheBudgetEndsTheReleaseOfSeatsThatIsTheReason() {
        SelectionRule rule = Trials.rule(3, FIRST)
                .withReserved(Trials.smeLed(3, Leftover.RELEASE))
                .withBudget(Trials.budget(5, Overflow.STOP));
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.costing(9, Trials.middleMarket("a")), 9),
                Trials.entry(rule, Trials.costing(1, Trials.middleMarket("b")), 8)));
        assertThat(selection.decision("a").reason()).isEqualTo(Reason.OVER_BUDGET);
        assertThat(selection.decision("b").reason()).isEqualTo(Reason.AFTER_BUDGET);
    }

    @Test
    void cardsAtAGateThatComesAfterOneWithoutCardsAreRefused() {
        SelectionRule rule = Trials.rule(FIRST, LATER, Trials.passing(6, Trials.gate("last", 10)));
        ScoreBook first = ScoreBook.of(List.of("E1"), Trials.cards(rule.gate("first"), "a", 5));
        ScoreBook last = ScoreBook.of(List.of("E1"), Trials.cards(rule.gate("last"), "a", 0));
        assertThatThrownBy(() -> rule.entries(List.of(Trials.sme("a")), Map.of("first", first, "last", last)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("candidate a has score cards at gate last, and none at later before it");
    }

    @Test
    void whoKeepsASeatOnlyByTheTieBreakIsTiedAlsoWhereNobodyElseCouldTakeIt() {
        SelectionRule rule = Trials.rule(FIRST).withBudget(Trials.budget(5, Overflow.STOP));
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.costing(3, Trials.sme("a")), 5),
                Trials.entry(rule, Trials.costing(10, Trials.sme("b")), 5)));
        assertThat(selection.ties())
                .containsExactly(new Tie(Score.of(5), List.of("a"), List.of(), TieBreak.APPLICATION_ID));
    }

    @Test
    void whoTheBudgetDoesNotReachOnlyByTheTieBreakIsTied() {
        SelectionRule rule = Trials.rule(FIRST).withBudget(Trials.budget(5, Overflow.STOP));
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.costing(10, Trials.sme("a")), 5),
                Trials.entry(rule, Trials.costing(3, Trials.sme("b")), 5)));
        assertThat(selection.seated()).isEmpty();
        assertThat(selection.ties())
                .containsExactly(new Tie(Score.of(5), List.of(), List.of("b"), TieBreak.APPLICATION_ID));
    }

    /** b fits only before a, which the committee's score puts first; that x, which never fits, is in between is no reason. */
    @Test
    void aTieIsDecidedByWhatPutOneAfterTheLastOfThoseBeforeWhomItWouldHaveASeat() {
        SelectionRule rule = Trials.rule(Trials.countingJobs(50, FIRST)).withBudget(Trials.budget(5, Overflow.SKIP));
        Selection selection = rule.select(
                List.of(scored(rule, "a", 3, 7, 5), scored(rule, "b", 10, 6, 6), scored(rule, "c", 4, 6, 6)));
        assertThat(Trials.ids(selection.seated())).containsExactly("a");
        assertThat(selection.ties())
                .containsExactly(new Tie(Score.of(6), List.of("a"), List.of("c"), TieBreak.COMMITTEE_SCORE));
    }

    /** a keeps its seat before c, at which the budget ends; that b, which takes no seat, is in between is no reason. */
    @Test
    void aTieIsDecidedByWhatPutOneBeforeTheFirstOfThoseAfterWhomItWouldHaveNoSeat() {
        SelectionRule rule =
                Trials.rule(Trials.countingJobs(50, FIRST), LATER).withBudget(Trials.budget(5, Overflow.STOP));
        Selection selection = rule.select(List.of(
                scored(rule, "a", 3, 7, 5),
                Trials.entry(
                        rule,
                        Trials.withJobScore(5, Trials.costing(1, Trials.sme("b"))),
                        Trials.scores(7),
                        Trials.scores(0)),
                scored(rule, "c", 10, 6, 6)));
        assertThat(selection.decision("b").award()).isEqualTo(Award.REJECTED);
        assertThat(selection.ties())
                .containsExactly(new Tie(Score.of(6), List.of("a"), List.of(), TieBreak.COMMITTEE_SCORE));
    }

    private static Entry scored(SelectionRule rule, String id, long support, int committee, int job) {
        return Trials.entry(rule, Trials.withJobScore(job, Trials.costing(support, Trials.sme(id))), committee);
    }

    @Test
    void aTieDecidesOnSomebody() {
        assertThatThrownBy(() -> new Tie(Score.of(5), List.of(), List.of(), TieBreak.JOB_SCORE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a tie at 5 points decides on somebody");
    }

    // ---- Who fails a later gate ----

    /** The seat that a would keep vacant is nobody's: the next budget is the one that seats b, too. */
    @Test
    void nextBudgetPassesOverASeatThatStaysVacant() {
        SelectionRule rule = Trials.rule(FIRST, LATER)
                .withAfterLaterGate(Cited.of(Leftover.VACANT))
                .withBudget(Trials.budget(0, Overflow.SKIP));
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.costing(1, Trials.sme("a")), Trials.scores(9), Trials.scores(0)),
                Trials.entry(rule, Trials.costing(5, Trials.sme("b")), Trials.scores(8), Trials.scores(9))));
        assertThat(selection.addingBudget(Won.of(1)).changesNothing()).isTrue();
        assertThat(selection.addingBudget(Won.of(5)).changesNothing()).isTrue();
        assertThat(selection.nextBudget()).contains(Won.of(6));
        assertThat(selection.addingBudget(Won.of(6)).gained()).containsExactly("b");
    }

    @Test
    void whoIsOutIsNotPassedOverForAReservedSeat() {
        SelectionRule rule = Trials.rule(2, FIRST, LATER).withReserved(Trials.smeLed(1, Leftover.RELEASE));
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.middleMarket("a"), Trials.scores(9), Trials.scores(0)),
                Trials.entry(rule, Trials.sme("b"), Trials.scores(8), Trials.scores(9))));
        assertThat(selection.decision("a").award()).isEqualTo(Award.REJECTED);
        assertThat(selection.decision("b").reason()).isEqualTo(Reason.BY_RANK);
    }

    // ---- Money for reserved seats ----

    @Test
    void whatTheBudgetLacksForAReservedSeatIsWhatItLacksBeforeThoseWhoRankLower() {
        SelectionRule rule = Trials.rule(3, FIRST)
                .withReserved(Trials.smeLed(2, Leftover.RELEASE))
                .withBudget(Trials.budget(5, Overflow.SKIP));
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.costing(10, Trials.sme("a")), 9),
                Trials.entry(rule, Trials.costing(5, Trials.sme("b")), 8)));
        assertThat(selection.decision("a").reason()).isEqualTo(Reason.OVER_BUDGET);
        assertThat(selection.decision("a").moneyLacking()).contains(Won.of(5));
        assertThat(Trials.ids(selection.seated())).containsExactly("b");
        assertThat(selection.decision("b").reason()).isEqualTo(Reason.BY_RESERVED_SEAT);
    }

    @Test
    void whereABudgetEndsTheSelectionNobodyAfterItsEndHasASeatReservedOrNot() {
        SelectionRule rule = Trials.rule(3, FIRST)
                .withReserved(Trials.smeLed(2, Leftover.RELEASE))
                .withBudget(Trials.budget(5, Overflow.STOP));
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.costing(10, Trials.sme("a")), 9),
                Trials.entry(rule, Trials.costing(1, Trials.middleMarket("b")), 8),
                Trials.entry(rule, Trials.costing(2, Trials.sme("c")), 7)));
        assertThat(selection.decisions())
                .extracting(Decision::reason)
                .containsExactly(Reason.OVER_BUDGET, Reason.AFTER_BUDGET, Reason.AFTER_BUDGET);
        assertThat(selection.seated()).isEmpty();
    }

    @Test
    void aReservedSeatThatStaysVacantIsReservedAlsoAfterTheLastOfTheGroup() {
        SelectionRule rule = Trials.rule(3, FIRST).withReserved(Trials.smeLed(2, Leftover.VACANT));
        Selection selection = rule.select(List.of(
                Trials.entry(rule, Trials.sme("a"), 9),
                Trials.entry(rule, Trials.middleMarket("b"), 8),
                Trials.entry(rule, Trials.middleMarket("c"), 7)));
        assertThat(selection.decisions())
                .extracting(Decision::reason)
                .containsExactly(Reason.BY_RANK, Reason.BY_RANK, Reason.SEAT_RESERVED);
        assertThat(selection.vacantSeats()).contains(1);
    }
}
