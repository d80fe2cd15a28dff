package io.github.smartfactory.support.scoring;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.Objects;

/**
 * One line of a score sheet.
 *
 * @param key lower-case words with hyphens between them
 * @param name the official name
 * @param maximum the most points that an evaluator gives for it; at least 1
 */
public record Criterion(String key, Name name, int maximum) {

    /** Checks the bounds. */
    public Criterion {
        Checks.key(key, "key of a criterion");
        Objects.requireNonNull(name, "name");
        Checks.within(maximum, 1, 1_000_000, "maximum of " + key);
    }

    /**
     * A criterion.
     *
     * @param key lower-case words with hyphens between them
     * @param korean the official Korean name
     * @param english the English name
     * @param maximum the most points that an evaluator gives for it; at least 1
     * @return the criterion
     */
    public static Criterion of(String key, String korean, String english, int maximum) {
        return new Criterion(key, Name.of(korean, english), maximum);
    }
}
