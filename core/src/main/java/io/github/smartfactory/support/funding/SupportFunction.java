package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongUnaryOperator;

/**
 * Support as a function of the total cost: exact, piecewise linear, in won.
 *
 * <p>From a segment's first cost on, support is the segment's amount plus its slope times the cost beyond the first,
 * rounded. Terms with a share and a limit give two segments: the share of the cost, then the limit.
 *
 * <p>Terms give it: {@link ResolvedTerms#supportFunction()}. It agrees with {@link FundingPlan} to the won, and answers
 * the other way round, too: {@link #costFor(Won)} finds the cost for a support, {@link #costAtCeiling()} where the limit
 * begins to bind. {@link #curve(Won)} has the points of a chart, and {@link #bulk()} is for many costs.
 *
 * @param segments the segments, the first from a cost of zero, each from a higher cost than the one before
 * @param rounding how the sloped part is rounded; down
 */
public record SupportFunction(List<Segment> segments, Rounding rounding) {

    private static final BigInteger BEYOND = BigInteger.ONE.shiftLeft(63);

    /**
     * One piece of the function.
     *
     * @param from the first total cost that it is for; not negative
     * @param amount the support at that cost; not negative
     * @param slope how much each further won of cost adds
     */
    public record Segment(Won from, Won amount, Share slope) {
        /** Checks the bounds. */
        public Segment {
            Checks.notNegative(from, "start of a segment");
            Checks.notNegative(amount, "support at the start of a segment");
            Objects.requireNonNull(slope, "slope");
        }
    }

    /**
     * A point of the function.
     *
     * @param cost the total cost
     * @param support the support
     */
    public record Point(Won cost, Won support) {
        /** Checks that nothing is missing. */
        public Point {
            Objects.requireNonNull(cost, "cost");
            Objects.requireNonNull(support, "support");
        }
    }

    /**
     * A cost at which one won more changes the support by more than rounding can.
     *
     * @param cost the first cost after the jump
     * @param before the support one won below it
     * @param after the support at it
     */
    public record Cliff(Won cost, Won before, Won after) {
        /** Checks that nothing is missing. */
        public Cliff {
            Objects.requireNonNull(cost, "cost");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /** Checks the order of the segments and the direction of the rounding. */
    public SupportFunction {
        segments = Checks.notEmpty(segments, "segments");
        checkDown(rounding);
        if (!segments.get(0).from().isZero()) {
            throw new IllegalArgumentException("the first segment must start at a cost of KRW 0: "
                    + segments.get(0).from());
        }
        for (int i = 1; i < segments.size(); i++) {
            if (segments.get(i).from().compareTo(segments.get(i - 1).from()) <= 0) {
                throw new IllegalArgumentException("segments must start at ever higher costs: "
                        + segments.get(i).from() + " after "
                        + segments.get(i - 1).from());
            }
        }
    }

    /**
     * A share of the total cost, up to a limit if there is one.
     *
     * @param share the share
     * @param limit the limit; not negative
     * @param rounding how the share is rounded; down
     * @return the function
     */
    public static SupportFunction of(Share share, Optional<Won> limit, Rounding rounding) {
        Objects.requireNonNull(share, "share");
        Segment sloped = new Segment(Won.ZERO, Won.ZERO, share);
        if (limit.isEmpty()) {
            return new SupportFunction(List.of(sloped), rounding);
        }
        Checks.notNegative(limit.get(), "support limit");
        if (limit.get().isZero()) {
            return new SupportFunction(List.of(new Segment(Won.ZERO, Won.ZERO, Share.ZERO)), rounding);
        }
        SupportFunction unlimited = new SupportFunction(List.of(sloped), rounding);
        return unlimited
                .costFor(limit.get())
                .map(binds ->
                        new SupportFunction(List.of(sloped, new Segment(binds, limit.get(), Share.ZERO)), rounding))
                .orElse(unlimited);
    }

    /** Support is rounded down, so that it never exceeds its share. */
    static void checkDown(Rounding rounding) {
        Objects.requireNonNull(rounding, "rounding");
        if (rounding.mode() != Rounding.Mode.DOWN) {
            throw new IllegalArgumentException("support is rounded down: " + rounding.mode());
        }
    }

    /**
     * The support at a total cost.
     *
     * @param totalCost the total cost; not negative
     * @return the support
     * @throws IllegalArgumentException if the cost is negative
     * @throws ArithmeticException if the support is beyond what a {@code long} can hold
     */
    public Won supportAt(Won totalCost) {
        Checks.notNegative(totalCost, "total cost");
        return Won.of(at(totalCost.amount()));
    }

    /**
     * What the support leaves of a total cost, whoever bears it. What the company itself bears is
     * {@link ResolvedTerms#burdenAt}.
     *
     * @param totalCost the total cost; not negative
     * @return the total cost less the support
     * @throws IllegalArgumentException if the cost is negative
     */
    public Won restAt(Won totalCost) {
        return totalCost.minus(supportAt(totalCost));
    }

    /**
     * How much one more won of cost adds to the support, apart from rounding.
     *
     * @param totalCost the total cost; not negative
     * @return the slope of the segment that the cost is in
     * @throws IllegalArgumentException if the cost is negative
     */
    public Share marginalRateAt(Won totalCost) {
        Checks.notNegative(totalCost, "total cost");
        return segments.get(index(totalCost.amount())).slope();
    }

    /**
     * The lowest total cost that gives at least so much support.
     *
     * @param support the support wanted; not negative
     * @return the cost, or nothing if no cost gives so much
     * @throws IllegalArgumentException if the support is negative
     */
    public Optional<Won> costFor(Won support) {
        Checks.notNegative(support, "support");
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.amount().compareTo(support) >= 0) {
                return Optional.of(segment.from());
            }
            if (segment.slope().numerator() > 0) {
                BigInteger cost = firstCost(segment, support);
                BigInteger end = i + 1 < segments.size()
                        ? BigInteger.valueOf(segments.get(i + 1).from().amount())
                        : BEYOND;
                if (cost.compareTo(end) < 0) {
                    return Optional.of(Won.of(cost.longValueExact()));
                }
            }
        }
        return Optional.empty();
    }

    /** The first cost of a segment, extended without end, that gives so much more than its amount. */
    private BigInteger firstCost(Segment segment, Won support) {
        // rounded(slope * x) >= missing as soon as slope * x reaches the next multiple of the unit.
        BigInteger unit = BigInteger.valueOf(rounding.unit().amount());
        BigInteger missing = BigInteger.valueOf(support.minus(segment.amount()).amount());
        BigInteger reached = ceilDivide(missing, unit).multiply(unit);
        BigInteger beyond = ceilDivide(
                reached.multiply(BigInteger.valueOf(segment.slope().denominator())),
                BigInteger.valueOf(segment.slope().numerator()));
        return BigInteger.valueOf(segment.from().amount()).add(beyond);
    }

    private static BigInteger ceilDivide(BigInteger dividend, BigInteger divisor) {
        return dividend.add(divisor).subtract(BigInteger.ONE).divide(divisor);
    }

    /**
     * The most support at any cost, if there is a most.
     *
     * @return the ceiling, or nothing if support grows with the cost without end
     */
    public Optional<Won> ceiling() {
        if (segments.get(segments.size() - 1).slope().numerator() > 0) {
            return Optional.empty();
        }
        Won highest = Won.ZERO;
        for (int i = 0; i < segments.size(); i++) {
            highest = highest.max(segments.get(i).amount());
            if (i + 1 < segments.size()) {
                highest = highest.max(supportAt(segments.get(i + 1).from().minus(Won.of(1))));
            }
        }
        return Optional.of(highest);
    }

    /**
     * The lowest total cost that gives the ceiling: where the limit binds.
     *
     * @return the cost, or nothing if there is no ceiling
     */
    public Optional<Won> costAtCeiling() {
        return ceiling().flatMap(this::costFor);
    }

    /**
     * The costs at which a new segment starts.
     *
     * @return the costs in ascending order, without zero
     */
    public List<Won> breakpoints() {
        return segments.stream().skip(1).map(Segment::from).toList();
    }

    /**
     * The costs at which one won more changes the support by more than rounding can.
     *
     * @return the cliffs in ascending order
     */
    public List<Cliff> cliffs() {
        List<Cliff> cliffs = new ArrayList<>();
        for (Won cost : breakpoints()) {
            Won before = supportAt(cost.minus(Won.of(1)));
            Won after = supportAt(cost);
            Won change = after.minus(before);
            if (change.isNegative() || change.isGreaterThan(rounding.unit())) {
                cliffs.add(new Cliff(cost, before, after));
            }
        }
        return List.copyOf(cliffs);
    }

    /**
     * The points to draw lines between: start, every breakpoint with the point one won below it, and the end.
     *
     * @param upTo the highest total cost to draw; not negative
     * @return the points in ascending order of cost
     * @throws IllegalArgumentException if the cost is negative
     */
    public List<Point> curve(Won upTo) {
        Checks.notNegative(upTo, "total cost");
        List<Won> costs = new ArrayList<>();
        costs.add(Won.ZERO);
        for (Won breakpoint : breakpoints()) {
            costs.add(breakpoint.minus(Won.of(1)));
            costs.add(breakpoint);
        }
        costs.add(upTo);
        return costs.stream()
                .filter(cost -> cost.compareTo(upTo) <= 0)
                .distinct()
                .sorted()
                .map(cost -> new Point(cost, supportAt(cost)))
                .toList();
    }

    /**
     * The function made ready for bulk work over primitives. Make it once where many costs come one after the other.
     *
     * @return the function of total costs in won, to the won the same
     */
    public BulkSupport bulk() {
        return new BulkSupport(this);
    }

    /**
     * The function over primitives, for bulk work: total cost in won to support in won. It allocates nothing and refuses
     * a negative cost as {@link #supportAt} does.
     *
     * @return the function
     */
    public LongUnaryOperator asLongFunction() {
        return bulk();
    }

    /**
     * The support at many total costs. Whoever has many arrays makes {@link #bulk()} once for all of them.
     *
     * @param totalCosts total costs in won; none negative
     * @param supports where the supports go, in won; at least as long
     * @throws IllegalArgumentException if there is no room for a result or a cost is negative; the message names the
     *     index, and nothing is written from it on
     */
    public void supportAtAll(long[] totalCosts, long[] supports) {
        bulk().supportAtAll(totalCosts, supports);
    }

    private long at(long cost) {
        Segment segment = segments.get(index(cost));
        Share slope = segment.slope();
        if (slope.numerator() == 0) {
            return segment.amount().amount();
        }
        long beyond = cost - segment.from().amount();
        return Math.addExact(
                segment.amount().amount(), rounding.shareOf(slope.numerator(), slope.denominator(), beyond));
    }

    private int index(long cost) {
        int index = segments.size() - 1;
        while (segments.get(index).from().amount() > cost) {
            index--;
        }
        return index;
    }
}
