package io.github.smartfactory.support.json;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.ScoreBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    public static final int VERSION = 1;

    private static final String BASE = "https://smartfactory.github.io/smart-factory-support/schema/";

    private static final Map<Class<?>, String> NAMES = names();

    private JsonSchemas() {}

    private static Map<Class<?>, String> names() {
        Map<Class<?>, String> names = new LinkedHashMap<>();
        names.put(Program.class, "program");
        names.put(Announcement.class, "announcement");
        names.put(Catalog.class, "catalog");
        names.put(Application.class, "application");
        names.put(Consortium.class, "consortium");
        names.put(FundingRequest.class, "funding-request");
        names.put(ClusterRequest.class, "cluster-request");
        names.put(Candidate.class, "candidate");
        names.put(ScoreBook.class, "score-book");
        return names;
    }

    /**
     * The types that have a schema.
     *
     * @return the classes
     */
    public static List<Class<?>> types() {
        return List.copyOf(NAMES.keySet());
    }

    /**
     * The id of the schema of a type, which documents name in {@code $schema}.
     *
     * @param type the class
     * @return the id, or nothing if the type has no schema
     */
    public static Optional<String> id(Class<?> type) {
        return Optional.ofNullable(NAMES.get(Objects.requireNonNull(type, "type")))
                .map(name -> BASE + VERSION + "/" + name + ".json");
    }

    /**
     * The schema of a type.
     *
     * @param type the class
     * @return the schema as JSON
     * @throws IllegalArgumentException if the type has none
     */
    public static String schema(Class<?> type) {
        String name = NAMES.get(Objects.requireNonNull(type, "type"));
        if (name == null) {
            throw new IllegalArgumentException("no schema of " + type.getName() + "; there are those of "
                    + NAMES.keySet().stream().map(Class::getSimpleName).toList());
        }
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
