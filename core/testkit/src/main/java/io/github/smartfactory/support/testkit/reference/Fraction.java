package io.github.smartfactory.support.testkit.reference;

import io.github.smartfactory.support.vocabulary.Score;
import java.math.BigInteger;
import java.util.Collection;

/** Exact fractions without bounds, to check scores against: nothing here is taken from what is tested. */
public record Fraction(BigInteger numerator, BigInteger denominator) {

    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    public Fraction {
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Fraction of(Score score) {
        return of(score.numerator(), score.denominator());
    }

    public static Fraction sum(Collection<Fraction> fractions) {
        return fractions.stream().reduce(of(0, 1), Fraction::plus);
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public int compare(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Whether a score can hold it. */
    public boolean fits() {
        return numerator.compareTo(LEAST) >= 0 && numerator.compareTo(MOST) <= 0 && denominator.compareTo(MOST) <= 0;
    }
}
