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
 * How amounts are spread: their exact sum, and counts in buckets that are less than one percent wide, each with the least
 * and the most amount that is in it and the number of those at the most: where many get a limit, that is exact.
 * Adding two up gives what counting all their amounts at once gives.
 *
 * @param sum the sum of all amounts; not negative
 * @param buckets the counts, in ascending order of the amounts; none if there are no amounts
 */
public record Distribution(Won sum, List<Bucket> buckets) {

    /** No amounts. */
    public static final Distribution NONE = new Distribution(Won.ZERO, List.of());

    /**
     * Amounts that are close together.
     *
     * @param least the least of them; not negative
     * @param most the most of them; not below the least, and less than one percent above it
     * @param count how many there are; at least 1
     * @param countOfMost how many of them are the most, such as the firms at a limit; at least 1, all if and only if the
     *     least is the most
     */
    public record Bucket(Won least, Won most, long count, long countOfMost) {
        /** Checks the bounds. */
        public Bucket {
            Checks.notNegative(least, "least amount of a bucket");
            Objects.requireNonNull(most, "most");
            if (most.isLessThan(least) || Histogram.slot(least.amount()) != Histogram.slot(most.amount())) {
                throw new IllegalArgumentException(
                        "a bucket cannot hold amounts from " + least + " to " + most + " together");
            }
            if (count < 1) {
                throw new IllegalArgumentException("count of a bucket must be at least 1: " + count);
            }
            boolean fits = countOfMost >= 1 && countOfMost <= count && (countOfMost == count) == least.equals(most);
            if (!fits) {
                throw new IllegalArgumentException("of " + count + " amounts from " + least + " to " + most + ", "
                        + countOfMost + " cannot be the most");
            }
        }
    }

    /** Checks that the buckets are in order and can have the sum. */
    public Distribution {
        Checks.notNegative(sum, "sum of a distribution");
        buckets = List.copyOf(Objects.requireNonNull(buckets, "buckets"));
        WideSum least = new WideSum();
        WideSum most = new WideSum();
        int before = -1;
        for (Bucket bucket : buckets) {
            int slot = Histogram.slot(bucket.least().amount());
            if (slot <= before) {
                throw new IllegalArgumentException(
                        "buckets must hold ever higher amounts: " + bucket.least() + " after another");
            }
            before = slot;
            long lowest = bucket.least().amount();
            long highest = bucket.most().amount();
            long below = bucket.count() - bucket.countOfMost();
            least.add(bucket.countOfMost(), highest);
            most.add(bucket.countOfMost(), highest);
            if (below > 0) {
                least.add(below, lowest);
                most.add(1, lowest);
                most.add(below - 1, highest - 1);
            }
        }
        BigInteger whole = BigInteger.valueOf(sum.amount());
        if (whole.compareTo(least.value()) < 0 || whole.compareTo(most.value()) > 0) {
            throw new IllegalArgumentException("amounts in the buckets sum to at least " + least.value()
                    + " and at most " + most.value() + ", not to " + sum);
        }
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

    /** Where the amount with a rank in a bucket is: the first is the least, and the last ones are the most. */
    private static WonRange within(Bucket bucket, long rank) {
        if (rank > bucket.count() - bucket.countOfMost()) {
            return WonRange.exactly(bucket.most());
        }
        return rank == 1
                ? WonRange.exactly(bucket.least())
                : WonRange.between(bucket.least(), bucket.most().minus(Won.of(1)));
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
