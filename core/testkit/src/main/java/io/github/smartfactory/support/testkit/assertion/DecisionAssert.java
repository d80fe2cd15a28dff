package io.github.smartfactory.support.testkit.assertion;

import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.selection.Award;
import io.github.smartfactory.support.selection.Decision;
import io.github.smartfactory.support.selection.Reason;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.annotation.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/** Assertions on what comes out for one candidate. */
public class DecisionAssert extends AbstractCitedAssert<DecisionAssert, Decision> {

    private final @Nullable Selection selection;

    /**
     * Assertions on what comes out for one candidate.
     *
     * @param actual the decision
     */
    public DecisionAssert(@Nullable Decision actual) {
        this(actual, null);
    }

    DecisionAssert(@Nullable Decision actual, @Nullable Selection selection) {
        super(actual, DecisionAssert.class);
        this.selection = selection;
    }

    @Override
    String shown() {
        if (selection != null) {
            Selection all = selection;
            return Texts.explained(() -> all.explain(actual.id()), register(), actual, Grounds.NONE);
        }
        return actual.id() + ", rank " + actual.rank() + ": " + Texts.of(actual.message()) + "\n"
                + actual.entry().evaluations().stream()
                        .map(each -> Texts.explained(each::explain, register(), each, Grounds.NONE))
                        .collect(Collectors.joining("\n"));
    }

    @Override
    Grounds grounds() {
        return selection == null
                ? Grounds.union(actual.entry().evaluations().stream()
                        .map(Evaluation::explain)
                        .map(Explanation::grounds)
                        .toList())
                : selection.explain(actual.id()).grounds();
    }

    private DecisionAssert award(Award award) {
        isNotNull();
        return same(
                "candidate " + actual.id(),
                award,
                actual.award(),
                its -> its == actual.award()
                        ? Texts.of(actual.message())
                        : its.label().english());
    }

    /**
     * Verifies that the candidate has a seat and passed every gate.
     *
     * @return these assertions
     */
    public DecisionAssert isSelected() {
        return award(Award.SELECTED);
    }

    /**
     * Verifies that the candidate has a seat, and that a later gate is still to come.
     *
     * @return these assertions
     */
    public DecisionAssert isProvisional() {
        return award(Award.PROVISIONAL);
    }

    /**
     * Verifies that the candidate failed a gate.
     *
     * @return these assertions
     */
    public DecisionAssert isRejected() {
        return award(Award.REJECTED);
    }

    /**
     * Verifies that the candidate is on the reserve list, and its place there.
     *
     * @param number the place, from 1
     * @return these assertions
     */
    public DecisionAssert isReserve(int number) {
        isNotNull();
        return same(
                "candidate " + actual.id(),
                Optional.of(number),
                actual.reserveNumber(),
                its -> its.map(place -> "reserve " + place).orElse(Texts.of(actual.message())));
    }

    /**
     * Verifies that the candidate has no seat, and why.
     *
     * @param reason the reason; it may be on the reserve list
     * @return these assertions
     */
    public DecisionAssert isRejectedBecause(Reason reason) {
        isNotNull();
        if (actual.award().isSeated() || actual.reason() != Objects.requireNonNull(reason, "reason")) {
            return fails(
                    "candidate " + actual.id() + " to be",
                    "without a seat - " + Texts.of(reason.message()),
                    Texts.of(actual.message()));
        }
        return myself;
    }

    /**
     * Verifies that the candidate has a seat, and why.
     *
     * @param reason the reason
     * @return these assertions
     */
    public DecisionAssert isSeatedBecause(Reason reason) {
        isNotNull();
        if (!actual.award().isSeated() || actual.reason() != Objects.requireNonNull(reason, "reason")) {
            return fails(
                    "candidate " + actual.id() + " to be",
                    "seated - " + Texts.of(reason.message()),
                    Texts.of(actual.message()));
        }
        return myself;
    }

    /**
     * Verifies the place in the ranking of all.
     *
     * @param rank the place, from 1
     * @return these assertions
     */
    public DecisionAssert hasRank(int rank) {
        isNotNull();
        return same("the rank of " + actual.id(), rank, actual.rank());
    }

    /**
     * Verifies the final score at the first gate, which ranks.
     *
     * @param points the points, such as {@code "87.5"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not a number of points
     */
    public DecisionAssert scores(String points) {
        return scores(Texts.score(points));
    }

    /**
     * Verifies the final score at the first gate, which ranks.
     *
     * @param points the points
     * @return these assertions
     */
    public DecisionAssert scores(Score points) {
        isNotNull();
        return same(
                "the score of " + actual.id(),
                Objects.requireNonNull(points, "points"),
                actual.points(),
                its -> its + " points");
    }

    /**
     * Verifies that the candidate failed a gate, and what it lacks to its pass mark.
     *
     * @param points the points, such as {@code "0.5"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not a number of points
     */
    public DecisionAssert lacksToPass(String points) {
        return lacksToPass(Texts.score(points));
    }

    /**
     * Verifies that the candidate failed a gate, and what it lacks to its pass mark.
     *
     * @param points the points
     * @return these assertions
     */
    public DecisionAssert lacksToPass(Score points) {
        isNotNull();
        return same(
                "what " + actual.id() + " lacks to pass",
                Optional.of(points),
                actual.lackingToPass(),
                its -> its.map(lacking -> lacking + " points").orElse("nothing"));
    }

    /**
     * Verifies that the budget refused the candidate, and what it lacked for it.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public DecisionAssert lacksMoney(String amount) {
        return lacksMoney(Texts.won(amount));
    }

    /**
     * Verifies that the budget refused the candidate, and what it lacked for it.
     *
     * @param amount the amount
     * @return these assertions
     */
    public DecisionAssert lacksMoney(Won amount) {
        isNotNull();
        return amount("what the budget lacks for " + actual.id(), amount, actual.moneyLacking());
    }

    /**
     * Assertions on the evaluation at a gate.
     *
     * @param gate the key of the gate
     * @return assertions on the evaluation
     * @throws IllegalArgumentException if the candidate was not evaluated at such a gate
     */
    @CheckReturnValue
    public EvaluationAssert evaluation(String gate) {
        isNotNull();
        Objects.requireNonNull(gate, "gate");
        List<Evaluation> evaluations = actual.entry().evaluations();
        return evaluations.stream()
                .filter(each -> each.gate().gate().key().equals(gate))
                .findFirst()
                .map(each -> passOn(new EvaluationAssert(each)))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no evaluation of " + actual.id() + " at gate \"" + gate + "\"; there are "
                                + evaluations.stream()
                                        .map(each -> each.gate().gate().key())
                                        .toList()));
    }
}
