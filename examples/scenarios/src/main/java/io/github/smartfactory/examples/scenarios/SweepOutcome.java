package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scenario.SweepPoint;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of a parameter over values.
 *
 * @param firms how many firms were looked at
 * @param leftOut how many rows could not be used
 * @param budget the money of the program, if it states any
 * @param baseline everything as it is
 * @param points what each value comes to
 */
record SweepOutcome(long firms, long leftOut, Optional<Won> budget, SweepPoint baseline, List<SweepPoint> points) {

    SweepOutcome {
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(baseline, "baseline");
        points = List.copyOf(points);
    }
}
