package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Payer;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map by payer, in the order of the payers. As a map that is known not to change, it goes from the split to
 * the plan without being copied on the way.
 */
final class PayerMap<V> extends AbstractMap<Payer, V> {

    private static final Payer[] PAYERS = Payer.values();

    /** By payer in their order; null for one that is not in the map. */
    private final @Nullable Object[] values;

    private PayerMap(@Nullable Object[] values) {
        this.values = values;
    }

    /** What becomes a map, once. */
    static final class Builder<V> {

        private final @Nullable Object[] values = new @Nullable Object[PAYERS.length];

        void put(Payer payer, V value) {
            values[index(payer)] = Objects.requireNonNull(value, "value");
        }

        V getOrDefault(Payer payer, V otherwise) {
            return build().getOrDefault(payer, otherwise);
        }

        Map<Payer, V> build() {
            return new PayerMap<>(values);
        }
    }

    /** An immutable copy without nulls, or the map itself if it is one. */
    static <V> Map<Payer, V> copyOf(Map<Payer, V> map, String name) {
        Objects.requireNonNull(map, name);
        if (map instanceof PayerMap) {
            return map;
        }
        if (map.isEmpty()) {
            return Map.of();
        }
        Builder<V> copy = new Builder<>();
        map.forEach((payer, value) -> copy.put(payer, Objects.requireNonNull(value, name)));
        return copy.build();
    }

    static Won sum(Map<Payer, Won> parts) {
        long sum = 0;
        for (Payer payer : PAYERS) {
            sum = Won.of(sum).plus(parts.getOrDefault(payer, Won.ZERO)).amount();
        }
        return Won.of(sum);
    }

    /** The one place that looks at how the payers are numbered, as an enum map does. */
    @SuppressWarnings("EnumOrdinal")
    private static int index(Payer payer) {
        return payer.ordinal();
    }

    @SuppressWarnings("unchecked") // Only the builder fills an array, and it takes none but V.
    private @Nullable V at(Payer payer) {
        return (V) values[index(payer)];
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return key instanceof Payer payer ? at(payer) : null;
    }

    @Override
    public V getOrDefault(@Nullable Object key, V otherwise) {
        V value = get(key);
        return value == null ? otherwise : value;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Map.Entry<Payer, V>> entrySet() {
        EnumMap<Payer, V> entries = new EnumMap<>(Payer.class);
        for (Payer payer : PAYERS) {
            V value = at(payer);
            if (value != null) {
                entries.put(payer, value);
            }
        }
        return Collections.unmodifiableMap(entries).entrySet();
    }
}
