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

    /** For each magnitude three columns: counts, least and most amounts; empty until one occurs. */
    private final long[][] magnitudes = new long[MAGNITUDES][0];

    private long sum;

    /** The number of the slot of an amount: ascending with the amount. */
    static int slot(long amount) {
        int shift = Math.max(0, 56 - Long.numberOfLeadingZeros(amount));
        return (shift == 0 && amount < SLOTS) ? (int) amount : (shift + 1) * SLOTS + (int) (amount >>> shift) - SLOTS;
    }

    void add(long amount) {
        sum = Math.addExact(sum, amount);
        add(slot(amount), 1, amount, amount);
    }

    void add(Distribution distribution) {
        sum = Math.addExact(sum, distribution.sum().amount());
        for (Distribution.Bucket bucket : distribution.buckets()) {
            long least = bucket.least().amount();
            add(slot(least), bucket.count(), least, bucket.most().amount());
        }
    }

    void add(Histogram other) {
        sum = Math.addExact(sum, other.sum);
        for (int magnitude = 0; magnitude < MAGNITUDES; magnitude++) {
            long[] its = other.magnitudes[magnitude];
            for (int i = 0; i < its.length / 3; i++) {
                if (its[i] > 0) {
                    add(magnitude * SLOTS + i, its[i], its[SLOTS + i], its[2 * SLOTS + i]);
                }
            }
        }
    }

    private void add(int slot, long count, long least, long most) {
        int magnitude = slot / SLOTS;
        int i = slot % SLOTS;
        long[] columns = magnitudes[magnitude];
        if (columns.length == 0) {
            columns = new long[3 * SLOTS];
            magnitudes[magnitude] = columns;
        }
        boolean first = columns[i] == 0;
        columns[i] = Math.addExact(columns[i], count);
        columns[SLOTS + i] = first ? least : Math.min(columns[SLOTS + i], least);
        columns[2 * SLOTS + i] = Math.max(columns[2 * SLOTS + i], most);
    }

    Distribution distribution() {
        List<Distribution.Bucket> buckets = new ArrayList<>();
        for (long[] its : magnitudes) {
            for (int i = 0; i < its.length / 3; i++) {
                if (its[i] > 0) {
                    buckets.add(new Distribution.Bucket(Won.of(its[SLOTS + i]), Won.of(its[2 * SLOTS + i]), its[i]));
                }
            }
        }
        return new Distribution(Won.of(sum), buckets);
    }
}
