package io.github.smartfactory.support.testkit.assertion;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.selection.Award;
import io.github.smartfactory.support.selection.Decision;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.selection.Tie;
import io.github.smartfactory.support.source.Grounds;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.annotation.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/** Assertions on who is selected. */
public class SelectionAssert extends AbstractCitedAssert<SelectionAssert, Selection> {

    /**
     * Assertions on a selection.
     *
     * @param actual the selection
     */
    public SelectionAssert(@Nullable Selection actual) {
        super(actual, SelectionAssert.class);
    }

    @Override
    String shown() {
        return Texts.explained(
                actual::explain,
                register(),
                actual,
                actual.rule().afterLaterGate().grounds());
    }

    @Override
    Grounds grounds() {
        return actual.explain().grounds();
    }

    private static List<String> ids(List<Decision> decisions) {
        return decisions.stream().map(Decision::id).toList();
    }

    private List<String> known(String... ids) {
        return Arrays.stream(ids).map(id -> actual.decision(id).id()).toList();
    }

    /**
     * Verifies that exactly these have a seat, for good or provisionally.
     *
     * @param ids the ids of the candidates, in rank order
     * @return these assertions
     * @throws IllegalArgumentException if there is no such candidate
     */
    public SelectionAssert selects(String... ids) {
        isNotNull();
        return inOrder("who has a seat", known(ids), ids(actual.seated()));
    }

    /**
     * Verifies that exactly these are on the reserve list.
     *
     * @param ids the ids of the candidates, in rank order
     * @return these assertions
     * @throws IllegalArgumentException if there is no such candidate
     */
    public SelectionAssert reserves(String... ids) {
        isNotNull();
        return inOrder("the reserve list", known(ids), ids(actual.decisions(Award.RESERVE)));
    }

    /**
     * Verifies that exactly these failed a gate.
     *
     * @param ids the ids of the candidates, in rank order
     * @return these assertions
     * @throws IllegalArgumentException if there is no such candidate
     */
    public SelectionAssert rejects(String... ids) {
        isNotNull();
        return inOrder("who failed", known(ids), ids(actual.decisions(Award.REJECTED)));
    }

    /**
     * Verifies the ranking of all candidates, with or without a seat.
     *
     * @param ids the ids of the candidates, in rank order
     * @return these assertions
     * @throws IllegalArgumentException if there is no such candidate
     */
    public SelectionAssert ranks(String... ids) {
        isNotNull();
        return inOrder("the ranking", known(ids), ids(actual.decisions()));
    }

    /**
     * Verifies the money of all that have a seat.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public SelectionAssert givesGovernment(String amount) {
        return givesGovernment(Texts.won(amount));
    }

    /**
     * Verifies the money of all that have a seat.
     *
     * @param amount the amount
     * @return these assertions
     */
    public SelectionAssert givesGovernment(Won amount) {
        isNotNull();
        return amount("the money of all that have a seat", amount, actual.support());
    }

    /**
     * Verifies that the seats have a bound, and how many nobody has.
     *
     * @param number how many
     * @return these assertions
     */
    public SelectionAssert hasVacantSeats(int number) {
        isNotNull();
        return same(
                "the vacant seats",
                Optional.of(number),
                actual.vacantSeats(),
                its -> its.map(String::valueOf).orElse("none counted: the seats have no bound"));
    }

    /**
     * Verifies that scores alone decide who has a seat, and no tie-break.
     *
     * @return these assertions
     */
    public SelectionAssert hasNoTies() {
        isNotNull();
        List<Tie> ties = actual.ties();
        return ties.isEmpty()
                ? myself
                : fails(
                        "the seats to be",
                        "decided by scores alone",
                        ties.stream()
                                .map(tie -> "at " + tie.points() + " points " + tie.seated() + " got seats and "
                                        + tie.notSeated() + " did not, by "
                                        + tie.decidedBy().label().english())
                                .collect(Collectors.joining("; ")));
    }

    /**
     * Assertions on what comes out for one candidate.
     *
     * @param id the id of the candidate
     * @return assertions on the decision
     * @throws IllegalArgumentException if there is no such candidate
     */
    @CheckReturnValue
    public DecisionAssert decision(String id) {
        isNotNull();
        return passOn(new DecisionAssert(actual.decision(id), actual));
    }
}
