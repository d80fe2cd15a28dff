package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.json.problem.JsonProblem.Kind;
import io.github.smartfactory.support.json.tree.Node;
import io.github.smartfactory.support.json.tree.Place;
import io.github.smartfactory.support.json.tree.Problems;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is needed while a document is read.
 *
 * @param problems takes what is wrong
 * @param vocabulary the names that can be used without explaining them
 */
public record Reading(Problems problems, Vocabulary vocabulary) {

    /** Reports that something else is expected; gives null, whatever is wanted. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    <T> @Nullable T wrongType(Node node, String expected) {
        return wrongType(node, expected, "");
    }

    /** Reports that something else is expected, with a hint. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    <T> @Nullable T wrongType(Node node, String expected, String hint) {
        problems.report(Kind.WRONG_TYPE, node.place(), "expected " + expected + ", not " + node.describe() + hint);
        return null;
    }

    /** Reports a value that is out of bounds or names nothing; gives null, whatever is wanted. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    <T> @Nullable T invalid(Place place, String message) {
        return invalid(place, () -> message);
    }

    /** Reports a value with a message that takes some work. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    <T> @Nullable T invalid(Place place, Supplier<String> message) {
        problems.report(Kind.INVALID_VALUE, place, message);
        return null;
    }

    /** What an exception says of values that do not go together. */
    static String said(RuntimeException e) {
        return e.getMessage() == null ? "the values do not go together" : e.getMessage();
    }
}
