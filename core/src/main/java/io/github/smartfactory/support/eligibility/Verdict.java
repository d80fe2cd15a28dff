package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.Objects;

/** What an assessment says of a rule, or of an application as a whole. */
public enum Verdict {
    /** It is met, whatever is still unknown. */
    SATISFIED("충족", "satisfied"),
    /** It is not met, whatever is still unknown. */
    VIOLATED("미충족", "violated"),
    /** What is known does not settle it. */
    UNDETERMINED("미확정", "undetermined");

    private final Name label;

    Verdict(String korean, String english) {
        this.label = Name.of(korean, english);
    }

    /**
     * The verdict on what is required to hold.
     *
     * @param truth whether it holds
     * @return the verdict
     */
    public static Verdict of(Truth truth) {
        return switch (Objects.requireNonNull(truth, "truth")) {
            case YES -> SATISFIED;
            case NO -> VIOLATED;
            case UNKNOWN -> UNDETERMINED;
        };
    }

    /**
     * What it is called.
     *
     * @return the name in Korean and English
     */
    public Name label() {
        return label;
    }
}
