package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.funding.BulkSupport;
import io.github.smartfactory.support.funding.ResolvedLimit;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.funding.SupportFunction;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Payer;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Firms with the same terms, ranked by cost (the lowest first) and by points (the most first), and the counts and sums of
 * all that come before each corner of a grid over both ranks.
 *
 * <p>The supports below the limit are shares of costs, each rounded down, so that their sum is not the share of the sum.
 * What rounding takes away from a cost depends on the rest of the cost by the number of steps of the share alone, and so
 * the grid counts costs by that rest.
 */
final class SweepGrid {

    /** How many counters the grid may have: 32 megabytes. */
    private static final int MOST_COUNTERS = 8_000_000;

    /** How many counters a row may cost, so that the grids of many small groups do not outgrow their rows. */
    private static final long COUNTERS_PER_ROW = 32;

    /** With fewer rows between two lines of the grid, looking at them is cheaper than looking them up. */
    private static final int FEWEST_ROWS = 64;

    private final int steps;
    private final int size;
    private final int lines;
    private final int rowsPerLine;

    /** By rank of cost: costs, and ranks of points. */
    private final long[] costs;

    private final int[] rankOfPoints;

    /** By rank of points: points, costs, and ranks of cost. */
    private final long[] points;

    private final long[] costsByPoints;
    private final int[] rankOfCost;

    /** By corner: the number, the sum of costs, and by rest the numbers of those before it in both ranks. */
    private final int[] counts;

    private final long[] sums;
    private final int[] rests;

    /** What some terms come to from a pass mark on. */
    record Answer(long supported, long support, long atLimit) {}

    private SweepGrid(long[] costs, long[] points, int steps) {
        this.steps = steps;
        this.size = costs.length;
        long corners = Math.max(1, Math.min(MOST_COUNTERS, COUNTERS_PER_ROW * size) / steps);
        int side = BigInteger.valueOf(corners).sqrt().intValue();
        this.rowsPerLine = Math.max(FEWEST_ROWS, (size + side - 1) / side);
        this.lines = size / rowsPerLine + 1;
        int[] all = IntStream.range(0, size).toArray();
        int[] byCost = RowSort.sorted(all, (one, other) -> Long.compare(costs[one], costs[other]));
        int[] byPoints = RowSort.sorted(all, (one, other) -> Long.compare(points[other], points[one]));
        int[] costRanks = ranks(byCost);
        int[] pointRanks = ranks(byPoints);
        this.costs = Arrays.stream(byCost).mapToLong(row -> costs[row]).toArray();
        this.rankOfPoints = Arrays.stream(byCost).map(row -> pointRanks[row]).toArray();
        this.points = Arrays.stream(byPoints).mapToLong(row -> points[row]).toArray();
        this.costsByPoints =
                Arrays.stream(byPoints).mapToLong(row -> costs[row]).toArray();
        this.rankOfCost = Arrays.stream(byPoints).map(row -> costRanks[row]).toArray();
        this.counts = new int[lines * lines];
        this.sums = new long[lines * lines];
        this.rests = new int[lines * lines * steps];
        fill();
    }

    private static int[] ranks(int[] sorted) {
        int[] ranks = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            ranks[sorted[i]] = i;
        }
        return ranks;
    }

    static SweepGrid of(Population population, int[] rows, Decider decider, int steps) {
        long[] costs = Arrays.stream(rows).mapToLong(population::cost).toArray();
        long[] points = Arrays.stream(rows)
                .mapToLong(row -> population.points(row) == Micros.UNKNOWN
                        ? Long.MAX_VALUE
                        : decider.total(population.points(row), population.bonus(row)))
                .toArray();
        return new SweepGrid(costs, points, steps);
    }

    /** Counts each row at the corner after it, then adds up along both ranks. */
    private void fill() {
        for (int i = 0; i < size; i++) {
            int line = i / rowsPerLine + 1;
            int column = rankOfPoints[i] / rowsPerLine + 1;
            if (line < lines && column < lines) {
                int corner = line * lines + column;
                counts[corner]++;
                sums[corner] = Math.addExact(sums[corner], costs[i]);
                rests[corner * steps + (int) (costs[i] % steps)]++;
            }
        }
        for (int line = 1; line < lines; line++) {
            for (int column = 1; column < lines; column++) {
                addNeighbours(line * lines + column);
            }
        }
    }

    private void addNeighbours(int corner) {
        int left = corner - 1;
        int above = corner - lines;
        int both = above - 1;
        counts[corner] += counts[left] + counts[above] - counts[both];
        sums[corner] = Math.addExact(sums[corner], Math.addExact(sums[left], sums[above] - sums[both]));
        for (int rest = 0; rest < steps; rest++) {
            rests[corner * steps + rest] +=
                    rests[left * steps + rest] + rests[above * steps + rest] - rests[both * steps + rest];
        }
    }

    long highestCost() {
        return costs[size - 1];
    }

    /** The points that are known, the most first. */
    LongStream knownPoints() {
        return Arrays.stream(points).filter(known -> known != Long.MAX_VALUE);
    }

    /** What terms come to for those with at least so many points. */
    Answer at(ResolvedTerms terms, long passMark) {
        int passing = passing(passMark);
        SupportFunction function = terms.supportFunction();
        Optional<Won> limit = terms.limit().map(ResolvedLimit::amount);
        int below = limit.flatMap(function::costFor).map(this::cheaperThan).orElse(size);
        Share share = Objects.requireNonNull(terms.split().shares(Map.of()).get(Payer.GOVERNMENT));
        // Rows beyond the limit may be between the corner and the region: they come and go without it.
        BulkSupport unlimited =
                SupportFunction.of(share, Optional.empty(), terms.rounding()).bulk();
        Region region = new Region(below, passing, unlimited);
        boolean isRegular = terms.rounding().unit().amount() == 1 && steps % share.denominator() == 0;
        long support = isRegular ? region.byGrid(share) : region.byRows();
        long atLimit = limit.isPresent() ? passing - region.count : 0;
        long whole = limit.map(Won::amount).orElse(0L);
        return new Answer(passing, Math.addExact(support, Math.multiplyExact(atLimit, whole)), atLimit);
    }

    /** How many have at least so many points. */
    private int passing(long passMark) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points[middle] >= passMark) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many cost less. */
    private int cheaperThan(Won bound) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (costs[middle] < bound.amount()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Those before a rank of cost and a rank of points: the supports below the limit. */
    private final class Region {

        private final int costRank;
        private final int pointsRank;
        private final BulkSupport function;
        private int count;
        private long support;

        Region(int costRank, int pointsRank, BulkSupport function) {
            this.costRank = costRank;
            this.pointsRank = pointsRank;
            this.function = function;
        }

        /** The sum from the nearest corner of the grid, with the rows between it and the region. */
        long byGrid(Share share) {
            int line = nearestLine(costRank);
            int column = nearestLine(pointsRank);
            int corner = line * lines + column;
            count = counts[corner];
            support = ofCorner(corner, share);
            addByCost(line * rowsPerLine, costRank, 1);
            addByCost(costRank, line * rowsPerLine, -1);
            addByPoints(column * rowsPerLine, pointsRank, line * rowsPerLine, 1);
            addByPoints(pointsRank, column * rowsPerLine, line * rowsPerLine, -1);
            return support;
        }

        /** The sum from the rows alone. */
        long byRows() {
            addByCost(0, costRank, 1);
            return support;
        }

        private int nearestLine(int rank) {
            return Math.min(lines - 1, (rank + rowsPerLine / 2) / rowsPerLine);
        }

        /** Shares of all costs before a corner: that of their sum, less what rounding takes away from each. */
        private long ofCorner(int corner, Share share) {
            long numerator = share.numerator();
            long denominator = share.denominator();
            long lost = 0;
            for (int rest = 0; rest < steps; rest++) {
                lost += rests[corner * steps + rest] * (rest * numerator % denominator);
            }
            return BigInteger.valueOf(sums[corner])
                    .multiply(BigInteger.valueOf(numerator))
                    .subtract(BigInteger.valueOf(lost))
                    .divide(BigInteger.valueOf(denominator))
                    .longValueExact();
        }

        /** Rows between two ranks of cost that are before the rank of points. */
        private void addByCost(int from, int to, int sign) {
            for (int i = from; i < to; i++) {
                if (rankOfPoints[i] < pointsRank) {
                    count += sign;
                    support = Math.addExact(support, sign * function.applyAsLong(costs[i]));
                }
            }
        }

        /** Rows between two ranks of points that are before a rank of cost. */
        private void addByPoints(int from, int to, int rank, int sign) {
            for (int i = from; i < to; i++) {
                if (rankOfCost[i] < rank) {
                    count += sign;
                    support = Math.addExact(support, sign * function.applyAsLong(costsByPoints[i]));
                }
            }
        }
    }
}
