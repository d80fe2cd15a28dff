package io.github.smartfactory.support.source;

import java.util.Objects;

/**
 * A value and what states it.
 *
 * @param value the value
 * @param grounds what states it
 * @param <T> what it is
 */
public record Cited<T>(T value, Grounds grounds) {

    /** Checks that nothing is missing. */
    public Cited {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(grounds, "grounds");
    }

    /**
     * A value that clauses state.
     *
     * @param value the value
     * @param clauses their ids, such as {@code D21-123}
     * @param <T> what it is
     * @return the cited value
     */
    public static <T> Cited<T> of(T value, String... clauses) {
        return new Cited<>(value, Grounds.of(clauses));
    }
}
