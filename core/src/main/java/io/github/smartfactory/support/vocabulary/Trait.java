package io.github.smartfactory.support.vocabulary;

import io.github.smartfactory.support.internal.Checks;
import java.util.List;
import java.util.Objects;

/**
 * A property of a company that changes what it may get. Announcements bring new ones, so it is a value, not an
 * enumeration.
 *
 * @param key lower-case words with hyphens between them
 * @param label the official name
 */
public record Trait(String key, Name label) {

    /** 유턴기업: a company that moved its production back to Korea (D21-017, D21-042). */
    public static final Trait U_TURN = of("u-turn", "유턴기업", "U-turn (reshoring) company");

    /** 상생형 지역일자리 기업: a company of the win-win regional jobs scheme (D21-041). */
    public static final Trait REGIONAL_JOBS = of("regional-jobs", "상생형 지역일자리 기업", "win-win regional jobs company");

    /** 소기업: a small enterprise by the sales thresholds of its industry (D21-039, D21-310). */
    public static final Trait SMALL_ENTERPRISE = of("small-enterprise", "소기업", "small enterprise");

    private static final List<Trait> OFFICIAL = List.of(U_TURN, REGIONAL_JOBS, SMALL_ENTERPRISE);

    /** Checks the key. */
    public Trait {
        Checks.key(key, "key of a trait");
        Objects.requireNonNull(label, "label");
    }

    /**
     * A trait.
     *
     * @param key lower-case words with hyphens between them
     * @param korean the official Korean name
     * @param english the English name
     * @return the trait
     */
    public static Trait of(String key, String korean, String english) {
        return new Trait(key, Name.of(korean, english));
    }

    /**
     * The traits that the official programs speak of.
     *
     * @return the traits
     */
    public static List<Trait> official() {
        return OFFICIAL;
    }

    /** Two are equal if their keys are: a label may be worded in more than one way. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Trait trait && key.equals(trait.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
