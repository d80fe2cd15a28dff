package io.github.smartfactory.support.testkit.refusal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;

/** Kinds of refusals by their names, in the order in which they are added. */
final class Kinds {

    private final Map<String, Supplier<Arbitrary<Refusal>>> byName = new LinkedHashMap<>();

    /** Named by the package, the type and the place, with a number where there are several. */
    void add(Class<?> type, String place, Supplier<Arbitrary<Refusal>> refusals) {
        String of = type.getPackageName();
        String name = of.substring(of.lastIndexOf('.') + 1) + ": " + Parts.nameOf(type) + "." + place;
        int number = 1;
        while (byName.containsKey(name + " " + number)) {
            number++;
        }
        byName.put(name + " " + number, refusals);
    }

    Map<String, Supplier<Arbitrary<Refusal>>> byName() {
        return Collections.unmodifiableMap(byName);
    }
}
