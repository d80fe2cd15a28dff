package io.github.smartfactory.examples.spark;

import java.util.Iterator;
import java.util.function.Function;

/** Makes one thing of another as they are asked for, so that a partition need not fit into memory. */
record Mapped<F, T>(Iterator<F> from, Function<F, T> making) implements Iterator<T> {

    @Override
    public boolean hasNext() {
        return from.hasNext();
    }

    @Override
    public T next() {
        return making.apply(from.next());
    }
}
