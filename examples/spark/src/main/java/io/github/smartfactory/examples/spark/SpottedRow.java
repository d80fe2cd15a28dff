package io.github.smartfactory.examples.spark;

import io.github.smartfactory.examples.scenarios.FirmRow;
import io.github.smartfactory.examples.scenarios.RowProblem;
import io.github.smartfactory.support.scenario.Firm;
import java.util.List;
import java.util.Optional;

/**
 * A row that was read, and where it is. It never leaves the task that has read it, so that it need not be serializable.
 *
 * @param spot where it is
 * @param row a firm, or why there is none
 */
record SpottedRow(Spot spot, FirmRow row) {

    static SpottedRow of(Spot spot, Firm firm) {
        return new SpottedRow(spot, new FirmRow(Optional.of(firm), List.of()));
    }

    static SpottedRow of(Spot spot, RowProblem problem) {
        return new SpottedRow(spot, new FirmRow(Optional.empty(), List.of(problem)));
    }
}
