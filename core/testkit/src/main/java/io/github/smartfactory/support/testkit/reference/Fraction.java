package io.github.smartfactory.support.testkit.reference;

import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.vocabulary.Score;
import java.math.BigInteger;
import java.util.Collection;

/**
 * Exact fractions without bounds, to check shares, scores and sums against: nothing here is taken from what is tested.
 *
 * @param numerator any number
 * @param denominator not zero; at least 1 once the fraction is in lowest terms
 */
public record Fraction(BigInteger numerator, BigInteger denominator) {

    /** Nothing. */
    public static final Fraction ZERO = of(0, 1);

    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    /** How many decimal places a score is written with at most. */
    private static final int PLACES = 18;

    /** Reduces to lowest terms. */
    public Fraction {
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /**
     * A fraction of two numbers.
     *
     * @param numerator the numerator
     * @param denominator the denominator; not zero
     * @return the fraction
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * A whole number.
     *
     * @param whole the number
     * @return the fraction
     */
    public static Fraction of(BigInteger whole) {
        return new Fraction(whole, BigInteger.ONE);
    }

    /**
     * The points of a score.
     *
     * @param score the score
     * @return the fraction
     */
    public static Fraction of(Score score) {
        return of(score.numerator(), score.denominator());
    }

    /**
     * The proportion of a share.
     *
     * @param share the share
     * @return the fraction
     */
    public static Fraction of(Share share) {
        return of(share.numerator(), share.denominator());
    }

    /**
     * The sum of fractions.
     *
     * @param fractions the fractions
     * @return the sum; nothing of none
     */
    public static Fraction sum(Collection<Fraction> fractions) {
        return fractions.stream().reduce(ZERO, Fraction::plus);
    }

    /**
     * This fraction and another.
     *
     * @param other the other
     * @return the sum
     */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * This fraction less another.
     *
     * @param other the other
     * @return the difference
     */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /**
     * This fraction times another.
     *
     * @param other the other
     * @return the product
     */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * This fraction by another.
     *
     * @param other the other; not zero
     * @return the quotient
     */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * Which of two fractions is more.
     *
     * @param other the other
     * @return below zero if this is less, zero if they are equal, above zero if this is more
     */
    public int compare(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /**
     * The smaller of two fractions.
     *
     * @param other the other
     * @return the smaller
     */
    public Fraction min(Fraction other) {
        return compare(other) <= 0 ? this : other;
    }

    /**
     * The greatest whole number that is not above.
     *
     * @return the number
     */
    public BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /**
     * Whether a score can hold it.
     *
     * @return true if numerator and denominator fit a {@code long}
     */
    public boolean fits() {
        return numerator.compareTo(LEAST) >= 0 && numerator.compareTo(MOST) <= 0 && denominator.compareTo(MOST) <= 0;
    }

    /**
     * How a score of so many points is written: as a decimal where up to 18 places are exact and its digits fit a
     * {@code long}, else as a ratio.
     *
     * @return the text, such as {@code 69.5} or {@code 209/3}
     */
    public String text() {
        BigInteger scaled = numerator;
        for (int places = 0; places <= PLACES; places++) {
            BigInteger[] parts = scaled.divideAndRemainder(denominator);
            if (parts[1].signum() == 0) {
                boolean held = parts[0].compareTo(LEAST) >= 0 && parts[0].compareTo(MOST) <= 0;
                return held ? decimal(parts[0], places) : numerator + "/" + denominator;
            }
            scaled = scaled.multiply(BigInteger.TEN);
        }
        return numerator + "/" + denominator;
    }

    /** Digits with a point before the last so many. */
    static String decimal(BigInteger digits, int places) {
        String text = digits.abs().toString();
        String padded = "0".repeat(Math.max(0, places + 1 - text.length())) + text;
        String whole = padded.substring(0, padded.length() - places);
        String sign = digits.signum() < 0 ? "-" : "";
        return sign + whole + (places == 0 ? "" : "." + padded.substring(whole.length()));
    }
}
