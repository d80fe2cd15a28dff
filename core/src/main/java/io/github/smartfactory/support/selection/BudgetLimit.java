package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Won;
import java.util.Objects;

/**
 * The money that those who are selected share.
 *
 * @param amount the money; not negative
 * @param overflow what happens at a candidate that does not fit into what is left
 */
public record BudgetLimit(Won amount, Overflow overflow) {

    /** What happens at a candidate that does not fit. */
    public enum Overflow {
        /** The selection ends. */
        STOP,
        /** The candidate is passed over, and the next in rank is tried. */
        SKIP
    }

    /** Checks the bounds. */
    public BudgetLimit {
        Checks.notNegative(amount, "budget");
        Objects.requireNonNull(overflow, "overflow");
    }
}
