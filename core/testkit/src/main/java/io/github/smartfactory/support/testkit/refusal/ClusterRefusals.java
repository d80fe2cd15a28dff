package io.github.smartfactory.support.testkit.refusal;

import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.funding.ClusterMember;
import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.ClusterScheme;
import io.github.smartfactory.support.funding.ClusterTerms;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.LimitAdjustment;
import io.github.smartfactory.support.funding.MemberPlan;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.SharedSystemGrant;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.domain.ClusterCase;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

/** What is refused of terms, requests and plans of clusters. */
final class ClusterRefusals extends PackageRefusals {

    @Override
    void bounds() {
        key(SharedSystemGrant.class, "key");
        blank(ClusterMember.class, "id");
        negative(ClusterRequest.class, "sharedSystem");
        negative(ClusterRequest.class, "localGovernment");
        negative(ClusterMember.class, "ownSupportAtMost");
        within(SharedSystemGrant.class, "firstYear", 1, 10);
        part(
                SharedSystemGrant.class,
                "lastYear",
                it -> it.firstYear() - 1,
                it -> List.of("from " + it.firstYear() + " to 10", ": " + (it.firstYear() - 1)));
        part(SharedSystemGrant.class, "lastYear", it -> 11, it -> List.of("from " + it.firstYear() + " to 10", ": 11"));
        empty(ClusterRequest.class, "members");
        twice(ClusterRequest.class, "members", ClusterRequest::members, ClusterMember::id);
        twice(ClusterScheme.class, "grants", ClusterScheme::grants, SharedSystemGrant::key);
    }

    @Override
    void together() {
        CostShare three = CostShare.of(
                new PayerPart(Payer.GOVERNMENT, Share.ZERO, Share.ONE, Optional.empty(), Grounds.NONE),
                new PayerPart(Payer.LARGE_ENTERPRISE, Share.ZERO, Share.ONE, Optional.empty(), Grounds.NONE));
        part(
                SharedSystemGrant.class,
                "limit",
                it -> new SupportLimit(
                        Won.of(1),
                        List.of(new LimitAdjustment.Add(Trait.U_TURN, Won.of(1), Grounds.NONE)),
                        Grounds.NONE),
                it -> List.of(it.key(), "limit", Trait.U_TURN.key()));
        part(
                SharedSystemGrant.class,
                "split",
                it -> three,
                it -> List.of("government and companies", Payer.LARGE_ENTERPRISE.key()));
        part(
                ClusterTerms.class,
                "offers",
                it -> Map.of(),
                it -> List.of(it.program().toString(), "must not be empty"));
        part(
                ClusterTerms.class,
                "offers",
                it -> Map.of(Tier.BASIC, it.offers().values().iterator().next().withLimit(Optional.empty())),
                it -> List.of(it.program().toString(), Tier.BASIC.key()));
        part(
                ClusterMember.class,
                "ownFactory",
                it -> it.type().isPresent(),
                it -> ProjectCost.of(Won.ZERO),
                it -> List.of(it.id(), "costs nothing"));
        part(
                ClusterMember.class,
                "ownFactory",
                it -> it.type().isEmpty(),
                it -> ProjectCost.of(Won.of(7)),
                it -> List.of(it.id(), "KRW 7"));
        part(
                ClusterPlan.class,
                "total",
                it -> it.total().isLessThan(Won.of(1_000_000_000_000_000L)),
                it -> it.total().plus(Won.of(1)),
                it -> List.of(it.total().plus(Won.of(1)).toString(), it.total().toString()));
        part(
                MemberPlan.class,
                "sharedSupport",
                it -> it.unusedLimit().isLessThan(Won.of(1_000_000_000_000_000L)),
                it -> it.unusedLimit().plus(Won.of(1)),
                it -> List.of(
                        it.member().id(),
                        it.unusedLimit().toString(),
                        it.unusedLimit().plus(Won.of(1)).toString()));
        part(
                ClusterTerms.class,
                "offers",
                it -> it.offers().size() > 1
                        && it.offers()
                                .values()
                                .iterator()
                                .next()
                                .rounding()
                                .unit()
                                .isLessThan(Won.of(1_000_000_000)),
                it -> {
                    Map<SupportType, FundingTerms> offers = new LinkedHashMap<>(it.offers());
                    SupportType last = List.copyOf(offers.keySet()).get(offers.size() - 1);
                    offers.computeIfPresent(
                            last,
                            (type, terms) -> terms.withRounding(
                                    Rounding.down(terms.rounding().unit().plus(Won.of(1)))));
                    return offers;
                },
                it -> List.of(it.program().toString(), "one rounding", Tier.BASIC.key(), Tier.ADVANCED_2.key()));
        part(
                ClusterPlan.class,
                "members",
                it -> !it.support().isZero(),
                it -> List.of(),
                it -> List.of("KRW 0", it.support().toString()));
    }

    @Override
    void calls() {
        Arbitrary<ClusterCase> clusters = new FundingDomain().clusters();
        call(
                ClusterTerms.class,
                "plan",
                "request",
                clusters,
                it -> "no-such-grant",
                it -> it.terms().plan(it.request().withGrantCosts(Map.of("no-such-grant", Won.of(1)))),
                it -> List.of(it.terms().program().toString(), "\"no-such-grant\""));
        Won all = Won.of(Long.MAX_VALUE);
        call(
                ClusterTerms.class,
                "plan",
                "localGovernment",
                clusters,
                it -> all,
                it -> it.terms().plan(it.request().withLocalGovernment(all)),
                it -> List.of("matching money of the local government", "at most", all.toString()));
    }
}
