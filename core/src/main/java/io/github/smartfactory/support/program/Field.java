package io.github.smartfactory.support.program;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.Objects;
import java.util.Optional;

/**
 * A group of programs in an announcement.
 *
 * @param key lower-case words with hyphens between them
 * @param name what it is called
 * @param budget its money, if stated
 * @param grounds what states it
 */
public record Field(String key, Name name, Optional<Budget> budget, Grounds grounds) {

    /** Checks the key. */
    public Field {
        Checks.key(key, "key of a field");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(grounds, "grounds");
    }
}
