package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.explain.Message;
import java.util.List;
import java.util.Objects;

/**
 * What is known of a condition, and what was seen.
 *
 * @param check whether it holds, and what it turns on
 * @param observed what was seen, in words
 * @param failing the members for whom it does not hold
 * @param open the members for whom it is not known
 */
public record Outcome(Check check, Message observed, List<String> failing, List<String> open) {

    /** Copies the lists. */
    public Outcome {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(observed, "observed");
        failing = List.copyOf(Objects.requireNonNull(failing, "failing"));
        open = List.copyOf(Objects.requireNonNull(open, "open"));
    }

    static Outcome of(Check check, Message observed) {
        return new Outcome(check, observed, List.of(), List.of());
    }
}
