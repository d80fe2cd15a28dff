package io.github.smartfactory.support.json;

import io.github.smartfactory.support.scenario.Population;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The types of the library that have JSON. */
public final class PublicTypes {

    /** What is public and has no JSON, with the reason. */
    static final Map<Class<?>, String> NO_VALUES = noValues();

    private PublicTypes() {}

    private static Map<Class<?>, String> noValues() {
        Map<Class<?>, String> none =
                new HashMap<>(io.github.smartfactory.support.testkit.domain.PublicTypes.noValues());
        none.put(Population.class, "columns of firms; the firms are the values");
        return Map.copyOf(none);
    }

    /** Every public type but these. */
    public static List<Class<?>> values() {
        return io.github.smartfactory.support.testkit.domain.PublicTypes.values().stream()
                .filter(type -> !NO_VALUES.containsKey(type))
                .toList();
    }
}
