package io.github.smartfactory.support.json.codec;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A codec that is looked up when it is needed: types contain each other. */
final class Lazy {

    private final Supplier<Codec<?>> source;
    private volatile @Nullable Codec<Object> found;

    Lazy(Supplier<Codec<?>> source) {
        this.source = source;
    }

    @SuppressWarnings("unchecked")
    Codec<Object> get() {
        Codec<Object> codec = found;
        if (codec == null) {
            codec = (Codec<Object>) source.get();
            found = codec;
        }
        return codec;
    }
}
