package io.github.smartfactory.support.json;

import io.github.smartfactory.support.json.codec.SchemaIds;
import io.github.smartfactory.support.json.codec.Sink;
import io.github.smartfactory.support.json.tree.Characters;
import io.github.smartfactory.support.json.tree.Place;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes to a generator of Jackson. */
final class JacksonSink implements Sink {

    private final JsonGenerator generator;
    private Optional<String> schema;

    /** Names a schema at the beginning of the first object, if there is one to be named. */
    JacksonSink(JsonGenerator generator, Optional<String> schema) {
        this.generator = generator;
        this.schema = schema;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
        schema.ifPresent(id -> generator.writeStringProperty(SchemaIds.PROPERTY, id));
        schema = Optional.empty();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(whole(name));
    }

    @Override
    public void text(String value) {
        generator.writeString(whole(value));
    }

    private static String whole(String text) {
        if (!Characters.areWhole(text)) {
            throw new IllegalArgumentException(
                    "a text with half a character, a surrogate without its other half, cannot be written: \""
                            + Place.clip(text) + "\"");
        }
        return text;
    }

    @Override
    public void number(long value) {
        generator.writeNumber(value);
    }

    @Override
    public void number(BigDecimal value) {
        generator.writeNumber(value);
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }
}
