package io.github.smartfactory.support.scenario;

import java.util.Arrays;

/** Row numbers, as many as come. */
final class RowList {

    private int[] rows = new int[16];
    private int size;

    void add(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, Math.addExact(size, size >> 1));
        }
        rows[size++] = row;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int[] rows() {
        return Arrays.copyOf(rows, size);
    }
}
