package io.github.smartfactory.support.funding;

import static io.github.smartfactory.support.vocabulary.Language.ENGLISH;
import static io.github.smartfactory.support.vocabulary.Tier.ADVANCED_1;
import static io.github.smartfactory.support.vocabulary.Tier.ADVANCED_2;
import static io.github.smartfactory.support.vocabulary.Tier.BASIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.catalog.Anomalies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.reference.Replay;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FundingPlanTest {

    private static final ResolvedTerms GENERAL =
            OfficialCatalog.catalog().program("2023/build-upgrade").resolve(ADVANCED_1);

    private static final Anomaly ODD = new Anomaly("X1", Name.of("이상하다", "it is odd"), ClauseId.listOf("D21-144"));

    // ---- One program of each kind, worked by hand ----

    @ParameterizedTest(name = "{0} {1}: {3} of {2}")
    @CsvSource({
        // at most 2 eok and half of the cost
        "2023/build-upgrade,           advanced1,         399999999,  199999999",
        "2023/build-upgrade,           advanced1,         400000000,  200000000",
        "2023/build-upgrade,           advanced1,         400000002,  200000000",
        // no share is stated: all of it, up to the limit
        "2021/build-upgrade,           basic,             69999999,   69999999",
        "2021/build-upgrade,           basic,             70000001,   70000000",
        "2021/level-check,             only,              800001,     800000",
        "2021/capability,              in-depth,          6000000,    5000000",
        "2021/capability,              standard,          6000000,    2500000",
        "2021/capability,              one-point,         6000000,    1000000",
        "2021/meister,                 only,              9000000,    8370000",
        "2021/cloud-solution,          only,              200000000,  140000000",
        "2021/after-care,              indirect-recovery, 200000000,  5000000",
        "2021/after-care,              growth-linked,     200000000,  20000000",
        "2020/build-upgrade,           new-build,         200000000,  100000000",
        "2020/build-upgrade,           upgrade,           200000000,  150000000",
        // within half of the total project cost
        "2021/digital-cluster-general, basic,             139999998,  69999999",
        "2021/digital-cluster-general, basic,             200000000,  70000000",
        "2022/digital-cluster-general, basic,             200000000,  50000000",
        "2022/digital-cluster-lead,    advanced2,         900000000,  400000000",
        // 90% up to 15,120,000
        "2023/meister,                 only,              16799999,   15119999",
        "2023/meister,                 only,              16800000,   15120000",
        "2023/meister,                 only,              20000000,   15120000",
        // fully paid
        "2023/level-check,             only,              999999,     999999",
        "2023/level-check,             only,              1000001,    1000000",
        "2023/data-facilitator,        only,              20000000,   10000000",
        // half
        "2023/after-care,              only,              39999999,   19999999",
        "2023/after-care,              only,              50000000,   20000000",
        "2023/cloud-total-solution,    only,              1659999998, 829999999",
        "2023/cloud-total-solution,    only,              2000000000, 830000000",
    })
    @Verifies({
        "D21-010", "D21-018", "D21-019", "D21-020", "D21-021", "D21-022", "D21-030", "D21-123", "D22-020", "D23-023",
        "D23-071", "D23-073", "D23-074", "D23-080", "D23-088", "D23-089", "D23-090", "D23-091", "D23-092"
    })
    void officialProgramsPayWhatTheyAnnounce(String id, String type, long total, long support) {
        Program program = OfficialCatalog.catalog().program(id);
        FundingPlan plan = program.resolve(program.type(type)).plan(Won.of(total));
        assertThat(plan.support()).isEqualTo(Won.of(support));
        assertThat(plan.parts())
                .isEqualTo(Map.of(Payer.GOVERNMENT, Won.of(support), Payer.ADOPTER, Won.of(total - support)));
    }

    // ---- What the applicant asks for ----

    @ParameterizedTest(name = "asking for {0} eok of a possible 1.5")
    @CsvSource({
        "2,   1.5, SHARE_OF_COST",
        "1,   1,   REQUEST",
        "0,   0,   REQUEST",
    })
    void theApplicantMayAskForLess(String asked, String support, Constraint binding) {
        FundingPlan plan = GENERAL.plan(FundingRequest.of(Won.ofEok(3)).withSupportAtMost(Won.ofEok(asked)));
        assertThat(plan.support()).isEqualTo(Won.ofEok(support));
        assertThat(plan.burden()).isEqualTo(Won.ofEok(3).minus(Won.ofEok(support)));
        assertThat(plan.shareOfCost()).isEqualTo(Won.ofEok("1.5"));
        assertThat(plan.binding()).containsExactly(binding);
    }

    @Test
    void allConstraintsThatCoincideBind() {
        FundingPlan plan = GENERAL.plan(FundingRequest.of(Won.ofEok(4)).withSupportAtMost(Won.ofEok(2)));
        assertThat(plan.binding()).containsExactly(Constraint.SHARE_OF_COST, Constraint.LIMIT, Constraint.REQUEST);
    }

    // ---- Matching money of a local government (I8) ----

    @Test
    void matchingMoneyLowersTheAdoptersBurdenAndNotTheNationalShare() {
        FundingRequest request = FundingRequest.of(Won.ofEok(3));
        FundingPlan plan = GENERAL.plan(request.withLocalGovernment(Won.ofEok("0.6")));
        assertThat(plan.parts())
                .isEqualTo(Map.of(
                        Payer.GOVERNMENT, Won.ofEok("1.5"),
                        Payer.LOCAL_GOVERNMENT, Won.ofEok("0.6"),
                        Payer.ADOPTER, Won.ofEok("0.9")));
        assertThat(plan.grounds().interpretations()).contains(Interpretation.I8);
        assertThat(GENERAL.plan(request).grounds().interpretations()).doesNotContain(Interpretation.I8);
        assertThat(GENERAL.plan(request).parts()).doesNotContainKey(Payer.LOCAL_GOVERNMENT);
    }

    @Test
    void matchingMoneyMayBeAllThatTheAdopterWouldBearAndNoMore() {
        FundingRequest request = FundingRequest.of(Won.ofEok(3));
        assertThat(GENERAL.plan(request.withLocalGovernment(Won.ofEok("1.5"))).burden())
                .isEqualTo(Won.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GENERAL.plan(request.withLocalGovernment(Won.of(150_000_001))))
                .withMessage("matching money of the local government must be at most what the adopter would bear,"
                        + " KRW 150,000,000: KRW 150,000,001");
    }

    // ---- Figures in doubt ----

    @Test
    @Verifies("D21-014")
    void aStrictCallerRefusesTheWinWinFigureOf2021() {
        Program winWin = OfficialCatalog.catalog().program("2021/win-win");
        assertThatExceptionOfType(AnomalyException.class)
                .isThrownBy(() -> winWin.resolve(ADVANCED_2).strict())
                .withMessage("2021/win-win advanced2 rests on anomaly A1 [D21-014]: the 2021 win-win limit of KRW 70"
                        + " million for ADVANCED_2 is below the KRW 120 million for ADVANCED_1; 60% of the general limit,"
                        + " as for the other tiers, would be KRW 240 million")
                .satisfies(e -> assertThat(e.anomalies()).containsExactly(Anomalies.A1));
        FundingPlan lenient = winWin.resolve(ADVANCED_2).plan(Won.ofEok(1));
        assertThat(lenient.support()).isEqualTo(Won.ofEok("0.7"));
        assertThat(lenient.anomalies()).containsExactly(Anomalies.A1);
        assertThat(lenient.grounds().anomalies()).containsExactly(Anomalies.A1);
        assertThatExceptionOfType(AnomalyException.class)
                .isThrownBy(lenient::strict)
                .withMessageStartingWith("2021/win-win advanced2 rests on anomaly A1 [D21-014]: ");
        assertThat(lenient.explain().render(ENGLISH))
                .contains("[D21-014, A1]", "  [A1] the 2021 win-win limit of KRW 70 million");
        for (Tier tier : List.of(BASIC, ADVANCED_1)) {
            assertThat(winWin.resolve(tier).strict()).isEqualTo(winWin.resolve(tier));
            FundingPlan plan = winWin.resolve(tier).plan(Won.ofEok(1));
            assertThat(plan.strict()).isSameAs(plan);
        }
    }

    @Test
    @Verifies({"D23-073", "D23-091"})
    void aStrictCallerRefusesTheMeisterFigureOf2023() {
        ResolvedTerms meister =
                OfficialCatalog.catalog().program("2023/meister").resolve(Variant.ONLY);
        assertThatExceptionOfType(AnomalyException.class)
                .isThrownBy(meister::strict)
                .withMessage("2023/meister only rests on anomaly A2 [D23-073, D23-091]: the 2023 Smart Meister limit is"
                        + " KRW 15.12 million in the text and KRW 15 million in the table; the figure of the text is"
                        + " used")
                .satisfies(e -> assertThat(e.anomalies()).containsExactly(Anomalies.A2));
        assertThat(meister.plan(Won.ofEok(1)).anomalies()).containsExactly(Anomalies.A2);
    }

    @Test
    void allOtherOfficialTermsHoldForAStrictCaller() {
        List<String> refused = new ArrayList<>();
        for (Program program : OfficialCatalog.catalog().programs()) {
            for (Offer offer : program.offers()) {
                if (offer.terms().isPresent()
                        && !program.resolve(offer.type(), Trait.U_TURN, Trait.REGIONAL_JOBS)
                                .grounds()
                                .anomalies()
                                .isEmpty()) {
                    refused.add(program.id() + " " + offer.type().key());
                }
            }
        }
        assertThat(refused).containsExactly("2021/win-win advanced2", "2023/meister only");
    }

    /** A plan says the same of its anomalies as its grounds do, wherever in the terms they stand. */
    @ParameterizedTest
    @EnumSource
    void anAnomalyAnywhereInTheTermsIsCarriedAndRefused(Place place) {
        ResolvedTerms terms = place.terms().resolve(FundingDomain.PROGRAM, FundingDomain.NAME, ADVANCED_1, List.of());
        FundingPlan plan = terms.plan(FundingRequest.of(ProjectCost.of(Won.ofEok(1))
                .withOwnStaff(Won.ofMan(100))
                .withCloud(new CloudService(Won.ofMan(100), 3))));
        assertThat(plan.grounds().anomalies()).containsExactly(ODD);
        assertThat(plan.anomalies()).containsExactly(ODD);
        assertThatExceptionOfType(AnomalyException.class).isThrownBy(terms::strict);
    }

    private enum Place {
        LIMIT,
        SHARE,
        OWN_STAFF,
        CLOUD;

        FundingTerms terms() {
            return new FundingTerms(
                    Optional.of(SupportLimit.of(Won.ofEok(1), at(LIMIT))),
                    CostShare.governmentAtMost(Share.ofPercent(50), at(SHARE)),
                    Rounding.DOWN_TO_WON,
                    Optional.of(new OwnStaffCap(Share.ofPercent(20), Won.ofEok(1), at(OWN_STAFF))),
                    Optional.of(new CloudFeeCap(3, 5, at(CLOUD))));
        }

        private Grounds at(Place place) {
            return this == place ? Grounds.of("D21-144").with(ODD) : Grounds.of("D21-144");
        }
    }

    // ---- Terms made by hand ----

    /** Terms may be made by hand, and with any rounding; plans and functions of them are not. */
    @Test
    void refusesToPlanWithARoundingThatMayExceedTheShare() {
        ResolvedTerms up = new ResolvedTerms(
                GENERAL.program(),
                GENERAL.name(),
                GENERAL.type(),
                GENERAL.traits(),
                GENERAL.limit(),
                GENERAL.split(),
                new Rounding(Won.of(1), Rounding.Mode.UP),
                GENERAL.ownStaffCap(),
                GENERAL.cloudFeeCap());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> up.plan(Won.ofEok(1)))
                .withMessage("support is rounded down: UP");
        assertThatIllegalArgumentException().isThrownBy(up::supportFunction).withMessage("support is rounded down: UP");
    }

    @Test
    void theBurdenIsThatOfThePlan() {
        assertThat(GENERAL.burdenAt(Won.ofEok(3))).isEqualTo(Won.ofEok("1.5"));
        assertThat(GENERAL.burdenAt(Won.ofEok(5))).isEqualTo(Won.ofEok(3));
    }

    // ---- Bounds ----

    @Test
    void refusesACostBelowNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GENERAL.plan(Won.of(-1)))
                .withMessage("project cost must not be negative: KRW -1");
    }

    @Test
    void refusesARequestBelowNothing() {
        FundingRequest request = FundingRequest.of(Won.ofEok(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request.withSupportAtMost(Won.of(-1)))
                .withMessage("support asked for must not be negative: KRW -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request.withLocalGovernment(Won.of(-1)))
                .withMessage("matching money of the local government must not be negative: KRW -1");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DOWN")
    void refusesARoundingThatMayExceedTheShare(Rounding.Mode mode) {
        FundingTerms terms =
                FundingTerms.of(SupportLimit.of(Won.ofEok(1), Grounds.NONE), CostShare.notStated(Grounds.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms.withRounding(new Rounding(Won.of(1), mode)))
                .withMessage("support is rounded down, so that it never exceeds its share: " + mode);
    }

    @Test
    void refusesAPlanWhosePartsDoNotSumToTheTotal() {
        FundingPlan plan = GENERAL.plan(Won.ofEok(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FundingPlan(
                        plan.terms(),
                        plan.request(),
                        plan.cost(),
                        plan.shares(),
                        plan.shareOfCost(),
                        plan.support(),
                        Map.of(Payer.GOVERNMENT, Won.ofEok(1), Payer.ADOPTER, Won.ofEok(1)),
                        plan.binding()))
                .withMessage("parts sum to KRW 200,000,000, not to the total cost KRW 300,000,000");
    }

    @Test
    void aCoarseRoundingLeavesTheRestToTheAdopter() {
        FundingPlan plan = FundingTerms.of(
                        SupportLimit.of(Won.of(45_000), Grounds.NONE),
                        CostShare.of(
                                PayerPart.atMost(Payer.GOVERNMENT, Share.ofPercent(50), Grounds.NONE),
                                PayerPart.exactly(Payer.LARGE_ENTERPRISE, Share.ofPercent(30), Grounds.NONE)))
                .withRounding(Rounding.down(Won.ofMan(1)))
                .resolve(FundingDomain.PROGRAM, FundingDomain.NAME, ADVANCED_1, List.of())
                .plan(Won.of(79_999));
        assertThat(plan.parts())
                .isEqualTo(Map.of(
                        Payer.GOVERNMENT, Won.of(30_000),
                        Payer.LARGE_ENTERPRISE, Won.of(20_000),
                        Payer.ADOPTER, Won.of(29_999)));
        assertThat(plan.terms().plan(Won.of(100_000)).support()).isEqualTo(Won.of(45_000));
        Replay.of(plan.explain()).reads().says("funding.rounding-unit", Won.ofMan(1));
    }

    /** Only what changes the money: a raised limit, or more years of cloud fees for a small enterprise. */
    @Test
    void termsNameTheTraitsThatChangeThem() {
        FundingTerms plain = FundingTerms.of(CostShare.notStated(Grounds.NONE));
        assertThat(plain).isEqualTo(plain.withLimit(Optional.empty()).withRounding(Rounding.DOWN_TO_WON));
        assertThat(plain.traits()).isEmpty();
        SupportLimit limit = SupportLimit.of(Won.ofEok(1), Grounds.NONE)
                .adjusted(new LimitAdjustment.Add(Trait.REGIONAL_JOBS, Won.of(1), Grounds.NONE))
                .adjusted(new LimitAdjustment.Raise(Trait.U_TURN, Share.ONE, Grounds.NONE))
                .adjusted(new LimitAdjustment.Add(Trait.U_TURN, Won.of(1), Grounds.NONE));
        assertThat(plain.withLimit(limit).traits()).containsExactly(Trait.REGIONAL_JOBS, Trait.U_TURN);
        assertThat(plain.withCloudFeeCap(new CloudFeeCap(3, 3, Grounds.NONE)).traits())
                .isEmpty();
        assertThat(plain.withLimit(limit)
                        .withCloudFeeCap(new CloudFeeCap(3, 5, Grounds.NONE))
                        .traits())
                .containsExactly(Trait.REGIONAL_JOBS, Trait.U_TURN, Trait.SMALL_ENTERPRISE);
    }

    @Test
    void aShareOfTheLargeEnterpriseThatIsAgreedOnIsNotToldAsStated() {
        ResolvedTerms winWin = OfficialCatalog.catalog().program("2021/win-win").resolve(ADVANCED_1);
        FundingRequest request =
                FundingRequest.of(Won.ofEok(1)).withShares(Map.of(Payer.LARGE_ENTERPRISE, Share.ofPercent(30)));
        FundingPlan plan = winWin.plan(request);
        assertThat(plan.partOf(Payer.LARGE_ENTERPRISE)).isEqualTo(Won.ofMan(3_000));
        assertThat(plan.support()).isEqualTo(Won.ofMan(7_000));
        assertThat(plan.grounds().interpretations()).doesNotContain(Interpretation.I19);
        assertThat(winWin.plan(Won.ofEok(1)).grounds().interpretations()).contains(Interpretation.I19);
        Replay.of(plan.explain())
                .reads()
                .says("funding.part.share.chosen", Share.ofPercent(30))
                .says("funding.share.left", Share.ofPercent(70));
    }
}
