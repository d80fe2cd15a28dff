package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.vocabulary.Name;
import java.util.Objects;

/**
 * Why a row of a population cannot be used.
 *
 * @param line the line of the file, from 1; of a file without lines, the number of the row
 * @param column the name of the column
 * @param value what stands there
 * @param reason the kind of the problem
 * @param message the problem in words
 */
public record RowProblem(long line, String column, String value, Reason reason, String message) {

    /** Kinds of problems. */
    public enum Reason {
        /** A value that every firm needs is not there. */
        MISSING("missing", "값 없음", "value missing"),
        /** The value cannot be read as what the column holds. */
        UNREADABLE("unreadable", "읽을 수 없는 값", "value not readable"),
        /** There is no such support type, size or industry. */
        UNKNOWN("unknown", "알 수 없는 값", "value not known"),
        /** The value is too small, too large or too fine. */
        OUT_OF_BOUNDS("out-of-bounds", "범위를 벗어난 값", "value out of bounds"),
        /** The id is that of a firm before. */
        DUPLICATE("duplicate", "중복 id", "duplicate id"),
        /** The row has more or fewer values than there are columns. */
        FIELD_COUNT("field-count", "열 수 불일치", "wrong number of values");

        private final String key;
        private final Name label;

        Reason(String key, String korean, String english) {
            this.key = key;
            this.label = Name.of(korean, english);
        }

        /**
         * The stable key.
         *
         * @return lower-case words with hyphens between them
         */
        public String key() {
            return key;
        }

        /**
         * What it is called.
         *
         * @return the label in Korean and English
         */
        public Name label() {
            return label;
        }
    }

    /** Checks that nothing is missing. */
    public RowProblem {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(message, "message");
    }

    /** Line, column, value and reason. */
    @Override
    public String toString() {
        return "line " + line + ", column " + column + ", \"" + value + "\": " + message;
    }
}
