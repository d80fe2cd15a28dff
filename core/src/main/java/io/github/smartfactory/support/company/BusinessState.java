package io.github.smartfactory.support.company;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.Name;

/** Whether a company is in business (D21-151). */
public enum BusinessState {
    /** 영업 중. */
    OPERATING("operating", "영업 중", "in business"),
    /** 휴업. */
    SUSPENDED("suspended", "휴업", "suspended"),
    /** 폐업. */
    CLOSED("closed", "폐업", "closed");

    private final String key;
    private final Name label;

    BusinessState(String key, String korean, String english) {
        this.key = key;
        this.label = Name.of(korean, english);
    }

    /**
     * The state with a key.
     *
     * @param key such as {@code suspended}
     * @return the state
     * @throws IllegalArgumentException if there is no such state
     */
    public static BusinessState of(String key) {
        return Checks.withKey(values(), BusinessState::key, key, "business state");
    }

    /**
     * The stable key.
     *
     * @return a lower-case word
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
