package io.github.smartfactory.support.scenario;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Total costs over which the difference of two terms has one sign.
 *
 * @param from the first cost
 * @param to the last cost
 * @param sign the sign of the difference
 */
record Stretch(long from, long to, int sign) {

    /** The highest total cost that is looked at: a hundred thousand eok, beyond any project. */
    static final long HIGHEST = 10_000_000_000_000L;

    /** The stretches of a difference between two costs, in ascending order, without gaps. */
    static List<Stretch> of(CostLine difference, long from, long to) {
        List<Stretch> stretches = new ArrayList<>();
        long start = from;
        for (long bend : difference.bends()) {
            if (bend > start && bend <= to) {
                addStraight(stretches, difference, start, bend - 1);
                start = bend;
            }
        }
        addStraight(stretches, difference, start, to);
        return stretches;
    }

    /** Between two costs without a bend the difference changes its sign once at most. */
    private static void addStraight(List<Stretch> stretches, CostLine difference, long from, long to) {
        Ratio start = difference.at(from);
        Ratio slope = from == to ? Ratio.ZERO : difference.slopeAt(from);
        BigInteger last = BigInteger.valueOf(to);
        if (start.signum() * slope.signum() >= 0) {
            int sign = start.signum() == 0 ? slope.signum() : start.signum();
            boolean startsAtZero = start.signum() == 0 && sign != 0;
            add(stretches, from, startsAtZero ? from : from - 1, 0);
            add(stretches, startsAtZero ? from + 1 : from, to, sign);
            return;
        }
        Ratio zero = Ratio.of(from).minus(start.over(slope));
        BigInteger before = zero.floor();
        boolean isWhole = zero.minus(new Ratio(before, BigInteger.ONE)).signum() == 0;
        long lastBefore = before.subtract(isWhole ? BigInteger.ONE : BigInteger.ZERO)
                .min(last)
                .longValueExact();
        long firstAfter =
                before.add(BigInteger.ONE).min(last.add(BigInteger.ONE)).longValueExact();
        add(stretches, from, lastBefore, start.signum());
        add(stretches, lastBefore + 1, firstAfter - 1, 0);
        add(stretches, firstAfter, to, slope.signum());
    }

    /** Adds a stretch, to the one before if it has the same sign. */
    private static void add(List<Stretch> stretches, long from, long to, int sign) {
        if (from > to) {
            return;
        }
        int before = stretches.size() - 1;
        if (before >= 0 && stretches.get(before).sign == sign) {
            stretches.set(before, new Stretch(stretches.get(before).from, to, sign));
        } else {
            stretches.add(new Stretch(from, to, sign));
        }
    }
}
