package io.github.smartfactory.support.eligibility;

import java.util.Objects;

/**
 * An unknown that something turns on.
 *
 * @param unknown the fact that is not known
 * @param canProve whether an answer to it alone may make it hold
 * @param canRefute whether an answer to it alone may make it fail
 */
public record Pivot(Unknown unknown, boolean canProve, boolean canRefute) {

    /** Checks that nothing is missing. */
    public Pivot {
        Objects.requireNonNull(unknown, "unknown");
    }

    /** An unknown that settles it alone. */
    static Pivot of(Unknown unknown) {
        return new Pivot(unknown, /* canProve= */ true, /* canRefute= */ true);
    }

    /** The same unknown, for the opposite. */
    Pivot not() {
        return new Pivot(unknown, /* canProve= */ canRefute, /* canRefute= */ canProve);
    }
}
