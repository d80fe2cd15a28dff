package io.github.smartfactory.support.scenario;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Rows of a population in the order of their places. */
final class Queue {

    private final Population population;
    private final int[] rows;
    private final long[] positions;

    private Queue(Population population, int[] rows, long[] positions) {
        this.population = population;
        this.rows = rows;
        this.positions = positions;
    }

    /** The rows that wait, sorted. */
    static Queue of(Population population, IntPredicate waits, Decider decider) {
        int[] rows = new int[population.size()];
        long[] positions = new long[population.size()];
        int waiting = 0;
        for (int i = 0; i < rows.length; i++) {
            if (waits.test(i)) {
                positions[i] = decider.position(
                        population.points(i), population.bonus(i), population.applied(i), population.id(i));
                rows[waiting++] = i;
            }
        }
        int[] sorted = RowSort.sorted(Arrays.copyOf(rows, waiting), (one, other) -> {
            int order = Long.compare(positions[one], positions[other]);
            return order != 0 ? order : population.id(one).compareTo(population.id(other));
        });
        return new Queue(population, sorted, positions);
    }

    int size() {
        return rows.length;
    }

    int row(int number) {
        return rows[number];
    }

    Place place(int number) {
        int row = rows[number];
        return new Place(positions[row], population.id(row));
    }
}
