package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.money.Won;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts amounts by size. A slot holds one amount below 256 won, and from there on amounts whose first eight binary digits
 * are the same, which are less than one percent apart. Memory is taken for the magnitudes that occur, not for amounts.
 */
final class Histogram {

    /** Slots of one magnitude. */
    private static final int SLOTS = 128;

    private static final int MAGNITUDES = 57;

    private static final int COUNT = 0;
    private static final int LEAST = SLOTS;
    private static final int MOST = 2 * SLOTS;
    private static final int COUNT_OF_MOST = 3 * SLOTS;
    private static final int COLUMNS = 4 * SLOTS;

    /** For each magnitude the four columns; empty until an amount of the magnitude occurs. */
    private final long[][] magnitudes = new long[MAGNITUDES][0];

    private long sum;

    /** The number of the slot of an amount: ascending with the amount. */
    static int slot(long amount) {
        int shift = Math.max(0, 56 - Long.numberOfLeadingZeros(amount));
        return (shift == 0 && amount < SLOTS) ? (int) amount : (shift + 1) * SLOTS + (int) (amount >>> shift) - SLOTS;
    }

    void add(long amount) {
        sum = Math.addExact(sum, amount);
        add(slot(amount), 1, amount, amount, 1);
    }

    void add(Distribution distribution) {
        sum = Math.addExact(sum, distribution.sum().amount());
        for (Distribution.Bucket bucket : distribution.buckets()) {
            long least = bucket.least().amount();
            add(slot(least), bucket.count(), least, bucket.most().amount(), bucket.countOfMost());
        }
    }

    void add(Histogram other) {
        sum = Math.addExact(sum, other.sum);
        for (int magnitude = 0; magnitude < MAGNITUDES; magnitude++) {
            long[] its = other.magnitudes[magnitude];
            for (int i = 0; i < its.length / COLUMNS * SLOTS; i++) {
                if (its[COUNT + i] > 0) {
                    add(magnitude * SLOTS + i, its[COUNT + i], its[LEAST + i], its[MOST + i], its[COUNT_OF_MOST + i]);
                }
            }
        }
    }

    private void add(int slot, long count, long least, long most, long countOfMost) {
        int magnitude = slot / SLOTS;
        int i = slot % SLOTS;
        long[] columns = magnitudes[magnitude];
        if (columns.length == 0) {
            columns = new long[COLUMNS];
            magnitudes[magnitude] = columns;
        }
        boolean isFirst = columns[COUNT + i] == 0;
        columns[COUNT + i] = Math.addExact(columns[COUNT + i], count);
        if (isFirst || least < columns[LEAST + i]) {
            columns[LEAST + i] = least;
        }
        if (isFirst || most > columns[MOST + i]) {
            columns[MOST + i] = most;
            columns[COUNT_OF_MOST + i] = countOfMost;
        } else if (most == columns[MOST + i]) {
            columns[COUNT_OF_MOST + i] += countOfMost;
        }
    }

    Distribution distribution() {
        List<Distribution.Bucket> buckets = new ArrayList<>();
        for (long[] its : magnitudes) {
            for (int i = 0; i < its.length / COLUMNS * SLOTS; i++) {
                if (its[COUNT + i] > 0) {
                    buckets.add(new Distribution.Bucket(
                            Won.of(its[LEAST + i]), Won.of(its[MOST + i]), its[COUNT + i], its[COUNT_OF_MOST + i]));
                }
            }
        }
        return new Distribution(Won.of(sum), buckets);
    }
}
