package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.funding.ClusterMember;
import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.ClusterScheme;
import io.github.smartfactory.support.funding.ClusterTerms;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.GrantPlan;
import io.github.smartfactory.support.funding.MemberPlan;
import io.github.smartfactory.support.funding.SharedSystemGrant;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Clusters of one member and of many: their terms, requests and plans. */
final class ClusterDomain extends DomainContextBase {

    private static final FundingDomain FUNDING = new FundingDomain();

    private static final Arbitrary<Grounds> GROUNDS = new SourceDomain().grounds();

    /** Clusters of one member and of up to thirty, with up to three grants. */
    static Arbitrary<ClusterCase> cases() {
        return Draw.once("ClusterDomain.cases", () -> {
            Arbitrary<FundingTerms> offer = Combinators.combine(
                            FUNDING.limits(),
                            FUNDING.ownStaffCaps().optional(0.4),
                            FUNDING.cloudFeeCaps().optional(0.4))
                    .as((limit, staff, cloud) -> FundingTerms.of(limit, CostShare.notStated(Grounds.NONE))
                            .withOwnStaffCap(staff)
                            .withCloudFeeCap(cloud));
            return Combinators.combine(
                            splits(),
                            FUNDING.roundings(),
                            FUNDING.amounts().list().ofMaxSize(3),
                            offer.list().ofSize(3),
                            member().list().ofMinSize(1).ofMaxSize(30),
                            FUNDING.amounts(),
                            Combinators.combine(
                                            FUNDING.amounts()
                                                    .optional(0.6)
                                                    .list()
                                                    .ofSize(3),
                                            FundingDomain.permille().optional(0.4))
                                    .as(Tuple::of))
                    .as((its, rounding, grants, offers, members, shared, more) ->
                            cluster(its, rounding, grants, offers, members, shared, more.get1(), more.get2()));
        });
    }

    private static ClusterCase cluster(
            CostShare split,
            Rounding rounding,
            List<Won> grantLimits,
            List<FundingTerms> offers,
            List<ClusterMember> members,
            Won shared,
            List<Optional<Won>> grantCosts,
            Optional<Integer> choice) {
        List<SharedSystemGrant> grants = new ArrayList<>();
        Map<String, Won> costs = new LinkedHashMap<>();
        for (int i = 0; i < grantLimits.size(); i++) {
            String key = "grant-" + i;
            grants.add(new SharedSystemGrant(
                    key,
                    Name.of("지원", "grant"),
                    i + 1,
                    i + 1 + i % 2,
                    SupportLimit.of(grantLimits.get(i), Grounds.NONE),
                    split));
            grantCosts.get(i).ifPresent(cost -> costs.put(key, cost));
        }
        Map<SupportType, FundingTerms> byTier = new LinkedHashMap<>();
        for (Tier tier : Tier.values()) {
            byTier.put(tier, offers.get(byTier.size()).withSplit(split).withRounding(rounding));
        }
        List<ClusterMember> named = new ArrayList<>();
        members.forEach(member -> named.add(member.withId("company-" + named.size())));
        Map<Payer, Share> chosen = SplitMaker.choose(split, List.of(choice, Optional.empty(), Optional.empty()));
        return new ClusterCase(
                new ClusterTerms(
                        FundingDomain.PROGRAM, FundingDomain.NAME, new ClusterScheme(grants, Grounds.NONE), byTier),
                new ClusterRequest(named, shared, costs, Optional.ofNullable(chosen.get(Payer.GOVERNMENT)), Won.ZERO));
    }

    private static Arbitrary<ClusterMember> member() {
        Arbitrary<ProjectCost> modest = Combinators.combine(
                        FUNDING.amounts(),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(Won.ZERO)), Tuple.of(1, FUNDING.amounts())))
                .as((base, staff) -> ProjectCost.of(base.max(Won.of(1))).withOwnStaff(staff));
        Arbitrary<ClusterMember> adopting = Combinators.combine(
                        Arbitraries.of(Tier.class), modest, FUNDING.amounts().optional(0.3), FUNDING.traits())
                .as((tier, cost, atMost, traits) -> new ClusterMember("any", Optional.of(tier), cost, atMost, traits));
        return Arbitraries.frequencyOf(
                Tuple.of(5, adopting), Tuple.of(1, Arbitraries.just(ClusterMember.sharing("any"))));
    }

    private static Arbitrary<CostShare> splits() {
        return FUNDING.splits()
                .map(its -> new CostShare(
                        its.parts().stream()
                                .filter(part -> part.payer() == Payer.GOVERNMENT || part.payer() == Payer.ADOPTER)
                                .toList(),
                        its.stated()));
    }

    /**
     * Grants of one year and of all ten.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SharedSystemGrant> grants() {
        return Combinators.combine(
                        Draw.keys(),
                        new VocabularyDomain().names(),
                        Draw.within(1, 10),
                        Draw.within(1, 10),
                        FUNDING.amounts(),
                        splits(),
                        GROUNDS)
                .as((key, name, one, other, limit, split, grounds) -> new SharedSystemGrant(
                        key, name, Math.min(one, other), Math.max(one, other), SupportLimit.of(limit, grounds), split));
    }

    /**
     * Schemes without a grant, and with up to three.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ClusterScheme> schemes() {
        return cases().map(its -> its.terms().scheme());
    }

    /**
     * Terms of clusters.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ClusterTerms> clusterTerms() {
        return cases().map(ClusterCase::terms);
    }

    /**
     * Requests of clusters of one member and of up to thirty.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ClusterRequest> clusterRequests() {
        return cases().map(ClusterCase::request);
    }

    /**
     * Members that build a factory, and members that only use the shared system.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ClusterMember> clusterMembers() {
        return Combinators.combine(member(), Draw.texts()).as(ClusterMember::withId);
    }

    /**
     * Plans of clusters.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ClusterPlan> clusterPlans() {
        return cases().map(ClusterCase::plan);
    }

    /**
     * What members of clusters get.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<MemberPlan> memberPlans() {
        return Draw.oneOf(clusterPlans(), ClusterPlan::members);
    }

    /**
     * What clusters get on top.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<GrantPlan> grantPlans() {
        return Draw.oneOf(clusterPlans(), ClusterPlan::grants);
    }
}
