package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.Objects;

/**
 * Seats that go to candidates of a group first: at least so many of those selected belong to it, if so many pass and the
 * budget, if there is one, is enough for them.
 *
 * @param number how many; at least 1
 * @param group what the group is called
 * @param condition what makes a candidate one of the group
 * @param leftover what becomes of a reserved seat when too few of the group pass
 * @param grounds what states it; {@link Grounds#NONE} for seats of one's own
 */
public record ReservedSeats(int number, Name group, Condition condition, Leftover leftover, Grounds grounds) {

    /** Checks the bounds. */
    public ReservedSeats {
        Checks.within(number, 1, 1_000_000, "number of reserved seats");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(leftover, "leftover");
        Objects.requireNonNull(grounds, "grounds");
    }

    /**
     * These seats with another way for those that nobody of the group takes.
     *
     * @param other what becomes of them
     * @return the reserved seats
     */
    public ReservedSeats withLeftover(Leftover other) {
        return new ReservedSeats(number, group, condition, other, grounds);
    }
}
