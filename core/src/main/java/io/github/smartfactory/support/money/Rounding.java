package io.github.smartfactory.support.money;

import java.math.BigInteger;
import java.util.Objects;

/**
 * How an exact amount becomes an amount that can be paid: to a multiple of {@code unit}, in the direction of
 * {@code mode}.
 *
 * <p>The announcements do not say how a share of a cost is rounded; the library rounds down to the whole won
 * ({@link #DOWN_TO_WON}) and lets callers say otherwise, for example {@code Rounding.down(Won.ofMan(1))} for multiples
 * of ten thousand won.
 *
 * @param unit what the result is a multiple of; at least one won
 * @param mode the direction
 */
public record Rounding(Won unit, Mode mode) {

    /** The direction of a rounding; amounts that are rounded are never negative. */
    public enum Mode {
        /** To the nearest multiple that is not above. */
        DOWN,
        /** To the nearest multiple; half way goes up. */
        HALF_UP,
        /** To the nearest multiple that is not below. */
        UP
    }

    /** Down to the whole won: what the library does where nobody says otherwise (interpretation I1). */
    public static final Rounding DOWN_TO_WON = new Rounding(Won.of(1), Mode.DOWN);

    /** Checks the unit. */
    public Rounding {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(mode, "mode");
        if (unit.amount() < 1) {
            throw new IllegalArgumentException("unit of a rounding must be at least KRW 1: " + unit);
        }
    }

    /**
     * Rounds down to a multiple of a unit.
     *
     * @param unit what the result is a multiple of; at least one won
     * @return the rounding
     * @throws IllegalArgumentException if the unit is below one won
     */
    public static Rounding down(Won unit) {
        return new Rounding(unit, Mode.DOWN);
    }

    /**
     * The rounded share of an amount.
     *
     * @param share the share
     * @param whole the amount that the share is taken of; not negative
     * @return the share of the amount, rounded to a multiple of the unit
     * @throws IllegalArgumentException if the amount is negative
     * @throws ArithmeticException if rounding up leaves the range of won
     */
    public Won shareOf(Share share, Won whole) {
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(whole, "whole");
        if (whole.isNegative()) {
            throw new IllegalArgumentException("a share is taken of an amount that is not negative: " + whole);
        }
        return Won.of(shareOf(share.numerator(), share.denominator(), whole.amount()));
    }

    /**
     * The same as {@link #shareOf(Share, Won)} over primitives, without checks of its own: the inner loop of bulk work.
     *
     * @param numerator the numerator of a share
     * @param denominator its denominator, from 1 to {@link Share#MAX_DENOMINATOR}
     * @param whole an amount in won, not negative
     * @return the share of the amount in won, rounded to a multiple of the unit
     * @throws ArithmeticException if rounding up leaves the range of won
     */
    public long shareOf(long numerator, long denominator, long whole) {
        // whole = q * d + r, so whole * n / d = q * n + r * n / d, and r * n < 10^18 stays a long.
        long rest = (whole % denominator) * numerator;
        long floor = (whole / denominator) * numerator + rest / denominator;
        if (mode == Mode.DOWN) {
            return unit.amount() == 1 ? floor : floor - floor % unit.amount();
        }
        if (unit.amount() == 1) {
            return up(rest % denominator, denominator) ? Math.incrementExact(floor) : floor;
        }
        BigInteger step = BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(unit.amount()));
        BigInteger[] parts = BigInteger.valueOf(whole)
                .multiply(BigInteger.valueOf(numerator))
                .divideAndRemainder(step);
        BigInteger multiples = up(parts[1], step) ? parts[0].add(BigInteger.ONE) : parts[0];
        BigInteger amount = multiples.multiply(BigInteger.valueOf(unit.amount()));
        if (amount.bitLength() > 63) {
            throw new ArithmeticException("KRW " + amount + " is beyond what a long can hold");
        }
        return amount.longValue();
    }

    private boolean up(long rest, long step) {
        return switch (mode) {
            case DOWN -> false;
            case HALF_UP -> rest >= step - rest;
            case UP -> rest > 0;
        };
    }

    private boolean up(BigInteger rest, BigInteger step) {
        return switch (mode) {
            case DOWN -> false;
            case HALF_UP -> rest.shiftLeft(1).compareTo(step) >= 0;
            case UP -> rest.signum() > 0;
        };
    }
}
