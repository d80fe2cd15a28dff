package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.ScoreBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schemas of the types that people write documents of. */
public final class SchemaIds {

    /** The property in which a document names its schema. */
    public static final String PROPERTY = "$schema";

    /** The version of the format. */
    public static final int VERSION = 1;

    private static final String BASE = "https://smartfactory.github.io/smart-factory-support/schema/";

    private static final Map<Class<?>, String> NAMES = names();

    /** What stands for types in documents. */
    private static final Map<Class<?>, Class<?>> SHAPES =
            Map.of(Shapes.Announcements.class, Catalog.class, Shapes.Cards.class, ScoreBook.class);

    private SchemaIds() {}

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
        names.put(Reform.class, "reform");
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
     * What the schema of a type is called.
     *
     * @param type the class
     * @return the name, or nothing if the type has no schema
     */
    public static Optional<String> name(Class<?> type) {
        return Optional.ofNullable(NAMES.get(SHAPES.getOrDefault(type, type)));
    }

    /**
     * The id of the schema of a type.
     *
     * @param type the class
     * @return the id, or nothing if the type has no schema
     */
    public static Optional<String> id(Class<?> type) {
        return name(type).map(name -> BASE + VERSION + "/" + name + ".json");
    }
}
