package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.internal.Checks;
import java.util.Comparator;

/**
 * Where a firm stands in the queue for seats and money: the lower, the earlier.
 *
 * @param position by rank the points in millionths, negated; by arrival the microseconds since 1970
 * @param id the id of the firm, which settles equal positions
 */
public record Place(long position, String id) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparingLong(Place::position).thenComparing(Place::id);

    /** Checks the id. */
    public Place {
        Checks.notBlank(id, "id of a place");
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
