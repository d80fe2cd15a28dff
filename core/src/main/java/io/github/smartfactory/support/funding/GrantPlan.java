package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.explain.Operation;
import io.github.smartfactory.support.explain.Step;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Payer;
import java.util.List;
import java.util.Objects;

/**
 * What a cluster gets out of one grant on top.
 *
 * @param grant the grant
 * @param cost what is to be paid for
 * @param share the government's share of it
 * @param shareOfCost that share of the cost
 * @param support what the government pays
 */
public record GrantPlan(SharedSystemGrant grant, Won cost, Share share, Won shareOfCost, Won support) {

    /** Checks that nothing is missing. */
    public GrantPlan {
        Objects.requireNonNull(grant, "grant");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(share, "share");
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
        Step part = Step.given(
                Message.of("funding.share"),
                share,
                grant.split().part(Payer.GOVERNMENT).grounds());
        Step whole = Step.given(Message.of("cluster.grant.cost"), cost, Grounds.NONE);
        Step ofCost = Step.calculated(
                Message.of("cluster.grant.share-of-cost"),
                Operation.SHARE_OF,
                List.of(part, whole),
                shareOfCost,
                Grounds.NONE);
        Step limit = Step.given(
                Message.of("funding.limit"),
                grant.limit().amount(),
                grant.limit().grounds());
        return Step.calculated(
                Message.of("cluster.grant", Figure.of(grant.name()), Figure.of(years())),
                Operation.LEAST_OF,
                List.of(ofCost, limit),
                support,
                Grounds.NONE);
    }

    Step explainBurden() {
        return Step.calculated(
                Message.of("cluster.grant.burden", Figure.of(grant.name())),
                Operation.DIFFERENCE,
                List.of(
                        Step.given(Message.of("cluster.grant.cost"), cost, Grounds.NONE),
                        Step.given(Message.of("funding.support"), support, Grounds.NONE)),
                burden(),
                Grounds.NONE);
    }

    private Message years() {
        return grant.firstYear() == grant.lastYear()
                ? Message.of("cluster.grant.year", Figure.of(grant.firstYear()))
                : Message.of("cluster.grant.years", Figure.of(grant.firstYear()), Figure.of(grant.lastYear()));
    }
}
