package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.json.tree.Node;
import io.github.smartfactory.support.json.tree.Node.JsonObject;
import io.github.smartfactory.support.json.tree.Node.JsonText;
import io.github.smartfactory.support.json.tree.Place;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values with keys that everybody knows, or that a document brings along: the key alone, or an object with key and label,
 * which explains the key for the whole document.
 *
 * @param <T> the type
 */
final class Terms<T> extends NamedCodec<T> {

    /** Traits. */
    static NamedCodec<Trait> traits(Codec<Trait> full) {
        return new Terms<>("trait", full, Trait::key, Vocabulary::knows, Vocabulary::trait, Vocabulary::traitKeys);
    }

    /** Support types: tiers and variants. Only variants can be brought along. */
    static NamedCodec<SupportType> types(Codec<SupportType> full) {
        return new Terms<>(
                "support type", full, SupportType::key, Vocabulary::knows, Vocabulary::type, Vocabulary::typeKeys);
    }

    /** Variants alone. */
    static NamedCodec<Variant> variants(Codec<Variant> full) {
        return new Terms<>(
                "variant",
                full,
                Variant::key,
                Vocabulary::knows,
                (vocabulary, key) ->
                        vocabulary.type(key).filter(Variant.class::isInstance).map(Variant.class::cast),
                vocabulary -> vocabulary.typeKeys().stream()
                        .filter(key -> vocabulary
                                .type(key)
                                .filter(Tier.class::isInstance)
                                .isEmpty())
                        .toList());
    }

    private final String what;
    private final Codec<T> full;
    private final Function<T, String> key;
    private final BiPredicate<Vocabulary, T> knows;
    private final BiFunction<Vocabulary, String, Optional<T>> find;
    private final Function<Vocabulary, Collection<String>> keys;

    private Terms(
            String what,
            Codec<T> full,
            Function<T, String> key,
            BiPredicate<Vocabulary, T> knows,
            BiFunction<Vocabulary, String, Optional<T>> find,
            Function<Vocabulary, Collection<String>> keys) {
        this.what = what;
        this.full = full;
        this.key = key;
        this.knows = knows;
        this.find = find;
        this.keys = keys;
    }

    Codec<T> full() {
        return full;
    }

    /** The keys that a vocabulary knows. */
    Collection<String> keys(Vocabulary vocabulary) {
        return keys.apply(vocabulary);
    }

    @Override
    public Optional<String> name(T value, Vocabulary vocabulary) {
        return knows.test(vocabulary, value) ? Optional.of(key.apply(value)) : Optional.empty();
    }

    @Override
    @Nullable
    T parse(String text, Place place, Reading in) {
        Optional<T> known = find.apply(in.vocabulary(), text);
        if (known.isPresent()) {
            return known.get();
        }
        Node brought = in.brought().get(text);
        return brought != null
                ? full.read(brought, in)
                : in.invalid(
                        place,
                        () -> unknown(what, text, names(in))
                                + " (one of your own is an object with key and label in one place of the document)");
    }

    /** Those that the document brings along first. */
    private List<String> names(Reading in) {
        List<String> names = new ArrayList<>(in.brought().keySet());
        names.addAll(keys.apply(in.vocabulary()));
        return names;
    }

    @Override
    public void write(T value, Writing out) {
        if (knows.test(out.vocabulary(), value)) {
            out.sink().text(key.apply(value));
        } else {
            full.write(value, out);
        }
    }

    @Override
    public @Nullable T read(Node node, Reading in) {
        if (node instanceof JsonText text) {
            return parse(text.value(), text.place(), in);
        }
        return node instanceof JsonObject ? full.read(node, in) : in.wrongType(node, expected());
    }

    @Override
    String expected() {
        return "the key of a " + what + ", or an object with key and label";
    }
}
