package io.github.smartfactory.support.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.smartfactory.support.money.Rounding.Mode;
import io.github.smartfactory.support.testkit.domain.MoneyDomain;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(MoneyDomain.class)
class RoundingPropertyTest {

    @Property(tries = 5_000)
    void agreesWithExactArithmetic(
            @ForAll Rounding rounding, @ForAll Share share, @ForAll @LongRange(max = Long.MAX_VALUE) long whole) {
        assertAgrees(rounding, share, whole);
    }

    @Property(tries = 5_000)
    void agreesWithExactArithmeticOnWholeWon(
            @ForAll Mode mode, @ForAll Share share, @ForAll @LongRange(max = Long.MAX_VALUE) long whole) {
        assertAgrees(new Rounding(Won.of(1), mode), share, whole);
    }

    @Property
    void agreesOnAmountsThatAreUsual(
            @ForAll Mode mode,
            @ForAll @LongRange(min = 1, max = 100_000) long unit,
            @ForAll @LongRange(max = 100) long percent,
            @ForAll @LongRange(max = 10_000_000_000L) long whole) {
        assertAgrees(new Rounding(Won.of(unit), mode), new Share(percent, 100), whole);
    }

    @Property
    void roundingDownStaysWithinTheAmount(
            @ForAll Rounding any, @ForAll Share share, @ForAll @LongRange(max = Long.MAX_VALUE) long whole) {
        Won part = Rounding.down(any.unit()).shareOf(share, Won.of(whole));
        assertThat(part.amount()).isBetween(0L, whole);
        assertThat(part.amount() % any.unit().amount()).isZero();
    }

    @Property
    void partAndRestNeverExceedTheWhole(@ForAll Share share, @ForAll @LongRange(max = Long.MAX_VALUE) long whole) {
        Won part = Rounding.DOWN_TO_WON.shareOf(share, Won.of(whole));
        Won rest = Rounding.DOWN_TO_WON.shareOf(share.complement(), Won.of(whole));
        assertThat(whole - part.plus(rest).amount()).isBetween(0L, 1L);
    }

    @Property
    void moreOfTheAmountIsNeverLess(
            @ForAll Rounding rounding,
            @ForAll Share share,
            @ForAll @LongRange(max = Long.MAX_VALUE) long one,
            @ForAll @LongRange(max = Long.MAX_VALUE) long other) {
        Assume.that(fits(rounding, share, Math.max(one, other)));
        Won less = rounding.shareOf(share, Won.of(Math.min(one, other)));
        Won more = rounding.shareOf(share, Won.of(Math.max(one, other)));
        assertThat(less).isLessThanOrEqualTo(more);
    }

    @Property
    void moreOfTheShareIsNeverLess(
            @ForAll Rounding rounding,
            @ForAll Share one,
            @ForAll Share other,
            @ForAll @LongRange(max = Long.MAX_VALUE) long whole) {
        Share smaller = one.isGreaterThan(other) ? other : one;
        Share larger = one.isGreaterThan(other) ? one : other;
        Assume.that(fits(rounding, larger, whole));
        assertThat(rounding.shareOf(smaller, Won.of(whole)))
                .isLessThanOrEqualTo(rounding.shareOf(larger, Won.of(whole)));
    }

    private static void assertAgrees(Rounding rounding, Share share, long whole) {
        BigInteger expected = exact(rounding, share, whole);
        if (fits(rounding, share, whole)) {
            assertThat(rounding.shareOf(share, Won.of(whole)).amount()).isEqualTo(expected.longValueExact());
            assertThat(rounding.shareOf(share.numerator(), share.denominator(), whole))
                    .isEqualTo(expected.longValueExact());
        } else {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> rounding.shareOf(share, Won.of(whole)))
                    .withMessage("KRW " + expected + " is beyond what a long can hold");
        }
    }

    private static boolean fits(Rounding rounding, Share share, long whole) {
        return exact(rounding, share, whole).bitLength() <= 63;
    }

    /** Another way to the same amount: decimals, and the rounding of the JDK. */
    private static BigInteger exact(Rounding rounding, Share share, long whole) {
        BigDecimal unit = BigDecimal.valueOf(rounding.unit().amount());
        RoundingMode mode = switch (rounding.mode()) {
            case DOWN -> RoundingMode.FLOOR;
            case HALF_UP -> RoundingMode.HALF_UP;
            case UP -> RoundingMode.CEILING;
        };
        return BigDecimal.valueOf(whole)
                .multiply(BigDecimal.valueOf(share.numerator()))
                .divide(BigDecimal.valueOf(share.denominator()).multiply(unit), 0, mode)
                .multiply(unit)
                .toBigIntegerExact();
    }
}
