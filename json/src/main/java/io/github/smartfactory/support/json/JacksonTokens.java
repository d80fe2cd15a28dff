package io.github.smartfactory.support.json;

import io.github.smartfactory.support.json.tree.Place;
import io.github.smartfactory.support.json.tree.Tokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** The tokens of a parser of Jackson. */
final class JacksonTokens implements Tokens {

    private final JsonParser parser;
    private @Nullable TokenStreamLocation location;

    JacksonTokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Token current() {
        return token(parser.currentToken());
    }

    @Override
    public Token next() {
        location = null;
        return token(parser.nextToken());
    }

    private static Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.OBJECT_START;
            case END_OBJECT -> Token.OBJECT_END;
            case START_ARRAY -> Token.ARRAY_START;
            case END_ARRAY -> Token.ARRAY_END;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.OTHER;
        };
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public int line() {
        return Math.max(location().getLineNr(), 0);
    }

    @Override
    public int column() {
        return Math.max(location().getColumnNr(), 0);
    }

    /** Both lines and columns are asked for, and parsers make a location anew each time. */
    private TokenStreamLocation location() {
        TokenStreamLocation at = location;
        if (at == null) {
            at = parser.currentTokenLocation();
            location = at;
        }
        return at;
    }

    /** The way to the current token. */
    String path() {
        StringBuilder path = new StringBuilder();
        TokenStreamContext context = parser.streamReadContext();
        // A container that has just begun is a context of its own.
        if (parser.currentToken() == JsonToken.START_OBJECT || parser.currentToken() == JsonToken.START_ARRAY) {
            context = context.getParent();
        }
        for (; context != null && !context.inRoot(); context = context.getParent()) {
            if (context.inObject() && context.hasCurrentName()) {
                path.insert(0, Place.step(context.currentName()));
            } else if (context.inArray()) {
                path.insert(0, "[" + Math.max(context.getCurrentIndex(), 0) + "]");
            }
        }
        return path.insert(0, "$").toString();
    }
}
