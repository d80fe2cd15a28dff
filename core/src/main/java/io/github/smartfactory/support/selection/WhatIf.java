package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.explain.Message;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What would be if something were otherwise.
 *
 * @param change what is otherwise
 * @param before the selection as it is
 * @param after the selection as it would be
 */
public record WhatIf(Message change, Selection before, Selection after) {

    /** Checks that nothing is missing. */
    public WhatIf {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * Who would get a seat.
     *
     * @return the ids of those that have none now, in the rank order of the selection as it would be
     */
    public List<String> gained() {
        return seatedOnlyIn(after, before);
    }

    /**
     * Who would lose the seat, by withdrawing or to others.
     *
     * @return the ids of those that have one now, in the rank order of the selection as it is
     */
    public List<String> lost() {
        return seatedOnlyIn(before, after);
    }

    /**
     * Whether the seats are those of the same candidates.
     *
     * @return true if nobody gains or loses one
     */
    public boolean changesNothing() {
        return gained().isEmpty() && lost().isEmpty();
    }

    private static List<String> seatedOnlyIn(Selection one, Selection other) {
        Set<String> there = other.seated().stream().map(Decision::id).collect(Collectors.toSet());
        return one.seated().stream()
                .map(Decision::id)
                .filter(id -> !there.contains(id))
                .toList();
    }
}
