package io.github.smartfactory.support.vocabulary;

import io.github.smartfactory.support.internal.Checks;

/** Who pays for a project. */
public enum Payer {
    /** 정부: the national government. */
    GOVERNMENT("government", "정부", "government"),
    /** 대기업: the large enterprise of a win-win project (D23-028). */
    LARGE_ENTERPRISE("large-enterprise", "대기업", "large enterprise"),
    /** 지방자치단체: a local government that adds matching money of its own (D21-130). */
    LOCAL_GOVERNMENT("local-government", "지방자치단체", "local government"),
    /** 도입기업: the company that adopts the smart factory, or whoever else is supported. */
    ADOPTER("adopter", "도입기업", "adopter");

    private final String key;
    private final Name label;

    Payer(String key, String korean, String english) {
        this.key = key;
        this.label = Name.of(korean, english);
    }

    /**
     * The payer with a key.
     *
     * @param key such as {@code large-enterprise}
     * @return the payer
     * @throws IllegalArgumentException if there is no such payer
     */
    public static Payer of(String key) {
        return Checks.withKey(values(), Payer::key, key, "payer");
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
     * What the payer is called.
     *
     * @return the name in Korean and English
     */
    public Name label() {
        return label;
    }
}
