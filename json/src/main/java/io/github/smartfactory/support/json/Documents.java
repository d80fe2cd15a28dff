package io.github.smartfactory.support.json;

import io.github.smartfactory.support.json.codec.Codec;
import io.github.smartfactory.support.json.codec.Reading;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.json.problem.JsonProblem.Kind;
import io.github.smartfactory.support.json.tree.Node;
import io.github.smartfactory.support.json.tree.Node.JsonText;
import io.github.smartfactory.support.json.tree.Place;
import io.github.smartfactory.support.json.tree.Problems;
import io.github.smartfactory.support.json.tree.Tokens;
import io.github.smartfactory.support.json.tree.TooDeepException;
import io.github.smartfactory.support.json.tree.Trees;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Reads values from parsers. */
final class Documents {

    private Documents() {}

    /** The value that begins at the current token of a parser. */
    static <T> T read(JsonParser parser, Codec<T> codec, JsonStyle style) {
        Problems problems = new Problems();
        return value(tree(parser, problems), problems, codec, style);
    }

    /**
     * The value that begins at the current token of a parser and is all that there is. Of a document that goes on behind its
     * end nothing else is said: what was read of it may not be what was meant.
     */
    static <T> T readWhole(JsonParser parser, Codec<T> codec, JsonStyle style) {
        Problems problems = new Problems();
        Node node = tree(parser, problems);
        if (parser.nextToken() != null) {
            JacksonTokens more = new JacksonTokens(parser);
            throw problem(
                    Kind.SYNTAX,
                    Place.root("$", more.line(), more.column()),
                    "there is more after the end of the document",
                    null);
        }
        return value(node, problems, codec, style);
    }

    private static Node tree(JsonParser parser, Problems problems) {
        JacksonTokens tokens = new JacksonTokens(parser);
        if (tokens.current() == Tokens.Token.END) {
            throw problem(Kind.SYNTAX, Place.root("$", 0, 0), "the document is empty", null);
        }
        try {
            return Trees.read(tokens, tokens.path(), problems);
        } catch (TooDeepException e) {
            throw problem(Kind.TOO_LARGE, e.place(), String.valueOf(e.getMessage()), e);
        }
    }

    private static <T> T value(Node node, Problems problems, Codec<T> codec, JsonStyle style) {
        T value = codec.read(node, new Reading(node, problems, style.vocabulary()));
        problems.check();
        return Objects.requireNonNull(value, "a value that cannot be read has a problem");
    }

    /** The value that a key of a map names. */
    static Object readKey(String key, JsonParser parser, Codec<Object> codec, JsonStyle style) {
        Problems problems = new Problems();
        JacksonTokens tokens = new JacksonTokens(parser);
        Place place = Place.root(tokens.path(), tokens.line(), tokens.column());
        Node text = new JsonText(place, key);
        Object value = codec.read(text, new Reading(text, problems, style.vocabulary()));
        problems.check();
        return Objects.requireNonNull(value, "a key that cannot be read has a problem");
    }

    /** A problem of a place that is no value. */
    static JsonDocumentException problem(Kind kind, Place place, String message, @Nullable RuntimeException cause) {
        return JsonDocumentException.of(Problems.problem(kind, place, message), cause);
    }
}
