package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.ClusterTerms;

/**
 * A cluster with its terms.
 *
 * @param terms the terms
 * @param request the members with their costs
 */
public record ClusterCase(ClusterTerms terms, ClusterRequest request) {
    /**
     * What the cluster gets.
     *
     * @return the plan
     */
    public ClusterPlan plan() {
        return terms.plan(request);
    }
}
