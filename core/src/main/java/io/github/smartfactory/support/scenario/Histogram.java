package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.money.Won;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts amounts by size. A slot holds one amount below 256 won, and from there on amounts whose first eight binary digits
 * are the same, which are less than one percent apart. Memory is taken for the blocks of slots that occur, not for amounts.
 */
final class Histogram {

    /** Slots of one magnitude. */
    private static final int SLOTS = 128;

    private static final int MAGNITUDES = 57;

    /** Memory is taken for so many slots at once: few firms in many segments are near each other in few slots. */
    private static final int BLOCK = 32;

    private static final int BLOCKS = MAGNITUDES * SLOTS / BLOCK;

    private static final long[] EMPTY = new long[0];

    /** What is kept of a slot, side by side, so that it is in the memory together. */
    private static final int COUNT = 0;

    private static final int LEAST = 1;
    private static final int MOST = 2;
    private static final int COUNT_OF_MOST = 3;
    private static final int WIDTH = 4;

    /** The slots, block by block; empty until an amount of a block occurs. */
    private final long[][] blocks = new long[BLOCKS][];

    private long sum;

    Histogram() {
        Arrays.fill(blocks, EMPTY);
    }

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
        for (int block = 0; block < BLOCKS; block++) {
            long[] its = other.blocks[block];
            for (int i = 0; i < its.length; i += WIDTH) {
                if (its[i + COUNT] > 0) {
                    int slot = block * BLOCK + i / WIDTH;
                    add(slot, its[i + COUNT], its[i + LEAST], its[i + MOST], its[i + COUNT_OF_MOST]);
                }
            }
        }
    }

    private void add(int slot, long count, long least, long most, long countOfMost) {
        int block = slot / BLOCK;
        long[] slots = blocks[block];
        if (slots.length == 0) {
            slots = new long[BLOCK * WIDTH];
            blocks[block] = slots;
        }
        int i = slot % BLOCK * WIDTH;
        boolean isFirst = slots[i + COUNT] == 0;
        slots[i + COUNT] = Math.addExact(slots[i + COUNT], count);
        if (isFirst || least < slots[i + LEAST]) {
            slots[i + LEAST] = least;
        }
        if (isFirst || most > slots[i + MOST]) {
            slots[i + MOST] = most;
            slots[i + COUNT_OF_MOST] = countOfMost;
        } else if (most == slots[i + MOST]) {
            slots[i + COUNT_OF_MOST] += countOfMost;
        }
    }

    Distribution distribution() {
        List<Distribution.Bucket> buckets = new ArrayList<>();
        for (long[] its : blocks) {
            for (int i = 0; i < its.length; i += WIDTH) {
                if (its[i + COUNT] > 0) {
                    buckets.add(new Distribution.Bucket(
                            Won.of(its[i + LEAST]), Won.of(its[i + MOST]), its[i + COUNT], its[i + COUNT_OF_MOST]));
                }
            }
        }
        return new Distribution(Won.of(sum), buckets);
    }
}
