package io.github.smartfactory.support.eligibility;

import static io.github.smartfactory.support.money.Won.ofEok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.funding.ClusterScheme;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.LimitAdjustment;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.ProgramBuilder;
import io.github.smartfactory.support.program.ProgramStatus;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What unfinished applications to official programs may get, by hand. */
class SupportRangeTest {

    private static final Company A = Company.of("A");
    private static final Member ADOPTER = Member.of(A, Role.ADOPTER);
    private static final Company ORDINARY = A.lacking(Trait.U_TURN, Trait.REGIONAL_JOBS);

    private static Program program(String id) {
        return OfficialCatalog.catalog().program(id);
    }

    private static Application application(String program, Member... members) {
        return Application.of(ProgramId.parse(program), Consortium.of(members));
    }

    private static SupportRange range(Application application) {
        return program(application.program().toString())
                .assess(application)
                .support()
                .orElseThrow();
    }

    private static SupportRange range(String program, Member... members) {
        return range(application(program, members));
    }

    private static void check(SupportRange range, String least, String most, String... movers) {
        assertThat(range.least()).isEqualTo(ofEok(least));
        assertThat(range.most()).contains(ofEok(most));
        assertThat(range.movedBy()).extracting(Unknown::toString).containsExactlyInAnyOrder(movers);
        assertThat(range.isSettled()).isEqualTo(movers.length == 0);
    }

    // ---- Companies that apply for themselves ----

    @Test
    void ofNothingKnownTheLargestLimitWithAllThatIsAddedIsTheMost() {
        check(
                range("2021/build-upgrade", ADOPTER),
                "0",
                "6.5",
                "A: cost",
                "A: type",
                "A: trait u-turn",
                "A: trait regional-jobs",
                "A: size");
    }

    @Test
    void aHigherLimitMattersOnlyWhereTheCostIsBeyondTheLowerOne() {
        check(
                range("2021/build-upgrade", ADOPTER.building(Tier.ADVANCED_1, ofEok("2.5"))),
                "2",
                "2.5",
                "A: trait u-turn",
                "A: trait regional-jobs");
        check(range("2021/build-upgrade", ADOPTER.building(Tier.ADVANCED_1, ofEok(2))), "2", "2");
        check(
                range("2021/build-upgrade", ADOPTER.building(Tier.ADVANCED_1, ofEok(9))),
                "2",
                "3.5",
                "A: trait u-turn",
                "A: trait regional-jobs");
    }

    @Test
    void theTierMattersUntilTheCostIsWithinEveryLimit() {
        Member wide = ADOPTER.withCompany(ORDINARY).withCost(Optional.of(CostRange.exactly(ofEok(3))));
        Member narrow = ADOPTER.withCompany(ORDINARY).withCost(Optional.of(CostRange.exactly(ofEok("0.7"))));
        check(range("2021/build-upgrade", wide), "0.7", "3", "A: type");
        check(range("2021/build-upgrade", narrow), "0.7", "0.7");
    }

    @Test
    void theSizeMattersWhereMoreYearsOfCloudFeesCount() {
        ProjectCost cost = ProjectCost.of(ofEok("0.5")).withCloud(new CloudService(ofEok("0.05"), 5));
        Member member = ADOPTER.withCompany(ORDINARY).building(Tier.BASIC, cost);
        check(range("2021/build-upgrade", member), "0.65", "0.7", "A: size");
        Company small = ORDINARY.withSizes(SizeClass.SMALL);
        check(range("2021/build-upgrade", member.withCompany(small)), "0.7", "0.7");
    }

    /** Half an eok and a small fee is within the limit of 0.7; half an eok and a fee of a tenth is beyond in any case. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSizeMattersWhereverThereMayBeASmallCloudFee(boolean bounded) {
        ProjectCost least = ProjectCost.of(ofEok("0.5"));
        Optional<ProjectCost> most =
                bounded ? Optional.of(least.withCloud(new CloudService(ofEok(1), 5))) : Optional.empty();
        Member member = ADOPTER.withCompany(ORDINARY).withType(Tier.BASIC).withCost(new CostRange(least, most));
        check(range("2021/build-upgrade", member), "0.5", "0.7", "A: cost", "A: size");
    }

    @Test
    void aUTurnCompanyMayGetFiveEokForARobotInPlaceOfThree() {
        check(range("2021/robot", ADOPTER), "0", "5", "A: cost", "A: trait u-turn");
        check(range("2021/robot", ADOPTER.building(Variant.ONLY, ofEok(4))), "3", "4", "A: trait u-turn");
        check(range("2021/robot", ADOPTER.building(Variant.ONLY, ofEok(3))), "3", "3");
        Member asksForTwo = ADOPTER.withSupportAtMost(ofEok(2));
        check(range("2021/robot", asksForTwo), "0", "2", "A: cost");
    }

    @Test
    void companiesThatApplyForThemselvesAddUp() {
        Member other = Member.of(Company.of("B"), Role.ADOPTER).building(Variant.ONLY, ofEok(1));
        check(range("2021/robot", ADOPTER, other), "1", "6", "A: cost", "A: trait u-turn");
    }

    @Test
    void aWinWinProjectGetsThreeTenthsUpToTheLimitOfItsTier() {
        Member member = ADOPTER.withCost(CostRange.exactly(ofEok(2)));
        check(range("2023/win-win", member), "0.3", "0.6", "A: type");
        check(range("2023/win-win", ADOPTER), "0", "1.2", "A: cost", "A: type");
        check(range("2023/win-win", ADOPTER.building(Tier.BASIC, ofEok(2))), "0.3", "0.3");
    }

    @Test
    void aShareThatIsChosenCountsInPlaceOfTheUsualOne() {
        Application application =
                application("2023/ai-consulting", ADOPTER.withCost(CostRange.between(ofEok("0.5"), ofEok("0.8"))));
        check(range(application), "0.45", "0.7", "A: cost");
        check(range(application.withShares(Map.of(Payer.GOVERNMENT, Share.ofPercent(80)))), "0.4", "0.64", "A: cost");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range(application.withShares(Map.of(Payer.GOVERNMENT, Share.ofPercent(50)))))
                .withMessage("share of the government must be from 80% to 90%: 50%");
    }

    @Test
    void moneyThatIsNotStatedIsNotGuessed() {
        Application application = application("2022/build-upgrade", ADOPTER);
        assertThat(program("2022/build-upgrade").assess(application).support()).isEmpty();
    }

    @Test
    void withoutALimitAndWithoutAnEndOfTheCostThereIsNoMost() {
        Program program = Program.builder()
                .id(ProgramId.of(2042, "any"))
                .name(Cited.of(Name.of("아무 사업", "any program")))
                .status(Cited.of(ProgramStatus.NEW))
                .addOffers(Offer.of(
                        Variant.ONLY,
                        FundingTerms.of(CostShare.governmentAtMost(Share.ofPercent(50), Grounds.NONE)),
                        Grounds.NONE))
                .build();
        Application application = Application.of(program.id(), Consortium.of(ADOPTER));
        SupportRange open = program.assess(application).support().orElseThrow();
        assertThat(open.most()).isEmpty();
        assertThat(open.movedBy()).extracting(Unknown::toString).containsExactly("A: cost");
        Application within =
                application.replacing(ADOPTER.withCost(CostRange.between(ofEok(1), Won.of(Long.MAX_VALUE))));
        assertThat(program.assess(within).support().orElseThrow().most()).contains(Won.of(Long.MAX_VALUE / 2));
        Application asking = application.replacing(ADOPTER.withSupportAtMost(ofEok(2)));
        assertThat(program.assess(asking).support().orElseThrow().most()).contains(ofEok(2));
    }

    /** Two types of the same money: the size moves the support, the type does not. */
    @Test
    void aTypeThatChangesNothingIsNotTakenForOneThatDoesBecauseATraitChangesSomething() {
        FundingTerms terms = FundingTerms.of(
                SupportLimit.of(ofEok(1), Grounds.NONE)
                        .adjusted(new LimitAdjustment.Add(Trait.SMALL_ENTERPRISE, ofEok(1), Grounds.NONE)),
                CostShare.governmentAtMost(Share.ONE, Grounds.NONE));
        Program program = Program.builder()
                .id(ProgramId.of(2042, "any"))
                .name(Cited.of(Name.of("아무 사업", "any program")))
                .status(Cited.of(ProgramStatus.NEW))
                .addOffers(Offer.of(Tier.BASIC, terms, Grounds.NONE), Offer.of(Tier.ADVANCED_1, terms, Grounds.NONE))
                .build();
        Member member = ADOPTER.withCost(CostRange.exactly(ofEok(3)));
        Application application = Application.of(program.id(), Consortium.of(member));
        check(program.assess(application).support().orElseThrow(), "1", "2", "A: size");
    }

    // ---- Clusters ----

    private static Member[] twenty(Company company) {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(i -> Member.of(company.withId("C" + i), Role.ADOPTER).building(Tier.ADVANCED_1, ofEok("2.8")))
                .toArray(Member[]::new);
    }

    /** 20 companies with factories of 2.8 eok get 1.4 each, 28 together, and leave 0.6 each, 12 together. */
    @Test
    void theSharedSystemGetsWhatTheCompaniesLeave() {
        Application application = application("2021/digital-cluster-general", twenty(ORDINARY));
        check(range(application), "28", "40", "shared-cost");
        check(range(application.withSharedSystem(WonRange.exactly(ofEok(24)))), "40", "40");
        check(range(application.withSharedSystem(WonRange.exactly(ofEok(10)))), "33", "33");
        check(range(application.withSharedSystem(WonRange.between(ofEok(10), ofEok(20)))), "33", "38", "shared-cost");
    }

    @Test
    void ofAClusterOfWhichNothingIsKnownNothingIsSure() {
        SupportRange range = range("2021/digital-cluster-general", ADOPTER);
        check(
                range,
                "0",
                "6.5",
                "A: cost",
                "A: type",
                "A: size",
                "A: trait u-turn",
                "A: trait regional-jobs",
                "shared-cost");
    }

    /**
     * A's factory gets 0.5 as any type. B as an ordinary small company has a cost of 1.6 with five years of cloud fees,
     * and the limits of both, 1.4, are what binds: then A's type matters. With a higher limit or three years it does
     * not.
     */
    @Test
    void anUnknownMayMatterOnlyIfAnotherTurnsOutToBeOneThing() {
        Member first = Member.of(ORDINARY, Role.ADOPTER).withCost(CostRange.exactly(ofEok(1)));
        ProjectCost cloud = ProjectCost.of(ofEok("0.6")).withCloud(new CloudService(ofEok("0.2"), 5));
        Member second = Member.of(Company.of("B"), Role.ADOPTER).building(Tier.BASIC, cloud);
        Application application = application("2021/digital-cluster-general", first, second)
                .withSharedSystem(WonRange.exactly(ofEok("0.4")));
        check(range(application), "1.3", "1.5", "A: type", "B: size", "B: trait u-turn", "B: trait regional-jobs");
    }

    @Test
    void grantsComeOnTopOfWhatTheCompaniesGet() {
        Member lead = Member.of(A, Role.LEAD).building(Tier.ADVANCED_1, ofEok(2));
        Application application = application("2022/digital-cluster-lead", lead);
        check(range(application), "2", "66", "grant-cost isp", "grant-cost shared-system");
        Application isp = application.withGrantCosts(Map.of("isp", WonRange.exactly(ofEok(3))));
        check(range(isp), "5", "65", "grant-cost shared-system");
        Application both = application.withGrantCosts(
                Map.of("isp", WonRange.between(ofEok(4), ofEok(9)), "shared-system", WonRange.exactly(ofEok(80))));
        check(range(both), "66", "66");
    }

    @Test
    void aThousandCompaniesOfWhichNothingIsKnownAreNotTooMany() {
        Member[] members = IntStream.rangeClosed(1, 1_000)
                .mapToObj(i -> Member.of(Company.of("C" + i), Role.ADOPTER))
                .toArray(Member[]::new);
        SupportRange range = range("2021/digital-cluster-general", members);
        assertThat(range.least()).isEqualTo(Won.ZERO);
        assertThat(range.most()).contains(ofEok(6_500));
        assertThat(range.movedBy()).hasSize(5_001);
    }

    @Test
    void hugeCostsDoNotOverflow() {
        Won huge = Won.of(4_000_000_000_000_000_000L);
        Member one = Member.of(ORDINARY, Role.ADOPTER).building(Tier.ADVANCED_2, huge);
        Member other = Member.of(ORDINARY.withId("B"), Role.ADOPTER).building(Tier.ADVANCED_2, huge);
        check(range("2021/digital-cluster-general", one, other), "8", "8");
        check(range("2021/build-upgrade", one.withCompany(A)), "4", "6.5", "A: trait u-turn", "A: trait regional-jobs");
        Application grants = application("2022/digital-cluster-lead", Member.of(A, Role.LEAD))
                .withSharedSystem(WonRange.exactly(Won.of(Long.MAX_VALUE)))
                .withGrantCosts(Map.of("isp", new WonRange(huge, Optional.empty())));
        check(range(grants), "4.5", "68", "A: type", "grant-cost shared-system");
    }

    /**
     * Half of the cost: A gets 4 as soon as its factory costs 8, B 1 of up to 10. With a shared system for nothing, own
     * factories bind, 5; with one for 20, the limits of both, 14. Only in between A's cost matters.
     */
    @Test
    void aCostMayMatterOnlyBetweenTheEndsOfTheCostOfTheSharedSystem() {
        Program program = cluster(4, 10);
        Member a = ADOPTER.withType(Tier.BASIC);
        Member b = Member.of(Company.of("B"), Role.ADOPTER).building(Tier.ADVANCED_1, ofEok(2));
        for (int most : new int[] {20, 30}) {
            Application application = Application.of(
                            program.id(), Consortium.of(a.withCost(CostRange.between(ofEok(10), ofEok(most))), b))
                    .withSharedSystem(WonRange.between(Won.ZERO, ofEok(20)));
            check(program.assess(application).support().orElseThrow(), "5", "14", "A: cost", "shared-cost");
        }
    }

    /** Half of three factories for 2 or 3 won and of a system for 2: from 8 won or from 10 on, one more is no half more. */
    @Test
    void whereNoFactMovesTheSupportAloneEveryUnknownIsSaidToMoveIt() {
        Program program = cluster(10);
        Member[] members = Stream.of("A", "B", "C")
                .map(id -> Member.of(Company.of(id), Role.ADOPTER)
                        .withType(Tier.BASIC)
                        .withCost(CostRange.between(Won.of(2), Won.of(3))))
                .toArray(Member[]::new);
        Application application =
                Application.of(program.id(), Consortium.of(members)).withSharedSystem(WonRange.exactly(Won.of(2)));
        SupportRange range = program.assess(application).support().orElseThrow();
        assertThat(range.least()).isEqualTo(Won.of(4));
        assertThat(range.most()).contains(Won.of(5));
        assertThat(range.movedBy()).extracting(Unknown::toString).containsExactly("A: cost", "B: cost", "C: cost");
    }

    @Test
    void costsBeyondAllThatCanBeAddedAreEnough() {
        Won huge = Won.of(5_000_000_000_000_000_000L);
        Member one = Member.of(ORDINARY, Role.ADOPTER).building(Tier.ADVANCED_2, huge);
        Member other = Member.of(ORDINARY.withId("B"), Role.ADOPTER).building(Tier.ADVANCED_2, huge);
        check(range("2021/digital-cluster-general", one, other), "8", "8");
    }

    /**
     * Five factories whose own half is below the limit of 40 by 1, 2, 4, 8 or 16, or whose half goes beyond it by as
     * much: 32 completions of which none leaves more room in every way, which are more than are looked at.
     */
    @Test
    void ofManyCompletionsOfTheOthersSomeAreEnough() {
        Program program = cluster(40);
        Member[] members = IntStream.range(0, 5)
                .mapToObj(i -> Member.of(Company.of("C" + i), Role.ADOPTER)
                        .withType(Tier.BASIC)
                        .withCost(CostRange.between(ofEok(80 - (2 << i)), ofEok(80 + (2 << i)))))
                .toArray(Member[]::new);
        Application application =
                Application.of(program.id(), Consortium.of(members)).withSharedSystem(WonRange.exactly(ofEok(10)));
        check(
                program.assess(application).support().orElseThrow(),
                "174",
                "200",
                "C0: cost",
                "C1: cost",
                "C2: cost",
                "C3: cost",
                "C4: cost");
    }

    private static FundingTerms terms(int limit) {
        return FundingTerms.of(
                SupportLimit.of(ofEok(limit), Grounds.NONE),
                CostShare.governmentAtMost(Share.ofPercent(50), Grounds.NONE));
    }

    private static Program cluster(int... limits) {
        return any(IntStream.of(limits).mapToObj(SupportRangeTest::terms).toArray(FundingTerms[]::new))
                .cluster(ClusterScheme.of(Grounds.NONE))
                .build();
    }

    private static ProgramBuilder any(FundingTerms... terms) {
        ProgramBuilder builder = Program.builder()
                .id(ProgramId.of(2042, "any"))
                .name(Cited.of(Name.of("아무 사업", "any program")))
                .status(Cited.of(ProgramStatus.NEW));
        List<Tier> tiers = List.of(Tier.BASIC, Tier.ADVANCED_1);
        for (int i = 0; i < terms.length; i++) {
            builder.addOffers(Offer.of(tiers.get(i), terms[i], Grounds.NONE));
        }
        return builder;
    }

    // ---- The value ----

    @Test
    void refusesEndsInTheWrongOrderAndMoversThatMoveNothing() {
        Unknown cost = Unknown.ofCompany(Unknown.Kind.COST, "A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupportRange(ofEok(2), Optional.of(ofEok(1)), List.of(cost)))
                .withMessage("support must not be at least KRW 200,000,000 and at most KRW 100,000,000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupportRange(ofEok(1), Optional.of(ofEok(1)), List.of(cost)))
                .withMessage("support from KRW 100,000,000 to KRW 100,000,000 cannot be moved by [A: cost]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupportRange(ofEok(1), Optional.empty(), List.of()))
                .withMessage("support from KRW 100,000,000 to any amount cannot be moved by []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupportRange(Won.of(-1), Optional.empty(), List.of(cost)))
                .withMessage("least support must not be negative: KRW -1");
    }
}
