package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.json.tree.Node;
import org.jspecify.annotations.Nullable;

/** Values whose type is not known until they are there: they can be written, and not be read. */
final class AnyCodec extends Codec<Object> {

    private final Finder codecs;

    AnyCodec(Finder codecs) {
        this.codecs = codecs;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void write(Object value, Writing out) {
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        ((Codec<Object>) codecs.find(type)).write(value, out);
    }

    @Override
    public @Nullable Object read(Node node, Reading in) {
        return in.wrongType(node, expected());
    }

    @Override
    String expected() {
        return "nothing, because nobody knows of which type it is";
    }
}
