package io.github.smartfactory.examples.spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * Where a row is in a population, however the population is cut into partitions.
 *
 * @param file the file
 * @param block where the part of the file begins that the row was read with, in bytes
 * @param index the number of the row in that part, from 0
 */
record Spot(String file, long block, long index) implements Serializable, Comparable<Spot> {

    private static final Comparator<Spot> ORDER =
            Comparator.comparing(Spot::file).thenComparingLong(Spot::block).thenComparingLong(Spot::index);

    Spot {
        Objects.requireNonNull(file, "file");
    }

    /** The part of the file. */
    Spot start() {
        return new Spot(file, block, 0);
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}
