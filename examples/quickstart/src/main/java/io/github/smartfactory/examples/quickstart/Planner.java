package io.github.smartfactory.examples.quickstart;

import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.funding.ClusterMember;
import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From a case to the plan that the library makes of it. */
final class Planner {

    private final Catalog catalog;
    private final boolean strict;

    Planner(Catalog catalog, boolean strict) {
        this.catalog = catalog;
        this.strict = strict;
    }

    FundingPlan plan(String programId, Case.Company company) {
        Program program = catalog.program(programId);
        ResolvedTerms terms = program.resolve(program.type(company.type()), traits(program, company.traits()));
        return (strict ? terms.strict() : terms).plan(request(company));
    }

    private static FundingRequest request(Case.Company company) {
        ProjectCost cost = new ProjectCost(
                company.cost(),
                company.ownStaff().orElse(Won.ZERO),
                company.cloud().map(cloud -> new CloudService(cloud.feePerYear(), cloud.years())));
        Map<Payer, Share> shares = new EnumMap<>(Payer.class);
        company.shares().orElse(Map.of()).forEach((payer, share) -> shares.put(Payer.of(payer), Share.parse(share)));
        return FundingRequest.of(cost)
                .withShares(shares)
                .withLocalGovernment(company.localGovernment().orElse(Won.ZERO));
    }

    ClusterPlan plan(String programId, Case.Cluster cluster) {
        Program program = catalog.program(programId);
        List<ClusterMember> members = cluster.members().stream()
                .map(member -> new ClusterMember(
                        member.id(),
                        member.type().map(program::type),
                        ProjectCost.of(member.cost().orElse(Won.ZERO)),
                        member.supportAtMost(),
                        traits(program, member.traits())))
                .toList();
        ClusterRequest request = new ClusterRequest(
                members,
                cluster.sharedSystem(),
                cluster.grants().orElse(Map.of()),
                cluster.governmentShare().map(Share::parse),
                cluster.localGovernment().orElse(Won.ZERO));
        ClusterPlan plan = program.resolveCluster().plan(request);
        return strict ? plan.strict() : plan;
    }

    private static List<Trait> traits(Program program, Optional<List<String>> keys) {
        List<Trait> known = Traits.known(program);
        return keys.orElse(List.of()).stream().map(key -> Traits.of(known, key)).toList();
    }
}
