package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.scenario.Attribution;
import java.util.Objects;

/**
 * What came of attributing the cost of reforms.
 *
 * @param firms how many firms were looked at
 * @param leftOut how many rows could not be used
 * @param attribution the attribution
 */
record AttributionOutcome(long firms, long leftOut, Attribution attribution) {

    AttributionOutcome {
        Objects.requireNonNull(attribution, "attribution");
    }
}
