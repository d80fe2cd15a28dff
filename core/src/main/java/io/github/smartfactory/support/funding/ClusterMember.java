package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.internal.Built;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One company of a cluster, as far as money is concerned.
 *
 * @param id what the caller calls it; not blank
 * @param type the type of its own factory; nothing if it only uses the shared system (D21-140)
 * @param ownFactory what its own factory costs; zero if and only if it only uses the shared system
 * @param ownSupportAtMost it asks for no more than this for its own factory and leaves the rest of its limit to the
 *     shared system; nothing for all that is possible
 * @param traits its traits
 */
@Value.Builder
@Built
public record ClusterMember(
        String id,
        Optional<SupportType> type,
        ProjectCost ownFactory,
        Optional<Won> ownSupportAtMost,
        List<Trait> traits)
        implements WithClusterMember {

    /** Checks that a company has a cost of its own factory if and only if it builds one. */
    public ClusterMember {
        Checks.notBlank(id, "id of a member");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(ownFactory, "ownFactory");
        Objects.requireNonNull(ownSupportAtMost, "ownSupportAtMost");
        ownSupportAtMost.ifPresent(amount -> Checks.notNegative(amount, "support asked for by " + id));
        if (type.isPresent() && ownFactory.equals(ProjectCost.of(Won.ZERO))) {
            throw new IllegalArgumentException(
                    "member " + id + " builds a factory that costs nothing: leave out its type"
                            + " if it only uses the shared system");
        }
        traits = List.copyOf(Objects.requireNonNull(traits, "traits"));
        if (type.isEmpty() && !ownFactory.equals(ProjectCost.of(Won.ZERO))) {
            throw new IllegalArgumentException(
                    "member " + id + " only uses the shared system and cannot have a factory cost: " + ownFactory);
        }
    }

    /**
     * A company that builds its own factory.
     *
     * @param id what the caller calls it; not blank
     * @param type the type of the factory
     * @param cost what the factory costs
     * @return the member
     */
    public static ClusterMember adopting(String id, SupportType type, Won cost) {
        return new ClusterMember(id, Optional.of(type), ProjectCost.of(cost), Optional.empty(), List.of());
    }

    /**
     * A company that only uses the shared system.
     *
     * @param id what the caller calls it; not blank
     * @return the member
     */
    public static ClusterMember sharing(String id) {
        return new ClusterMember(id, Optional.empty(), ProjectCost.of(Won.ZERO), Optional.empty(), List.of());
    }

    /**
     * Begins a member.
     *
     * @return a builder
     */
    public static ClusterMemberBuilder builder() {
        return new ClusterMemberBuilder();
    }
}
