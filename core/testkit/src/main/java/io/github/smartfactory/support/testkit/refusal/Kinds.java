package io.github.smartfactory.support.testkit.refusal;

import java.util.Set;

/** Names of kinds of refusals. */
final class Kinds {

    private Kinds() {}

    /** By the package, the type and the place, with a number where there are several. */
    static String name(Class<?> type, String place, Set<String> taken) {
        String of = type.getPackageName();
        String name = of.substring(of.lastIndexOf('.') + 1) + ": " + Parts.nameOf(type) + "." + place;
        int number = 1;
        while (taken.contains(name + " " + number)) {
            number++;
        }
        return name + " " + number;
    }
}
