package io.github.smartfactory.support.vocabulary;

import io.github.smartfactory.support.money.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of points, exact: a ratio of whole numbers in lowest terms, so that 69.999… is never 70. It may be negative,
 * as the difference of two scores is.
 *
 * <p>{@link #toString()} gives {@code 69.5}, or {@code 209/3} where no decimal is exact, and {@link #parse} reads both
 * back.
 *
 * @param numerator any number
 * @param denominator at least 1
 */
public record Score(long numerator, long denominator) implements Comparable<Score> {

    /** No points. */
    public static final Score ZERO = new Score(0, 1);

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,19}(?:\\.\\d{1,18})?");
    private static final Pattern RATIO = Pattern.compile("(-?\\d{1,19})/(\\d{1,19})");

    /** Checks the denominator and reduces to lowest terms. */
    public Score {
        if (denominator < 1) {
            throw new IllegalArgumentException("denominator of a score must be at least 1: " + denominator);
        }
        if (denominator > 1) {
            long divisor = gcd(numerator, denominator);
            numerator /= divisor;
            denominator /= divisor;
        }
    }

    private static long gcd(long first, long second) {
        long a = first;
        long b = second;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return Math.abs(a);
    }

    /**
     * Whole points.
     *
     * @param points how many
     * @return the score
     */
    public static Score of(long points) {
        return new Score(points, 1);
    }

    /**
     * Points as an exact decimal.
     *
     * @param points the points; at most 18 decimal places after trailing zeros are dropped
     * @return the score
     * @throws IllegalArgumentException if it has more digits than a score holds
     */
    public static Score of(BigDecimal points) {
        Objects.requireNonNull(points, "points");
        BigDecimal plain = points.stripTrailingZeros();
        BigDecimal whole =
                plain.scale() < 0 && plain.scale() > -19 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
        if (whole.scale() < 0 || whole.scale() > 18 || whole.unscaledValue().bitLength() > 63) {
            throw new IllegalArgumentException(
                    "a score has at most 18 decimal places, and without the point it is below 2^63: " + points);
        }
        return new Score(
                whole.unscaledValue().longValueExact(),
                BigInteger.TEN.pow(whole.scale()).longValueExact());
    }

    /**
     * Reads {@code "69.5"} or {@code "209/3"}; the inverse of {@link #toString()}.
     *
     * @param text the points
     * @return the score
     * @throws IllegalArgumentException if the text is neither
     */
    public static Score parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher ratio = RATIO.matcher(text);
        if (ratio.matches()) {
            BigInteger numerator = new BigInteger(ratio.group(1));
            BigInteger denominator = new BigInteger(ratio.group(2));
            if (numerator.bitLength() > 63 || denominator.bitLength() > 63) {
                throw new IllegalArgumentException("a score is a ratio of numbers below 2^63: \"" + text + "\"");
            }
            return new Score(numerator.longValueExact(), denominator.longValueExact());
        }
        if (DECIMAL.matcher(text).matches()) {
            return of(new BigDecimal(text));
        }
        throw new IllegalArgumentException("not a score such as 69.5 or 209/3: \"" + text + "\"");
    }

    /**
     * The sum of scores.
     *
     * @param scores the scores
     * @return the sum; {@link #ZERO} of none
     * @throws ArithmeticException if it is beyond what a score holds
     */
    public static Score sum(Collection<Score> scores) {
        Score sum = ZERO;
        for (Score score : Objects.requireNonNull(scores, "scores")) {
            sum = sum.plus(score);
        }
        return sum;
    }

    /**
     * This score and another.
     *
     * @param other the other score
     * @return the sum
     * @throws ArithmeticException if it, or a figure on the way to it, is beyond what a score holds
     */
    public Score plus(Score other) {
        if (denominator == other.denominator) {
            return new Score(Math.addExact(numerator, other.numerator), denominator);
        }
        long common = gcd(denominator, other.denominator);
        long mine = other.denominator / common;
        long its = denominator / common;
        return new Score(
                Math.addExact(Math.multiplyExact(numerator, mine), Math.multiplyExact(other.numerator, its)),
                Math.multiplyExact(denominator, mine));
    }

    /**
     * This score less another.
     *
     * @param other the other score
     * @return the difference; negative if the other is more
     * @throws ArithmeticException if it, or a figure on the way to it, is beyond what a score holds
     */
    public Score minus(Score other) {
        return plus(new Score(Math.negateExact(other.numerator), other.denominator));
    }

    /**
     * This score several times.
     *
     * @param times how many times
     * @return the product
     * @throws ArithmeticException if it is beyond what a score holds
     */
    public Score times(long times) {
        return ratio(numerator, denominator, times, 1);
    }

    /**
     * A share of this score, exact.
     *
     * @param share the share
     * @return the part
     * @throws ArithmeticException if it is beyond what a score holds
     */
    public Score times(Share share) {
        return ratio(numerator, denominator, share.numerator(), share.denominator());
    }

    /**
     * This score in equal parts, exact.
     *
     * @param parts how many; at least 1
     * @return one part
     * @throws IllegalArgumentException if there is no part
     * @throws ArithmeticException if it is beyond what a score holds
     */
    public Score dividedBy(long parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("a score is divided into at least 1 part: " + parts);
        }
        return ratio(numerator, denominator, 1, parts);
    }

    /** The product of two ratios, reduced crosswise first so that it is refused only if the result does not fit. */
    private static Score ratio(long numerator, long denominator, long byNumerator, long byDenominator) {
        if (numerator == 0 || byNumerator == 0) {
            return ZERO;
        }
        long left = gcd(numerator, byDenominator);
        long right = gcd(byNumerator, denominator);
        return new Score(
                Math.multiplyExact(numerator / left, byNumerator / right),
                Math.multiplyExact(denominator / right, byDenominator / left));
    }

    /**
     * How often a step goes into this score.
     *
     * @param step the step; more than nothing
     * @return the number of steps, or nothing if it is no multiple of the step
     * @throws ArithmeticException if the number is beyond what a long holds
     */
    public Optional<Long> inStepsOf(Score step) {
        if (step.numerator <= 0) {
            throw new IllegalArgumentException("a step must be more than 0: " + step);
        }
        if (step.numerator == 1 && step.denominator % denominator == 0) {
            return Optional.of(Math.multiplyExact(numerator, step.denominator / denominator));
        }
        long left = gcd(numerator, step.numerator);
        long right = gcd(step.denominator, denominator);
        return denominator == right && step.numerator == left
                ? Optional.of(Math.multiplyExact(numerator / left, step.denominator / right))
                : Optional.empty();
    }

    /**
     * Whether this score is less than another.
     *
     * @param other the other score
     * @return true if it is less
     */
    public boolean isLessThan(Score other) {
        return compareTo(other) < 0;
    }

    /**
     * Whether this score is more than another.
     *
     * @param other the other score
     * @return true if it is more
     */
    public boolean isGreaterThan(Score other) {
        return compareTo(other) > 0;
    }

    /**
     * Whether this score is below zero.
     *
     * @return true if it is
     */
    public boolean isNegative() {
        return numerator < 0;
    }

    /**
     * The smaller of two scores.
     *
     * @param other the other score
     * @return the smaller
     */
    public Score min(Score other) {
        return isGreaterThan(other) ? other : this;
    }

    /**
     * The greater of two scores.
     *
     * @param other the other score
     * @return the greater
     */
    public Score max(Score other) {
        return isLessThan(other) ? other : this;
    }

    /**
     * The score as a decimal.
     *
     * @param places how many decimal places; not negative
     * @param mode how it is rounded
     * @return the decimal
     * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and the score needs more places
     */
    public BigDecimal toDecimal(int places, RoundingMode mode) {
        Objects.requireNonNull(mode, "mode");
        if (places < 0) {
            throw new IllegalArgumentException("places must not be negative: " + places);
        }
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), places, mode);
    }

    @Override
    public int compareTo(Score other) {
        if (denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        // The products have up to 126 bits: the high halves decide, then the low ones.
        int high = Long.compare(
                Math.multiplyHigh(numerator, other.denominator), Math.multiplyHigh(other.numerator, denominator));
        return high != 0 ? high : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }

    /** {@code 69.5}, or {@code 209/3} where no decimal is exact. */
    @Override
    public String toString() {
        long odd = denominator;
        int twos = 0;
        int fives = 0;
        while (odd % 2 == 0) {
            odd /= 2;
            twos++;
        }
        while (odd % 5 == 0) {
            odd /= 5;
            fives++;
        }
        int places = Math.max(twos, fives);
        if (odd == 1 && places <= 18) {
            BigDecimal decimal = toDecimal(places, RoundingMode.UNNECESSARY);
            if (decimal.unscaledValue().bitLength() <= 63) {
                return decimal.toPlainString();
            }
        }
        return numerator + "/" + denominator;
    }
}
