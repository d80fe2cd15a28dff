package io.github.smartfactory.support.json.tree;

import io.github.smartfactory.support.json.problem.JsonProblem;
import io.github.smartfactory.support.json.tree.Node.JsonArray;
import io.github.smartfactory.support.json.tree.Node.JsonBoolean;
import io.github.smartfactory.support.json.tree.Node.JsonNull;
import io.github.smartfactory.support.json.tree.Node.JsonNumber;
import io.github.smartfactory.support.json.tree.Node.JsonObject;
import io.github.smartfactory.support.json.tree.Node.JsonText;
import io.github.smartfactory.support.json.tree.Node.Property;
import io.github.smartfactory.support.json.tree.Tokens.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes trees of tokens. */
public final class Trees {

    /**
     * How deep arrays and objects may be nested: far deeper than any document is, and little enough for a value that is
     * as deep to be read, shown and compared with a stack of half a megabyte.
     */
    public static final int MAX_DEPTH = 250;

    private final Tokens tokens;
    private final Problems problems;

    private Trees(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /**
     * The value that begins at the current token. The last token of the value is the current one then.
     *
     * @param tokens the tokens
     * @param path the path of the value, mostly {@code $}
     * @param problems takes what is wrong
     * @return the value
     * @throws TooDeepException if it is nested too deep
     */
    public static Node read(Tokens tokens, String path, Problems problems) {
        return new Trees(tokens, problems).value(Place.root(path, tokens.line(), tokens.column()), 0);
    }

    private Node value(Place place, int depth) {
        if (depth > MAX_DEPTH) {
            throw new TooDeepException(place);
        }
        return switch (tokens.current()) {
            case OBJECT_START -> object(place, depth);
            case ARRAY_START -> array(place, depth);
            case TEXT -> new JsonText(place, whole(tokens.text(), place));
            case NUMBER -> new JsonNumber(place, tokens.text());
            case TRUE -> new JsonBoolean(place, true);
            case FALSE -> new JsonBoolean(place, false);
            case NULL -> new JsonNull(place);
            case OBJECT_END, ARRAY_END, NAME, OTHER, END -> {
                problems.report(JsonProblem.Kind.SYNTAX, place, "there is no value here");
                yield new JsonNull(place);
            }
        };
    }

    private String whole(String text, Place place) {
        if (!Characters.areWhole(text)) {
            problems.report(
                    JsonProblem.Kind.INVALID_VALUE,
                    place,
                    "half a character, a surrogate without its other half: \"" + Place.clip(text) + "\"");
        }
        return text;
    }

    private Node object(Place place, int depth) {
        Map<String, Property> properties = new LinkedHashMap<>();
        while (tokens.next() == Token.NAME) {
            String name = tokens.text();
            Place nameAt = place.property(name, tokens.line(), tokens.column());
            whole(name, nameAt);
            tokens.next();
            Node value = value(place.property(name, tokens.line(), tokens.column()), depth + 1);
            if (properties.putIfAbsent(name, new Property(nameAt, value)) != null) {
                problems.report(
                        JsonProblem.Kind.DUPLICATE_PROPERTY,
                        nameAt,
                        "property \"" + Place.clip(name) + "\" is there twice");
            }
        }
        return new JsonObject(place, properties);
    }

    private Node array(Place place, int depth) {
        List<Node> elements = new ArrayList<>();
        while (tokens.next() != Token.ARRAY_END && tokens.current() != Token.END) {
            elements.add(value(place.element(elements.size(), tokens.line(), tokens.column()), depth + 1));
        }
        return new JsonArray(place, elements);
    }
}
