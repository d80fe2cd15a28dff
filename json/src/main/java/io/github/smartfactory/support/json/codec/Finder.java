package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.json.codec.Containers.ListCodec;
import java.lang.reflect.Type;

/** Finds the codecs of types. */
interface Finder {

    /**
     * The codec of a type.
     *
     * @param type the type
     * @return the codec
     * @throws IllegalArgumentException if the type is none of those that have one
     */
    Codec<?> find(Type type);

    /** The codec of a type, once it is needed. */
    default Lazy lazily(Type type) {
        return new Lazy(() -> find(type));
    }

    /** The codec of lists of a type, once it is needed. */
    @SuppressWarnings("unchecked")
    default Lazy lazilyListOf(Type element) {
        return new Lazy(() -> new ListCodec((Codec<Object>) find(element)));
    }
}
