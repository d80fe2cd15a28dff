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
 * and the most amount that is in it. Adding two up gives what counting all their amounts at once gives.
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
     */
    public record Bucket(Won least, Won most, long count) {
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
            if (count == 1 && !least.equals(most)) {
                throw new IllegalArgumentException("one amount cannot be both " + least + " and " + most);
            }
        }
    }

    /** Checks that the buckets are in order and can have the sum. */
    public Distribution {
        Checks.notNegative(sum, "sum of a distribution");
        buckets = List.copyOf(Objects.requireNonNull(buckets, "buckets"));
        BigInteger least = BigInteger.ZERO;
        BigInteger most = BigInteger.ZERO;
        int before = -1;
        for (Bucket bucket : buckets) {
            int slot = Histogram.slot(bucket.least().amount());
            if (slot <= before) {
                throw new IllegalArgumentException(
                        "buckets must hold ever higher amounts: " + bucket.least() + " after another");
            }
            before = slot;
            BigInteger count = BigInteger.valueOf(bucket.count());
            BigInteger rest = count.subtract(BigInteger.ONE);
            BigInteger lowest = BigInteger.valueOf(bucket.least().amount());
            BigInteger highest = BigInteger.valueOf(bucket.most().amount());
            least = least.add(rest.multiply(lowest)).add(highest);
            most = most.add(rest.multiply(highest)).add(lowest);
        }
        BigInteger whole = BigInteger.valueOf(sum.amount());
        if (whole.compareTo(least) < 0 || whole.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "amounts in the buckets sum to at least " + least + " and at most " + most + ", not to " + sum);
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
                WonRange all = WonRange.between(bucket.least(), bucket.most());
                boolean first = rank == 1;
                boolean last = rank == bucket.count();
                return Optional.of(
                        first ? WonRange.exactly(bucket.least()) : last ? WonRange.exactly(bucket.most()) : all);
            }
            rank -= bucket.count();
        }
        return Optional.empty();
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
