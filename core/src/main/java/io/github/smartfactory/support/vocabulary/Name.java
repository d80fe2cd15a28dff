package io.github.smartfactory.support.vocabulary;

import io.github.smartfactory.support.internal.Checks;
import java.util.Objects;

/**
 * A name in Korean, as the announcement has it, and in English.
 *
 * @param korean the official Korean name; not blank
 * @param english the English name; not blank
 */
public record Name(String korean, String english) {

    /** Checks that neither is blank. */
    public Name {
        Checks.notBlank(korean, "korean");
        Checks.notBlank(english, "english");
    }

    /**
     * A name in both languages.
     *
     * @param korean the official Korean name; not blank
     * @param english the English name; not blank
     * @return the name
     */
    public static Name of(String korean, String english) {
        return new Name(korean, english);
    }

    /**
     * The name in one of the languages.
     *
     * @param language the language
     * @return the name in it
     */
    public String in(Language language) {
        return switch (Objects.requireNonNull(language, "language")) {
            case KOREAN -> korean;
            case ENGLISH -> english;
        };
    }

    /** Both names: {@code 기초 (BASIC)}. */
    @Override
    public String toString() {
        return korean.equals(english) ? korean : korean + " (" + english + ")";
    }
}
