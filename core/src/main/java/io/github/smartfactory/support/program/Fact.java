package io.github.smartfactory.support.program;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.Grounds;
import java.util.Objects;

/**
 * One thing that a program states, in a form in which two programs can be compared.
 *
 * @param path what tells it apart from the other facts of the program: {@code offer.advanced1.limit}
 * @param label what it is
 * @param value what is stated
 * @param grounds what states it
 */
public record Fact(String path, Message label, Figure value, Grounds grounds) {

    /** Checks that nothing is missing. */
    public Fact {
        Checks.notBlank(path, "path of a fact");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(grounds, "grounds");
    }
}
