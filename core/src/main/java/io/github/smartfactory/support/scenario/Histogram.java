package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.money.Won;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts amounts by size. A slot holds one amount below 256 won, and from there on amounts whose first eight binary digits
 * are the same, which are less than one percent apart. It is kept small, so that the counts of many segments are near:
 * memory is taken for the blocks of slots that occur, and one number a slot.
 */
final class Histogram {

    /** Slots of one magnitude. */
    private static final int SLOTS = 128;

    private static final int MAGNITUDES = 57;

    private static final int BLOCK = 32;

    private static final int BLOCKS = MAGNITUDES * SLOTS / BLOCK;

    private static final long[] EMPTY = new long[0];

    /** The counts of the slots, block by block; empty until an amount of a block occurs. */
    private final long[][] blocks = new long[BLOCKS][];

    private long sum;
    private long least = Long.MAX_VALUE;
    private long most = -1;
    private long countOfMost;

    Histogram() {
        Arrays.fill(blocks, EMPTY);
    }

    /** The number of the slot of an amount: ascending with the amount. */
    static int slot(long amount) {
        int shift = Math.max(0, 56 - Long.numberOfLeadingZeros(amount));
        return (shift == 0 && amount < SLOTS) ? (int) amount : (shift + 1) * SLOTS + (int) (amount >>> shift) - SLOTS;
    }

    /** The first amount of a slot. */
    static long from(int slot) {
        int shift = Math.max(0, slot / SLOTS - 1);
        return (long) (slot - shift * SLOTS) << shift;
    }

    /** The last amount of a slot. */
    static long to(int slot) {
        int shift = Math.max(0, slot / SLOTS - 1);
        return from(slot) + (1L << shift) - 1;
    }

    void add(long amount) {
        sum = Math.addExact(sum, amount);
        count(slot(amount), 1);
        widen(amount, amount, 1);
    }

    void add(Distribution distribution) {
        sum = Math.addExact(sum, distribution.sum().amount());
        distribution.buckets().forEach(bucket -> count(slot(bucket.from().amount()), bucket.count()));
        if (!distribution.buckets().isEmpty()) {
            widen(distribution.least().amount(), distribution.most().amount(), distribution.countOfMost());
        }
    }

    void add(Histogram other) {
        sum = Math.addExact(sum, other.sum);
        for (int block = 0; block < BLOCKS; block++) {
            long[] its = other.blocks[block];
            for (int i = 0; i < its.length; i++) {
                if (its[i] > 0) {
                    count(block * BLOCK + i, its[i]);
                }
            }
        }
        widen(other.least, other.most, other.countOfMost);
    }

    private void count(int slot, long count) {
        int block = slot / BLOCK;
        long[] counts = blocks[block];
        if (counts.length == 0) {
            counts = new long[BLOCK];
            blocks[block] = counts;
        }
        counts[slot % BLOCK] = Math.addExact(counts[slot % BLOCK], count);
    }

    private void widen(long low, long high, long countOfHigh) {
        least = Math.min(least, low);
        if (high > most) {
            most = high;
            countOfMost = countOfHigh;
        } else if (high == most) {
            countOfMost += countOfHigh;
        }
    }

    Distribution distribution() {
        List<Distribution.Bucket> buckets = new ArrayList<>();
        for (int block = 0; block < BLOCKS; block++) {
            long[] its = blocks[block];
            for (int i = 0; i < its.length; i++) {
                if (its[i] > 0) {
                    buckets.add(new Distribution.Bucket(Won.of(from(block * BLOCK + i)), its[i]));
                }
            }
        }
        return buckets.isEmpty()
                ? Distribution.NONE
                : new Distribution(Won.of(sum), Won.of(least), Won.of(most), countOfMost, buckets);
    }
}
