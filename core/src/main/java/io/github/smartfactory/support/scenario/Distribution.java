package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How amounts are spread: their exact sum and ends, and counts in buckets that are less than one percent wide. How many
 * amounts are the most is known, too: at a limit there are many. Adding two up gives what counting all their amounts at once
 * gives.
 *
 * @param sum the sum of all amounts; not negative
 * @param least the least of them; zero if there are none
 * @param most the most of them; zero if there are none
 * @param countOfMost how many of them are the most
 * @param buckets the counts, in ascending order of the amounts; none if there are no amounts
 */
public record Distribution(Won sum, Won least, Won most, long countOfMost, List<Bucket> buckets) {

    /** No amounts. */
    public static final Distribution NONE = new Distribution(Won.ZERO, Won.ZERO, Won.ZERO, 0, List.of());

    /**
     * Amounts that are close together.
     *
     * @param from the first amount that it is for: one of up to 256 won, or one whose binary digits after the first eight
     *     are zero
     * @param count how many there are; at least 1
     */
    public record Bucket(Won from, long count) {
        /** Checks the bounds. */
        public Bucket {
            Checks.notNegative(from, "first amount of a bucket");
            if (Histogram.from(Histogram.slot(from.amount())) != from.amount()) {
                throw new IllegalArgumentException("no bucket begins at " + from + ", but one at "
                        + Won.of(Histogram.from(Histogram.slot(from.amount()))));
            }
            if (count < 1) {
                throw new IllegalArgumentException("count of a bucket must be at least 1: " + count);
            }
        }

        private long to() {
            return Histogram.to(Histogram.slot(from.amount()));
        }
    }

    /** Checks that the ends are in the outer buckets, that these are in order and that they can have the sum. */
    public Distribution {
        Checks.notNegative(sum, "sum of a distribution");
        Checks.notNegative(least, "least amount");
        Objects.requireNonNull(most, "most");
        buckets = List.copyOf(Objects.requireNonNull(buckets, "buckets"));
        for (int i = 1; i < buckets.size(); i++) {
            if (!buckets.get(i).from().isGreaterThan(buckets.get(i - 1).from())) {
                throw new IllegalArgumentException("buckets must hold ever higher amounts: "
                        + buckets.get(i).from() + " after " + buckets.get(i - 1).from());
            }
        }
        checkEnds(least, most, countOfMost, buckets);
        BigInteger whole = BigInteger.valueOf(sum.amount());
        BigInteger lowest = lowestSum(least, most, countOfMost, buckets);
        BigInteger highest = highestSum(least, most, countOfMost, buckets);
        if (whole.compareTo(lowest) < 0 || whole.compareTo(highest) > 0) {
            throw new IllegalArgumentException(
                    "amounts in the buckets sum to at least " + lowest + " and at most " + highest + ", not to " + sum);
        }
    }

    private static void checkEnds(Won least, Won most, long countOfMost, List<Bucket> buckets) {
        boolean fits = buckets.isEmpty()
                ? most.isZero() && least.isZero() && countOfMost == 0
                : fitEnds(least, most, countOfMost, buckets);
        if (!fits) {
            throw new IllegalArgumentException("amounts in the buckets cannot be from " + least + " to " + most + ", "
                    + countOfMost + " of them the most");
        }
    }

    private static boolean fitEnds(Won least, Won most, long countOfMost, List<Bucket> buckets) {
        Bucket first = buckets.get(0);
        Bucket last = buckets.get(buckets.size() - 1);
        boolean inside = !least.isGreaterThan(most)
                && isIn(first, least.amount())
                && isIn(last, most.amount())
                && countOfMost >= 1
                && countOfMost <= last.count();
        boolean areAllTheMost = buckets.size() == 1 && countOfMost == last.count();
        return inside && areAllTheMost == least.equals(most);
    }

    private static boolean isIn(Bucket bucket, long amount) {
        return amount >= bucket.from().amount() && amount <= bucket.to();
    }

    private static BigInteger lowestSum(Won least, Won most, long countOfMost, List<Bucket> buckets) {
        WideSum sum = new WideSum();
        sum.add(countOfMost, most.amount());
        for (int i = 0; i < buckets.size(); i++) {
            Bucket bucket = buckets.get(i);
            long others = bucket.count() - (i == buckets.size() - 1 ? countOfMost : 0);
            sum.add(others, Math.max(bucket.from().amount(), least.amount()));
        }
        return sum.value();
    }

    private static BigInteger highestSum(Won least, Won most, long countOfMost, List<Bucket> buckets) {
        WideSum sum = new WideSum();
        sum.add(countOfMost, most.amount());
        for (int i = 0; i < buckets.size(); i++) {
            Bucket bucket = buckets.get(i);
            long others = bucket.count() - (i == buckets.size() - 1 ? countOfMost : 0);
            if (i == 0 && others > 0) {
                sum.add(1, least.amount());
                others--;
            }
            sum.add(others, Math.min(bucket.to(), most.amount() - 1));
        }
        return sum.value();
    }

    /** A sum of products of numbers that are not negative, of up to 126 bits. */
    private static final class WideSum {

        private long high;
        private long low;

        void add(long count, long amount) {
            long product = count * amount;
            low += product;
            high += Math.multiplyHigh(count, amount) + (Long.compareUnsigned(low, product) < 0 ? 1 : 0);
        }

        BigInteger value() {
            BigInteger unsigned = BigInteger.valueOf(low & Long.MAX_VALUE);
            return BigInteger.valueOf(high)
                    .shiftLeft(Long.SIZE)
                    .add(low < 0 ? unsigned.setBit(Long.SIZE - 1) : unsigned);
        }
    }

    /**
     * How many amounts there are.
     *
     * @return the number
     * @throws ArithmeticException if it is beyond what a {@code long} can hold
     */
    public long count() {
        return buckets.stream().mapToLong(Bucket::count).reduce(0, Math::addExact);
    }

    /**
     * The mean amount.
     *
     * @return the mean, rounded to the whole won, half up; nothing if there are no amounts
     */
    public Optional<Won> mean() {
        long count = count();
        if (count == 0) {
            return Optional.empty();
        }
        long floor = sum.amount() / count;
        long rest = sum.amount() % count;
        return Optional.of(Won.of(rest >= count - rest ? floor + 1 : floor));
    }

    /**
     * The least amount that is not below a share of all amounts: the median for a half, the highest for the whole.
     *
     * @param share the share
     * @return where the amount is: exact if both ends are the same, else within one percent; nothing if there are no amounts
     */
    public Optional<WonRange> quantile(Share share) {
        Objects.requireNonNull(share, "share");
        // The rank is the share of the count, rounded up, and at least the first.
        BigInteger[] parts = BigInteger.valueOf(count())
                .multiply(BigInteger.valueOf(share.numerator()))
                .divideAndRemainder(BigInteger.valueOf(share.denominator()));
        long rank = Math.max(1, parts[0].longValueExact() + parts[1].signum());
        for (Bucket bucket : buckets) {
            if (rank <= bucket.count()) {
                return Optional.of(within(bucket, rank));
            }
            rank -= bucket.count();
        }
        return Optional.empty();
    }

    /** Where the amount with a rank in a bucket is. */
    private WonRange within(Bucket bucket, long rank) {
        boolean isFirst = bucket.equals(buckets.get(0));
        boolean isLast = bucket.equals(buckets.get(buckets.size() - 1));
        if (isLast && rank > bucket.count() - countOfMost) {
            return WonRange.exactly(most);
        }
        if (isFirst && rank == 1) {
            return WonRange.exactly(least);
        }
        Won from = bucket.from().max(least);
        return WonRange.between(from, Won.of(Math.min(bucket.to(), most.amount() - 1)));
    }

    /**
     * The amounts of both.
     *
     * @param other the other amounts
     * @return the distribution of all
     * @throws ArithmeticException if the sum is beyond what a {@code long} can hold
     */
    public Distribution plus(Distribution other) {
        Objects.requireNonNull(other, "other");
        Histogram both = new Histogram();
        both.add(this);
        both.add(other);
        return both.distribution();
    }
}
