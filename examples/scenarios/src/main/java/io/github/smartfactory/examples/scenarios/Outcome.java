package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.scenario.Comparison;
import java.util.Objects;

/**
 * What came of comparing reforms over a population.
 *
 * @param firms how many firms were looked at
 * @param leftOut how many rows could not be used
 * @param comparison the comparison
 */
record Outcome(long firms, long leftOut, Comparison comparison) {

    Outcome {
        Objects.requireNonNull(comparison, "comparison");
    }
}
