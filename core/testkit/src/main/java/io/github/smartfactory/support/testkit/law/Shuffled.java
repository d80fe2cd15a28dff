package io.github.smartfactory.support.testkit.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Lists in another order. */
final class Shuffled {

    private Shuffled() {}

    /** The same elements; the same order each time. */
    static <T> List<T> of(List<T> list, long order) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, new Random(order));
        return other;
    }
}
