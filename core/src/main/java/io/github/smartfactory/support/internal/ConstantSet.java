package io.github.smartfactory.support.internal;

import java.util.AbstractSet;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Constants of an enum in their order, with a bit for each, so that sets are compared in one step. It cannot be changed.
 *
 * @param <E> the enum; it has at most 64 constants
 */
public final class ConstantSet<E extends Enum<E>> extends AbstractSet<E> {

    private final Class<E> type;
    private final List<E> constants;
    private final long bits;

    private ConstantSet(EnumSet<E> constants) {
        this.type = constants.iterator().next().getDeclaringClass();
        this.constants = List.copyOf(constants);
        this.bits = bitsOf(constants);
    }

    /** A copy of a set that is not empty. */
    static <E extends Enum<E>> ConstantSet<E> of(Set<E> set) {
        return new ConstantSet<>(EnumSet.copyOf(set));
    }

    /**
     * A bit for each constant of a set: two sets of an enum have one in common if their bits have.
     *
     * @param set the set, of whatever kind
     * @return the bits
     */
    public static long bits(Set<? extends Enum<?>> set) {
        return set instanceof ConstantSet<?> its ? its.bits : bitsOf(set);
    }

    /**
     * Whether two sets have a constant in common.
     *
     * @param one a set
     * @param other another set
     * @param <E> the enum
     * @return true if they have
     */
    public static <E extends Enum<E>> boolean haveOneInCommon(Set<E> one, Set<E> other) {
        return (bits(one) & bits(other)) != 0;
    }

    private static long bitsOf(Set<? extends Enum<?>> set) {
        long bits = 0;
        for (Enum<?> constant : set) {
            bits |= bit(constant);
        }
        return bits;
    }

    @SuppressWarnings("EnumOrdinal") // The bits outlive no run.
    private static long bit(Enum<?> constant) {
        return 1L << constant.ordinal();
    }

    @Override
    public boolean contains(@Nullable Object other) {
        return other instanceof Enum<?> constant && constant.getDeclaringClass() == type && (bits & bit(constant)) != 0;
    }

    @Override
    public Iterator<E> iterator() {
        return constants.iterator();
    }

    @Override
    public int size() {
        return constants.size();
    }
}
