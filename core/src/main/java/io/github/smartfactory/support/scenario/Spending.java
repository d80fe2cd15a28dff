package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Won;
import java.util.Objects;

/**
 * How much of some money is used.
 *
 * @param purse the money
 * @param used what the supported firms that draw on it get; not negative
 */
public record Spending(Purse purse, Won used) {

    /** Checks the bound. */
    public Spending {
        Objects.requireNonNull(purse, "purse");
        Checks.notNegative(used, "money used");
    }

    /**
     * What is left of the money.
     *
     * @return the money less what is used; negative if it does not suffice, which only a scenario without an order allows
     */
    public Won left() {
        return purse.amount().minus(used);
    }
}
