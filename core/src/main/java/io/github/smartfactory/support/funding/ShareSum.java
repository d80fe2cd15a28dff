package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.money.Share;
import java.math.BigInteger;

/** An exact sum of the shares of payers, which may exceed one and have any denominator. */
sealed interface ShareSum {

    /** No share. */
    ShareSum NOTHING = new Small(0, 1);

    /** The sum with one share more. */
    ShareSum plus(Share share);

    /** Whether the shares fit into the whole. */
    boolean isAtMostOne();

    /** What is left of one; rounded down to a billionth where it cannot be told exactly. */
    Share complement();

    /**
     * A sum in longs, not in lowest terms: usual shares have small denominators. A denominator is at most
     * {@code 10^18}, the product of two of shares, and the numerator at most as many times that as there are payers.
     */
    record Small(long numerator, long denominator) implements ShareSum {

        @Override
        public ShareSum plus(Share share) {
            if (share.denominator() == denominator) {
                return new Small(numerator + share.numerator(), denominator);
            }
            if (denominator > Share.MAX_DENOMINATOR) {
                return large().plus(share);
            }
            return new Small(
                    numerator * share.denominator() + share.numerator() * denominator,
                    denominator * share.denominator());
        }

        @Override
        public boolean isAtMostOne() {
            return numerator <= denominator;
        }

        @Override
        public Share complement() {
            return large().complement();
        }

        private Large large() {
            return Large.reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
    }

    /** A sum of any size in lowest terms. */
    record Large(BigInteger numerator, BigInteger denominator) implements ShareSum {

        private static final BigInteger FINEST = BigInteger.valueOf(Share.MAX_DENOMINATOR);

        static Large reduced(BigInteger numerator, BigInteger denominator) {
            BigInteger divisor = numerator.gcd(denominator);
            return new Large(numerator.divide(divisor), denominator.divide(divisor));
        }

        @Override
        public ShareSum plus(Share share) {
            BigInteger its = BigInteger.valueOf(share.denominator());
            return reduced(
                    numerator
                            .multiply(its)
                            .add(BigInteger.valueOf(share.numerator()).multiply(denominator)),
                    denominator.multiply(its));
        }

        @Override
        public boolean isAtMostOne() {
            return numerator.compareTo(denominator) <= 0;
        }

        @Override
        public Share complement() {
            BigInteger rest = denominator.subtract(numerator);
            return denominator.compareTo(FINEST) <= 0
                    ? new Share(rest.longValueExact(), denominator.longValueExact())
                    : new Share(rest.multiply(FINEST).divide(denominator).longValueExact(), Share.MAX_DENOMINATOR);
        }
    }
}
