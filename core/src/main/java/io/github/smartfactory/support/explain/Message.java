package io.github.smartfactory.support.explain;

import io.github.smartfactory.support.vocabulary.Language;
import java.util.List;
import java.util.Objects;

/**
 * Something to be said: a key of the message bundles, and the figures that go into it.
 *
 * @param key the key; in both bundles
 * @param arguments the figures, in the order of the placeholders
 */
public record Message(String key, List<Figure> arguments) {

    /** Checks that the bundles have the key and that the number of figures is right. */
    public Message {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(Objects.requireNonNull(arguments, "arguments"));
        int expected = MessageBundle.in(Language.KOREAN).placeholders(key);
        if (arguments.size() != expected) {
            throw new IllegalArgumentException(
                    "message " + key + " takes " + expected + " figures, not " + arguments.size());
        }
    }

    /**
     * A message.
     *
     * @param key the key of the bundles
     * @param arguments the figures, in the order of the placeholders
     * @return the message
     * @throws IllegalArgumentException if the bundles do not have the key, or the number of figures is wrong
     */
    public static Message of(String key, Figure... arguments) {
        return new Message(key, List.of(arguments));
    }

    /**
     * The message in one of the languages.
     *
     * @param language the language
     * @return the text
     */
    public String render(Language language) {
        return MessageBundle.in(Objects.requireNonNull(language, "language")).render(this);
    }
}
