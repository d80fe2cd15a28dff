package io.github.smartfactory.support.vocabulary;

import io.github.smartfactory.support.internal.Checks;

/** The smart levels that the announcements name, from the lowest (D21-031, D23-013). */
public enum SmartLevel {
    /** 미도입: no smart factory yet. */
    NONE("none", "미도입", "none yet", "스마트공장을 도입하지 않음", "there is no smart factory yet"),
    /** 기초: production information is digitised, for example with bar codes or RFID. */
    BASIC("basic", "기초", "basic", "생산정보 디지털화", "production information is digitised"),
    /** 중간1: production information is collected and analysed in real time. */
    INTERMEDIATE_1(
            "intermediate1",
            "중간1",
            "intermediate 1",
            "생산정보 실시간 수집·분석",
            "production information is collected and analysed in real time"),
    /** 중간2: production is controlled in real time. */
    INTERMEDIATE_2("intermediate2", "중간2", "intermediate 2", "생산공정 실시간 제어", "production is controlled in real time");

    private final String key;
    private final Name label;
    private final Name meaning;

    SmartLevel(String key, String korean, String english, String meaningKorean, String meaningEnglish) {
        this.key = key;
        this.label = Name.of(korean, english);
        this.meaning = Name.of(meaningKorean, meaningEnglish);
    }

    /**
     * The level with a key.
     *
     * @param key such as {@code intermediate1}
     * @return the level
     * @throws IllegalArgumentException if there is no such level
     */
    public static SmartLevel of(String key) {
        return Checks.withKey(values(), SmartLevel::key, key, "smart level");
    }

    /**
     * The stable key.
     *
     * @return {@code none}, {@code basic}, {@code intermediate1} or {@code intermediate2}
     */
    public String key() {
        return key;
    }

    /**
     * The official name.
     *
     * @return the name in Korean and English
     */
    public Name label() {
        return label;
    }

    /**
     * What a factory of this level does.
     *
     * @return the meaning in Korean and English
     */
    public Name meaning() {
        return meaning;
    }
}
