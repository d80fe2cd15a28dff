package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.catalog.Anomalies;
import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that a document can use without explaining them: those of the library, and those in programs that a reader
 * knows. Immutable.
 */
public final class Vocabulary {

    /** The names of the library. */
    public static final Vocabulary OFFICIAL = new Vocabulary()
            .and(Arrays.asList(Tier.values()))
            .and(Variant.official())
            .and(Trait.official())
            .and(Interpretation.official())
            .and(Anomalies.official());

    private final Map<String, SupportType> types = new LinkedHashMap<>();
    private final Map<String, Trait> traits = new LinkedHashMap<>();
    private final Map<String, Record> sources = new LinkedHashMap<>();

    private Vocabulary() {}

    /**
     * These names and those in values; what has a name already keeps it.
     *
     * @param values values of the library
     * @return all names
     */
    public Vocabulary and(Collection<?> values) {
        Vocabulary all = new Vocabulary();
        all.types.putAll(types);
        all.traits.putAll(traits);
        all.sources.putAll(sources);
        all.addAllIn(values);
        return all;
    }

    private void addAllIn(Object value) {
        if (value instanceof SupportType type) {
            types.putIfAbsent(type.key(), type);
        } else if (value instanceof Trait trait) {
            traits.putIfAbsent(trait.key(), trait);
        } else if (value instanceof Interpretation interpretation) {
            sources.putIfAbsent(interpretation.id(), interpretation);
        } else if (value instanceof Anomaly anomaly) {
            sources.putIfAbsent(anomaly.id(), anomaly);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::addAllIn);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(this::addAllIn);
        } else if (value instanceof Map<?, ?> map) {
            addAllIn(map.keySet());
            addAllIn(map.values());
        } else if (value instanceof Record record) {
            RecordShape.of(record.getClass()).components().forEach(component -> addAllIn(component.of(record)));
        }
    }

    /** The support type with a key. */
    Optional<SupportType> type(String key) {
        return Optional.ofNullable(types.get(key));
    }

    /** The trait with a key. */
    Optional<Trait> trait(String key) {
        return Optional.ofNullable(traits.get(key));
    }

    /** The interpretation or the anomaly with an id. */
    Optional<Record> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    Set<String> typeKeys() {
        return types.keySet();
    }

    Set<String> traitKeys() {
        return traits.keySet();
    }

    Set<String> sourceIds() {
        return sources.keySet();
    }

    /** Whether a support type can be written as its key alone. */
    boolean knows(SupportType type) {
        return type(type.key())
                .filter(known -> known.equals(type) && known.label().equals(type.label()))
                .isPresent();
    }

    /** Whether a trait can be written as its key alone. */
    boolean knows(Trait trait) {
        return trait(trait.key())
                .filter(known -> known.label().equals(trait.label()))
                .isPresent();
    }

    /** Whether an interpretation or an anomaly can be written as its id alone. */
    boolean knows(String id, Record source) {
        return source(id).filter(source::equals).isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vocabulary vocabulary
                && types.equals(vocabulary.types)
                && traits.equals(vocabulary.traits)
                && sources.equals(vocabulary.sources);
    }

    @Override
    public int hashCode() {
        return List.of(types, traits, sources).hashCode();
    }
}
