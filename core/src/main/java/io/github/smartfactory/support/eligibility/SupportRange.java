package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Won;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an application may still get from the government if it is supported: exactly the least and the most over all
 * that the unknown facts can be. Which unknowns move it is exact, too, single won and crowds of unlike members aside: in a
 * cluster whose members differ in many ways, an unknown that matters only in a few of the others' cases may come up later,
 * when those others are known.
 *
 * @param least the least; not negative
 * @param most the most, not below the least; nothing if there is no upper bound, because neither a limit nor the cost
 *     is known
 * @param movedBy the unknown facts that can still change it; none if and only if both ends are the same
 */
public record SupportRange(Won least, Optional<Won> most, List<Unknown> movedBy) {

    /** Checks the order of the ends. */
    public SupportRange {
        Checks.notNegative(least, "least support");
        Objects.requireNonNull(most, "most");
        movedBy = Checks.distinct(movedBy, unknown -> unknown, "unknowns that move the support");
        if (most.isPresent() && least.isGreaterThan(most.get())) {
            throw new IllegalArgumentException("support must not be at least " + least + " and at most " + most.get());
        }
        boolean settled = most.isPresent() && most.get().equals(least);
        if (settled != movedBy.isEmpty()) {
            throw new IllegalArgumentException("support from " + least + " to "
                    + most.map(Won::toString).orElse("any amount") + " cannot be moved by " + movedBy);
        }
    }

    /**
     * Whether nothing can change it any more.
     *
     * @return true if both ends are the same
     */
    public boolean isSettled() {
        return movedBy.isEmpty();
    }

    /**
     * The range in words.
     *
     * @return the message
     */
    public Message message() {
        if (isSettled()) {
            return Message.of("eligibility.support.settled", Figure.of(least));
        }
        return most.map(end -> Message.of("eligibility.support.range", Figure.of(least), Figure.of(end)))
                .orElseGet(() -> Message.of("eligibility.support.open", Figure.of(least)));
    }
}
