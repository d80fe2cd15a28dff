package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.Name;

/** What figures are broken down by. */
public enum Dimension {
    /** The support type that a firm wishes: the tier, where there are tiers. */
    TYPE("type", "지원유형", "support type"),
    /** How large it is. */
    SIZE("size", "기업규모", "size"),
    /** Where it is. */
    REGION("region", "지역", "region"),
    /** The division of its main industry. */
    INDUSTRY("industry", "업종", "industry");

    private final String key;
    private final Name label;

    Dimension(String key, String korean, String english) {
        this.key = key;
        this.label = Name.of(korean, english);
    }

    /**
     * The dimension with a key.
     *
     * @param key such as {@code region}
     * @return the dimension
     * @throws IllegalArgumentException if there is no such dimension
     */
    public static Dimension of(String key) {
        return Checks.withKey(values(), Dimension::key, key, "dimension");
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
     * @return the label in Korean and English
     */
    public Name label() {
        return label;
    }
}
