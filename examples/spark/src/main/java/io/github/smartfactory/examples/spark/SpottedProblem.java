package io.github.smartfactory.examples.spark;

import io.github.smartfactory.examples.scenarios.RowProblem;
import java.io.Serializable;
import java.util.Comparator;

/**
 * Why a row cannot be used, and where it is.
 *
 * @param spot where the row is
 * @param number which of the problems of the row, from 0
 * @param column the name of the column
 * @param value what stands there
 * @param reason the kind of the problem
 * @param message the problem in words
 */
record SpottedProblem(Spot spot, int number, String column, String value, RowProblem.Reason reason, String message)
        implements Serializable, Comparable<SpottedProblem> {

    private static final Comparator<SpottedProblem> ORDER =
            Comparator.comparing(SpottedProblem::spot).thenComparingInt(SpottedProblem::number);

    static SpottedProblem of(Spot spot, int number, RowProblem problem) {
        return new SpottedProblem(spot, number, problem.column(), problem.value(), problem.reason(), problem.message());
    }

    /** The problem, once the number of the row in its file is known. */
    RowProblem inRow(long row) {
        return new RowProblem(row, column, value, reason, message);
    }

    @Override
    public int compareTo(SpottedProblem other) {
        return ORDER.compare(this, other);
    }
}
