package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.json.problem.JsonProblem.Kind;
import io.github.smartfactory.support.json.tree.Node;
import io.github.smartfactory.support.json.tree.Node.JsonArray;
import io.github.smartfactory.support.json.tree.Node.JsonObject;
import io.github.smartfactory.support.json.tree.Node.Property;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists, sets, maps and values that may be missing. */
final class Containers {

    private Containers() {}

    /** A value that may be missing: its property is left out then. */
    static final class OptionalCodec extends Codec<Optional<Object>> {

        private final Codec<Object> inner;

        OptionalCodec(Codec<Object> inner) {
            this.inner = inner;
        }

        Codec<Object> inner() {
            return inner;
        }

        @Override
        public void write(Optional<Object> value, Writing out) {
            inner.write(value.orElseThrow(), out);
        }

        @Override
        @SuppressWarnings("NullableOptional")
        public @Nullable Optional<Object> read(Node node, Reading in) {
            Object value = inner.read(node, in);
            return value == null ? null : Optional.of(value);
        }

        @Override
        Optional<Optional<Object>> absent() {
            return Optional.of(Optional.empty());
        }

        @Override
        String expected() {
            return inner.expected();
        }
    }

    /** Several values. */
    abstract static class Elements<C extends Collection<Object>> extends Codec<C> {

        private final Codec<Object> element;

        Elements(Codec<Object> element) {
            this.element = element;
        }

        Codec<Object> element() {
            return element;
        }

        @Override
        public void write(C value, Writing out) {
            out.sink().startArray();
            value.forEach(each -> element.write(each, out));
            out.sink().endArray();
        }

        /** Reads the elements. Null if one of them cannot be read. */
        @Nullable
        C read(Node node, Reading in, C into) {
            if (!(node instanceof JsonArray array)) {
                return in.wrongType(node, expected());
            }
            boolean sound = true;
            for (Node each : array.elements()) {
                Object value = element.read(each, in);
                if (value == null) {
                    sound = false;
                } else if (!into.add(value)) {
                    in.invalid(each.place(), "it is there twice: " + each.describe());
                    sound = false;
                }
            }
            return sound ? into : null;
        }

        @Override
        String expected() {
            return "an array";
        }
    }

    /** Values in order. */
    static final class ListCodec extends Elements<List<Object>> {

        ListCodec(Codec<Object> element) {
            super(element);
        }

        @Override
        public @Nullable List<Object> read(Node node, Reading in) {
            return read(node, in, new ArrayList<>());
        }

        @Override
        Optional<List<Object>> absent() {
            return Optional.of(List.of());
        }
    }

    /** Values, none twice. */
    static final class SetCodec extends Elements<Set<Object>> {

        SetCodec(Codec<Object> element) {
            super(element);
        }

        @Override
        public @Nullable Set<Object> read(Node node, Reading in) {
            return read(node, in, new LinkedHashSet<>());
        }

        @Override
        Optional<Set<Object>> absent() {
            return Optional.of(Set.of());
        }
    }

    /**
     * Values by key: an object, or an array of objects with {@code key} and {@code value} where a text does not say all
     * of a key.
     */
    static final class MapCodec extends Codec<Map<Object, Object>> {

        private static final String KEY = "key";
        private static final String VALUE = "value";

        private final NamedCodec<Object> key;
        private final Codec<Object> value;

        MapCodec(NamedCodec<Object> key, Codec<Object> value) {
            this.key = key;
            this.value = value;
        }

        NamedCodec<Object> key() {
            return key;
        }

        /** Whether a document may bring keys along, which takes more than a text. */
        boolean hasOwnKeys() {
            return (Codec<?>) key instanceof Terms<?>;
        }

        Codec<Object> value() {
            return value;
        }

        @Override
        public void write(Map<Object, Object> map, Writing out) {
            Sink sink = out.sink();
            boolean plain = map.keySet().stream()
                    .allMatch(each -> key.name(each, out.vocabulary()).isPresent());
            if (plain) {
                sink.startObject();
                map.forEach((each, its) -> {
                    sink.name(key.name(each, out.vocabulary()).orElseThrow());
                    value.write(its, out);
                });
                sink.endObject();
                return;
            }
            sink.startArray();
            map.forEach((each, its) -> {
                sink.startObject();
                sink.name(KEY);
                key.write(each, out);
                sink.name(VALUE);
                value.write(its, out);
                sink.endObject();
            });
            sink.endArray();
        }

        @Override
        public @Nullable Map<Object, Object> read(Node node, Reading in) {
            if (node instanceof JsonArray array && hasOwnKeys()) {
                return readEntries(array, in);
            }
            if (!(node instanceof JsonObject object)) {
                return in.wrongType(node, expected());
            }
            Map<Object, Object> map = new LinkedHashMap<>();
            boolean sound = true;
            for (Map.Entry<String, Property> entry : object.properties().entrySet()) {
                Property property = entry.getValue();
                Object itsKey = key.parse(entry.getKey(), property.name(), in);
                Object its = value.read(property.value(), in);
                sound &= put(map, itsKey, its, property.value(), in);
            }
            return sound ? map : null;
        }

        private @Nullable Map<Object, Object> readEntries(JsonArray array, Reading in) {
            Map<Object, Object> map = new LinkedHashMap<>();
            boolean sound = true;
            for (Node node : array.elements()) {
                Property itsKey =
                        node instanceof JsonObject entry ? entry.properties().get(KEY) : null;
                Property its =
                        node instanceof JsonObject entry ? entry.properties().get(VALUE) : null;
                if (itsKey == null
                        || its == null
                        || ((JsonObject) node).properties().size() > 2) {
                    in.problems()
                            .report(
                                    Kind.WRONG_TYPE,
                                    node.place(),
                                    "expected an object with key and value, not " + node.describe());
                    sound = false;
                    continue;
                }
                sound &= put(map, key.read(itsKey.value(), in), value.read(its.value(), in), node, in);
            }
            return sound ? map : null;
        }

        private static boolean put(
                Map<Object, Object> map, @Nullable Object key, @Nullable Object value, Node node, Reading in) {
            if (key == null || value == null) {
                return false;
            }
            if (map.putIfAbsent(key, value) != null) {
                in.invalid(node.place(), "its key is there twice");
                return false;
            }
            return true;
        }

        @Override
        Optional<Map<Object, Object>> absent() {
            return Optional.of(Map.of());
        }

        @Override
        String expected() {
            return hasOwnKeys() ? "an object, or an array of objects with key and value" : "an object";
        }
    }
}
