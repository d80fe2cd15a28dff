package io.github.smartfactory.support.scenario;

import java.util.function.IntBinaryOperator;

/** Sorts row numbers by what they point to, without a box for each. Rows that compare equal keep their order. */
final class RowSort {

    private final IntBinaryOperator comparison;
    private int[] from;
    private int[] to;

    private RowSort(int[] rows, IntBinaryOperator comparison) {
        this.comparison = comparison;
        this.from = rows.clone();
        this.to = new int[rows.length];
    }

    /** The rows in ascending order. The comparison takes two rows, and is negative if the first one comes first. */
    static int[] sorted(int[] rows, IntBinaryOperator comparison) {
        return new RowSort(rows, comparison).sort();
    }

    /** Merges ever longer runs. */
    private int[] sort() {
        for (long run = 1; run < from.length; run *= 2) {
            for (long start = 0; start < from.length; start += 2 * run) {
                int middle = (int) Math.min(start + run, from.length);
                merge((int) start, middle, (int) Math.min(start + 2 * run, from.length));
            }
            int[] spare = from;
            from = to;
            to = spare;
        }
        return from;
    }

    private void merge(int start, int middle, int end) {
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            boolean takesLeft = right == end || (left < middle && comparison.applyAsInt(from[left], from[right]) <= 0);
            to[i] = takesLeft ? from[left++] : from[right++];
        }
    }
}
