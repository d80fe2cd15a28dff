package io.github.smartfactory.support.program;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.Objects;

/**
 * What a word means in an announcement.
 *
 * @param key lower-case words with hyphens between them
 * @param term the word
 * @param meaning what it means
 * @param grounds what states it
 */
public record Definition(String key, Name term, Name meaning, Grounds grounds) {

    /** Checks the key. */
    public Definition {
        Checks.key(key, "key of a definition");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(grounds, "grounds");
    }
}
