package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.json.tree.Node;
import io.github.smartfactory.support.json.tree.Node.JsonObject;
import io.github.smartfactory.support.json.tree.Node.JsonText;
import io.github.smartfactory.support.json.tree.Node.Property;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sealed types as objects whose property {@code type} says which of the permitted records they are.
 *
 * @param <T> the sealed type
 */
final class SealedCodec<T> extends Codec<T> {

    private final Map<String, RecordCodec<T>> byTag = new LinkedHashMap<>();
    private final Map<Class<?>, RecordCodec<T>> byType = new LinkedHashMap<>();

    SealedCodec(Iterable<RecordCodec<T>> permitted) {
        for (RecordCodec<T> each : permitted) {
            byTag.put(each.tag().orElseThrow(), each);
            byType.put(each.type(), each);
        }
    }

    Map<String, RecordCodec<T>> permitted() {
        return byTag;
    }

    @Override
    public void write(T value, Writing out) {
        RecordCodec<T> codec = byType.get(value.getClass());
        if (codec == null) {
            throw new IllegalArgumentException("none of " + byTag.keySet() + ": " + value.getClass());
        }
        codec.write(value, out);
    }

    @Override
    public @Nullable T read(Node node, Reading in) {
        if (!(node instanceof JsonObject object)) {
            return in.wrongType(node, expected());
        }
        Property tag = object.properties().get(RecordCodec.TAG);
        if (tag == null) {
            in.missing(object.place(), RecordCodec.TAG, tags());
            return null;
        }
        if (!(tag.value() instanceof JsonText text)) {
            return in.wrongType(tag.value(), tags());
        }
        RecordCodec<T> codec = byTag.get(text.value());
        if (codec == null) {
            return in.invalid(text.place(), () -> NamedCodec.unknown("type", text.value(), byTag.keySet()));
        }
        return codec.read(object, in);
    }

    private String tags() {
        return "one of " + String.join(", ", byTag.keySet());
    }

    @Override
    String expected() {
        return "an object with a type";
    }
}
