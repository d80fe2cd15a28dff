package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.ClusterTerms;

/** A cluster with its terms. */
public record ClusterCase(ClusterTerms terms, ClusterRequest request) {
    public ClusterPlan plan() {
        return terms.plan(request);
    }
}
