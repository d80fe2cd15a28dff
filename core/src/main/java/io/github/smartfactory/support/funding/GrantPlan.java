package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.explain.Operation;
import io.github.smartfactory.support.explain.Step;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import java.util.List;
import java.util.Objects;

/**
 * What a cluster gets out of one grant on top.
 *
 * @param grant the grant
 * @param cost what is to be paid for
 * @param share the government's share of it
 * @param shareChosen whether that share was chosen, and not the usual one
 * @param rounding how a share of a cost is rounded
 * @param shareOfCost that share of the cost
 * @param support what the government pays
 */
public record GrantPlan(
        SharedSystemGrant grant,
        Won cost,
        Share share,
        boolean shareChosen,
        Rounding rounding,
        Won shareOfCost,
        Won support) {

    /** Checks that nothing is missing. */
    public GrantPlan {
        Objects.requireNonNull(grant, "grant");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(shareOfCost, "shareOfCost");
        Objects.requireNonNull(support, "support");
    }

    /**
     * What the grant leaves of the cost, which the companies bear.
     *
     * @return the cost less the support
     */
    public Won burden() {
        return cost.minus(support);
    }

    Step explain() {
        Step ofCost = Steps.shareOf(
                Message.of("cluster.grant.share-of-cost"),
                Steps.governmentShare(grant.split(), share, shareChosen),
                share,
                costStep(),
                cost,
                shareOfCost,
                rounding);
        Step limit = Step.given(
                Message.of("funding.limit"),
                grant.limit().amount(),
                grant.limit().grounds());
        return Step.calculated(
                Message.of("cluster.grant", Figure.of(grant.name()), Figure.of(grant.years())),
                Operation.LEAST_OF,
                List.of(ofCost, limit),
                support,
                Grounds.NONE);
    }

    Step explainBurden() {
        return Step.calculated(
                Message.of("cluster.grant.burden", Figure.of(grant.name())),
                Operation.DIFFERENCE,
                List.of(costStep(), Step.given(Message.of("funding.support"), support, Grounds.NONE)),
                burden(),
                Grounds.NONE);
    }

    private Step costStep() {
        return Step.given(Message.of("cluster.grant.cost"), cost, Grounds.NONE);
    }
}
