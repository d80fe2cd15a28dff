package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.json.tree.Node;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one type is written and read.
 *
 * @param <T> the type
 */
public abstract class Codec<T> {

    Codec() {}

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out takes it
     */
    public abstract void write(T value, Writing out);

    /**
     * Reads a value.
     *
     * @param node what is to be read
     * @param in knows the names and takes the problems
     * @return the value; null if something is wrong, which is reported then
     */
    public abstract @Nullable T read(Node node, Reading in);

    /** What it means that a property of the type is left out; nothing if it must not be. */
    Optional<T> absent() {
        return Optional.empty();
    }

    /** Whether a property with the value may be left out, because reading gives it back. */
    boolean isAbsent(T value) {
        return absent().filter(value::equals).isPresent();
    }

    /**
     * Whether values can be the keys of a map.
     *
     * @return true if they are texts
     */
    public boolean isNamed() {
        return false;
    }

    /**
     * The text of a value that is the key of a map.
     *
     * @param value the value
     * @param vocabulary the names that need no explanation
     * @return the text; nothing if no text says all of the value
     */
    public Optional<String> name(T value, Vocabulary vocabulary) {
        return Optional.empty();
    }

    /** What is read here, for a message: {@code an object}. */
    abstract String expected();
}
