package io.github.smartfactory.support.vocabulary;

import java.util.Objects;

/** The tiers of smart-factory support since 2021, from the lowest (D21-031). */
public enum Tier implements SupportType {
    /** 기초: production information is digitised. */
    BASIC("basic", "기초", "BASIC"),
    /** 고도화1: production information is collected and analysed in real time. */
    ADVANCED_1("advanced1", "고도화1", "ADVANCED_1"),
    /** 고도화2: production is controlled in real time. */
    ADVANCED_2("advanced2", "고도화2", "ADVANCED_2");

    private final String key;
    private final Name label;

    Tier(String key, String korean, String english) {
        this.key = key;
        this.label = Name.of(korean, english);
    }

    /**
     * The tier with a key.
     *
     * @param key {@code basic}, {@code advanced1} or {@code advanced2}
     * @return the tier
     * @throws IllegalArgumentException if there is no such tier
     */
    public static Tier of(String key) {
        Objects.requireNonNull(key, "key");
        for (Tier tier : values()) {
            if (tier.key.equals(key)) {
                return tier;
            }
        }
        throw new IllegalArgumentException("tier must be basic, advanced1 or advanced2: \"" + key + "\"");
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Name label() {
        return label;
    }
}
