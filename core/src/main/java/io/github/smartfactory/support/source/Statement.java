package io.github.smartfactory.support.source;

import io.github.smartfactory.support.vocabulary.Name;
import java.util.Objects;

/**
 * Something that a document states in words.
 *
 * @param text what it states, in the library's own words
 * @param grounds where it is stated
 */
public record Statement(Name text, Grounds grounds) {

    /** Checks that nothing is missing. */
    public Statement {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(grounds, "grounds");
    }

    /**
     * Something that clauses state.
     *
     * @param korean what they state, in Korean
     * @param english what they state, in English
     * @param clauses their ids, such as {@code D21-123}
     * @return the statement
     */
    public static Statement of(String korean, String english, String... clauses) {
        return new Statement(Name.of(korean, english), Grounds.of(clauses));
    }
}
