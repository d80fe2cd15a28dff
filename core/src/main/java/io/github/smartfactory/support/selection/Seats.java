package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.Grounds;
import java.util.Objects;

/**
 * How many are selected at most.
 *
 * @param number how many; at least 1
 * @param about whether the document says "about": the agency may select some more or fewer
 * @param grounds what states it; {@link Grounds#NONE} for a number of one's own
 */
public record Seats(int number, boolean about, Grounds grounds) {

    /** Checks the bounds. */
    public Seats {
        Checks.within(number, 1, 1_000_000, "number of seats");
        Objects.requireNonNull(grounds, "grounds");
    }

    /**
     * A number of seats of one's own.
     *
     * @param number how many; at least 1
     * @return the seats
     */
    public static Seats of(int number) {
        return new Seats(number, false, Grounds.NONE);
    }
}
