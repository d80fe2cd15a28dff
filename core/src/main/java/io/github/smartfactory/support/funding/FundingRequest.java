package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.internal.Built;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Payer;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one company plans: the cost, and what it chooses where the terms leave a choice.
 *
 * @param cost what the project costs
 * @param shares shares that are chosen within the bounds of the terms; empty for the usual ones
 * @param supportAtMost the applicant asks for no more than this; nothing for all that is possible
 * @param localGovernment matching money of a local government, which lowers what the adopter bears (interpretation I8);
 *     not negative
 */
@Value.Builder
@Built
public record FundingRequest(
        ProjectCost cost, Map<Payer, Share> shares, Optional<Won> supportAtMost, Won localGovernment)
        implements WithFundingRequest {

    /** Checks the bounds. */
    public FundingRequest {
        Objects.requireNonNull(cost, "cost");
        shares = PayerMap.copyOf(shares, "shares");
        Objects.requireNonNull(supportAtMost, "supportAtMost");
        supportAtMost.ifPresent(amount -> Checks.notNegative(amount, "support asked for"));
        Checks.notNegative(localGovernment, "matching money of the local government");
    }

    /**
     * A request with nothing chosen.
     *
     * @param totalCost what the project costs, without own staff and cloud fees; not negative
     * @return the request
     */
    public static FundingRequest of(Won totalCost) {
        return of(ProjectCost.of(totalCost));
    }

    /**
     * A request with nothing chosen.
     *
     * @param cost what the project costs
     * @return the request
     */
    public static FundingRequest of(ProjectCost cost) {
        return new FundingRequest(cost, Map.of(), Optional.empty(), Won.ZERO);
    }
}
