package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.vocabulary.Score;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Scores of every size, with a leaning to the edges of a long and to what evaluators give; shares to weigh them with. */
public final class ScoreDomain extends DomainContextBase {

    /** For jqwik, and for domains of others. */
    public ScoreDomain() {}

    @Provide
    public Arbitrary<EverydayScore> everyday() {
        return Combinators.combine(
                        Arbitraries.longs().between(-1_000_000, 1_000_000),
                        Arbitraries.oneOf(
                                Arbitraries.longs().between(1, 1_000),
                                Arbitraries.of(1L, 2L, 3L, 5L, 7L, 10L, 70L, 100L, 875L)))
                .as((numerator, denominator) -> new EverydayScore(new Score(numerator, denominator)));
    }

    @Provide
    public Arbitrary<Score> scores() {
        return Arbitraries.oneOf(
                        everyday().map(EverydayScore::score),
                        Combinators.combine(numerators(), denominators()).as(Score::new))
                .withoutEdgeCases();
    }

    @Provide
    public Arbitrary<Share> shares() {
        return Arbitraries.longs()
                .between(1, Share.MAX_DENOMINATOR)
                .flatMap(denominator -> Arbitraries.longs()
                        .between(0, denominator)
                        .map(numerator -> new Share(numerator, denominator)));
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
