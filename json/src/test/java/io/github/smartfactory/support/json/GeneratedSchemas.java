package io.github.smartfactory.support.json;

import io.github.smartfactory.support.json.codec.SchemaGeneration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The schemas that the code gives now, whatever is on the class path. */
public final class GeneratedSchemas {

    private GeneratedSchemas() {}

    /** The schema of one of {@link JsonSchemas#types()}. */
    public static String of(Class<?> type) {
        return Objects.requireNonNull(Holder.ALL.get(type), type::getName);
    }

    /** Takes seconds: once for all tests. */
    private static final class Holder {

        private static final Map<Class<?>, String> ALL = new LinkedHashMap<>();

        static {
            SchemaGeneration generation =
                    new SchemaGeneration(WrittenByUsers.all().values());
            JsonSchemas.types().forEach(type -> ALL.put(type, generation.schema(type)));
        }
    }
}
