package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Payer;
import java.util.List;
import java.util.Objects;

/**
 * How a program pays for clusters: companies build their own factories within their limits, and what they leave of the
 * limits pays for a system that they share (D21-121, interpretation I14).
 *
 * @param split what part of the cluster's total cost the government pays
 * @param rounding how a share of a cost is rounded; down, to any unit
 * @param grants money for the shared system on top, in order of the years; mostly none
 * @param grounds what states the scheme
 */
public record ClusterScheme(CostShare split, Rounding rounding, List<SharedSystemGrant> grants, Grounds grounds) {

    /** Checks the grants and the direction of the rounding. */
    public ClusterScheme {
        Objects.requireNonNull(split, "split");
        Objects.requireNonNull(rounding, "rounding");
        grants = Checks.distinct(grants, SharedSystemGrant::key, "grants");
        Objects.requireNonNull(grounds, "grounds");
        for (PayerPart part : split.parts()) {
            if (part.payer() != Payer.GOVERNMENT && part.payer() != Payer.ADOPTER) {
                throw new IllegalArgumentException(
                        "a cluster's cost is split among government and companies only: " + part.payer());
            }
        }
        if (rounding.mode() != Rounding.Mode.DOWN) {
            throw new IllegalArgumentException(
                    "support is rounded down, so that it never exceeds its share: " + rounding.mode());
        }
    }

    /**
     * A scheme rounded down to the won, without grants on top.
     *
     * @param split what part of the cluster's total cost the government pays
     * @param grounds what states the scheme
     * @return the scheme
     */
    public static ClusterScheme of(CostShare split, Grounds grounds) {
        return new ClusterScheme(split, Rounding.DOWN_TO_WON, List.of(), grounds);
    }

    /**
     * This scheme with grants on top.
     *
     * @param more the grants, in order of the years
     * @return the scheme
     */
    public ClusterScheme granting(SharedSystemGrant... more) {
        return new ClusterScheme(split, rounding, List.of(more), grounds);
    }
}
