package io.github.smartfactory.support.json;

import io.github.smartfactory.support.json.codec.SchemaIds;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * JSON Schemas (2020-12) of the documents that people write: for editors, and for whoever checks documents before they are
 * sent. What a schema refuses, the reader refuses; the reader refuses more, because a schema cannot tell everything.
 *
 * <p>A document can name its schema in the property {@code $schema}, which also tells the version of the format.
 */
public final class JsonSchemas {

    /** The version of the format that is written. All versions before it are read. */
    public static final int VERSION = SchemaIds.VERSION;

    private JsonSchemas() {}

    /**
     * The types that have a schema.
     *
     * @return the classes
     */
    public static List<Class<?>> types() {
        return SchemaIds.types();
    }

    /**
     * The id of the schema of a type, which documents name in {@code $schema}.
     *
     * @param type the class
     * @return the id, or nothing if the type has no schema
     */
    public static Optional<String> id(Class<?> type) {
        return SchemaIds.id(Objects.requireNonNull(type, "type"));
    }

    /**
     * The schema of a type.
     *
     * @param type the class
     * @return the schema as JSON
     * @throws IllegalArgumentException if the type has none
     */
    public static String schema(Class<?> type) {
        String name = SchemaIds.name(Objects.requireNonNull(type, "type"))
                .orElseThrow(
                        () -> new IllegalArgumentException("no schema of " + type.getName() + "; there are those of "
                                + types().stream().map(Class::getSimpleName).toList()));
        return resource("schema/" + VERSION + "/" + name + ".json");
    }

    static String resource(String name) {
        try (InputStream in = JsonSchemas.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
