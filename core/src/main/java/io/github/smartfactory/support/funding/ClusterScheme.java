package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.Grounds;
import java.util.List;
import java.util.Objects;

/**
 * How a program pays for clusters: companies build their own factories within their limits, and what they leave of the
 * limits pays for a system that they share (D21-121, interpretation I14). Share and rounding are those of its offers.
 *
 * @param grants money for the shared system on top, in order of the years; mostly none
 * @param grounds what states the scheme
 */
public record ClusterScheme(List<SharedSystemGrant> grants, Grounds grounds) {

    /** Checks that no grant is there twice. */
    public ClusterScheme {
        grants = Checks.distinct(grants, SharedSystemGrant::key, "grants");
        Objects.requireNonNull(grounds, "grounds");
    }

    /**
     * A scheme without grants on top.
     *
     * @param grounds what states the scheme
     * @return the scheme
     */
    public static ClusterScheme of(Grounds grounds) {
        return new ClusterScheme(List.of(), grounds);
    }

    /**
     * This scheme with grants on top.
     *
     * @param more the grants, in order of the years
     * @return the scheme
     */
    public ClusterScheme granting(SharedSystemGrant... more) {
        return new ClusterScheme(List.of(more), grounds);
    }
}
