package io.github.smartfactory.examples.spark;

import io.github.smartfactory.examples.scenarios.Columns;
import io.github.smartfactory.examples.scenarios.FirmRows;
import io.github.smartfactory.examples.scenarios.RowProblem;
import io.github.smartfactory.examples.scenarios.RowProblem.Reason;
import io.github.smartfactory.examples.scenarios.Vocabulary;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Row;

/** Reads the rows of one partition of stored firms. */
final class RowReader {

    private static final String NOT_A_LETTER = "\uFFFD";

    /**
     * What an executor has to know.
     *
     * @param header the names of the columns
     * @param isText whether a misfit follows the columns
     * @param ignoreUnknown whether columns that are not known are left out
     * @param study whose program says which words there are
     */
    record Plan(List<String> header, boolean isText, boolean ignoreUnknown, ShippedStudy study)
            implements Serializable {}

    private final int columns;
    private final boolean isText;
    private final FirmRows firms;
    private String file = "";
    private long block = -1;
    private long index;

    RowReader(Plan plan) {
        Vocabulary vocabulary = Vocabulary.of(plan.study().study().baseline().program());
        this.columns = plan.header().size();
        this.isText = plan.isText();
        this.firms = new FirmRows(Columns.of(plan.header(), vocabulary, plan.ignoreUnknown()), vocabulary);
    }

    SpottedRow read(Row row) {
        Spot spot = spot(row);
        if (isText && !row.isNullAt(columns)) {
            return SpottedRow.of(
                    spot, problem(row.getString(columns), Reason.FIELD_COUNT, "row must have " + columns + " values"));
        }
        List<String> texts = RowTexts.of(row, columns);
        for (String text : texts) {
            // Spark puts this sign where a file is not in UTF-8. Firms of such names would be counted under wrong ones.
            if (isText && text.contains(NOT_A_LETTER)) {
                return SpottedRow.of(
                        spot, problem(text, Reason.UNREADABLE, "value is not in UTF-8; save the file as CSV UTF-8"));
            }
        }
        return new SpottedRow(spot, firms.read(0, texts));
    }

    private static RowProblem problem(String value, Reason reason, String message) {
        return new RowProblem(0, "-", value, reason, message);
    }

    /** The rows of a part of a file come one after the other; one partition can have several parts. */
    private Spot spot(Row row) {
        int behind = isText ? columns + 1 : columns;
        String itsFile = row.getString(behind);
        long itsBlock = row.getLong(behind + 1);
        if (itsBlock != block || !itsFile.equals(file)) {
            file = itsFile;
            block = itsBlock;
            index = 0;
        }
        return new Spot(file, block, index++);
    }
}
