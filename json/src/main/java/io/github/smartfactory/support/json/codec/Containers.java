package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.json.tree.Node;
import io.github.smartfactory.support.json.tree.Node.JsonArray;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists, sets and values that may be missing. */
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
}
