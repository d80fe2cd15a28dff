package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.internal.Built;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a cluster plans.
 *
 * @param members its companies; at least one, no id twice
 * @param sharedSystem what the shared system costs; not negative
 * @param grantCosts what is to be paid for out of grants on top, by key of the grant; none negative
 * @param governmentShare the government's share of the total cost and of what grants are for, where the terms leave a
 *     choice
 * @param localGovernment matching money of a local government, which lowers what the companies bear (interpretation I8);
 *     not negative
 */
@Value.Builder
@Built
public record ClusterRequest(
        List<ClusterMember> members,
        Won sharedSystem,
        Map<String, Won> grantCosts,
        Optional<Share> governmentShare,
        Won localGovernment)
        implements WithClusterRequest {

    /** Checks the bounds. */
    public ClusterRequest {
        members = Checks.distinct(
                Checks.notEmpty(members, "members of a cluster"), ClusterMember::id, "members of a cluster");
        Checks.notNegative(sharedSystem, "cost of the shared system");
        grantCosts = Checks.ordered(grantCosts, key -> key, "grantCosts");
        grantCosts.forEach((key, cost) -> Checks.notNegative(cost, "cost for grant " + key));
        Objects.requireNonNull(governmentShare, "governmentShare");
        Checks.notNegative(localGovernment, "matching money of the local government");
    }

    /**
     * A request with nothing chosen and nothing on top.
     *
     * @param members the companies; at least one, no id twice
     * @param sharedSystem what the shared system costs; not negative
     * @return the request
     */
    public static ClusterRequest of(List<ClusterMember> members, Won sharedSystem) {
        return new ClusterRequest(members, sharedSystem, Map.of(), Optional.empty(), Won.ZERO);
    }
}
