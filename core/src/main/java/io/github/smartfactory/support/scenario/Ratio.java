package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.money.Share;
import java.math.BigInteger;

/** An exact number: a ratio of whole numbers of any size. */
record Ratio(BigInteger numerator, BigInteger denominator) {

    static final Ratio ZERO = of(0);

    static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Ratio of(Share share) {
        return new Ratio(BigInteger.valueOf(share.numerator()), BigInteger.valueOf(share.denominator()));
    }

    Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Ratio minus(Ratio other) {
        return plus(new Ratio(other.numerator.negate(), other.denominator));
    }

    Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** This number by another one, which is not zero. */
    Ratio over(Ratio other) {
        BigInteger sign = BigInteger.valueOf(other.signum());
        return times(new Ratio(other.denominator.multiply(sign), other.numerator.multiply(sign)));
    }

    int signum() {
        return numerator.signum();
    }

    /** The greatest whole number that is not above. */
    BigInteger floor() {
        return numerator.subtract(numerator.mod(denominator)).divide(denominator);
    }
}
