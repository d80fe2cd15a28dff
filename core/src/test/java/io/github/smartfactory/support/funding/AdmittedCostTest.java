package io.github.smartfactory.support.funding;

import static io.github.smartfactory.support.vocabulary.Tier.ADVANCED_1;
import static io.github.smartfactory.support.vocabulary.Tier.BASIC;
import static io.github.smartfactory.support.vocabulary.Trait.SMALL_ENTERPRISE;
import static io.github.smartfactory.support.vocabulary.Trait.U_TURN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.reference.Replay;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmittedCostTest {

    private static final Program CLUSTER = OfficialCatalog.catalog().program("2021/digital-cluster-general");

    // ---- Cloud fees ----

    @ParameterizedTest(name = "{0} years planned")
    @CsvSource({"1, 1, 1", "2, 2, 2", "3, 3, 3", "4, 3, 4", "5, 3, 5", "6, 3, 5", "50, 3, 5"})
    @Verifies({"D21-039", "D21-142"})
    void cloudFeesCountForThreeYearsAndForFiveOfASmallEnterprise(int planned, int years, int smallYears) {
        ProjectCost cost = ProjectCost.of(Won.ofEok(1)).withCloud(new CloudService(Won.ofMan(1_000), planned));
        for (String id : List.of("2021/build-upgrade", "2021/digital-cluster-general", "2021/sector-specialised")) {
            Program program = OfficialCatalog.catalog().program(id);
            assertCloud(program.resolve(ADVANCED_1, U_TURN).plan(FundingRequest.of(cost)), years);
            assertCloud(program.resolve(ADVANCED_1, SMALL_ENTERPRISE).plan(FundingRequest.of(cost)), smallYears);
        }
    }

    private static void assertCloud(FundingPlan plan, int years) {
        assertThat(plan.cost().cloudYears()).isEqualTo(years);
        assertThat(plan.cost().cloudFees()).isEqualTo(Won.ofMan(1_000L * years));
        assertThat(plan.total()).isEqualTo(Won.ofMan(10_000 + 1_000L * years));
    }

    @ParameterizedTest(name = "small enterprise: {0}")
    @CsvSource({"true", "false"})
    @Verifies("D21-039")
    void in2020ThreeYearsCountedForAll(boolean small) {
        List<Trait> traits = small ? List.of(SMALL_ENTERPRISE) : List.of();
        FundingPlan plan = OfficialCatalog.catalog()
                .program("2020/build-upgrade")
                .resolve(Variant.NEW_BUILD, traits)
                .plan(FundingRequest.of(ProjectCost.of(Won.ZERO).withCloud(new CloudService(Won.ofMan(1_000), 7))));
        assertThat(plan.cost().cloudFees()).isEqualTo(Won.ofMan(3_000));
    }

    @Test
    void cloudFeesDoNotCountWhereNothingProvidesForThem() {
        FundingPlan plan = OfficialCatalog.catalog()
                .program("2023/build-upgrade")
                .resolve(ADVANCED_1, SMALL_ENTERPRISE)
                .plan(FundingRequest.of(ProjectCost.of(Won.ofEok(1))
                        .withCloud(new CloudService(Won.ofMan(1_000), 3))
                        .withOwnStaff(Won.ofMan(1_000))));
        assertThat(plan.cost()).isEqualTo(new AdmittedCost(Won.ofEok(1), 0, Won.ZERO, Won.ZERO, Won.ofEok(1)));
        Replay.of(plan.explain())
                .reads()
                .says("funding.cloud", Won.ZERO)
                .says("funding.staff.none", Won.ZERO)
                .says("funding.total", Won.ofEok(1));
    }

    // ---- Own staff ----

    /**
     * 20% of the burden in the cost that includes the wages. With half of the cost paid, wages s on a base b are at most
     * 0.2 (b + s) / 2, which makes them b / 9. Each cap is just what they are where the limit begins to bind.
     */
    @ParameterizedTest(name = "{0}: wages of {2} on a base of {1}")
    @CsvSource({
        // half of the cost is paid: b / 9
        "advanced1, 180000000,  100000000, 20000000",
        "advanced1, 180000000,  20000000,  20000000",
        "advanced1, 180000000,  19999999,  19999999",
        "advanced1, 180000000,  20000001,  20000000",
        "advanced1, 90000000,   99999999,  10000000",
        "advanced2, 540000000,  999999999, 60000000",
        "basic,     126000000,  999999999, 14000000",
        "basic,     110000000,  999999999, 12222222",
        "advanced1, 355000000,  999999999, 39444444",
        "advanced1, 358000000,  999999999, 39777777",
        // the cap of the tier
        "basic,     200000000,  999999999, 14000000",
        "basic,     126000009,  999999999, 14000000",
        "advanced1, 500000000,  999999999, 40000000",
        "advanced1, 360000000,  999999999, 40000000",
        "advanced2, 720000000,  999999999, 80000000",
        "advanced2, 1000000000, 999999999, 80000000",
        // the wages planned
        "advanced2, 1000000000, 12345,     12345",
        "advanced2, 1000000000, 0,         0",
        "advanced2, 0,          999999999, 0",
        // 111 is at most 0.2 x 556, 112 is more than 0.2 x 556
        "advanced1, 1000,       999,       111",
    })
    @Verifies({"D21-123", "D21-144"})
    void ownStaffCountsUpToTwentyPercentOfTheBurdenAndTheCapOfTheTier(
            String tier, long base, long wages, long admitted) {
        FundingPlan plan = CLUSTER.resolve(CLUSTER.type(tier))
                .plan(FundingRequest.of(ProjectCost.of(Won.of(base)).withOwnStaff(Won.of(wages))));
        assertThat(plan.cost().ownStaff()).isEqualTo(Won.of(admitted));
        assertThat(plan.total()).isEqualTo(Won.of(base + admitted));
        assertThat(5 * admitted).isLessThanOrEqualTo(plan.burden().amount());
    }

    @Test
    @Verifies("D21-144")
    void aLimitThatBindsLeavesAQuarterOfTheRest() {
        // s = 0.2 (1,000 + s - 100) = 180 + 0.2 s
        FundingTerms terms =
                CLUSTER.offer(BASIC).terms().orElseThrow().withLimit(SupportLimit.of(Won.of(100), Grounds.NONE));
        FundingPlan plan = terms.resolve(FundingDomain.PROGRAM, FundingDomain.NAME, BASIC, List.of())
                .plan(FundingRequest.of(ProjectCost.of(Won.of(1_000)).withOwnStaff(Won.ofEok(1))));
        assertThat(plan.cost().ownStaff()).isEqualTo(Won.of(225));
        assertThat(plan.burden()).isEqualTo(Won.of(1_125));
    }

    @Test
    @Verifies("D21-144")
    void whatLowersTheBurdenLowersTheStaffThatCounts() {
        FundingRequest request =
                FundingRequest.of(ProjectCost.of(Won.ofMan(18_000)).withOwnStaff(Won.ofEok(1)));
        ResolvedTerms terms = CLUSTER.resolve(ADVANCED_1);
        // s = 0.2 ((180 + s) / 2 - 45) = 9 + 0.1 s, in million won
        FundingPlan matched = terms.plan(request.withLocalGovernment(Won.ofMan(4_500)));
        assertThat(matched.cost().ownStaff()).isEqualTo(Won.ofMan(1_000));
        assertThat(matched.burden()).isEqualTo(Won.ofMan(5_000));
        // s = 0.2 (180 + s - 40) = 28 + 0.2 s
        FundingPlan modest = terms.plan(request.withSupportAtMost(Won.ofMan(4_000)));
        assertThat(modest.cost().ownStaff()).isEqualTo(Won.ofMan(3_500));
        assertThat(modest.support()).isEqualTo(Won.ofMan(4_000));
    }

    @Test
    @Verifies("D21-144")
    void cloudFeesThatCountAreInTheBurden() {
        ProjectCost cost = ProjectCost.of(Won.ofMan(15_000))
                .withCloud(new CloudService(Won.ofMan(1_000), 9))
                .withOwnStaff(Won.ofEok(1));
        FundingPlan plan = CLUSTER.resolve(ADVANCED_1).plan(FundingRequest.of(cost));
        // 150 + 3 x 10 = 180, and 20 of wages
        assertThat(plan.cost())
                .isEqualTo(new AdmittedCost(Won.ofMan(15_000), 3, Won.ofMan(3_000), Won.ofMan(2_000), Won.ofEok(2)));
        assertThat(plan.support()).isEqualTo(Won.ofEok(1));
        assertThat(plan.grounds().clauses())
                .contains(ClauseId.of("D21-142"), ClauseId.of("D21-144"), ClauseId.of("D21-123"));
        assertThat(plan.grounds().interpretations()).contains(Interpretation.I9);
    }

    @Test
    void aTotalBeyondALongIsAnError() {
        ProjectCost fees = ProjectCost.of(Won.ZERO).withCloud(new CloudService(Won.of(Long.MAX_VALUE / 2), 3));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> CLUSTER.resolve(BASIC).plan(FundingRequest.of(fees)))
                .withMessageEndingWith(" is beyond what a long can hold");
        ProjectCost wages = ProjectCost.of(Won.of(Long.MAX_VALUE)).withOwnStaff(Won.of(1));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> CLUSTER.resolve(BASIC).plan(FundingRequest.of(wages)))
                .withMessageEndingWith(" is beyond what a long can hold");
    }

    /** The wages that are tried must not overflow where those that count do not. */
    @Test
    void wagesThatDoNotCountDoNotOverflow() {
        FundingTerms terms = FundingTerms.of(
                        SupportLimit.of(Won.of(Long.MAX_VALUE), Grounds.NONE), CostShare.notStated(Grounds.NONE))
                .withOwnStaffCap(new OwnStaffCap(Share.ofPercent(20), Won.ofMan(1_400), Grounds.NONE));
        Won base = Won.of(Long.MAX_VALUE - 10);
        FundingPlan plan = terms.resolve(FundingDomain.PROGRAM, FundingDomain.NAME, BASIC, List.of())
                .plan(FundingRequest.of(ProjectCost.of(base).withOwnStaff(Won.of(100))));
        assertThat(plan.cost()).isEqualTo(new AdmittedCost(base, 0, Won.ZERO, Won.ZERO, base));
        assertThat(plan.support()).isEqualTo(base);
    }

    // ---- Bounds ----

    @Test
    void refusesYearsOfCloudFeesOutsideTheirBounds() {
        assertThat(new CloudFeeCap(0, 0, Grounds.NONE).yearsFor(List.of(SMALL_ENTERPRISE)))
                .isZero();
        assertThat(new CloudFeeCap(50, 50, Grounds.NONE).yearsFor(List.of())).isEqualTo(50);
        refusesCloudYears(-1, 5, "years of cloud fees must be from 0 to 50: -1");
        refusesCloudYears(51, 51, "years of cloud fees must be from 0 to 50: 51");
        refusesCloudYears(3, 2, "years of cloud fees of a small enterprise must be from 3 to 50: 2");
        refusesCloudYears(3, 51, "years of cloud fees of a small enterprise must be from 3 to 50: 51");
    }

    private static void refusesCloudYears(int years, int small, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CloudFeeCap(years, small, Grounds.NONE))
                .withMessage(message);
    }

    @Test
    void refusesAStaffCapBelowNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OwnStaffCap(Share.ONE, Won.of(-1), Grounds.NONE))
                .withMessage("cap of own staff cost must not be negative: KRW -1");
    }

    @Test
    void aCapOfNothingAdmitsNothing() {
        FundingTerms terms = CLUSTER.offer(BASIC).terms().orElseThrow();
        for (OwnStaffCap cap : List.of(
                new OwnStaffCap(Share.ZERO, Won.ofEok(1), Grounds.NONE),
                new OwnStaffCap(Share.ONE, Won.ZERO, Grounds.NONE))) {
            FundingPlan plan = terms.withOwnStaffCap(Optional.of(cap))
                    .resolve(FundingDomain.PROGRAM, FundingDomain.NAME, BASIC, List.of())
                    .plan(FundingRequest.of(ProjectCost.of(Won.ofEok(5)).withOwnStaff(Won.ofEok(1))));
            assertThat(plan.cost().ownStaff()).isEqualTo(Won.ZERO);
        }
    }
}
