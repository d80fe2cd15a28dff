package io.github.smartfactory.examples.quickstart;

import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.List;
import java.util.stream.Stream;

/** Traits by their keys. */
final class Traits {

    private Traits() {}

    /** Those that the official programs speak of, and those of a program. */
    static List<Trait> known(Program program) {
        return Stream.concat(Trait.official().stream(), program.traits().stream())
                .distinct()
                .toList();
    }

    static Trait of(List<Trait> known, String key) {
        return known.stream()
                .filter(trait -> trait.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no trait \"" + key + "\"; there are "
                        + known.stream().map(Trait::key).toList()));
    }
}
