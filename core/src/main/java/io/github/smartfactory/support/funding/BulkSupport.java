package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.funding.SupportFunction.Segment;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.function.LongUnaryOperator;

/**
 * A support function made ready for bulk work over primitives: total costs in won to supports in won, to the won what
 * {@link SupportFunction#supportAt} gives, without a division and without allocating anything. Made once by
 * {@link SupportFunction#bulk()}, it may be shared among threads.
 *
 * <p>The first segment, up to the limit where the second segment is one, is worked out by a multiplication; whatever is
 * beyond it, or beyond the costs for which the multiplication is exact, goes the exact way of the function. For a share
 * of 30% up to a limit, these are costs above {@code 10^18} won.
 */
public final class BulkSupport implements LongUnaryOperator {

    /** Costs stay below 2^61 and multipliers at most 2^62, so that a shifted cost and a multiplier are signed longs. */
    private static final int COST_BITS = 61;

    /** A cost goes into the multiplication times four: its product then has its top 64 bits from bit 62 on. */
    private static final int COST_SHIFT = 2;

    private static final int PRODUCT_BITS = 62;

    private final SupportFunction function;
    private final Line line;

    /**
     * What a cost from nothing to the last gives: so many units as {@code floor(cost * multiplier / 2^(62 + shift))}
     * says, and no more than the ceiling.
     */
    private record Line(long multiplier, int shift, long unit, long ceiling, long last) {

        /** No cost is worked out by multiplication. */
        static final Line NONE = new Line(0, 0, 1, 0, -1);

        boolean has(long cost) {
            // One jump for both: a cost below nothing, or above the last.
            return (cost | (last - cost)) >= 0;
        }

        long at(long cost) {
            long units = Math.multiplyHigh(cost << COST_SHIFT, multiplier) >> shift;
            // Nearly always the unit is one won. Loops are made without the multiplication then.
            return Math.min(unit == 1 ? units : units * unit, ceiling);
        }

        Line upTo(long most) {
            return new Line(multiplier, shift, unit, ceiling, Math.min(last, most));
        }

        Line below(long limit) {
            return new Line(multiplier, shift, unit, Math.min(ceiling, limit), last);
        }
    }

    BulkSupport(SupportFunction function) {
        this.function = function;
        this.line = line(function);
    }

    /** The line of the first segment, and of the second if that is where the first reaches a limit. */
    private static Line line(SupportFunction function) {
        List<Segment> segments = function.segments();
        Segment first = segments.get(0);
        if (!first.amount().isZero()) {
            return Line.NONE;
        }
        Line line = line(first, function.rounding().unit().amount());
        if (segments.size() == 1) {
            return line;
        }
        Segment second = segments.get(1);
        if (!isLimit(second, line)) {
            return line.upTo(second.from().amount() - 1);
        }
        Line limited = line.below(second.amount().amount());
        return segments.size() == 2
                ? limited
                : limited.upTo(segments.get(2).from().amount() - 1);
    }

    /** Whether the line passes the amount of a flat segment just where the segment starts. */
    private static boolean isLimit(Segment segment, Line line) {
        long from = segment.from().amount();
        long amount = segment.amount().amount();
        return segment.slope().numerator() == 0
                && line.has(from)
                && line.at(from - 1) <= amount
                && line.at(from) >= amount;
    }

    /**
     * A division by an invariant as a multiplication. With {@code n/d} for the share of a unit, {@code m} for
     * {@code 2^p * n/d} rounded up and {@code e = m*d - 2^p*n} for d times what that adds, {@code cost * m / 2^p}
     * exceeds {@code cost * n/d} by {@code cost * e / (d * 2^p)}. As long as {@code cost * e < 2^p}, that is less than
     * {@code 1/d}, and does not reach the next whole number.
     */
    private static Line line(Segment segment, long unit) {
        Share slope = segment.slope();
        BigInteger common = BigInteger.valueOf(slope.numerator()).gcd(BigInteger.valueOf(unit));
        BigInteger numerator = BigInteger.valueOf(slope.numerator()).divide(common);
        BigInteger denominator = BigInteger.valueOf(slope.denominator())
                .multiply(BigInteger.valueOf(unit).divide(common));
        int shift = shift(numerator, denominator);
        BigInteger power = BigInteger.ONE.shiftLeft(PRODUCT_BITS + shift);
        BigInteger multiplier = ceilDivide(power.multiply(numerator), denominator);
        BigInteger excess = multiplier.multiply(denominator).subtract(power.multiply(numerator));
        BigInteger last = power.subtract(BigInteger.ONE)
                .divide(excess.max(BigInteger.ONE))
                .min(BigInteger.ONE.shiftLeft(COST_BITS).subtract(BigInteger.ONE));
        return new Line(multiplier.longValueExact(), shift, unit, Long.MAX_VALUE, last.longValue());
    }

    /** The larger, the more exact: as much as keeps the multiplier at 2^62, and can be shifted by. */
    private static int shift(BigInteger numerator, BigInteger denominator) {
        return numerator.signum() == 0
                ? 0
                : Math.min(denominator.divide(numerator).bitLength() - 1, Long.SIZE - 1);
    }

    private static BigInteger ceilDivide(BigInteger dividend, BigInteger divisor) {
        return dividend.add(divisor).subtract(BigInteger.ONE).divide(divisor);
    }

    /**
     * The support at a total cost.
     *
     * @param totalCost the total cost in won; not negative
     * @return the support in won
     * @throws IllegalArgumentException if the cost is negative
     * @throws ArithmeticException if the support is beyond what a {@code long} can hold
     */
    @Override
    public long applyAsLong(long totalCost) {
        return line.has(totalCost) ? line.at(totalCost) : exactlyAt(totalCost);
    }

    private long exactlyAt(long totalCost) {
        return function.supportAt(Won.of(totalCost)).amount();
    }

    /**
     * The support at many total costs.
     *
     * @param totalCosts total costs in won; none negative
     * @param supports where the supports go, in won; at least as long
     * @throws IllegalArgumentException if there is no room for a result or a cost is negative; the message names the
     *     index, and nothing is written from it on
     * @throws ArithmeticException if a support is beyond what a {@code long} can hold
     */
    public void supportAtAll(long[] totalCosts, long[] supports) {
        if (supports.length < totalCosts.length) {
            throw new IllegalArgumentException(
                    "room for " + supports.length + " supports, but there are " + totalCosts.length + " costs");
        }
        supportAtAll(totalCosts, supports, 0, totalCosts.length);
    }

    /**
     * The support at some of many total costs, so that several threads can share the work.
     *
     * @param totalCosts total costs in won; none negative within the range
     * @param supports where the supports go, in won, each at the index of its cost
     * @param from the first index
     * @param to the index after the last
     * @throws IndexOutOfBoundsException if the range is not within both arrays
     * @throws IllegalArgumentException if a cost is negative; the message names the index, and nothing is written from
     *     it on
     * @throws ArithmeticException if a support is beyond what a {@code long} can hold
     */
    public void supportAtAll(long[] totalCosts, long[] supports, int from, int to) {
        Objects.checkFromToIndex(from, to, totalCosts.length);
        Objects.checkFromToIndex(from, to, supports.length);
        Line its = line;
        for (int i = from; i < to; i++) {
            long cost = totalCosts[i];
            supports[i] = its.has(cost) ? its.at(cost) : exactlyAt(cost, i);
        }
    }

    /**
     * The sum of the support at many total costs.
     *
     * @param totalCosts total costs in won; none negative
     * @return the sum in won
     * @throws IllegalArgumentException if a cost is negative; the message names the index
     * @throws ArithmeticException if a support or the sum is beyond what a {@code long} can hold
     */
    public long sumAtAll(long[] totalCosts) {
        return sumAtAll(totalCosts, 0, totalCosts.length);
    }

    /**
     * The sum of the support at some of many total costs, so that several threads can share the work.
     *
     * @param totalCosts total costs in won; none negative within the range
     * @param from the first index
     * @param to the index after the last
     * @return the sum in won
     * @throws IndexOutOfBoundsException if the range is not within the array
     * @throws IllegalArgumentException if a cost is negative; the message names the index
     * @throws ArithmeticException if a support or the sum is beyond what a {@code long} can hold
     */
    public long sumAtAll(long[] totalCosts, int from, int to) {
        Objects.checkFromToIndex(from, to, totalCosts.length);
        Line its = line;
        long sum = 0;
        long signs = 0;
        for (int i = from; i < to; i++) {
            long cost = totalCosts[i];
            sum += its.has(cost) ? its.at(cost) : exactlyAt(cost, i);
            signs |= sum;
        }
        // No support is negative, so that a sum beyond a long is below zero when it first is.
        if (signs < 0) {
            throw new ArithmeticException("the sum of the supports is beyond what a long can hold");
        }
        return sum;
    }

    private long exactlyAt(long totalCost, int index) {
        if (totalCost < 0) {
            throw new IllegalArgumentException(
                    "total cost at index " + index + " must not be negative: " + Won.of(totalCost));
        }
        return exactlyAt(totalCost);
    }
}
