package io.github.smartfactory.examples.spark;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;

/** The values of a row of Spark as the texts that firms are read from. */
final class RowTexts {

    private RowTexts() {}

    /** The first values of a row; what is null is blank. */
    static List<String> of(Row row, int count) {
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Object value = row.get(i);
            texts.add(value == null ? "" : text(value));
        }
        return texts;
    }

    /** Numbers with a point are taken for the shortest decimal that they print as: 73.4 and not 73.4000000000000057. */
    private static String text(Object value) {
        if (value instanceof Boolean holds) {
            return holds ? "yes" : "no";
        }
        if (value instanceof Double || value instanceof Float) {
            return number(value.toString());
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        // A time without a zone, a LocalDateTime, prints without one; it is Korean.
        return value instanceof Timestamp moment ? moment.toInstant().toString() : value.toString();
    }

    private static String number(String text) {
        try {
            return new BigDecimal(text).toPlainString();
        } catch (NumberFormatException e) {
            // NaN and the infinities: the reader of firms says what is wrong with them.
            return text;
        }
    }
}
