package io.github.smartfactory.support.cost;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Won;
import java.util.Objects;
import java.util.Optional;

/**
 * An amount that is known within bounds.
 *
 * @param least it is at least this much; not negative
 * @param most it is at most this much, not below the least; nothing if there is no upper bound
 */
public record WonRange(Won least, Optional<Won> most) {

    /** Anything from nothing on. */
    public static final WonRange UNKNOWN = new WonRange(Won.ZERO, Optional.empty());

    /** Checks the order. */
    public WonRange {
        Checks.notNegative(least, "lower end of a range");
        Objects.requireNonNull(most, "most");
        if (most.isPresent() && least.isGreaterThan(most.get())) {
            throw new IllegalArgumentException(
                    "range must not end at " + most.get() + ", below its lower end " + least);
        }
    }

    /**
     * An amount that is known.
     *
     * @param amount the amount; not negative
     * @return the range of it alone
     */
    public static WonRange exactly(Won amount) {
        return new WonRange(amount, Optional.of(amount));
    }

    /**
     * An amount between two.
     *
     * @param least the lower end; not negative
     * @param most the upper end; not below the lower
     * @return the range
     */
    public static WonRange between(Won least, Won most) {
        return new WonRange(least, Optional.of(most));
    }

    /**
     * Whether the amount is known.
     *
     * @return true if both ends are the same
     */
    public boolean isExact() {
        return most.isPresent() && most.get().equals(least);
    }

    /**
     * Whether an amount is within the range.
     *
     * @param amount the amount
     * @return true if it is
     */
    public boolean contains(Won amount) {
        return !least.isGreaterThan(amount)
                && most.map(end -> !amount.isGreaterThan(end)).orElse(true);
    }
}
