package io.github.smartfactory.examples.quickstart;

import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.program.Program;

/** From a case to the plan that the library makes of it. */
final class Planner {

    private final boolean strict;

    Planner(boolean strict) {
        this.strict = strict;
    }

    FundingPlan plan(Program program, Case.Firm firm) {
        ResolvedTerms terms = program.resolve(firm.type(), firm.traits());
        return (strict ? terms.strict() : terms).plan(firm.request());
    }

    ClusterPlan plan(Program program, Case.Cluster cluster) {
        ClusterPlan plan = program.resolveCluster().plan(cluster.request());
        return strict ? plan.strict() : plan;
    }
}
