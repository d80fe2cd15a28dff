package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.json.tree.Node;
import io.github.smartfactory.support.json.tree.Node.JsonArray;
import io.github.smartfactory.support.json.tree.Node.JsonObject;
import io.github.smartfactory.support.json.tree.Node.JsonText;
import io.github.smartfactory.support.json.tree.Node.Property;
import java.lang.invoke.MethodHandles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values by key: an object, or an array of objects with {@code key} and {@code value} where a document brings keys along
 * that no text says all of.
 */
final class MapCodec extends Codec<Map<Object, Object>> {

    /**
     * A value and its key.
     *
     * @param key the key
     * @param value the value
     */
    record Entry(Object key, Object value) {}

    private static final RecordShape ENTRY = RecordShape.of(Entry.class, MethodHandles.lookup());

    private final NamedCodec<Object> key;
    private final Codec<Object> value;
    private final RecordCodec<Entry> entry;

    MapCodec(NamedCodec<Object> key, Codec<Object> value) {
        this.key = key;
        this.value = value;
        this.entry = new RecordCodec<>(
                Entry.class,
                Optional.empty(),
                ENTRY,
                List.of(component(0, key), component(1, value)),
                List.of(),
                RecordCodec.Schema.NONE);
    }

    private static RecordCodec.Component component(int index, Codec<Object> codec) {
        RecordShape.Component its = ENTRY.components().get(index);
        return new RecordCodec.Component(its.name(), its, new Lazy(() -> codec), Optional.empty(), true);
    }

    NamedCodec<Object> key() {
        return key;
    }

    Codec<Object> value() {
        return value;
    }

    /** Whether a document may bring keys along, which takes more than a text. */
    boolean hasOwnKeys() {
        return (Codec<?>) key instanceof Terms<?>;
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
        } else {
            sink.startArray();
            map.forEach((each, its) -> entry.write(new Entry(each, its), out));
            sink.endArray();
        }
    }

    @Override
    public @Nullable Map<Object, Object> read(Node node, Reading in) {
        Map<Object, Object> map = new LinkedHashMap<>();
        boolean sound = true;
        if (node instanceof JsonObject object) {
            for (Map.Entry<String, Property> each : object.properties().entrySet()) {
                Property property = each.getValue();
                Object itsKey = key.parse(each.getKey(), property.name(), in);
                Object its = value.read(property.value(), in);
                sound &= put(map, itsKey, its, new JsonText(property.name(), each.getKey()), in);
            }
        } else if (node instanceof JsonArray array && hasOwnKeys()) {
            for (Node each : array.elements()) {
                Entry read = entry.read(each, in);
                sound &= read != null && put(map, read.key(), read.value(), keyIn(each), in);
            }
        } else {
            return in.wrongType(node, expected());
        }
        return sound ? map : null;
    }

    private static Node keyIn(Node entry) {
        Property named =
                entry instanceof JsonObject object ? object.properties().get("key") : null;
        return named == null ? entry : named.value();
    }

    private static boolean put(
            Map<Object, Object> map, @Nullable Object key, @Nullable Object value, Node named, Reading in) {
        if (key == null || value == null) {
            return false;
        }
        if (map.putIfAbsent(key, value) != null) {
            in.invalid(named.place(), "the key is there twice: " + named.describe());
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
