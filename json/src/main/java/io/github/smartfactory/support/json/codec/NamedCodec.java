package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.json.tree.Node;
import io.github.smartfactory.support.json.tree.Node.JsonText;
import io.github.smartfactory.support.json.tree.Place;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values that are texts; as such they can also be the keys of a map.
 *
 * @param <T> the type
 */
abstract class NamedCodec<T> extends Codec<T> {

    /** The text of a value, if a text says all of it. */
    @Override
    public abstract Optional<String> name(T value, Vocabulary vocabulary);

    /** The value of a text. Null if there is none, which is reported then. */
    abstract @Nullable T parse(String text, Place place, Reading in);

    @Override
    public boolean isNamed() {
        return true;
    }

    @Override
    public void write(T value, Writing out) {
        out.sink().text(name(value, out.vocabulary()).orElseThrow());
    }

    @Override
    public @Nullable T read(Node node, Reading in) {
        return node instanceof JsonText text ? parse(text.value(), text.place(), in) : in.wrongType(node, expected());
    }

    /** How many names a message lists. */
    private static final int MOST_NAMES = 15;

    /** A message for a name that there is not: the nearest one, or those that there are. */
    static String unknown(String what, String name, Collection<String> names) {
        String more = names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : "";
        return Nearest.message(
                what,
                name,
                names,
                () -> "there are " + names.stream().limit(MOST_NAMES).collect(Collectors.joining(", ")) + more);
    }

    /** Values that a function parses, with the errors that it throws. */
    static <T> NamedCodec<T> of(String expected, Function<T, String> format, Function<String, T> parse) {
        return new NamedCodec<>() {
            @Override
            public Optional<String> name(T value, Vocabulary vocabulary) {
                return Optional.of(format.apply(value));
            }

            @Override
            @Nullable
            T parse(String text, Place place, Reading in) {
                try {
                    return in.parsed(text, place, parse);
                } catch (DateTimeException e) {
                    return in.invalid(place, "expected " + expected + ", not \"" + Place.clip(text) + "\"");
                }
            }

            @Override
            String expected() {
                return expected;
            }
        };
    }

    /** The constants of an enum by their keys. */
    static <E extends Enum<E>> NamedCodec<E> ofEnum(Class<E> type) {
        Map<String, E> byKey = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            byKey.put(Names.key(constant), constant);
        }
        return new Choice<>(Names.words(type), byKey);
    }

    /** One of several values with keys. */
    static final class Choice<E> extends NamedCodec<E> {

        private final String what;
        private final Map<String, E> byKey;
        private final Map<E, String> keys = new LinkedHashMap<>();

        Choice(String what, Map<String, E> byKey) {
            this.what = what;
            this.byKey = byKey;
            byKey.forEach((key, value) -> keys.put(value, key));
        }

        Collection<String> keys() {
            return byKey.keySet();
        }

        @Override
        public Optional<String> name(E value, Vocabulary vocabulary) {
            return Optional.ofNullable(keys.get(value));
        }

        @Override
        @Nullable
        E parse(String text, Place place, Reading in) {
            E value = byKey.get(text);
            return value != null ? value : in.invalid(place, () -> unknown(what, text, byKey.keySet()));
        }

        @Override
        String expected() {
            return "one of " + String.join(", ", byKey.keySet());
        }
    }
}
