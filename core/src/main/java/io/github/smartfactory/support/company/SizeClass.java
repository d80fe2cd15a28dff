package io.github.smartfactory.support.company;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.Name;

/** How large a company is by law (D21-128, D21-310). */
public enum SizeClass {
    /** 소기업: an SME within the thresholds of annex 2 of 2021. */
    SMALL("small", "소기업", "small enterprise"),
    /** 중기업: any other small or medium enterprise (중소기업). */
    MEDIUM("medium", "중기업", "medium enterprise"),
    /** 중견기업: no longer an SME, and not of a large group. */
    MIDDLE_MARKET("middle-market", "중견기업", "middle-market enterprise"),
    /** 대기업. */
    LARGE("large", "대기업", "large enterprise");

    private final String key;
    private final Name label;

    SizeClass(String key, String korean, String english) {
        this.key = key;
        this.label = Name.of(korean, english);
    }

    /**
     * The size with a key.
     *
     * @param key such as {@code middle-market}
     * @return the size
     * @throws IllegalArgumentException if there is no such size
     */
    public static SizeClass of(String key) {
        return Checks.withKey(values(), SizeClass::key, key, "size class");
    }

    /**
     * The stable key.
     *
     * @return lower-case words with hyphens between them
     */
    public String key() {
        return key;
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
