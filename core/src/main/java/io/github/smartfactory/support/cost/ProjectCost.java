package io.github.smartfactory.support.cost;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Won;
import java.util.Objects;
import java.util.Optional;

/**
 * What a project costs. Own staff and cloud fees stand apart because programs count them only up to a bound.
 *
 * @param base everything but own staff and cloud fees; not negative
 * @param ownStaff wages of own staff who work on the project; not negative
 * @param cloud the cloud service, if there is one
 */
public record ProjectCost(Won base, Won ownStaff, Optional<CloudService> cloud) {

    /** Checks the bounds. */
    public ProjectCost {
        Checks.notNegative(base, "project cost");
        Checks.notNegative(ownStaff, "own staff cost");
        Objects.requireNonNull(cloud, "cloud");
    }

    /**
     * A cost without own staff and without cloud fees.
     *
     * @param base the cost; not negative
     * @return the cost
     */
    public static ProjectCost of(Won base) {
        return new ProjectCost(base, Won.ZERO, Optional.empty());
    }

    /**
     * This cost with own staff.
     *
     * @param wages their wages; not negative
     * @return the cost
     */
    public ProjectCost withOwnStaff(Won wages) {
        return new ProjectCost(base, wages, cloud);
    }

    /**
     * This cost with a cloud service.
     *
     * @param service the service
     * @return the cost
     */
    public ProjectCost withCloud(CloudService service) {
        return new ProjectCost(base, ownStaff, Optional.of(service));
    }
}
