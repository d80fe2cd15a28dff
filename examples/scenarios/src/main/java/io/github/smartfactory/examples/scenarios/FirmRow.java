package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.scenario.Firm;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading a row: a firm, or why there is none.
 *
 * @param firm the firm; nothing if there are problems
 * @param problems all problems of the row; none if there is a firm
 */
public record FirmRow(Optional<Firm> firm, List<RowProblem> problems) {

    /** Checks that there is either. */
    public FirmRow {
        Objects.requireNonNull(firm, "firm");
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
        if (firm.isPresent() == !problems.isEmpty()) {
            throw new IllegalArgumentException("a row is either a firm or has problems: " + firm + ", " + problems);
        }
    }

    static FirmRow of(Firm firm) {
        return new FirmRow(Optional.of(firm), List.of());
    }

    static FirmRow of(List<RowProblem> problems) {
        return new FirmRow(Optional.empty(), problems);
    }
}
