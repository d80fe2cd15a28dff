package io.github.smartfactory.support.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A proportion from 0 to 1, exact: a ratio of whole numbers in lowest terms. A share of 50% is {@code 1/2}.
 *
 * <p>{@link #toString()} gives {@code 50%}, or {@code 1/3} where no decimal is exact, and {@link #parse} reads both back.
 *
 * @param numerator from 0 to the denominator
 * @param denominator from 1 to {@link #MAX_DENOMINATOR}
 */
public record Share(long numerator, long denominator) implements Comparable<Share> {

    /** The largest denominator in lowest terms: nine decimal places. */
    public static final long MAX_DENOMINATOR = 1_000_000_000L;

    /** Nothing. */
    public static final Share ZERO = new Share(0, 1);

    /** The whole. */
    public static final Share ONE = new Share(1, 1);

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,30})?) ?%");
    private static final Pattern DECIMAL = Pattern.compile("\\d(?:\\.\\d{1,30})?");
    private static final Pattern RATIO = Pattern.compile("(\\d{1,10})/(\\d{1,10})");

    /** Checks the bounds and reduces to lowest terms. */
    public Share {
        if (denominator < 1) {
            throw new IllegalArgumentException("denominator of a share must be at least 1: " + denominator);
        }
        if (numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(
                    "a share must be from 0 to 1 (0% to 100%): " + numerator + "/" + denominator);
        }
        long divisor = commonDivisor(denominator, numerator);
        numerator /= divisor;
        denominator /= divisor;
        if (denominator > MAX_DENOMINATOR) {
            throw new IllegalArgumentException("denominator of a share must be at most " + MAX_DENOMINATOR
                    + " in lowest terms: " + numerator + "/" + denominator);
        }
    }

    private static long commonDivisor(long one, long other) {
        long divisor = one;
        long rest = other;
        while (rest != 0) {
            long next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        return divisor;
    }

    /**
     * A share of so many percent.
     *
     * @param percent from 0 to 100
     * @return the share
     * @throws IllegalArgumentException if the percentage is outside 0 to 100
     */
    public static Share ofPercent(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("a share must be from 0% to 100%: " + percent + "%");
        }
        return new Share(percent, 100);
    }

    /**
     * A share given as an exact decimal, for example {@code 0.5} for 50%.
     *
     * @param proportion from 0 to 1, at most nine decimal places after trailing zeros are dropped
     * @return the share
     * @throws IllegalArgumentException if the proportion is outside 0 to 1 or has more decimal places
     */
    public static Share of(BigDecimal proportion) {
        Objects.requireNonNull(proportion, "proportion");
        if (proportion.signum() < 0 || proportion.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a share must be from 0 to 1 (0% to 100%): " + proportion);
        }
        BigDecimal plain = proportion.stripTrailingZeros();
        if (plain.scale() > 9) {
            throw new IllegalArgumentException("a share has at most 9 decimal places: " + proportion);
        }
        int scale = Math.max(plain.scale(), 0);
        return new Share(
                plain.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue().longValueExact(),
                BigInteger.TEN.pow(scale).longValueExact());
    }

    /**
     * Reads {@code "50%"}, {@code "0.5"} or {@code "1/3"}; the inverse of {@link #toString()}. A proportion has at most nine
     * decimal places after trailing zeros are dropped, which are seven of a percentage.
     *
     * @param text the share
     * @return the share
     * @throws IllegalArgumentException if the text is none of the three, outside 0 to 1, or finer
     */
    public static Share parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return of(new BigDecimal(percent.group(1)).movePointLeft(2));
        }
        Matcher ratio = RATIO.matcher(text);
        if (ratio.matches()) {
            return new Share(Long.parseLong(ratio.group(1)), Long.parseLong(ratio.group(2)));
        }
        if (DECIMAL.matcher(text).matches()) {
            return of(new BigDecimal(text));
        }
        throw new IllegalArgumentException("not a share such as 50%, 0.5 or 1/3: \"" + text + "\"");
    }

    /**
     * What is left of the whole.
     *
     * @return one minus this share
     */
    public Share complement() {
        return new Share(denominator - numerator, denominator);
    }

    /**
     * Whether this share is more than another.
     *
     * @param other the other share
     * @return true if it is more
     */
    public boolean isGreaterThan(Share other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Share other) {
        // Both sides stay below 10^18: numerators and denominators are at most 10^9.
        return Long.compare(numerator * other.denominator, other.numerator * denominator);
    }

    /** {@code 50%}, {@code 12.5%}, or {@code 1/3} where no decimal is exact. */
    @Override
    public String toString() {
        long odd = denominator;
        while (odd % 2 == 0) {
            odd /= 2;
        }
        while (odd % 5 == 0) {
            odd /= 5;
        }
        if (odd != 1) {
            return numerator + "/" + denominator;
        }
        BigDecimal decimal = BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator));
        if (decimal.scale() > 9) {
            return numerator + "/" + denominator;
        }
        return decimal.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
