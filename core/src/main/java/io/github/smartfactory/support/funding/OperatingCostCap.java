package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.explain.Operation;
import io.github.smartfactory.support.explain.Step;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import java.util.List;
import java.util.Objects;

/**
 * How much of a cluster's cost the planning institution may set aside for its own operation (D21-101).
 *
 * @param ofClusterCost at most this share of the total project cost of the selected cluster
 * @param grounds what states it
 */
public record OperatingCostCap(Share ofClusterCost, Grounds grounds) {

    /** Checks that nothing is missing. */
    public OperatingCostCap {
        Objects.requireNonNull(ofClusterCost, "ofClusterCost");
        Objects.requireNonNull(grounds, "grounds");
    }

    /**
     * The most that may be set aside.
     *
     * @param clusterTotal the total project cost of the selected cluster; not negative
     * @return the amount, rounded down to the won (interpretation I1)
     * @throws IllegalArgumentException if the cost is negative
     */
    public Won atMost(Won clusterTotal) {
        Checks.notNegative(clusterTotal, "total cost of the cluster");
        return Rounding.DOWN_TO_WON.shareOf(ofClusterCost, clusterTotal);
    }

    /**
     * Why so much may be set aside.
     *
     * @param clusterTotal the total project cost of the selected cluster; not negative
     * @return the explanation
     * @throws IllegalArgumentException if the cost is negative
     */
    public Explanation explain(Won clusterTotal) {
        Won amount = atMost(clusterTotal);
        Step share = Step.given(Message.of("operating-cost.share"), ofClusterCost, grounds);
        Step step = Step.calculated(
                Message.of("operating-cost"),
                Operation.SHARE_OF,
                List.of(share, Steps.total(clusterTotal)),
                amount,
                Grounds.NONE.with(Interpretation.I1));
        return new Explanation(Message.of("operating-cost.headline", Figure.of(amount)), List.of(step));
    }
}
