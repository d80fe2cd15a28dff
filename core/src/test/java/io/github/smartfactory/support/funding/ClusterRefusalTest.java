package io.github.smartfactory.support.funding;

import static io.github.smartfactory.support.funding.ClusterPlanTest.GENERAL_2021;
import static io.github.smartfactory.support.funding.ClusterPlanTest.alike;
import static io.github.smartfactory.support.funding.ClusterPlanTest.unequal;
import static io.github.smartfactory.support.vocabulary.Tier.ADVANCED_1;
import static io.github.smartfactory.support.vocabulary.Tier.BASIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.NotOfferedException;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Terms, requests and plans of clusters that there cannot be. */
class ClusterRefusalTest {

    @Test
    void refusesATypeThatTheProgramDoesNotOffer() {
        ClusterMember member = ClusterMember.adopting("a", Variant.IN_DEPTH, Won.ofEok(1));
        assertThatExceptionOfType(NotOfferedException.class)
                .isThrownBy(() -> GENERAL_2021.plan(ClusterRequest.of(List.of(member), Won.ZERO)))
                .withMessage("2021/digital-cluster-general does not offer in-depth; it offers [basic, advanced1,"
                        + " advanced2]");
    }

    @Test
    void refusesAGrantWhoseLimitDependsOnTheTraitsOfACompany() {
        SupportLimit limit = SupportLimit.of(Won.ofEok(4), Grounds.NONE)
                .adjusted(new LimitAdjustment.Add(Trait.U_TURN, Won.of(1), Grounds.NONE));
        CostShare split = CostShare.notStated(Grounds.NONE);
        refuses(
                "grant isp is a cluster's: its limit cannot change with traits of a company: [u-turn]",
                () -> new SharedSystemGrant("isp", Name.of("정보화전략계획", "ISP"), 1, 1, limit, split));
    }

    @Test
    void refusesAGrantThatSomebodyElsePaysPartOf() {
        CostShare split = CostShare.of(
                PayerPart.exactly(Payer.GOVERNMENT, Share.ofPercent(50), Grounds.NONE),
                PayerPart.exactly(Payer.LARGE_ENTERPRISE, Share.ofPercent(30), Grounds.NONE));
        refuses(
                "the cost of a cluster is split among government and companies only: large-enterprise",
                () -> new SharedSystemGrant(
                        "isp", Name.of("정보화전략계획", "ISP"), 1, 1, SupportLimit.of(Won.ofEok(4), Grounds.NONE), split));
    }

    @Test
    void refusesAClusterWithoutMembers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClusterRequest.of(List.of(), Won.ZERO))
                .withMessage("members of a cluster must not be empty");
    }

    @Test
    void refusesAMemberThatIsThereTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClusterRequest.of(
                        List.of(ClusterMember.sharing("a"), ClusterMember.adopting("a", BASIC, Won.ofEok(1))),
                        Won.ZERO))
                .withMessage("members of a cluster must not name anything twice: a");
    }

    @Test
    void refusesAmountsBelowNothing() {
        Won minus = Won.of(-1);
        ClusterRequest request = ClusterRequest.of(alike(1, "1"), Won.ZERO);
        refuses("cost of the shared system must not be negative: KRW -1", () -> request.withSharedSystem(minus));
        refuses(
                "matching money of the local government must not be negative: KRW -1",
                () -> request.withLocalGovernment(minus));
        refuses("cost for grant isp must not be negative: KRW -1", () -> request.withGrantCosts(Map.of("isp", minus)));
        refuses(
                "support asked for by company-1 must not be negative: KRW -1",
                () -> request.members().get(0).withOwnSupportAtMost(minus));
        refuses("project cost must not be negative: KRW -1", () -> ClusterMember.adopting("a", BASIC, minus));
    }

    @Test
    void refusesAMemberWithoutANameOrWithAFactoryThatItDoesNotBuild() {
        refuses("id of a member must not be blank", () -> ClusterMember.sharing(" "));
        ProjectCost cost = ProjectCost.of(Won.of(5));
        refuses(
                "member a only uses the shared system and cannot have a factory cost: " + cost,
                () -> ClusterMember.sharing("a").withOwnFactory(cost));
        refuses(
                "member a only uses the shared system and cannot have a factory cost: "
                        + ProjectCost.of(Won.ZERO).withOwnStaff(Won.of(1)),
                () -> ClusterMember.sharing("a")
                        .withOwnFactory(ProjectCost.of(Won.ZERO).withOwnStaff(Won.of(1))));
    }

    @Test
    void refusesTermsThatCannotBePooled() {
        FundingTerms basic =
                Optional.ofNullable(GENERAL_2021.offers().get(BASIC)).orElseThrow();
        refusesTerms("offers of cluster program 2042/any must not be empty", Map.of());
        refusesTerms(
                "a cluster pools limits, but 2042/any states none for basic",
                Map.of(BASIC, basic.withLimit(Optional.empty())));
        Map<SupportType, FundingTerms> shares = new LinkedHashMap<>();
        shares.put(BASIC, basic);
        shares.put(ADVANCED_1, basic.withSplit(CostShare.notStated(Grounds.NONE)));
        refusesTerms(
                "the types of cluster program 2042/any must have one share and one rounding:"
                        + " those of advanced1 are not those of basic",
                shares);
        Map<SupportType, FundingTerms> roundings = new LinkedHashMap<>();
        roundings.put(BASIC, basic);
        roundings.put(ADVANCED_1, basic.withRounding(Rounding.down(Won.of(2))));
        refusesTerms(
                "the types of cluster program 2042/any must have one share and one rounding:"
                        + " those of advanced1 are not those of basic",
                roundings);
        CostShare winWin = CostShare.of(
                PayerPart.atMost(Payer.GOVERNMENT, Share.ofPercent(30), Grounds.NONE),
                PayerPart.exactly(Payer.LARGE_ENTERPRISE, Share.ofPercent(30), Grounds.NONE));
        refusesTerms(
                "the cost of a cluster is split among government and companies only: large-enterprise",
                Map.of(BASIC, basic.withSplit(winWin)));
    }

    @Test
    void refusesAGrantThatIsThereTwice() {
        refuses(
                "grants must not name anything twice: isp",
                () -> ClusterScheme.of(Grounds.NONE).granting(grant("isp", 1, 1), grant("isp", 2, 3)));
    }

    @Test
    void refusesAFactoryThatCostsNothing() {
        refuses(
                "member a builds a factory that costs nothing: leave out its type if it only uses the shared system",
                () -> ClusterMember.adopting("a", BASIC, Won.ZERO));
    }

    @Test
    void refusesAGrantOutsideItsBounds() {
        refuses("first year of grant isp must be from 1 to 10: 0", () -> grant("isp", 0, 1));
        refuses("first year of grant isp must be from 1 to 10: 11", () -> grant("isp", 11, 11));
        refuses("last year of grant isp must be from 2 to 10: 1", () -> grant("isp", 2, 1));
        refuses("last year of grant isp must be from 2 to 10: 11", () -> grant("isp", 2, 11));
        refuses(
                "key of a grant must be lower-case words with hyphens between them, such as win-win: \"ISP\"",
                () -> grant("ISP", 1, 1));
        assertThat(grant("isp", 10, 10).lastYear()).isEqualTo(10);
    }

    @Test
    void refusesPlansThatDoNotAddUp() {
        ClusterPlan plan = unequal("4");
        MemberPlan first = plan.members().get(0);
        refuses(
                "member A must not bring more to the shared system than KRW 100,000,000: KRW 100,000,001",
                () -> new MemberPlan(first.member(), first.own(), first.unusedLimit(), Won.of(100_000_001)));
        refuses(
                "members get KRW 670,000,000, but the cluster KRW 670,000,001",
                () -> copy(plan, plan.sharedSupport().plus(Won.of(1)), plan.burden()));
        refuses(
                "parts sum to KRW 1,600,000,001, not to the total cost KRW 1,600,000,000",
                () -> copy(plan, plan.sharedSupport(), plan.burden().plus(Won.of(1))));
        assertThat(copy(plan, plan.sharedSupport(), plan.burden())).isEqualTo(plan);
    }

    private static void refusesTerms(String message, Map<SupportType, FundingTerms> offers) {
        refuses(
                message,
                () -> new ClusterTerms(FundingDomain.PROGRAM, FundingDomain.NAME, GENERAL_2021.scheme(), offers));
    }

    private static ClusterPlan copy(ClusterPlan plan, Won sharedSupport, Won burden) {
        return new ClusterPlan(
                plan.terms(),
                plan.request(),
                plan.members(),
                plan.share(),
                plan.ownCost(),
                plan.ownSupport(),
                plan.pool(),
                plan.total(),
                plan.shareOfTotal(),
                sharedSupport,
                burden,
                plan.grants());
    }

    private static void refuses(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    private static SharedSystemGrant grant(String key, int first, int last) {
        return new SharedSystemGrant(
                key,
                Name.of("지원", "grant"),
                first,
                last,
                SupportLimit.of(Won.ofEok(4), Grounds.NONE),
                CostShare.notStated(Grounds.NONE));
    }
}
