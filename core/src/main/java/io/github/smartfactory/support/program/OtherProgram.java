package io.github.smartfactory.support.program;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.Objects;

/**
 * A program that an announcement mentions only to say where it stands.
 *
 * @param key lower-case words with hyphens between them; that of its editions, if there are any
 * @param name what it is called
 * @param status where it stands
 * @param grounds what states it
 */
public record OtherProgram(String key, Name name, ProgramStatus status, Grounds grounds) {

    /** Checks the key. */
    public OtherProgram {
        Checks.key(key, "key of a program");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(grounds, "grounds");
    }
}
