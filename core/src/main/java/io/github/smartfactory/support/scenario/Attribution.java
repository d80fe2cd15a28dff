package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Won;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a bundle of reforms costs, attributed to each of them. What a reform costs depends on which others are there: a
 * higher share costs less under a low limit. The fair part of each (the Shapley value) is the mean of what it adds over all
 * orders in which the reforms could come; it is exact, and the parts sum to the whole.
 *
 * @param total what all reforms cost together: what the government pays more than in the baseline; negative if less
 * @param parts the part of each reform, in the order in which they were given
 */
public record Attribution(Won total, List<Part> parts) {

    /** How many reforms can be told apart: all their combinations are worked out. */
    public static final int MOST_REFORMS = 12;

    /**
     * The part of one reform.
     *
     * @param reform the reform
     * @param alone what it costs by itself
     * @param last what it adds to all others
     * @param fair its fair part, rounded to the whole won so that the parts sum to the total
     */
    public record Part(Reform reform, Won alone, Won last, Won fair) {
        /** Checks that nothing is missing. */
        public Part {
            Objects.requireNonNull(reform, "reform");
            Objects.requireNonNull(alone, "alone");
            Objects.requireNonNull(last, "last");
            Objects.requireNonNull(fair, "fair");
        }
    }

    /** Checks that the parts sum to the total. */
    public Attribution {
        Objects.requireNonNull(total, "total");
        parts = Checks.distinct(parts, part -> part.reform().key(), "reforms of an attribution");
        Won sum = Won.sum(parts.stream().map(Part::fair).toList());
        if (!sum.equals(total)) {
            throw new IllegalArgumentException("parts of an attribution sum to " + sum + ", not to " + total);
        }
    }

    /**
     * The cost of reforms over a population.
     *
     * @param baseline the scenario without reforms
     * @param population the firms
     * @param threads how many threads work on it; the result does not depend on it
     * @param reforms the reforms; at most {@link #MOST_REFORMS}
     * @return the attribution
     * @throws ReformConflictException if two reforms set the same to different values
     * @throws io.github.smartfactory.support.program.NotStatedException if the program states nothing of a kind that a
     *     reform changes
     * @throws IllegalArgumentException if there are too many reforms, or one does not fit the program
     */
    public static Attribution of(Scenario baseline, Population population, int threads, Reform... reforms) {
        return of(
                Arrays.asList(reforms),
                some -> baseline.under(some)
                        .run(population, threads)
                        .totals()
                        .overall()
                        .support()
                        .sum());
    }

    /**
     * The cost of reforms, however it is worked out.
     *
     * @param reforms the reforms; at most {@link #MOST_REFORMS}, no key twice
     * @param spending what the government pays under some of them, given in their order; none for the baseline. Called once
     *     for every combination
     * @return the attribution
     * @throws ReformConflictException if two reforms set the same to different values
     * @throws io.github.smartfactory.support.program.NotStatedException if the program states nothing of a kind that a
     *     reform changes
     * @throws IllegalArgumentException if there are too many reforms
     */
    public static Attribution of(List<Reform> reforms, Function<List<Reform>, Won> spending) {
        List<Reform> all = Checks.distinct(reforms, Reform::key, "reforms of an attribution");
        Checks.within(all.size(), 0, MOST_REFORMS, "number of reforms");
        Reform.all(all);
        Won[] spent = IntStream.range(0, 1 << all.size())
                .mapToObj(combination -> spending.apply(chosen(all, combination)))
                .toArray(Won[]::new);
        Won total = spent[spent.length - 1].minus(spent[0]);
        Won[] fair = fair(all.size(), spent, total);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Won alone = spent[1 << i].minus(spent[0]);
            Won last = spent[spent.length - 1].minus(spent[spent.length - 1 - (1 << i)]);
            parts.add(new Part(all.get(i), alone, last, fair[i]));
        }
        return new Attribution(total, parts);
    }

    private static List<Reform> chosen(List<Reform> all, int combination) {
        return IntStream.range(0, all.size())
                .filter(i -> (combination & 1 << i) != 0)
                .mapToObj(all::get)
                .toList();
    }

    /**
     * The means over all orders, each rounded down; what that leaves of the total goes, won by won, to those that lost the
     * most by it, the earlier first.
     */
    private static Won[] fair(int reforms, Won[] spent, Won total) {
        BigInteger orders = factorial(reforms);
        Won[] parts = new Won[reforms];
        BigInteger[] rests = new BigInteger[reforms];
        Won left = total;
        for (int i = 0; i < reforms; i++) {
            BigInteger sum = overAllOrders(i, reforms, spent);
            rests[i] = sum.mod(orders);
            parts[i] = Won.of(sum.subtract(rests[i]).divide(orders).longValueExact());
            left = left.minus(parts[i]);
        }
        List<Integer> byRest = IntStream.range(0, reforms)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> rests[i]).reversed())
                .toList();
        for (int i = 0; i < left.amount(); i++) {
            int next = byRest.get(i);
            parts[next] = parts[next].plus(Won.of(1));
        }
        return parts;
    }

    /** What a reform adds to those before it, summed over all orders. */
    private static BigInteger overAllOrders(int reform, int reforms, Won[] spent) {
        BigInteger sum = BigInteger.ZERO;
        for (int before = 0; before < spent.length; before++) {
            if ((before & 1 << reform) == 0) {
                int earlier = Integer.bitCount(before);
                BigInteger orders = factorial(earlier).multiply(factorial(reforms - earlier - 1));
                Won added = spent[before | 1 << reform].minus(spent[before]);
                sum = sum.add(orders.multiply(BigInteger.valueOf(added.amount())));
            }
        }
        return sum;
    }

    private static BigInteger factorial(int number) {
        return IntStream.rangeClosed(2, number)
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }
}
