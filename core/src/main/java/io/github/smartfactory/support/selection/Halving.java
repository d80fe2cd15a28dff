package io.github.smartfactory.support.selection;

import java.util.function.LongPredicate;

/** The search for where something ends that holds from zero on up to some number. */
final class Halving {

    private Halving() {}

    /** The least number from 0 to a bound for which it does not hold; one more than the bound if it holds for all. */
    static long leastNot(LongPredicate holds, long bound) {
        long least = 0;
        long most = bound + 1;
        while (least < most) {
            long middle = least + (most - least) / 2;
            if (holds.test(middle)) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return least;
    }
}
