package io.github.smartfactory.support.vocabulary;

import io.github.smartfactory.support.internal.Checks;
import java.util.List;
import java.util.Objects;

/**
 * A support type that is not a tier: a kind of consulting, of after-care, or the types of 2020. A new announcement may
 * bring new ones.
 *
 * @param key lower-case words with hyphens between them
 * @param label the official name
 */
public record Variant(String key, Name label) implements SupportType, Comparable<Variant> {

    /** The one type of a program that has no types. */
    public static final Variant ONLY = of("only", "단일", "single type");

    /** 심화: in-depth consulting (D21-019). */
    public static final Variant IN_DEPTH = of("in-depth", "심화", "in-depth");

    /** 기본: standard consulting (D21-019). */
    public static final Variant STANDARD = of("standard", "기본", "standard");

    /** 원포인트: one-point consulting (D21-019). */
    public static final Variant ONE_POINT = of("one-point", "원포인트", "one-point");

    /** 간접복구형: after-care that repairs (D21-022). */
    public static final Variant INDIRECT_RECOVERY = of("indirect-recovery", "간접복구형", "indirect recovery");

    /** 성장연계형: after-care that develops further (D21-022). */
    public static final Variant GROWTH_LINKED = of("growth-linked", "성장연계형", "growth-linked");

    /** 신규구축: a first smart factory, the lower type of 2020 (D21-030). */
    public static final Variant NEW_BUILD = of("new-build", "신규구축", "new build");

    /** 고도화: an upgrade, the higher type of 2020 (D21-030). */
    public static final Variant UPGRADE = of("upgrade", "고도화", "upgrade");

    private static final List<Variant> OFFICIAL =
            List.of(ONLY, IN_DEPTH, STANDARD, ONE_POINT, INDIRECT_RECOVERY, GROWTH_LINKED, NEW_BUILD, UPGRADE);

    /** Checks the key. */
    public Variant {
        Checks.key(key, "key of a variant");
        Objects.requireNonNull(label, "label");
        for (Tier tier : Tier.values()) {
            if (tier.key().equals(key)) {
                throw new IllegalArgumentException("key of a variant must not be that of a tier: " + key);
            }
        }
    }

    /**
     * A variant.
     *
     * @param key lower-case words with hyphens between them; not that of a tier
     * @param korean the official Korean name
     * @param english the English name
     * @return the variant
     */
    public static Variant of(String key, String korean, String english) {
        return new Variant(key, Name.of(korean, english));
    }

    /**
     * The variants that the announcements name.
     *
     * @return the variants
     */
    public static List<Variant> official() {
        return OFFICIAL;
    }

    /** Two are equal if their keys are: a label may be worded in more than one way. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Variant variant && key.equals(variant.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** By key. */
    @Override
    public int compareTo(Variant other) {
        return key.compareTo(other.key);
    }
}
