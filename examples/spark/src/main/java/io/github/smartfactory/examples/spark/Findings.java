package io.github.smartfactory.examples.spark;

import io.github.smartfactory.examples.scenarios.RowProblem;
import io.github.smartfactory.support.scenario.Comparison;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What came of comparing reforms over a population.
 *
 * @param firms how many firms were looked at
 * @param leftOut how many rows could not be used
 * @param problems how many problems there are of each kind
 * @param first the first problems: the line is the number of the row in its file, from 1, without the header
 * @param comparison the comparison
 */
record Findings(
        long firms, long leftOut, Map<RowProblem.Reason, Long> problems, List<Located> first, Comparison comparison) {

    /**
     * A problem and the file that it is in.
     *
     * @param file the file
     * @param problem the problem
     */
    record Located(String file, RowProblem problem) {
        @Override
        public String toString() {
            return file + ", row " + problem.line() + ", column " + problem.column() + ", \"" + problem.value() + "\": "
                    + problem.message();
        }
    }

    Findings {
        Map<RowProblem.Reason, Long> ordered = new EnumMap<>(RowProblem.Reason.class);
        ordered.putAll(problems);
        problems = Collections.unmodifiableMap(ordered);
        first = List.copyOf(first);
        Objects.requireNonNull(comparison, "comparison");
    }
}
