package io.github.smartfactory.support.testkit.reference;

import io.github.smartfactory.support.money.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Figures of many firms once more: by sorting all amounts, and by going through all orders. */
public final class ReferenceScenario {

    private ReferenceScenario() {}

    /**
     * The sum of amounts.
     *
     * @param amounts the amounts
     * @return the sum
     */
    public static BigInteger sum(Collection<BigInteger> amounts) {
        return amounts.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /**
     * The mean of amounts.
     *
     * @param amounts the amounts; at least one
     * @return the mean, to the whole won, half up
     */
    public static BigInteger mean(Collection<BigInteger> amounts) {
        return new BigDecimal(sum(amounts))
                .divide(BigDecimal.valueOf(amounts.size()), 0, RoundingMode.HALF_UP)
                .toBigIntegerExact();
    }

    /**
     * The least amount that a share of all amounts does not exceed.
     *
     * @param amounts the amounts; at least one
     * @param share the share
     * @return the amount
     */
    public static BigInteger quantile(Collection<BigInteger> amounts, Share share) {
        List<BigInteger> sorted = amounts.stream().sorted().toList();
        Fraction of = Fraction.of(share).times(Fraction.of(sorted.size(), 1));
        int rank = 1;
        while (Fraction.of(rank, 1).compare(of) < 0) {
            rank++;
        }
        return sorted.get(rank - 1);
    }

    /**
     * What each of several reforms adds, in the mean of all orders in which they may come.
     *
     * @param spending what is spent under each combination: under that of the reforms whose bits the index has
     * @param reforms how many reforms there are
     * @return what each adds
     */
    public static List<Fraction> fairParts(List<BigInteger> spending, int reforms) {
        List<Fraction> sums = new ArrayList<>();
        for (int i = 0; i < reforms; i++) {
            sums.add(Fraction.ZERO);
        }
        int orders = addAll(spending, new ArrayList<>(), reforms, sums);
        return sums.stream().map(sum -> sum.dividedBy(Fraction.of(orders, 1))).toList();
    }

    /** Adds up over all orders that begin so, and counts them. */
    private static int addAll(List<BigInteger> spending, List<Integer> begun, int reforms, List<Fraction> sums) {
        if (begun.size() == reforms) {
            int before = 0;
            for (int reform : begun) {
                int with = before | 1 << reform;
                BigInteger added = spending.get(with).subtract(spending.get(before));
                sums.set(reform, sums.get(reform).plus(Fraction.of(added)));
                before = with;
            }
            return 1;
        }
        int orders = 0;
        for (int next = 0; next < reforms; next++) {
            if (!begun.contains(next)) {
                List<Integer> longer = new ArrayList<>(begun);
                longer.add(next);
                orders += addAll(spending, longer, reforms, sums);
            }
        }
        return orders;
    }
}
