package io.github.smartfactory.support.cost;

import io.github.smartfactory.support.money.Won;
import java.util.Objects;
import java.util.Optional;

/**
 * What a project costs, known within bounds: the cost, own staff and cloud service each lie between those of the two
 * ends.
 *
 * @param least each part is at least this much
 * @param most each part is at most this much, not below the least; nothing if there is no upper bound
 */
public record CostRange(ProjectCost least, Optional<ProjectCost> most) {

    /** Any cost. */
    public static final CostRange UNKNOWN = new CostRange(ProjectCost.of(Won.ZERO), Optional.empty());

    /** Checks the order of every part. */
    public CostRange {
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(most, "most");
        if (most.isPresent()) {
            ProjectCost end = most.get();
            check("project cost", least.base(), end.base());
            check("own staff cost", least.ownStaff(), end.ownStaff());
            check("cloud fee per year", fee(least), fee(end));
            if (years(least) > years(end)) {
                throw new IllegalArgumentException("years of a cloud service must not end at " + years(end)
                        + ", below their lower end " + years(least));
            }
        }
    }

    private static void check(String name, Won lower, Won upper) {
        if (lower.isGreaterThan(upper)) {
            throw new IllegalArgumentException(name + " must not end at " + upper + ", below its lower end " + lower);
        }
    }

    private static Won fee(ProjectCost cost) {
        return cost.cloud().map(CloudService::feePerYear).orElse(Won.ZERO);
    }

    private static int years(ProjectCost cost) {
        return cost.cloud().map(CloudService::years).orElse(0);
    }

    /**
     * A cost that is known.
     *
     * @param cost the cost
     * @return the range of it alone
     */
    public static CostRange exactly(ProjectCost cost) {
        return new CostRange(cost, Optional.of(cost));
    }

    /**
     * A cost that is known, without own staff and without cloud fees.
     *
     * @param cost the cost; not negative
     * @return the range of it alone
     */
    public static CostRange exactly(Won cost) {
        return exactly(ProjectCost.of(cost));
    }

    /**
     * A cost between two, without own staff and without cloud fees.
     *
     * @param least the lower end; not negative
     * @param most the upper end; not below the lower
     * @return the range
     */
    public static CostRange between(Won least, Won most) {
        return new CostRange(ProjectCost.of(least), Optional.of(ProjectCost.of(most)));
    }

    /**
     * Whether the cost is known.
     *
     * @return true if both ends are the same
     */
    public boolean isExact() {
        return most.isPresent() && most.get().equals(least);
    }
}
