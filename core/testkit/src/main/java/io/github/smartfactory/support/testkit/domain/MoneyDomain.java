package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Amounts, shares and roundings of every size, with a leaning to the edges and to what announcements print. */
public final class MoneyDomain extends DomainContextBase {

    /** For jqwik, and for the tests of other modules. */
    public MoneyDomain() {}

    /**
     * Amounts of every size and sign.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Won> amounts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.longs()),
                        Tuple.of(2, Arbitraries.longs().between(-100, 1_000_000_000L)),
                        Tuple.of(1, powersOfTen()))
                .map(Won::of);
    }

    /**
     * Shares with every denominator.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Share> shares() {
        Arbitrary<Long> denominators = Arbitraries.oneOf(
                Arbitraries.longs().between(1, Share.MAX_DENOMINATOR),
                Arbitraries.longs().between(1, 1_000),
                Arbitraries.of(1L, 2L, 3L, 100L, 1_000L, 1L << 29, 244_140_625L, 999_999_999L, 1_000_000_000L));
        return denominators.flatMap(
                denominator -> Arbitraries.longs().between(0, denominator).map(numerator -> {
                    return new Share(numerator, denominator);
                }));
    }

    /**
     * Roundings to every unit, in every mode.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Rounding> roundings() {
        Arbitrary<Long> units = Arbitraries.oneOf(
                Arbitraries.of(1L, 10L, 1_000L, 10_000L, 100_000_000L, Long.MAX_VALUE),
                Arbitraries.longs().between(1, Long.MAX_VALUE));
        return Combinators.combine(units.map(Won::of), Arbitraries.of(Rounding.Mode.class))
                .as(Rounding::new);
    }

    private static Arbitrary<Long> powersOfTen() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 18),
                        Arbitraries.longs().between(-2, 2),
                        Arbitraries.of(-1L, 1L))
                .as((power, off, sign) ->
                        sign * (BigDecimal.ONE.scaleByPowerOfTen(power).longValueExact() + off));
    }
}
