package io.github.smartfactory.support.json.problem;

import java.io.Serializable;
import java.util.Objects;

/**
 * One thing that is wrong with a document.
 *
 * @param kind what kind of thing it is
 * @param path where it is, as a JSON path such as {@code $.offers[0].type}
 * @param line the line, from 1 on; 0 if the value did not come from text
 * @param column the column, from 1 on; 0 if the value did not come from text
 * @param message what is wrong, with the value and what is allowed
 */
public record JsonProblem(Kind kind, String path, int line, int column, String message) implements Serializable {

    /** The kinds of problems. */
    public enum Kind {
        /** It is not JSON, or it ends too early. */
        SYNTAX,
        /** It is larger or nested deeper than what is read. */
        TOO_LARGE,
        /** An object has a property twice. */
        DUPLICATE_PROPERTY,
        /** An object has a property that it cannot have. */
        UNKNOWN_PROPERTY,
        /** An object lacks a property that it must have. */
        MISSING_PROPERTY,
        /** A value is of another JSON type than what is read there. */
        WRONG_TYPE,
        /** A value is out of bounds, or names nothing that there is. */
        INVALID_VALUE,
        /** The values of an object do not go together. */
        BROKEN_RULE
    }

    /** Checks that nothing is missing. */
    public JsonProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    /** Path, place and message: {@code $.seats (line 3, column 12): ...}. */
    @Override
    public String toString() {
        return path + (line > 0 ? " (line " + line + ", column " + column + ")" : "") + ": " + message;
    }
}
