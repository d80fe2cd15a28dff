package io.github.smartfactory.examples.scenarios;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The problems of a population: all are counted, and the first are kept.
 *
 * @param rows how many rows were left out
 * @param counts how many problems there are of each kind; kinds without problems are left out
 * @param first the first problems, at most {@link #SHOWN}
 */
public record RowProblems(long rows, Map<RowProblem.Reason, Long> counts, List<RowProblem> first) {

    /** How many problems are kept. */
    public static final int SHOWN = 20;

    /** No problems. */
    public static final RowProblems NONE = new RowProblems(0, Map.of(), List.of());

    /** Copies the collections. */
    public RowProblems {
        Map<RowProblem.Reason, Long> ordered = new EnumMap<>(RowProblem.Reason.class);
        ordered.putAll(Objects.requireNonNull(counts, "counts"));
        counts = Collections.unmodifiableMap(ordered);
        first = List.copyOf(Objects.requireNonNull(first, "first"));
    }

    /**
     * Whether every row could be used.
     *
     * @return true if no row was left out
     */
    public boolean isEmpty() {
        return rows == 0;
    }

    /** Gathers problems row by row. */
    public static final class Builder {

        private long rows;
        private final Map<RowProblem.Reason, Long> counts = new EnumMap<>(RowProblem.Reason.class);
        private final List<RowProblem> first = new ArrayList<>();

        /** Starts with no problem. */
        public Builder() {}

        /**
         * Adds the problems of a row.
         *
         * @param problems at least one
         * @return this
         */
        public Builder addRow(List<RowProblem> problems) {
            rows++;
            for (RowProblem problem : problems) {
                counts.merge(problem.reason(), 1L, Long::sum);
                if (first.size() < SHOWN) {
                    first.add(problem);
                }
            }
            return this;
        }

        /**
         * All problems so far.
         *
         * @return the problems
         */
        public RowProblems build() {
            return new RowProblems(rows, counts, first);
        }
    }
}
