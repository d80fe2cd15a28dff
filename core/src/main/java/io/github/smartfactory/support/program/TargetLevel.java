package io.github.smartfactory.support.program;

import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import java.util.Objects;

/**
 * The smart level that a support type aims at.
 *
 * @param level the level
 * @param orAbove whether the document says "or above"
 * @param grounds what states it
 */
public record TargetLevel(SmartLevel level, boolean orAbove, Grounds grounds) {

    /** Checks that nothing is missing. */
    public TargetLevel {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(grounds, "grounds");
    }

    /**
     * A level.
     *
     * @param level the level
     * @param clauses what states it
     * @return the target
     */
    public static TargetLevel of(SmartLevel level, String... clauses) {
        return new TargetLevel(level, false, Grounds.of(clauses));
    }

    /**
     * A level "or above".
     *
     * @param level the level
     * @param clauses what states it
     * @return the target
     */
    public static TargetLevel orAbove(SmartLevel level, String... clauses) {
        return new TargetLevel(level, true, Grounds.of(clauses));
    }

    /**
     * Whether a level reaches the target.
     *
     * @param reached the level
     * @return true if it is the target or above it
     */
    public boolean isReachedBy(SmartLevel reached) {
        return reached.compareTo(level) >= 0;
    }
}
