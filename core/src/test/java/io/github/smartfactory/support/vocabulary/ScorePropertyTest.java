package io.github.smartfactory.support.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.testkit.domain.EverydayScore;
import io.github.smartfactory.support.testkit.domain.MoneyDomain;
import io.github.smartfactory.support.testkit.domain.VocabularyDomain;
import io.github.smartfactory.support.testkit.reference.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(MoneyDomain.class)
@Domain(VocabularyDomain.class)
class ScorePropertyTest {

    private static final BigInteger LONG = BigInteger.ONE.shiftLeft(63);

    @Property
    void textIsReadBack(@ForAll EverydayScore everyday) {
        Score score = everyday.score();
        assertThat(Score.parse(score.toString())).isEqualTo(score);
        assertThat(Score.parse(score.numerator() + "/" + score.denominator())).isEqualTo(score);
    }

    @Property
    void aDecimalIsWrittenWhereOneIsExactAndARatioElsewhere(@ForAll EverydayScore everyday) {
        Score score = everyday.score();
        Fraction exact = Fraction.of(score);
        long odd = score.denominator();
        while (odd % 2 == 0) {
            odd /= 2;
        }
        while (odd % 5 == 0) {
            odd /= 5;
        }
        if (odd == 1) {
            BigDecimal written = new BigDecimal(score.toString());
            assertThat(new Fraction(written.unscaledValue(), BigInteger.TEN.pow(written.scale())))
                    .isEqualTo(exact);
            assertThat(written.scale())
                    .isEqualTo(Math.max(0, written.stripTrailingZeros().scale()));
        } else {
            assertThat(score).hasToString(exact.numerator() + "/" + exact.denominator());
        }
    }

    @Property
    void everyScoreIsInLowestTermsAndKeepsItsValue(
            @ForAll long numerator, @ForAll @LongRange(min = 1) long denominator) {
        Score score = new Score(numerator, denominator);
        assertThat(BigInteger.valueOf(score.numerator()))
                .isEqualTo(Fraction.of(numerator, denominator).numerator());
        assertThat(BigInteger.valueOf(score.denominator()))
                .isEqualTo(Fraction.of(numerator, denominator).denominator());
    }

    @Property
    void equalRatiosAreEqualScores(
            @ForAll EverydayScore everyday, @ForAll @LongRange(min = 1, max = 9_000_000) long factor) {
        Score score = everyday.score();
        assertThat(new Score(score.numerator() * factor, score.denominator() * factor))
                .isEqualTo(score)
                .isEqualByComparingTo(score)
                .hasSameHashCodeAs(score);
    }

    @Property
    void orderIsThatOfExactCrossMultiplication(@ForAll Score one, @ForAll Score other) {
        int exact = Fraction.of(one).compare(Fraction.of(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(exact);
        assertThat(Integer.signum(other.compareTo(one))).isEqualTo(-exact);
        assertThat(one.isLessThan(other)).isEqualTo(exact < 0);
        assertThat(one.isGreaterThan(other)).isEqualTo(exact > 0);
        assertThat(one.equals(other)).isEqualTo(exact == 0);
        assertThat(one.min(other)).isEqualTo(exact <= 0 ? one : other);
        assertThat(one.max(other)).isEqualTo(exact >= 0 ? one : other);
        assertThat(one.isNegative()).isEqualTo(one.numerator() < 0);
    }

    @Property
    void neighboursAtTheEdgeAreToldApart(
            @ForAll @LongRange(min = Long.MAX_VALUE - 100, max = Long.MAX_VALUE - 1) long number,
            @ForAll @LongRange(min = Long.MAX_VALUE - 100, max = Long.MAX_VALUE - 1) long parts) {
        Score score = new Score(number, parts);
        assertThat(score).isLessThan(new Score(number + 1, parts)).isGreaterThan(new Score(number, parts + 1));
        assertThat(new Score(-number, parts))
                .isGreaterThan(new Score(-number - 1, parts))
                .isLessThan(new Score(-number, parts + 1));
    }

    @Property
    void everydaySumsAndDifferencesAreExact(@ForAll EverydayScore one, @ForAll EverydayScore other) {
        Fraction first = Fraction.of(one.score());
        Fraction second = Fraction.of(other.score());
        assertThat(Fraction.of(one.score().plus(other.score()))).isEqualTo(first.plus(second));
        assertThat(Fraction.of(one.score().minus(other.score()))).isEqualTo(first.minus(second));
    }

    @Property
    void sumsAndDifferencesAreExactOrRefused(@ForAll Score one, @ForAll Score other) {
        exactOrRefused(() -> one.plus(other), Fraction.of(one).plus(Fraction.of(other)));
        exactOrRefused(() -> one.minus(other), Fraction.of(one).minus(Fraction.of(other)));
    }

    @Property
    void productsAreRefusedOnlyIfTheyDoNotFit(@ForAll Score score, @ForAll long times, @ForAll Share share) {
        refusedOnlyIfItDoesNotFit(() -> score.times(times), Fraction.of(score).times(Fraction.of(times, 1)));
        refusedOnlyIfItDoesNotFit(
                () -> score.times(share),
                Fraction.of(score).times(Fraction.of(share.numerator(), share.denominator())));
    }

    @Property
    void partsAreRefusedOnlyIfTheyDoNotFit(@ForAll Score score, @ForAll @LongRange(min = 1) long parts) {
        refusedOnlyIfItDoesNotFit(
                () -> score.dividedBy(parts), Fraction.of(score).times(Fraction.of(1, parts)));
    }

    @Property
    void partsAddUpToTheWhole(@ForAll EverydayScore everyday, @ForAll @LongRange(min = 1, max = 1_000) long parts) {
        assertThat(everyday.score().dividedBy(parts).times(parts)).isEqualTo(everyday.score());
    }

    @Property
    void stepsAreThoseOfTheQuotientIfItIsWhole(@ForAll EverydayScore everyday, @ForAll EverydayScore every) {
        Assume.that(every.score().isGreaterThan(Score.ZERO));
        Fraction quotient = Fraction.of(everyday.score()).dividedBy(Fraction.of(every.score()));
        assertThat(everyday.score().inStepsOf(every.score()))
                .isEqualTo(
                        quotient.denominator().equals(BigInteger.ONE)
                                ? Optional.of(quotient.numerator().longValueExact())
                                : Optional.empty());
    }

    @Property
    void soManyStepsAreCounted(
            @ForAll EverydayScore step, @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long number) {
        Assume.that(step.score().isGreaterThan(Score.ZERO));
        assertThat(step.score().times(number).inStepsOf(step.score())).contains(number);
    }

    @Property
    void decimalsAreRoundedAsAsked(@ForAll Score score, @ForAll @IntRange(max = 25) int places) {
        BigInteger[] scaled = BigInteger.valueOf(score.numerator())
                .multiply(BigInteger.TEN.pow(places))
                .divideAndRemainder(BigInteger.valueOf(score.denominator()));
        assertThat(score.toDecimal(places, RoundingMode.DOWN)).isEqualTo(new BigDecimal(scaled[0], places));
        BigInteger floor = scaled[1].signum() < 0 ? scaled[0].subtract(BigInteger.ONE) : scaled[0];
        assertThat(score.toDecimal(places, RoundingMode.FLOOR)).isEqualTo(new BigDecimal(floor, places));
    }

    @Property
    void decimalsAreReadExactly(@ForAll long unscaled, @ForAll @IntRange(max = 18) int scale) {
        Score score = Score.of(BigDecimal.valueOf(unscaled, scale));
        assertThat(Fraction.of(score)).isEqualTo(new Fraction(BigInteger.valueOf(unscaled), BigInteger.TEN.pow(scale)));
    }

    @Property
    void decimalsBeyondALongAreRefused(@ForAll @LongRange(min = 0) long beyond, @ForAll @IntRange(max = 18) int scale) {
        // A digit that is no zero comes last, so that nothing can be dropped.
        BigInteger digits =
                LONG.add(BigInteger.valueOf(beyond)).multiply(BigInteger.TEN).add(BigInteger.ONE);
        BigDecimal points = new BigDecimal(digits, scale);
        assertThat(catchThrowable(() -> Score.of(points)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a score has at most 18 decimal places, and without the point it is below 2^63: " + points);
    }

    private static void exactOrRefused(Supplier<Score> actual, Fraction expected) {
        Score score;
        try {
            score = actual.get();
        } catch (ArithmeticException refused) {
            assertThat(refused).hasMessage("long overflow");
            return;
        }
        assertThat(Fraction.of(score)).isEqualTo(expected);
    }

    private static void refusedOnlyIfItDoesNotFit(Supplier<Score> actual, Fraction expected) {
        if (expected.fits()) {
            assertThat(Fraction.of(actual.get())).isEqualTo(expected);
        } else {
            assertThat(catchThrowable(actual::get))
                    .isExactlyInstanceOf(ArithmeticException.class)
                    .hasMessage("long overflow");
        }
    }
}
