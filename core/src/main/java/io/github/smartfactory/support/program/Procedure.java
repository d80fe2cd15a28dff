package io.github.smartfactory.support.program;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.List;
import java.util.Objects;

/**
 * The way from application to the end.
 *
 * @param key lower-case words with hyphens between them
 * @param title whose way it is
 * @param steps the steps in order; at least one
 * @param grounds what states it
 */
public record Procedure(String key, Name title, List<Name> steps, Grounds grounds) {

    /** Checks that there is a step. */
    public Procedure {
        Checks.key(key, "key of a procedure");
        Objects.requireNonNull(title, "title");
        steps = Checks.notEmpty(steps, "steps of procedure " + key);
        Objects.requireNonNull(grounds, "grounds");
    }
}
