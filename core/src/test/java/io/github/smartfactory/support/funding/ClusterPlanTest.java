package io.github.smartfactory.support.funding;

import static io.github.smartfactory.support.vocabulary.Language.ENGLISH;
import static io.github.smartfactory.support.vocabulary.Language.KOREAN;
import static io.github.smartfactory.support.vocabulary.Tier.ADVANCED_1;
import static io.github.smartfactory.support.vocabulary.Tier.ADVANCED_2;
import static io.github.smartfactory.support.vocabulary.Tier.BASIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.reference.Replay;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterPlanTest {

    static final ClusterTerms GENERAL_2021 =
            OfficialCatalog.catalog().program("2021/digital-cluster-general").resolveCluster();
    private static final ClusterTerms GENERAL_2022 =
            OfficialCatalog.catalog().program("2022/digital-cluster-general").resolveCluster();
    private static final ClusterTerms LEAD_2022 =
            OfficialCatalog.catalog().program("2022/digital-cluster-lead").resolveCluster();

    // ---- The example of the announcements: 20 companies, 1.4 and 0.6 eok each ----

    @Test
    @Verifies({"D21-013", "D21-121", "D21-122", "D21-123"})
    void twentyCompaniesGetTwentyEightAndTwelveEok() {
        // 2.8 eok each, half of it paid; the shared system costs 24, half of it paid.
        ClusterPlan plan = GENERAL_2021.plan(ClusterRequest.of(alike(20, "2.8"), Won.ofEok(24)));
        assertThat(plan.ownCost()).isEqualTo(Won.ofEok(56));
        assertThat(plan.ownSupport()).isEqualTo(Won.ofEok(28));
        assertThat(plan.pool()).isEqualTo(Won.ofEok(12));
        assertThat(plan.total()).isEqualTo(Won.ofEok(80));
        assertThat(plan.shareOfTotal()).isEqualTo(Won.ofEok(40));
        assertThat(plan.sharedSupport()).isEqualTo(Won.ofEok(12));
        assertThat(plan.support()).isEqualTo(Won.ofEok(40));
        assertThat(plan.burden()).isEqualTo(Won.ofEok(40));
        assertThat(plan.grantSupport()).isEqualTo(Won.ZERO);
        assertThat(plan.governmentTotal()).isEqualTo(Won.ofEok(40));
        assertThat(plan.binding()).containsExactly(Constraint.UNUSED_LIMITS, Constraint.SHARE_OF_COST);
        assertThat(plan.members()).hasSize(20).allSatisfy(member -> {
            assertThat(member.ownSupport()).isEqualTo(Won.ofEok("1.4"));
            assertThat(member.unusedLimit()).isEqualTo(Won.ofEok("0.6"));
            assertThat(member.sharedSupport()).isEqualTo(Won.ofEok("0.6"));
            assertThat(member.support()).isEqualTo(Won.ofEok(2));
        });
        assertThat(plan.grounds().clauses())
                .contains(ClauseId.of("D21-121"), ClauseId.of("D21-122"), ClauseId.of("D21-123"));
        assertThat(plan.grounds().interpretations()).contains(Interpretation.I14);
        assertThat(plan.anomalies()).isEmpty();
    }

    @Test
    @Verifies({"D22-020", "D22-025"})
    void twentyCompaniesOf2022GetTheSame() {
        // No share is stated: a factory of 1.4 eok is paid, and so is a shared system of 12.
        ClusterPlan plan = GENERAL_2022.plan(ClusterRequest.of(alike(20, "1.4"), Won.ofEok(12)));
        assertThat(plan.ownSupport()).isEqualTo(Won.ofEok(28));
        assertThat(plan.sharedSupport()).isEqualTo(Won.ofEok(12));
        assertThat(plan.support()).isEqualTo(Won.ofEok(40));
        assertThat(plan.burden()).isEqualTo(Won.ZERO);
        assertThat(plan.binding())
                .containsExactly(Constraint.UNUSED_LIMITS, Constraint.SHARE_OF_COST, Constraint.SHARED_COST);
    }

    @ParameterizedTest(name = "{0}: {1} eok")
    @CsvSource({"basic, 0.5", "advanced1, 2", "advanced2, 4"})
    @Verifies("D22-020")
    void theLimitsOf2022AreByTargetLevel(String tier, String eok) {
        for (ClusterTerms terms : List.of(GENERAL_2022, LEAD_2022)) {
            SupportType type = terms.offers().keySet().stream()
                    .filter(each -> each.key().equals(tier))
                    .findFirst()
                    .orElseThrow();
            ClusterMember member = ClusterMember.adopting("a", type, Won.ofEok(9));
            ClusterPlan plan = terms.plan(ClusterRequest.of(List.of(member), Won.ZERO));
            assertThat(plan.support()).isEqualTo(Won.ofEok(eok));
        }
    }

    // ---- The lead track: 4 + 60 eok on top ----

    @ParameterizedTest(name = "ISP {0}, shared system {1}")
    @CsvSource({
        "4,   60, 4,   60",
        "5,   70, 4,   60",
        "3.5, 42, 3.5, 42",
        "0,   0,  0,   0",
    })
    @Verifies({"D22-010", "D22-021"})
    void theLeadTrackHasFourAndSixtyEokOnTop(String isp, String system, String ispSupport, String systemSupport) {
        ClusterRequest request = ClusterRequest.of(alike(15, "1.4"), Won.ofEok(9))
                .withGrantCosts(Map.of("isp", Won.ofEok(isp), "shared-system", Won.ofEok(system)));
        ClusterPlan plan = LEAD_2022.plan(request);
        assertThat(plan.support()).isEqualTo(Won.ofEok(30));
        assertThat(plan.grants())
                .extracting(GrantPlan::support)
                .containsExactly(Won.ofEok(ispSupport), Won.ofEok(systemSupport));
        assertThat(plan.grants())
                .extracting(
                        grant -> grant.grant().firstYear() + "-" + grant.grant().lastYear())
                .containsExactly("1-1", "2-3");
        assertThat(plan.governmentTotal())
                .isEqualTo(Won.ofEok(30).plus(Won.ofEok(ispSupport)).plus(Won.ofEok(systemSupport)));
        assertThat(plan.total()).isEqualTo(Won.ofEok(30));
        assertThat(plan.burden()).isEqualTo(Won.ZERO);
        assertThat(plan.grantBurden())
                .isEqualTo(Won.ofEok(isp).plus(Won.ofEok(system)).minus(plan.grantSupport()));
    }

    @Test
    void aGrantWithoutACostPaysNothing() {
        ClusterPlan plan = LEAD_2022.plan(ClusterRequest.of(alike(15, "1.4"), Won.ofEok(9)));
        assertThat(plan.grants()).extracting(GrantPlan::support).containsExactly(Won.ZERO, Won.ZERO);
        assertThat(plan.grants()).extracting(GrantPlan::shareChosen).containsExactly(false, false);
        assertThat(plan.governmentTotal()).isEqualTo(plan.support());
    }

    @Test
    @Verifies("D22-021")
    void aGrantIsAskedForByItself() {
        SharedSystemGrant isp = LEAD_2022.scheme().grants().get(0);
        assertThat(LEAD_2022.grantAt(isp, Won.ofEok(5), Optional.empty())).isEqualTo(Won.ofEok(4));
        assertThat(LEAD_2022.grantAt(isp, Won.ofEok(3), Optional.empty())).isEqualTo(Won.ofEok(3));
        assertThat(LEAD_2022.grantAt(isp, Won.ofEok(5), Optional.of(Share.ofPercent(60))))
                .isEqualTo(Won.ofEok(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LEAD_2022.grantAt(isp, Won.of(-1), Optional.empty()))
                .withMessage("cost of grant isp must not be negative: KRW -1");
    }

    /** No share is stated of the grants, so that what is chosen for the cluster is chosen for them, too. */
    @Test
    void aShareChosenForTheClusterIsChosenForItsGrants() {
        ClusterPlan plan = LEAD_2022.plan(ClusterRequest.of(alike(15, "1.4"), Won.ofEok(9))
                .withGovernmentShare(Share.ofPercent(50))
                .withGrantCosts(Map.of("isp", Won.ofEok(4), "shared-system", Won.ofEok(40))));
        assertThat(plan.grants()).extracting(GrantPlan::support).containsExactly(Won.ofEok(2), Won.ofEok(20));
        assertThat(plan.grants()).extracting(GrantPlan::shareChosen).containsExactly(true, true);
        Replay replay = Replay.of(plan.explain()).reads().says("funding.share.chosen", Share.ofPercent(50));
        // One for each own factory that is not like the others, one for the whole, one for each grant.
        assertThat(replay.figures("funding.share.chosen")).hasSize(4);
        assertThat(replay.figures("funding.share.not-stated")).isEmpty();
    }

    @Test
    @Verifies({"D22-010", "D22-021"})
    void grantsAreToldOnlyWhereThereAreSome() {
        ClusterRequest request = ClusterRequest.of(alike(15, "1.4"), Won.ofEok(9));
        Explanation without = GENERAL_2022.plan(request).explain();
        assertThat(without.headline().render(ENGLISH))
                .isEqualTo(
                        "digital cluster, general 2022, 15 companies: the government pays KRW 3,000,000,000"
                                + " (own factories KRW 2,100,000,000, shared system KRW 900,000,000;"
                                + " the shared system is bound by: unused limits, share of the cost, cost of the shared system)");
        assertThat(without.steps())
                .extracting(step -> step.label().key())
                .containsExactly(
                        "cluster.build.cost",
                        "cluster.own-support",
                        "cluster.pool",
                        "cluster.shared-support",
                        "cluster.support",
                        "cluster.burden");
        Explanation with = LEAD_2022
                .plan(request.withGrantCosts(Map.of("isp", Won.ofEok(5))))
                .explain();
        assertThat(with.headline().render(ENGLISH))
                .isEqualTo(
                        "digital cluster, lead 2022, 15 companies: the government pays KRW 3,400,000,000"
                                + " (own factories KRW 2,100,000,000, shared system KRW 900,000,000,"
                                + " grants on top KRW 400,000,000;"
                                + " the shared system is bound by: unused limits, share of the cost, cost of the shared system)");
        assertThat(with.steps())
                .extracting(step -> step.label().key())
                .containsExactly(
                        "cluster.build.cost",
                        "cluster.own-support",
                        "cluster.pool",
                        "cluster.shared-support",
                        "cluster.support",
                        "cluster.burden",
                        "cluster.grant.burden",
                        "cluster.overall.cost",
                        "cluster.overall.burden");
        Replay.of(with)
                .reads()
                .says("cluster.grant.burden", Won.ofEok(1))
                .says("cluster.overall.cost", Won.ofEok(35))
                .says("cluster.overall.burden", Won.ofEok(1));
        assertThat(with.render(ENGLISH)).contains("(year 1)", "(years 2 to 3)");
    }

    @Test
    void theCostsOfGrantsAreInTheOrderOfTheirKeysHoweverTheyWereGiven() {
        for (int i = 0; i < 26; i++) {
            Map<String, Won> costs = new HashMap<>();
            costs.put("isp", Won.of(1));
            costs.put("shared-system", Won.of(2));
            costs.put((char) ('a' + i) + "-grant", Won.of(3));
            assertThat(ClusterRequest.of(alike(1, "1"), Won.ZERO)
                            .withGrantCosts(costs)
                            .grantCosts()
                            .keySet())
                    .containsExactlyElementsOf(new TreeSet<>(costs.keySet()));
        }
    }

    @Test
    void refusesAGrantThatTheProgramDoesNotHave() {
        ClusterRequest request = ClusterRequest.of(alike(1, "1"), Won.ZERO).withGrantCosts(Map.of("isp", Won.ofEok(4)));
        assertThat(LEAD_2022.plan(request).grantSupport()).isEqualTo(Won.ofEok(4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GENERAL_2022.plan(request))
                .withMessage("2022/digital-cluster-general has no grant \"isp\"; it has []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LEAD_2022.plan(request.withGrantCosts(Map.of("ips", Won.ZERO))))
                .withMessage("2022/digital-cluster-lead has no grant \"ips\"; it has [isp, shared-system]");
    }

    // ---- Unequal companies: A leaves 1 eok of its 4, B nothing, C 0.2 of its 0.7, D has no factory of its own ----

    private static final List<ClusterMember> UNEQUAL = List.of(
            ClusterMember.adopting("A", ADVANCED_2, Won.ofEok(6)),
            ClusterMember.adopting("B", ADVANCED_1, Won.ofEok(5)),
            ClusterMember.adopting("C", BASIC, Won.ofEok(1)),
            ClusterMember.sharing("D"));

    @Test
    @Verifies({"D21-013", "D21-121", "D21-123"})
    void theUnusedLimitsBindIfTheSharedSystemIsCostly() {
        // Own factories: 6 + 5 + 1 = 12, paid 3 + 2 + 0.5 = 5.5; half of 16 is 8, so that 2.5 would be left.
        ClusterPlan plan = unequal("4");
        assertThat(plan.ownSupport()).isEqualTo(Won.ofEok("5.5"));
        assertThat(plan.pool()).isEqualTo(Won.ofEok("1.2"));
        assertThat(plan.shareOfTotal()).isEqualTo(Won.ofEok(8));
        assertThat(plan.sharedSupport()).isEqualTo(Won.ofEok("1.2"));
        assertThat(plan.binding()).containsExactly(Constraint.UNUSED_LIMITS);
        attributes(plan, 100_000_000, 0, 20_000_000, 0);
        assertThat(plan.burden()).isEqualTo(Won.ofEok("9.3"));
        assertThat(plan.members().get(3).own()).isEmpty();
        assertThat(plan.members().get(3).support()).isEqualTo(Won.ZERO);
    }

    @Test
    @Verifies({"D21-121", "D21-123"})
    void theShareOfTheWholeBindsInBetween() {
        // Half of 13.2 is 6.6, which leaves 1.1 of a pool and a cost of 1.2 each; A has five sixths of the pool.
        ClusterPlan plan = unequal("1.2");
        assertThat(plan.shareOfTotal()).isEqualTo(Won.ofEok("6.6"));
        assertThat(plan.sharedSupport()).isEqualTo(Won.ofEok("1.1"));
        assertThat(plan.binding()).containsExactly(Constraint.SHARE_OF_COST);
        attributes(plan, 91_666_667, 0, 18_333_333, 0);
    }

    @Test
    @Verifies({"D21-121", "D21-123"})
    void noMoreThanTheSharedSystemCostsIsPaid() {
        // Half of 12.8 is 6.4, which leaves 0.9 for a cost of 0.8.
        ClusterPlan plan = unequal("0.8");
        assertThat(plan.sharedSupport()).isEqualTo(Won.ofEok("0.8"));
        assertThat(plan.binding()).containsExactly(Constraint.SHARED_COST);
        attributes(plan, 66_666_667, 0, 13_333_333, 0);
        assertThat(unequal("0").sharedSupport()).isEqualTo(Won.ZERO);
    }

    @Test
    void allConstraintsThatCoincideBind() {
        assertThat(unequal("1").binding()).containsExactly(Constraint.SHARE_OF_COST, Constraint.SHARED_COST);
        // Half of 13.4 is 6.7, which leaves 1.2: the pool.
        assertThat(unequal("1.4").binding()).containsExactly(Constraint.UNUSED_LIMITS, Constraint.SHARE_OF_COST);
    }

    @Test
    @Verifies({"D21-121", "D21-123"})
    void whoAsksForLessLeavesMoreToTheSharedSystem() {
        List<ClusterMember> members = new ArrayList<>(UNEQUAL);
        members.set(0, UNEQUAL.get(0).withOwnSupportAtMost(Won.ofEok(2)));
        ClusterPlan plan = GENERAL_2021.plan(ClusterRequest.of(members, Won.ofEok(4)));
        assertThat(plan.ownSupport()).isEqualTo(Won.ofEok("4.5"));
        assertThat(plan.pool()).isEqualTo(Won.ofEok("2.2"));
        assertThat(plan.sharedSupport()).isEqualTo(Won.ofEok("2.2"));
        attributes(plan, 200_000_000, 0, 20_000_000, 0);
        assertThat(plan.members().get(0).own().orElseThrow().binding()).containsExactly(Constraint.REQUEST);
        List<ClusterMember> noChange = new ArrayList<>(UNEQUAL);
        noChange.set(0, UNEQUAL.get(0).withOwnSupportAtMost(Won.ofEok(3)));
        assertThat(GENERAL_2021.plan(ClusterRequest.of(noChange, Won.ofEok(4))).support())
                .isEqualTo(unequal("4").support());
    }

    @Test
    void companiesThatOnlyShareBringNothingAndGetNothing() {
        ClusterPlan plan = GENERAL_2021.plan(
                ClusterRequest.of(List.of(ClusterMember.sharing("a"), ClusterMember.sharing("b")), Won.ofEok(4)));
        assertThat(plan.support()).isEqualTo(Won.ZERO);
        assertThat(plan.total()).isEqualTo(Won.ofEok(4));
        assertThat(plan.burden()).isEqualTo(Won.ofEok(4));
        assertThat(plan.binding()).containsExactly(Constraint.UNUSED_LIMITS);
        attributes(plan, 0, 0);
        Replay.of(plan.explain()).reads().says("cluster.own-support", Won.ZERO).says("cluster.pool", Won.ZERO);
    }

    @Test
    void equalRemaindersGoToWhoComesFirst() {
        // Half of 3 x 2.8 + 2 won leaves one won, and each of the three has a third of it.
        ClusterPlan plan = GENERAL_2021.plan(ClusterRequest.of(alike(3, "2.8"), Won.of(2)));
        assertThat(plan.sharedSupport()).isEqualTo(Won.of(1));
        attributes(plan, 1, 0, 0);
    }

    @Test
    void whatIsLeftOverGoesToTheLargestRemainderWhereverItStands() {
        List<ClusterMember> reversed = new ArrayList<>(UNEQUAL);
        Collections.reverse(reversed);
        // C has a sixth of 1.1 eok, 18,333,333 and a third; A has 91,666,666 and two thirds.
        attributes(GENERAL_2021.plan(ClusterRequest.of(reversed, Won.ofEok("1.2"))), 0, 18_333_333, 0, 91_666_667);
    }

    @Test
    @Verifies({"D21-041", "D21-042"})
    void traitsRaiseTheLimitThatAMemberBrings() {
        ClusterMember member =
                ClusterMember.adopting("a", ADVANCED_1, Won.ofEok(4)).withTraits(Trait.U_TURN, Trait.REGIONAL_JOBS);
        ClusterPlan plan = GENERAL_2021.plan(ClusterRequest.of(List.of(member), Won.ofEok(100)));
        assertThat(plan.ownSupport()).isEqualTo(Won.ofEok(2));
        assertThat(plan.pool()).isEqualTo(Won.ofEok("1.5"));
        assertThat(plan.support()).isEqualTo(Won.ofEok("3.5"));
    }

    @Test
    @Verifies("D21-144")
    void ownStaffOfAMemberCountsAsItDoesAlone() {
        ClusterMember member = ClusterMember.adopting("a", ADVANCED_1, Won.ofMan(18_000))
                .withOwnFactory(ProjectCost.of(Won.ofMan(18_000)).withOwnStaff(Won.ofEok(1)));
        ClusterPlan plan = GENERAL_2021.plan(ClusterRequest.of(List.of(member), Won.ZERO));
        assertThat(plan.ownCost()).isEqualTo(Won.ofEok(2));
        assertThat(plan.support()).isEqualTo(Won.ofEok(1));
    }

    /** What a plan rests on includes what its members' costs rest on. */
    @Test
    void thePlanRestsOnWhatItsMembersPlansRestOn() {
        ClusterMember member = ClusterMember.adopting("a", ADVANCED_1, Won.ofMan(18_000))
                .withOwnFactory(ProjectCost.of(Won.ofMan(18_000)).withOwnStaff(Won.ofEok(1)));
        ClusterPlan plan = GENERAL_2021.plan(ClusterRequest.of(List.of(member), Won.ZERO));
        Grounds own = plan.members().get(0).own().orElseThrow().grounds();
        assertThat(own.clauses()).contains(ClauseId.of("D21-144"));
        assertThat(plan.grounds().clauses()).containsAll(own.clauses());
        assertThat(plan.grounds().interpretations()).containsAll(own.interpretations());
    }

    /** The share of an odd total is rounded, as in the plan of one company. */
    @Test
    void aRoundedShareOfTheTotalIsNamedAsRounding() {
        ClusterPlan plan = GENERAL_2021.plan(ClusterRequest.of(alike(1, "2"), Won.of(10_000_001)));
        assertThat(plan.shareOfTotal()).isEqualTo(Won.of(105_000_000));
        assertThat(plan.binding()).containsExactly(Constraint.SHARE_OF_COST);
        assertThat(plan.grounds().interpretations()).contains(Interpretation.I1);
    }

    // ---- Matching money ----

    @Test
    void matchingMoneyLowersOnlyWhatTheCompaniesBear() {
        ClusterRequest request = ClusterRequest.of(alike(20, "2.8"), Won.ofEok(24));
        ClusterPlan plan = GENERAL_2021.plan(request.withLocalGovernment(Won.ofEok(10)));
        assertThat(plan.support()).isEqualTo(Won.ofEok(40));
        assertThat(plan.burden()).isEqualTo(Won.ofEok(30));
        assertThat(plan.grounds().interpretations()).contains(Interpretation.I8);
        assertThat(GENERAL_2021.plan(request).grounds().interpretations()).doesNotContain(Interpretation.I8);
        assertThat(GENERAL_2021.plan(request.withLocalGovernment(Won.ofEok(40))).burden())
                .isEqualTo(Won.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GENERAL_2021.plan(request.withLocalGovernment(Won.of(4_000_000_001L))))
                .withMessage("matching money of the local government must be at most what the companies would bear,"
                        + " KRW 4,000,000,000: KRW 4,000,000,001");
    }

    // ---- A chosen share, a coarse rounding ----

    @Test
    void aShareIsChosenForTheWholeCluster() {
        ClusterRequest request = ClusterRequest.of(alike(20, "2.8"), Won.ofEok(24));
        ClusterPlan plan = GENERAL_2021.plan(request.withGovernmentShare(Share.ofPercent(25)));
        assertThat(plan.ownSupport()).isEqualTo(Won.ofEok(14));
        assertThat(plan.pool()).isEqualTo(Won.ofEok(26));
        assertThat(plan.support()).isEqualTo(Won.ofEok(20));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GENERAL_2021.plan(request.withGovernmentShare(Share.ofPercent(51))))
                .withMessage("share of the government must be from 0% to 50%: 51%");
    }

    @Test
    void aCoarseRoundingIsExplainedWithItsUnit() {
        CostShare half = CostShare.governmentAtMost(Share.ofPercent(50), Grounds.NONE);
        SharedSystemGrant grant = new SharedSystemGrant(
                "isp", Name.of("정보화전략계획", "ISP"), 1, 1, SupportLimit.of(Won.ofEok(4), Grounds.NONE), half);
        ClusterScheme scheme = ClusterScheme.of(Grounds.NONE).granting(grant);
        FundingTerms basic = FundingTerms.of(SupportLimit.of(Won.ofEok("0.7"), Grounds.NONE), half)
                .withRounding(Rounding.down(Won.ofMan(1)));
        ClusterPlan plan = new ClusterTerms(FundingDomain.PROGRAM, FundingDomain.NAME, scheme, Map.of(BASIC, basic))
                .plan(ClusterRequest.of(List.of(ClusterMember.adopting("a", BASIC, Won.of(99_999))), Won.of(10_001))
                        .withGrantCosts(Map.of("isp", Won.of(39_999))));
        assertThat(plan.ownSupport()).isEqualTo(Won.of(40_000));
        assertThat(plan.shareOfTotal()).isEqualTo(Won.of(50_000));
        assertThat(plan.sharedSupport()).isEqualTo(Won.of(10_000));
        assertThat(plan.grantSupport()).isEqualTo(Won.of(10_000));
        Replay.of(plan.explain()).reads().says("funding.rounding-unit", Won.ofMan(1));
    }

    // ---- The planning institution ----

    @ParameterizedTest
    @CsvSource({
        "8000000000, 400000000",
        "100,        5",
        "99,         4",
        "19,         0",
        "0,          0",
        "9223372036854775807, 461168601842738790",
    })
    @Verifies("D21-101")
    void thePlanningInstitutionSetsAsideFivePercentAtMost(long total, long atMost) {
        OperatingCostCap cap = OfficialCatalog.catalog()
                .program("2021/cluster-planning-institution")
                .operatingCostCap()
                .orElseThrow();
        assertThat(cap.atMost(Won.of(total))).isEqualTo(Won.of(atMost));
        Replay.of(cap.explain(Won.of(total)))
                .reads()
                .says("operating-cost", Won.of(atMost))
                .says("funding.total", Won.of(total));
        assertThat(cap.explain(Won.of(total)).grounds().clauses()).containsExactly(ClauseId.of("D21-101"));
    }

    @Test
    void theOperatingCostIsExplainedInBothLanguages() {
        OperatingCostCap cap = new OperatingCostCap(Share.ofPercent(5), Grounds.of("D21-101"));
        assertThat(cap.explain(Won.ofEok(80)).headline().render(ENGLISH))
                .isEqualTo("Operating cost of the planning institution: at most KRW 400,000,000");
        assertThat(cap.explain(Won.ofEok(80)).headline().render(KOREAN)).isEqualTo("기획기관 운영비: 최대 4억원");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cap.atMost(Won.of(-1)))
                .withMessage("total cost of the cluster must not be negative: KRW -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cap.explain(Won.of(-1)))
                .withMessage("total cost of the cluster must not be negative: KRW -1");
    }

    // ---- The explanation, in full ----

    @Test
    void theExampleReadsInBothLanguages() {
        ClusterPlan plan = GENERAL_2021.plan(ClusterRequest.of(alike(20, "2.8"), Won.ofEok(24)));
        Replay.of(plan.explain()).reads();
        assertThat(plan.explain().render(ENGLISH))
                .startsWith("digital cluster, general 2021, 20 companies: the government pays KRW 4,000,000,000"
                        + " (own factories KRW 2,800,000,000, shared system KRW 1,200,000,000;"
                        + " the shared system is bound by: unused limits, share of the cost)\n")
                .contains("""
                          Government support for the shared system: KRW 1,200,000,000 (the smallest of the lines below) [D21-121, D21-122, D21-123, I14]
                            Unused limits, open to the shared system: KRW 1,200,000,000
                            Left within the share of the total cost: KRW 1,200,000,000 (the first line below less the others)
                              Share of the total cost: KRW 4,000,000,000 (the share below of the figure below)
                        """);
        assertThat(plan.explain().render(KOREAN))
                .startsWith("2021년 디지털 클러스터(일반형), 20개사: 정부가 40억원을 지원"
                        + "(개별 스마트공장 28억원, 공동 시스템 12억원; 공동 시스템은 남은 한도, 지원 비율 적용)\n")
                .contains("""
                          공동 시스템 정부지원금: 12억원 (아래 중 가장 작은 값) [D21-121, D21-122, D21-123, I14]
                            공동 시스템에 쓸 수 있는 남은 한도: 12억원
                            총 사업비 비율 안에서 남은 금액: 12억원 (아래 첫 값에서 나머지를 뺀 값)
                              총 사업비에 비율을 적용한 금액: 40억원 (아래 비율을 적용한 값)
                        """);
    }

    // ---- Terms of one's own ----

    @Test
    void aShareChosenForTheClusterLeavesAGrantAloneThatHasNoChoice() {
        SharedSystemGrant half = new SharedSystemGrant(
                "isp",
                Name.of("정보화전략계획", "ISP"),
                1,
                1,
                SupportLimit.of(Won.ofEok(4), Grounds.NONE),
                CostShare.of(PayerPart.exactly(Payer.GOVERNMENT, Share.ofPercent(50), Grounds.NONE)));
        ClusterTerms terms = new ClusterTerms(
                GENERAL_2021.program(),
                GENERAL_2021.name(),
                GENERAL_2021.scheme().granting(half),
                GENERAL_2021.offers());
        ClusterPlan plan = terms.plan(ClusterRequest.of(alike(10, "1"), Won.ofEok(1))
                .withGovernmentShare(Share.ofPercent(40))
                .withGrantCosts(Map.of("isp", Won.ofEok(2))));
        assertThat(plan.grantSupport()).isEqualTo(Won.ofEok(1));
        assertThat(plan.ownSupport()).isEqualTo(Won.ofEok(4));
        Replay.of(plan.explain())
                .reads()
                .says("cluster.overall.cost", Won.ofEok(13))
                .says("cluster.overall.burden", plan.burden().plus(Won.ofEok(1)));
    }

    @Test
    void aSplitMaySayWhatTheCompaniesBearAtLeast() {
        CostShare split = CostShare.of(
                PayerPart.atMost(Payer.GOVERNMENT, Share.ofPercent(50), Grounds.NONE),
                PayerPart.atLeast(Payer.ADOPTER, Share.ofPercent(50), Grounds.NONE));
        FundingTerms basic = FundingTerms.of(SupportLimit.of(Won.ofEok("0.7"), Grounds.NONE), split);
        ClusterTerms terms = new ClusterTerms(
                FundingDomain.PROGRAM, FundingDomain.NAME, ClusterScheme.of(Grounds.NONE), Map.of(BASIC, basic));
        ClusterMember member = ClusterMember.adopting("a", BASIC, Won.ofEok(1));
        assertThat(terms.plan(ClusterRequest.of(List.of(member), Won.ZERO)).support())
                .isEqualTo(Won.ofEok("0.5"));
    }

    @Test
    void aMemberIsBuiltPartByPart() {
        assertThat(ClusterMember.builder()
                        .id("a")
                        .type(BASIC)
                        .ownFactory(ProjectCost.of(Won.ofEok(1)))
                        .build())
                .isEqualTo(ClusterMember.adopting("a", BASIC, Won.ofEok(1)));
    }

    @Test
    void aStrictCallerTakesAPlanWithoutAnomalies() {
        ClusterPlan plan = unequal("4");
        assertThat(plan.strict()).isSameAs(plan);
        Anomaly odd = new Anomaly("X1", Name.of("이상하다", "it is odd"), ClauseId.listOf("D21-123"));
        FundingTerms basic =
                Optional.ofNullable(GENERAL_2021.offers().get(BASIC)).orElseThrow();
        SupportLimit doubted =
                SupportLimit.of(Won.ofEok(1), Grounds.of("D21-123").with(odd));
        ClusterPlan doubtful = new ClusterTerms(
                        FundingDomain.PROGRAM,
                        FundingDomain.NAME,
                        GENERAL_2021.scheme(),
                        Map.of(BASIC, basic.withLimit(doubted)))
                .plan(ClusterRequest.of(List.of(ClusterMember.adopting("a", BASIC, Won.ofEok(1))), Won.ZERO));
        assertThat(doubtful.anomalies()).containsExactly(odd);
        assertThatExceptionOfType(AnomalyException.class)
                .isThrownBy(doubtful::strict)
                .withMessage("2042/any rests on anomaly X1 [D21-123]: it is odd");
    }

    static ClusterPlan unequal(String sharedSystem) {
        return GENERAL_2021.plan(ClusterRequest.of(UNEQUAL, Won.ofEok(sharedSystem)));
    }

    private static void attributes(ClusterPlan plan, long... shared) {
        assertThat(plan.members().stream()
                        .mapToLong(member -> member.sharedSupport().amount())
                        .toArray())
                .containsExactly(shared);
    }

    static List<ClusterMember> alike(int number, String eok) {
        List<ClusterMember> members = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            members.add(ClusterMember.adopting("company-" + i, ADVANCED_1, Won.ofEok(eok)));
        }
        return members;
    }
}
