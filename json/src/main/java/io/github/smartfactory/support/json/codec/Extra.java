package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.vocabulary.Language;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A property that is written for whoever reads the document and that follows from the others. It is not read back.
 *
 * @param property what it is called
 * @param writer writes the property
 * @param <T> what has it
 */
record Extra<T>(String property, BiConsumer<T, Writing> writer) {

    /** A value that follows from the others. */
    static <T, V> Extra<T> value(String property, Lazy codec, Function<T, V> value) {
        return new Extra<>(property, (owner, out) -> {
            out.sink().name(property);
            codec.get().write(value.apply(owner), out);
        });
    }

    /** What it says in words. */
    static <T> Extra<T> words(String property, BiFunction<T, Language, String> words) {
        return new Extra<>(property, (owner, out) -> out.words(property, language -> words.apply(owner, language)));
    }

    void write(T owner, Writing out) {
        writer.accept(owner, out);
    }
}
