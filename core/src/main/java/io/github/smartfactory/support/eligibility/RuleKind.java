package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.Name;

/** What a rule is, and with it what follows if it is not met. */
public enum RuleKind {
    /** When one may apply. */
    SCHEDULE("schedule", "신청기간", "schedule"),
    /** How a consortium is made up. */
    COMPOSITION("composition", "구성요건", "composition"),
    /** Who may apply, and for what. */
    ELIGIBILITY("eligibility", "신청자격", "eligibility"),
    /** Who may not. */
    EXCLUSION("exclusion", "지원제외", "exclusion"),
    /** What is handed in. */
    DOCUMENT("document", "제출서류", "document"),
    /** What the supported must do. */
    OBLIGATION("obligation", "의무사항", "obligation"),
    /** What is only recommended, or preferred: nothing follows if it is not done. */
    RECOMMENDATION("recommendation", "권장사항", "recommendation"),
    /** What money may be reclaimed for, once a committee has decided so. */
    CLAWBACK("clawback", "환수", "clawback");

    private final String key;
    private final Name label;

    RuleKind(String key, String korean, String english) {
        this.key = key;
        this.label = Name.of(korean, english);
    }

    /**
     * The kind with a key.
     *
     * @param key such as {@code exclusion}
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    public static RuleKind of(String key) {
        return Checks.withKey(values(), RuleKind::key, key, "kind of rule");
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

    /**
     * Whether an application fails if such a rule is not met.
     *
     * @return true unless it is a recommendation or a clawback
     */
    public boolean isRequired() {
        return this != RECOMMENDATION && this != CLAWBACK;
    }
}
