package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The support types and traits that a population may name by key.
 *
 * @param types the support types by key
 * @param traits the traits by key; not {@link Trait#SMALL_ENTERPRISE}, which the size tells
 */
public record Vocabulary(Map<String, SupportType> types, Map<String, Trait> traits) {

    /** No word, for those who only write. */
    static final Vocabulary NONE = new Vocabulary(Map.of(), Map.of());

    /** Copies the maps. */
    public Vocabulary {
        types = Map.copyOf(new LinkedHashMap<>(Objects.requireNonNull(types, "types")));
        traits = Map.copyOf(new LinkedHashMap<>(Objects.requireNonNull(traits, "traits")));
    }

    /**
     * What the official announcements speak of, and the support types and traits of a program.
     *
     * @param program the program
     * @return the vocabulary
     */
    public static Vocabulary of(Program program) {
        Map<String, SupportType> types = new TreeMap<>();
        Stream.of(Arrays.stream(Tier.values()), Variant.official().stream(), offered(program).stream())
                .flatMap(known -> known)
                .forEach(type -> types.put(type.key(), type));
        Map<String, Trait> traits = new TreeMap<>();
        Stream.concat(Trait.official().stream(), program.traits().stream())
                .filter(trait -> !trait.equals(Trait.SMALL_ENTERPRISE))
                .forEach(trait -> traits.put(trait.key(), trait));
        return new Vocabulary(types, traits);
    }

    /**
     * The support types of which a program states what they get.
     *
     * @param program the program
     * @return the types, in the order of the program
     */
    public static List<SupportType> offered(Program program) {
        return program.offers().stream().map(Offer::type).toList();
    }

    /**
     * The support type with a key.
     *
     * @param key such as {@code basic}
     * @return the type
     * @throws IllegalArgumentException if there is no such type; the message names the nearest
     */
    public SupportType type(String key) {
        SupportType type = types.get(key);
        if (type == null) {
            throw new IllegalArgumentException(
                    "no such support type: \"" + key + "\"" + Nearest.hint(key, types.keySet()));
        }
        return type;
    }
}
