package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.Name;

/** When something is due, in the order of a project (D21-135, D21-143, D21-145). */
public enum Stage {
    /** 신청: when the application is handed in. */
    APPLICATION("application", "신청 시", "at application"),
    /** 적정성 평가: the second gate of a cluster. */
    FEASIBILITY_EVALUATION("feasibility-evaluation", "적정성 평가 시", "at the feasibility evaluation"),
    /** 완료보고: when the project is completed. */
    COMPLETION("completion", "사업 완료 시", "at completion"),
    /** 완료 이후: when the level is checked and the factory is used. */
    AFTER_COMPLETION("after-completion", "사업 완료 후", "after completion");

    private final String key;
    private final Name label;

    Stage(String key, String korean, String english) {
        this.key = key;
        this.label = Name.of(korean, english);
    }

    /**
     * The stage with a key.
     *
     * @param key such as {@code completion}
     * @return the stage
     * @throws IllegalArgumentException if there is no such stage
     */
    public static Stage of(String key) {
        return Checks.withKey(values(), Stage::key, key, "stage");
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
