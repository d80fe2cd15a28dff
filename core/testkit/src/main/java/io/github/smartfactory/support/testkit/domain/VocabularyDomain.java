package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Words and numbers that all packages speak with: names, keys, types, traits and scores of every size.
 *
 * <p>Scores lean to the edges of a {@code long} and to what evaluators give; {@link EverydayScore} has the latter alone.
 */
public final class VocabularyDomain extends DomainContextBase {

    /** For jqwik, and for domains of others. */
    public VocabularyDomain() {}

    /**
     * Names in both languages, short and long, some with what makes a format stumble.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Name> names() {
        return Draw.once(
                "VocabularyDomain.names",
                () -> Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(Trait.official()).map(Trait::label)),
                        Tuple.of(
                                1,
                                Combinators.combine(Draw.texts(), Draw.texts()).as(Name::of))));
    }

    /**
     * Programs of the first year, the last one and those of the announcements.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ProgramId> programIds() {
        return Draw.once(
                "VocabularyDomain.programIds",
                () -> Combinators.combine(
                                Arbitraries.oneOf(
                                        Arbitraries.of(2000, 2020, 2021, 2022, 2023, 2999),
                                        Arbitraries.integers().between(2000, 2999)),
                                Draw.keys())
                        .as(ProgramId::of));
    }

    /**
     * Official traits, and others.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Trait> traits() {
        return Draw.once(
                "VocabularyDomain.traits",
                () -> Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.of(Trait.official())),
                        Tuple.of(1, Combinators.combine(Draw.keys(), names()).as(Trait::new))));
    }

    /**
     * Official variants, and others.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Variant> variants() {
        return Draw.once("VocabularyDomain.variants", () -> {
            Arbitrary<String> keys = Draw.keys()
                    .filter(key -> Arrays.stream(Tier.values())
                            .noneMatch(tier -> tier.key().equals(key)));
            return Arbitraries.frequencyOf(
                    Tuple.of(2, Arbitraries.of(Variant.official())),
                    Tuple.of(1, Combinators.combine(keys, names()).as(Variant::new)));
        });
    }

    /**
     * Tiers and variants.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SupportType> supportTypes() {
        return Draw.once(
                "VocabularyDomain.supportTypes",
                () -> Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(Tier.class)), Tuple.of(1, variants())));
    }

    /**
     * Scores that come up in an evaluation: at most a million points and small denominators.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<EverydayScore> everyday() {
        return Draw.once(
                "VocabularyDomain.everyday",
                () -> Combinators.combine(
                                Arbitraries.longs().between(-1_000_000, 1_000_000),
                                Arbitraries.oneOf(
                                        Arbitraries.longs().between(1, 1_000),
                                        Arbitraries.of(1L, 2L, 3L, 5L, 7L, 10L, 70L, 100L, 875L)))
                        .as((numerator, denominator) -> new EverydayScore(new Score(numerator, denominator))));
    }

    /**
     * Scores of every size.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Score> scores() {
        return Draw.once(
                "VocabularyDomain.scores",
                () -> Arbitraries.oneOf(
                                everyday().map(EverydayScore::score),
                                Combinators.combine(numerators(), denominators())
                                        .as(Score::new))
                        .withoutEdgeCases());
    }

    private static Arbitrary<Long> numerators() {
        return Arbitraries.oneOf(
                Arbitraries.longs(),
                Arbitraries.longs().between(Long.MAX_VALUE - 5, Long.MAX_VALUE),
                Arbitraries.longs().between(Long.MIN_VALUE, Long.MIN_VALUE + 5),
                Arbitraries.longs().between(-3, 3));
    }

    private static Arbitrary<Long> denominators() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(1, Long.MAX_VALUE),
                Arbitraries.longs().between(Long.MAX_VALUE - 5, Long.MAX_VALUE),
                Arbitraries.of(1L, 2L, 3L, 1L << 62, 1_000_000_000_000_000_000L));
    }
}
