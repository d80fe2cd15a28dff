package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.Name;

/**
 * What becomes of a firm in a scenario, in the order in which the reasons are looked at; of seats and money, what ended
 * first for the firm is told.
 */
public enum Standing {
    /** It gets its support. */
    SUPPORTED("supported", "지원", "supported"),
    /** The program does not offer the type that it wishes. */
    NOT_OFFERED("not-offered", "지원유형 없음", "type not offered"),
    /** The documents do not state what the type gets. */
    NOT_STATED("not-stated", "지원조건 미공고", "terms not stated"),
    /** It fails a rule on who may apply. */
    NOT_ELIGIBLE("not-eligible", "자격 미충족", "not eligible"),
    /** Too few companies are in its consortium. */
    TOO_FEW_COMPANIES("too-few-companies", "참여기업 수 부족", "too few companies"),
    /** It applied when applications were not taken. */
    OUTSIDE_WINDOW("outside-window", "접수기간 외 신청", "outside the window"),
    /** Its points are below the pass mark. */
    BELOW_PASS_MARK("below-pass-mark", "기준점수 미달", "below the pass mark"),
    /** It passed, and the seats were taken. */
    NO_SEAT("no-seat", "선정 수 초과", "no seat left"),
    /** It passed, and the money was used up. */
    NO_BUDGET("no-budget", "예산 소진", "budget used up");

    private final String key;
    private final Name label;

    Standing(String key, String korean, String english) {
        this.key = key;
        this.label = Name.of(korean, english);
    }

    /**
     * The standing with a key.
     *
     * @param key such as {@code no-budget}
     * @return the standing
     * @throws IllegalArgumentException if there is no such standing
     */
    public static Standing of(String key) {
        return Checks.withKey(values(), Standing::key, key, "standing");
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
     * @return the label in Korean and English
     */
    public Name label() {
        return label;
    }
}
