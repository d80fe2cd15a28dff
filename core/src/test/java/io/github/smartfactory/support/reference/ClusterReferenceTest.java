package io.github.smartfactory.support.reference;

import static io.github.smartfactory.support.reference.ManyCases.compare;
import static io.github.smartfactory.support.reference.ManyCases.same;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.MemberPlan;
import io.github.smartfactory.support.testkit.domain.ClusterCase;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.domain.ProgramCases;
import io.github.smartfactory.support.testkit.reference.Reference;
import io.github.smartfactory.support.testkit.reference.ReferenceCluster;
import net.jqwik.api.Example;

class ClusterReferenceTest {

    @Example
    void clustersOfAnyTermsGetWhatTheReferenceSays() {
        compare(
                "cluster: plan under terms of any form",
                50,
                new FundingDomain().clusters(),
                ClusterReferenceTest::check);
    }

    @Example
    void clustersOfOfficialProgramsGetWhatTheReferenceSays() {
        compare(
                "cluster: plan under official terms",
                50,
                ProgramCases.clusters(OfficialCatalog.catalog().programs()),
                ClusterReferenceTest::check);
    }

    /** The pool, the shared system, what each member brings to it, and the grants. */
    private static void check(ClusterCase given) {
        ReferenceCluster expected = ReferenceCluster.of(given.terms(), given.request());
        ClusterPlan plan = given.plan();
        same(plan.share(), expected.share());
        same(Reference.big(plan.ownCost()), expected.ownCost());
        same(Reference.big(plan.ownSupport()), expected.ownSupport());
        same(Reference.big(plan.pool()), expected.pool());
        same(Reference.big(plan.shareOfTotal()), expected.shareOfTotal());
        same(Reference.big(plan.sharedSupport()), expected.sharedSupport());
        same(Reference.big(plan.burden()), expected.burden());
        for (int i = 0; i < plan.members().size(); i++) {
            MemberPlan member = plan.members().get(i);
            same(
                    new ReferenceCluster.Member(
                            Reference.big(member.ownSupport()),
                            Reference.big(member.unusedLimit()),
                            Reference.big(member.sharedSupport())),
                    expected.members().get(i));
        }
        same(plan.grants().stream().map(grant -> Reference.big(grant.support())).toList(), expected.grants());
    }
}
