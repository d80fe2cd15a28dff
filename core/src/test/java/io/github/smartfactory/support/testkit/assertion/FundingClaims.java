package io.github.smartfactory.support.testkit.assertion;

import static io.github.smartfactory.support.testkit.assertion.Claim.all;
import static io.github.smartfactory.support.testkit.assertion.Claim.claim;
import static io.github.smartfactory.support.testkit.assertion.Claim.each;
import static io.github.smartfactory.support.testkit.assertion.Claim.share;
import static io.github.smartfactory.support.testkit.assertion.Claim.won;
import static io.github.smartfactory.support.testkit.assertion.ProgramClaims.CLUSTER_2021;
import static io.github.smartfactory.support.testkit.assertion.ProgramClaims.WIN_WIN;
import static io.github.smartfactory.support.testkit.assertion.SupportAssertions.assertThat;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.funding.ClusterMember;
import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.Constraint;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.MemberPlan;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Tier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds and what fails of plans. */
final class FundingClaims {

    private FundingClaims() {}

    /** 30% would be 0.6 eok, the limit is 0.3. */
    static final FundingPlan PLAN = WIN_WIN.resolve(Tier.BASIC).plan(Won.ofEok(2));

    /** The limit of 2021 is in doubt. */
    private static final FundingPlan DOUBTFUL = OfficialCatalog.catalog()
            .program("2021/win-win")
            .resolve(Tier.ADVANCED_2)
            .plan(Won.ofEok(1));

    /** Two companies with factories of 2.8 eok, half of it paid up to 2 eok, and one that only uses the shared system. */
    static final ClusterPlan CLUSTER = CLUSTER_2021
            .resolveCluster()
            .plan(ClusterRequest.of(
                    List.of(
                            ClusterMember.adopting("A1", Tier.ADVANCED_1, Won.ofEok("2.8")),
                            ClusterMember.adopting("A2", Tier.ADVANCED_1, Won.ofEok("2.8")),
                            ClusterMember.sharing("U")),
                    Won.ofEok("2.4")));

    /** A plan made by hand whose support is above the limit. */
    private static FundingPlan beyondTheLimit() {
        Map<Payer, Won> parts = new EnumMap<>(PLAN.parts());
        parts.put(Payer.GOVERNMENT, Won.ofEok("0.4"));
        parts.put(Payer.ADOPTER, Won.ofEok(1));
        return new FundingPlan(
                PLAN.terms(),
                PLAN.request(),
                PLAN.cost(),
                PLAN.shares(),
                PLAN.shareOfCost(),
                Won.ofEok("0.4"),
                parts,
                List.of());
    }

    /** A plan made by hand with another support than the government's part. */
    private static FundingPlan notAddingUp() {
        return new FundingPlan(
                PLAN.terms(),
                PLAN.request(),
                PLAN.cost(),
                PLAN.shares(),
                PLAN.shareOfCost(),
                Won.ofEok("0.2"),
                PLAN.parts(),
                PLAN.binding());
    }

    private static FundingPlan unlimited() {
        FundingTerms terms = WIN_WIN.offer(Tier.BASIC).terms().orElseThrow();
        return terms.withLimit(Optional.empty())
                .resolve(WIN_WIN.id(), WIN_WIN.name().value(), Tier.BASIC, List.of())
                .plan(Won.ofEok(2));
    }

    /** A plan made by hand in which one company brings more than its limit leaves. */
    private static ClusterPlan beyondALimit() {
        List<MemberPlan> members = new ArrayList<>(CLUSTER.members());
        MemberPlan first = members.get(0);
        MemberPlan second = members.get(1);
        Won one = Won.of(1);
        members.set(
                0,
                new MemberPlan(
                        first.member(),
                        first.own(),
                        first.unusedLimit().plus(one),
                        first.unusedLimit().plus(one)));
        Won rest = CLUSTER.sharedSupport().minus(first.unusedLimit().plus(one));
        members.set(1, new MemberPlan(second.member(), second.own(), second.unusedLimit(), rest));
        return new ClusterPlan(
                CLUSTER.terms(),
                CLUSTER.request(),
                members,
                CLUSTER.share(),
                CLUSTER.ownCost(),
                CLUSTER.ownSupport(),
                CLUSTER.pool(),
                CLUSTER.total(),
                CLUSTER.shareOfTotal(),
                CLUSTER.sharedSupport(),
                CLUSTER.burden(),
                CLUSTER.grants());
    }

    static Stream<Claim> plans() {
        return all(
                each(
                        all(
                                won(
                                        "FundingPlanAssert.givesGovernment(",
                                        it -> assertThat(PLAN).givesGovernment(it),
                                        it -> assertThat(PLAN).givesGovernment(it),
                                        "0.3억원",
                                        "0.6억원"),
                                won(
                                        "FundingPlanAssert.leavesAdopter(",
                                        it -> assertThat(PLAN).leavesAdopter(it),
                                        it -> assertThat(PLAN).leavesAdopter(it),
                                        "1.1억원",
                                        "0.8억원"),
                                won(
                                        "FundingPlanAssert.charges(Payer, ",
                                        it -> assertThat(PLAN).charges(Payer.LARGE_ENTERPRISE, it),
                                        it -> assertThat(PLAN).charges(Payer.LARGE_ENTERPRISE, it),
                                        "0.6억원",
                                        "0.5억원"),
                                won(
                                        "FundingPlanAssert.hasTotal(",
                                        it -> assertThat(PLAN).hasTotal(it),
                                        it -> assertThat(PLAN).hasTotal(it),
                                        "2억원",
                                        "3억원"),
                                won(
                                        "FundingPlanAssert.hasShareOfCost(",
                                        it -> assertThat(PLAN).hasShareOfCost(it),
                                        it -> assertThat(PLAN).hasShareOfCost(it),
                                        "0.6억원",
                                        "0.5억원"),
                                won(
                                        "FundingPlanAssert.hasLimit(",
                                        it -> assertThat(PLAN).hasLimit(it),
                                        it -> assertThat(PLAN).hasLimit(it),
                                        "0.3억원",
                                        "0.4억원"),
                                won(
                                        "FundingPlanAssert.leavesOfLimit(",
                                        it -> assertThat(PLAN).leavesOfLimit(it),
                                        it -> assertThat(PLAN).leavesOfLimit(it),
                                        "0원",
                                        "0.1억원"),
                                share(
                                        "FundingPlanAssert.hasShare(Payer, ",
                                        it -> assertThat(PLAN).hasShare(Payer.GOVERNMENT, it),
                                        it -> assertThat(PLAN).hasShare(Payer.GOVERNMENT, it),
                                        "30%",
                                        "50%"),
                                Stream.of(
                                        claim(
                                                "FundingPlanAssert.hasNoLimit()",
                                                () -> assertThat(unlimited()).hasNoLimit(),
                                                () -> assertThat(PLAN).hasNoLimit()),
                                        claim(
                                                "FundingPlanAssert.bindsOn(Constraint[])",
                                                () -> assertThat(PLAN).bindsOn(Constraint.LIMIT),
                                                () -> assertThat(PLAN).bindsOn(Constraint.SHARE_OF_COST),
                                                "Expecting what binds to be exactly\n  [SHARE_OF_COST]\nbut it was\n  [LIMIT], without"
                                                        + " [SHARE_OF_COST], beyond what was expected [LIMIT]"),
                                        claim(
                                                "AbstractCitedAssert.restsOn(String[])",
                                                () -> assertThat(PLAN).restsOn("D23-027", "D23-028", "I7"),
                                                () -> assertThat(PLAN).restsOn("D23-027", "D23-029"),
                                                "without [D23-029]"),
                                        claim(
                                                "AbstractCitedAssert.doesNotRestOn(String[])",
                                                () -> assertThat(PLAN).doesNotRestOn("D21-014", "A1"),
                                                () -> assertThat(PLAN).doesNotRestOn("D21-014", "I7"),
                                                "with [I7]"))),
                        "the government pays KRW 30,000,000 of a total cost of KRW 200,000,000",
                        "Support limit: KRW 30,000,000 [D23-027, D23-081",
                        "[D23-028] Field 1 Win-win limits table: In win-win the government pays 30%"),
                Stream.of(
                        claim(
                                "FundingPlanAssert.isWithinLimit()",
                                () -> assertThat(PLAN).isWithinLimit(),
                                () -> assertThat(beyondTheLimit()).isWithinLimit(),
                                "at most KRW 30,000,000 (3,000만원)",
                                "KRW 40,000,000 (4,000만원), KRW 10,000,000 more",
                                "It cannot be explained: step funding.support says",
                                "[D23-027] "),
                        claim(
                                "FundingPlanAssert.isWithinLimit()",
                                () -> assertThat(PLAN).isWithinLimit(),
                                () -> assertThat(unlimited()).isWithinLimit(),
                                "KRW 60,000,000 (6,000만원), without a limit"),
                        claim(
                                "FundingPlanAssert.hasLimit(String)",
                                () -> assertThat(PLAN).hasLimit("0.3억원"),
                                () -> assertThat(unlimited()).hasLimit("0.3억원"),
                                "but it was\n  none"),
                        claim(
                                "FundingPlanAssert.addsUp()",
                                () -> assertThat(PLAN).addsUp(),
                                () -> assertThat(notAddingUp()).addsUp(),
                                "the support is KRW 20,000,000 (2,000만원), and the government pays KRW 30,000,000 (3,000만원)",
                                "[D23-027] "),
                        claim(
                                "AbstractCitedAssert.hasAnomalies(String[])",
                                () -> assertThat(DOUBTFUL).hasAnomalies("A1"),
                                () -> assertThat(DOUBTFUL).hasAnomalies("A2"),
                                "[A1], without [A2], beyond what was expected [A1]",
                                "[D21-014, A1]"),
                        claim(
                                "AbstractCitedAssert.hasNoAnomalies()",
                                () -> assertThat(PLAN).hasNoAnomalies(),
                                () -> assertThat(DOUBTFUL).hasNoAnomalies(),
                                "[A1] the 2021 win-win limit")));
    }

    static Stream<Claim> clusters() {
        return all(
                each(
                        all(
                                won(
                                        "ClusterPlanAssert.givesGovernment(",
                                        it -> assertThat(CLUSTER).givesGovernment(it),
                                        it -> assertThat(CLUSTER).givesGovernment(it),
                                        "4억원",
                                        "5억원"),
                                won(
                                        "ClusterPlanAssert.hasOwnSupport(",
                                        it -> assertThat(CLUSTER).hasOwnSupport(it),
                                        it -> assertThat(CLUSTER).hasOwnSupport(it),
                                        "2.8억원",
                                        "4억원"),
                                won(
                                        "ClusterPlanAssert.hasSharedSupport(",
                                        it -> assertThat(CLUSTER).hasSharedSupport(it),
                                        it -> assertThat(CLUSTER).hasSharedSupport(it),
                                        "1.2억원",
                                        "2.4억원"),
                                won(
                                        "ClusterPlanAssert.hasGrantSupport(",
                                        it -> assertThat(CLUSTER).hasGrantSupport(it),
                                        it -> assertThat(CLUSTER).hasGrantSupport(it),
                                        "0원",
                                        "60억원"),
                                won(
                                        "ClusterPlanAssert.leavesAdopters(",
                                        it -> assertThat(CLUSTER).leavesAdopters(it),
                                        it -> assertThat(CLUSTER).leavesAdopters(it),
                                        "4억원",
                                        "3억원"),
                                won(
                                        "ClusterPlanAssert.hasTotal(",
                                        it -> assertThat(CLUSTER).hasTotal(it),
                                        it -> assertThat(CLUSTER).hasTotal(it),
                                        "8억원",
                                        "5.6억원"),
                                won(
                                        "ClusterPlanAssert.leavesOfLimits(",
                                        it -> assertThat(CLUSTER).leavesOfLimits(it),
                                        it -> assertThat(CLUSTER).leavesOfLimits(it),
                                        "1.2억원",
                                        "1.4억원"),
                                Stream.of(
                                        claim(
                                                "ClusterPlanAssert.bindsOn(Constraint[])",
                                                () -> assertThat(CLUSTER)
                                                        .bindsOn(Constraint.SHARE_OF_COST, Constraint.UNUSED_LIMITS),
                                                () -> assertThat(CLUSTER).bindsOn(Constraint.SHARED_COST),
                                                "without [SHARED_COST]"),
                                        claim(
                                                "ClusterPlanAssert.hasMembers(String[])",
                                                () -> assertThat(CLUSTER).hasMembers("U", "A1", "A2"),
                                                () -> assertThat(CLUSTER).hasMembers("A1"),
                                                "beyond what was expected [A2, U]"))),
                        "KRW 400,000,000 (own factories KRW 280,000,000, shared system KRW 120,000,000",
                        "[D21-121] ",
                        "[D21-013] I. Overview table: "),
                Stream.of(
                        claim(
                                "ClusterPlanAssert.isWithinLimits()",
                                () -> assertThat(CLUSTER).isWithinLimits(),
                                () -> assertThat(beyondALimit()).isWithinLimits(),
                                "A1: KRW 200,000,001 (2억 1원), KRW 1 more than KRW 200,000,000 (2억원)",
                                "[D21-013"),
                        claim(
                                "ClusterPlanAssert.addsUp()",
                                () -> assertThat(CLUSTER).addsUp(),
                                () -> assertThat(beyondALimit()).addsUp(),
                                "the unused limits of the companies is KRW 120,000,001",
                                "[D21-013")));
    }

    static Stream<Claim> members() {
        MemberPlan first = CLUSTER.members().get(0);
        return all(
                each(
                        all(
                                won(
                                        "MemberPlanAssert.givesGovernment(",
                                        it -> assertThat(CLUSTER).member("A1").givesGovernment(it),
                                        it -> assertThat(CLUSTER).member("A1").givesGovernment(it),
                                        "2억원",
                                        "1억원"),
                                won(
                                        "MemberPlanAssert.hasOwnSupport(",
                                        it -> assertThat(CLUSTER).member("A1").hasOwnSupport(it),
                                        it -> assertThat(first).hasOwnSupport(it),
                                        "1.4억원",
                                        "2.8억원"),
                                won(
                                        "MemberPlanAssert.hasSharedSupport(",
                                        it -> assertThat(CLUSTER).member("A1").hasSharedSupport(it),
                                        it -> assertThat(first).hasSharedSupport(it),
                                        "0.6억원",
                                        "1.2억원"),
                                won(
                                        "MemberPlanAssert.leavesOfLimit(",
                                        it -> assertThat(CLUSTER).member("A1").leavesOfLimit(it),
                                        it -> assertThat(first).leavesOfLimit(it),
                                        "0.6억원",
                                        "2억원"),
                                Stream.of(claim(
                                        "MemberPlanAssert.hasNoFactory()",
                                        () -> assertThat(CLUSTER).member("U").hasNoFactory(),
                                        () -> assertThat(CLUSTER).member("A1").hasNoFactory(),
                                        "the factory of A1 to be\n  none\nbut it was\n  KRW 280,000,000"))),
                        "A1: KRW 200,000,000, of it KRW 140,000,000 for its own factory and KRW 60,000,000 for the shared",
                        "[D21-013] I. Overview table: "),
                Stream.of(claim(
                        "MemberPlanAssert.factory()",
                        () -> assertThat(CLUSTER).member("A2").factory().hasTotal("2.8억원"),
                        () -> {
                            FundingPlanAssert unused =
                                    assertThat(CLUSTER).member("U").factory();
                            assertThat(unused).isNull();
                        },
                        "the factory of U to be\n  a plan\nbut it was\n  none",
                        "[D21-121")));
    }
}
