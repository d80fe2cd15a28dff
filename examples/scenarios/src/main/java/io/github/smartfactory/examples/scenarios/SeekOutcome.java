package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scenario.SweepPoint;
import java.util.Objects;
import java.util.Optional;

/**
 * The value that a budget suffices for.
 *
 * @param firms how many firms were looked at
 * @param leftOut how many rows could not be used
 * @param budget the money
 * @param baseline everything as it is
 * @param point what the value comes to; nothing if no value fits
 * @param ends whether it is the budget that ends it: one unit further it would not suffice
 */
record SeekOutcome(
        long firms, long leftOut, Won budget, SweepPoint baseline, Optional<SweepPoint> point, boolean ends) {

    SeekOutcome {
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(point, "point");
    }
}
