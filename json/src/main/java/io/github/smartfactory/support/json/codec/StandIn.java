package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.json.problem.JsonProblem.Kind;
import io.github.smartfactory.support.json.tree.Node;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that are written as another value, which has the shape that documents have.
 *
 * @param <T> the type
 * @param <D> what stands for it in documents
 */
final class StandIn<T, D> extends Codec<T> {

    private final Codec<D> codec;
    private final Function<T, D> shaped;
    private final Function<D, T> back;

    StandIn(Codec<D> codec, Function<T, D> shaped, Function<D, T> back) {
        this.codec = codec;
        this.shaped = shaped;
        this.back = back;
    }

    Codec<D> codec() {
        return codec;
    }

    @Override
    public void write(T value, Writing out) {
        codec.write(shaped.apply(value), out);
    }

    @Override
    public @Nullable T read(Node node, Reading in) {
        D read = codec.read(node, in);
        if (read == null) {
            return null;
        }
        try {
            return back.apply(read);
        } catch (RuntimeException e) {
            in.problems().report(Kind.BROKEN_RULE, node.place(), Reading.said(e));
            return null;
        }
    }

    @Override
    String expected() {
        return codec.expected();
    }
}
