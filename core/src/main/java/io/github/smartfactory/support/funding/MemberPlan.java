package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.money.Won;
import java.util.Objects;
import java.util.Optional;

/**
 * What one company of a cluster gets.
 *
 * @param member the company
 * @param own the plan of its own factory; nothing if it only uses the shared system
 * @param unusedLimit what its own factory leaves of its limit
 * @param sharedSupport how much of the shared system's support is attributed to it; at most the unused limit
 */
public record MemberPlan(ClusterMember member, Optional<FundingPlan> own, Won unusedLimit, Won sharedSupport) {

    /** Checks that no more is attributed than is unused. */
    public MemberPlan {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(unusedLimit, "unusedLimit");
        Objects.requireNonNull(sharedSupport, "sharedSupport");
        if (sharedSupport.isGreaterThan(unusedLimit)) {
            throw new IllegalArgumentException("member " + member.id()
                    + " must not bring more to the shared system than " + unusedLimit + ": " + sharedSupport);
        }
    }

    /**
     * What the government pays for the company's own factory.
     *
     * @return the amount; zero if it only uses the shared system
     */
    public Won ownSupport() {
        return own.map(FundingPlan::support).orElse(Won.ZERO);
    }

    /**
     * What the government pays in the company's name, for its own factory and the shared system.
     *
     * @return the amount; at most the company's limit
     */
    public Won support() {
        return ownSupport().plus(sharedSupport);
    }
}
