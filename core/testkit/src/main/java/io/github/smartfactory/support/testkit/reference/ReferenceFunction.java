package io.github.smartfactory.support.testkit.reference;

import io.github.smartfactory.support.funding.SupportFunction;
import io.github.smartfactory.support.funding.SupportFunction.Segment;
import io.github.smartfactory.support.money.Share;
import java.math.BigInteger;
import java.util.Optional;

/** A support function once more, read off its segments: what it gives, and by halving, what it takes to get so much. */
public final class ReferenceFunction {

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private ReferenceFunction() {}

    private static int index(SupportFunction function, BigInteger cost) {
        int index = 0;
        for (int i = 0; i < function.segments().size(); i++) {
            if (Reference.big(function.segments().get(i).from()).compareTo(cost) <= 0) {
                index = i;
            }
        }
        return index;
    }

    /**
     * The support at a total cost: the amount of its segment, and the share of what is beyond the segment's start.
     *
     * @param function the function
     * @param cost the total cost
     * @return the support
     */
    public static BigInteger supportAt(SupportFunction function, BigInteger cost) {
        return supportAt(function, function.segments().get(index(function, cost)), cost);
    }

    private static BigInteger supportAt(SupportFunction function, Segment segment, BigInteger cost) {
        BigInteger beyond = cost.subtract(Reference.big(segment.from()));
        return Reference.big(segment.amount())
                .add(ReferenceMoney.shareOf(segment.slope(), beyond, function.rounding()));
    }

    /**
     * How much of one more won the support takes, apart from rounding.
     *
     * @param function the function
     * @param cost the total cost
     * @return the slope there
     */
    public static Share marginalRateAt(SupportFunction function, BigInteger cost) {
        return function.segments().get(index(function, cost)).slope();
    }

    /** The last cost of a segment that is an amount. */
    private static BigInteger end(SupportFunction function, int index) {
        return index + 1 < function.segments().size()
                ? Reference.big(function.segments().get(index + 1).from()).subtract(BigInteger.ONE)
                : MOST;
    }

    /**
     * The lowest total cost that gives so much support: within a segment support never falls, so halving finds it.
     *
     * @param function the function
     * @param support the support wanted
     * @return the cost; nothing if no amount gives so much
     */
    public static Optional<BigInteger> costFor(SupportFunction function, BigInteger support) {
        for (int i = 0; i < function.segments().size(); i++) {
            Segment segment = function.segments().get(i);
            BigInteger enough = end(function, i);
            if (supportAt(function, segment, enough).compareTo(support) < 0) {
                continue;
            }
            BigInteger tooLittle = Reference.big(segment.from()).subtract(BigInteger.ONE);
            while (enough.subtract(tooLittle).compareTo(BigInteger.ONE) > 0) {
                BigInteger middle = enough.add(tooLittle).shiftRight(1);
                if (supportAt(function, segment, middle).compareTo(support) >= 0) {
                    enough = middle;
                } else {
                    tooLittle = middle;
                }
            }
            return Optional.of(enough);
        }
        return Optional.empty();
    }

    /**
     * The most support at any cost.
     *
     * @param function the function
     * @return the most that an end of a segment gives; nothing if the last segment rises
     */
    public static Optional<BigInteger> ceiling(SupportFunction function) {
        int last = function.segments().size() - 1;
        if (function.segments().get(last).slope().numerator() > 0) {
            return Optional.empty();
        }
        BigInteger most = BigInteger.ZERO;
        for (int i = 0; i <= last; i++) {
            most = most.max(supportAt(function, function.segments().get(i), end(function, i)));
        }
        return Optional.of(most);
    }
}
