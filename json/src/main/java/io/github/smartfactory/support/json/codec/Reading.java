package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.json.problem.JsonProblem.Kind;
import io.github.smartfactory.support.json.tree.Node;
import io.github.smartfactory.support.json.tree.Node.JsonArray;
import io.github.smartfactory.support.json.tree.Node.JsonObject;
import io.github.smartfactory.support.json.tree.Node.JsonText;
import io.github.smartfactory.support.json.tree.Node.Property;
import io.github.smartfactory.support.json.tree.Place;
import io.github.smartfactory.support.json.tree.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is needed while a document is read. */
public final class Reading {

    private final Node document;
    private final Problems problems;
    private final Vocabulary vocabulary;
    private @Nullable Map<String, Node> brought;

    /**
     * What is needed to read a document.
     *
     * @param document the document
     * @param problems takes what is wrong
     * @param vocabulary the names that can be used without explaining them
     */
    public Reading(Node document, Problems problems, Vocabulary vocabulary) {
        this.document = document;
        this.problems = problems;
        this.vocabulary = vocabulary;
    }

    Problems problems() {
        return problems;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The names that the document itself brings along, by key; looked for once a key is not known. */
    Map<String, Node> brought() {
        Map<String, Node> all = brought;
        if (all == null) {
            all = new LinkedHashMap<>();
            collect(document, all);
            brought = all;
        }
        return all;
    }

    /** Every object of a key and a label explains a name; of several with one key the first counts. */
    private static void collect(Node node, Map<String, Node> brought) {
        if (node instanceof JsonObject object) {
            Map<String, Property> its = object.properties();
            Property key = its.get("key");
            if (its.size() == 2 && its.containsKey("label") && key != null && key.value() instanceof JsonText text) {
                brought.putIfAbsent(text.value(), node);
            }
            its.values().forEach(property -> collect(property.value(), brought));
        } else if (node instanceof JsonArray array) {
            array.elements().forEach(element -> collect(element, brought));
        }
    }

    /** Reports that a property is missing. */
    void missing(Place object, String property, String expected) {
        problems.report(Kind.MISSING_PROPERTY, object, "property \"" + property + "\" is missing: " + expected);
    }

    /** What a function makes of a text; null if it refuses it, which is reported then in its words. */
    <T> @Nullable T parsed(String text, Place place, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | ArithmeticException e) {
            return invalid(place, String.valueOf(e.getMessage()).replace(text, Place.clip(text)));
        }
    }

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
