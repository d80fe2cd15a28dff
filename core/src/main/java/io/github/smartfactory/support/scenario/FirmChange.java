package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Won;
import java.util.Comparator;
import java.util.Objects;

/**
 * What a reform changes for one firm.
 *
 * @param id the id of the firm
 * @param profile its profile
 * @param cost the total cost of its project
 * @param before its support in the baseline; zero if it is not supported
 * @param after its support under the reform; zero if it is not supported
 */
public record FirmChange(String id, Profile profile, Won cost, Won before, Won after) {

    /** The largest change first, whichever its direction; equal ones by the id, then by all else. */
    static final Comparator<FirmChange> LARGEST_FIRST = Comparator.comparingLong(
                    (FirmChange change) -> -Math.abs(change.difference().amount()))
            .thenComparing(FirmChange::id)
            .thenComparing(FirmChange::cost)
            .thenComparing(FirmChange::before)
            .thenComparing(change -> change.profile.segment())
            .thenComparing(change -> change.profile.toString());

    /** Checks that something changes. */
    public FirmChange {
        Checks.notBlank(id, "id of a firm");
        Objects.requireNonNull(profile, "profile");
        Checks.notNegative(cost, "total cost of firm " + id);
        Checks.notNegative(before, "support of firm " + id + " before");
        Checks.notNegative(after, "support of firm " + id + " after");
        if (before.equals(after)) {
            throw new IllegalArgumentException("nothing changed for firm " + id + ": " + before);
        }
    }

    /**
     * How much more it gets.
     *
     * @return the support after less that before; negative if it gets less
     */
    public Won difference() {
        return after.minus(before);
    }
}
