package io.github.smartfactory.support.cost;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Won;

/**
 * A cloud service that the project uses.
 *
 * @param feePerYear what it costs a year; not negative
 * @param years for how many years it is planned, from 1 to 50
 */
public record CloudService(Won feePerYear, int years) {

    /** Checks the bounds. */
    public CloudService {
        Checks.notNegative(feePerYear, "cloud fee per year");
        Checks.within(years, 1, 50, "years of a cloud service");
    }
}
