package io.github.smartfactory.support.json;

import io.github.smartfactory.support.json.codec.Codec;
import io.github.smartfactory.support.json.codec.Reading;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.json.problem.JsonProblem;
import io.github.smartfactory.support.json.problem.JsonProblem.Kind;
import io.github.smartfactory.support.json.tree.Node;
import io.github.smartfactory.support.json.tree.Node.JsonObject;
import io.github.smartfactory.support.json.tree.Node.JsonText;
import io.github.smartfactory.support.json.tree.Node.Property;
import io.github.smartfactory.support.json.tree.Place;
import io.github.smartfactory.support.json.tree.Problems;
import io.github.smartfactory.support.json.tree.Tokens;
import io.github.smartfactory.support.json.tree.TooDeepException;
import io.github.smartfactory.support.json.tree.Trees;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Reads values from parsers. */
final class Documents {

    static final String SCHEMA = "$schema";

    private Documents() {}

    /** The value that begins at the current token of a parser. */
    static <T> T read(JsonParser parser, Codec<T> codec, Optional<String> schema, JsonStyle style) {
        Problems problems = new Problems();
        JacksonTokens tokens = new JacksonTokens(parser);
        if (tokens.current() == Tokens.Token.END) {
            throw problem(Kind.SYNTAX, Place.root("$", 0, 0), "the document is empty", null);
        }
        Node node;
        try {
            node = Trees.read(tokens, tokens.path(), problems);
        } catch (TooDeepException e) {
            throw problem(Kind.TOO_LARGE, e.place(), String.valueOf(e.getMessage()), e);
        }
        Node content = withoutSchema(node, schema, problems);
        T value = codec.read(content, new Reading(problems, style.vocabulary()));
        problems.check();
        return Objects.requireNonNull(value, "a value that cannot be read has a problem");
    }

    /** The value that a key of a map names. */
    static Object readKey(String key, JsonParser parser, Codec<Object> codec, JsonStyle style) {
        Problems problems = new Problems();
        JacksonTokens tokens = new JacksonTokens(parser);
        Place place = Place.root(tokens.path(), tokens.line(), tokens.column());
        Object value = codec.read(new JsonText(place, key), new Reading(problems, style.vocabulary()));
        problems.check();
        return Objects.requireNonNull(value, "a key that cannot be read has a problem");
    }

    /** Takes the name of the schema away, if it is the right one. */
    private static Node withoutSchema(Node node, Optional<String> schema, Problems problems) {
        if (schema.isEmpty() || !(node instanceof JsonObject object)) {
            return node;
        }
        Property named = object.properties().get(SCHEMA);
        if (named == null) {
            return node;
        }
        if (!(named.value() instanceof JsonText text) || !text.value().equals(schema.get())) {
            // The end of an id is what tells schemas apart, so that it is not cut.
            String given = named.value() instanceof JsonText other
                    ? "\"" + other.value() + "\""
                    : named.value().describe();
            problems.report(
                    Kind.INVALID_VALUE,
                    named.value().place(),
                    "expected the schema \"" + schema.get() + "\", not " + given);
        }
        Map<String, Property> others = new LinkedHashMap<>(object.properties());
        others.remove(SCHEMA);
        return new JsonObject(object.place(), others);
    }

    /** A problem of a place that is no value. */
    static JsonDocumentException problem(Kind kind, Place place, String message, @Nullable RuntimeException cause) {
        return JsonDocumentException.of(
                List.of(new JsonProblem(kind, place.path(), place.line(), place.column(), message)), cause);
    }
}
