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
import io.github.smartfactory.support.catalog.Anomalies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Step;
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
import java.util.stream.Stream;
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

    // ---- Explanations, in full ----

    @Test
    void aPlanIsExplainedInBothLanguages() {
        FundingPlan plan = OfficialCatalog.catalog()
                .program("2021/digital-cluster-general")
                .resolve(ADVANCED_1, Trait.U_TURN, Trait.REGIONAL_JOBS)
                .plan(FundingRequest.of(ProjectCost.of(Won.ofEok(6)).withOwnStaff(Won.ofMan(1_000)))
                        .withLocalGovernment(Won.ofMan(500)));
        Replay.of(plan.explain()).reads();
        assertThat(plan.explain().render(ENGLISH)).isEqualTo("""
                digital cluster, general 2021, ADVANCED_1: the government pays KRW 305,000,000 of a total cost of KRW 610,000,000 (bound by: share of the cost)
                  Total project cost: KRW 610,000,000 (sum of the lines below)
                    Cost without own staff and cloud fees: KRW 600,000,000
                    Own staff cost that counts: KRW 10,000,000 (at most each of the lines below) [I9]
                      Own staff cost planned: KRW 10,000,000
                      Cap of own staff cost for the type: KRW 40,000,000 [D21-144]
                      Share of the burden open to own staff: KRW 60,000,000 (the share below of the figure below)
                        Share of the company's burden: 20% [D21-144]
                        Borne by the company: KRW 300,000,000
                  Government support: KRW 305,000,000 (the smallest of the lines below)
                    Share of the total cost: KRW 305,000,000 (the share below of the figure below)
                      Share paid by the government: 50% [D21-123, I10]
                      Total project cost: KRW 610,000,000
                    Support limit: KRW 350,000,000 (sum of the lines below) [I2]
                      Base limit: KRW 200,000,000 [D21-013, D21-123]
                      Addition: U-turn (reshoring) company: KRW 100,000,000 (the share below of the figure below)
                        Raise: 50% [D21-042, I15, I16]
                        Base limit: KRW 200,000,000
                      Addition: win-win regional jobs company: KRW 50,000,000 [D21-041, I15, I16]
                  Part of the local government: KRW 5,000,000 [I8]
                  Borne by the company: KRW 300,000,000 (the first line below less the others)
                    Total project cost: KRW 610,000,000
                    Government support: KRW 305,000,000
                    Part of the local government: KRW 5,000,000
                Decided by the library where the announcement is silent
                  [I9] How much of the own staff cost counts? The smaller of 20% of the company's burden, in the cost that includes it, and the cap of the tier
                  [I10] Which share applies where a range (80-90%) or a maximum is printed? The range is kept; a plan takes its upper end if not told otherwise
                  [I2] What if the 50% raise for U-turn companies and the KRW 50 million for regional jobs companies both apply? The percentage raises the base limit, then the amount is added; the share of the total cost still applies
                  [I15] To which programs do the changes under 'smart factory build and upgrade' in section II of 2021 apply? To the four programs of that field of the table; what a program states for itself prevails
                  [I16] How much is a raise of 'up to' so much? All of it: the result is the most that the company can get
                  [I8] Whose part does the matching money of a local government lower? The adopter's; the national money stays as it is
                """);
        assertThat(plan.explain().render(KOREAN)).isEqualTo("""
                2021년 디지털 클러스터(일반형) 고도화1: 총 사업비 6억 1,000만원 중 정부가 3억 500만원을 지원(지원 비율 적용)
                  총 사업비: 6억 1,000만원 (아래 값의 합)
                    사업비(인건비·클라우드 이용료 제외): 6억원
                    인정되는 자체 인건비: 1,000만원 (아래 각 금액 이내) [I9]
                      계획한 자체 인건비: 1,000만원
                      유형별 인건비 한도: 4,000만원 [D21-144]
                      기업 부담금 대비 인건비 범위: 6,000만원 (아래 비율을 적용한 값)
                        기업 부담금 대비 인건비 비율: 20% [D21-144]
                        도입기업 부담금: 3억원
                  정부지원금: 3억 500만원 (아래 중 가장 작은 값)
                    총 사업비에 비율을 적용한 금액: 3억 500만원 (아래 비율을 적용한 값)
                      정부 지원 비율: 50% [D21-123, I10]
                      총 사업비: 6억 1,000만원
                    정부지원 한도: 3억 5,000만원 (아래 값의 합) [I2]
                      기본 한도: 2억원 [D21-013, D21-123]
                      유턴기업 추가분: 1억원 (아래 비율을 적용한 값)
                        상향 비율: 50% [D21-042, I15, I16]
                        기본 한도: 2억원
                      상생형 지역일자리 기업 추가분: 5,000만원 [D21-041, I15, I16]
                  지방자치단체 부담금: 500만원 [I8]
                  도입기업 부담금: 3억원 (아래 첫 값에서 나머지를 뺀 값)
                    총 사업비: 6억 1,000만원
                    정부지원금: 3억 500만원
                    지방자치단체 부담금: 500만원
                공고에 없어 라이브러리가 정한 사항
                  [I9] 자체 인건비는 얼마까지 사업비로 인정되는가? 인건비를 포함한 사업비에서 기업 부담금의 20%와 유형별 한도 중 작은 금액까지 인정한다
                  [I10] 지원 비율이 범위(80~90%)나 최대치로 제시되면 어떤 비율로 계산하는가? 범위를 그대로 두고, 따로 정하지 않으면 상한으로 계산한다
                  [I2] 유턴기업 50% 상향과 지역일자리 기업 0.5억원 추가가 함께 적용되면? 기본 한도를 먼저 상향하고 추가 금액을 더하며, 총 사업비 대비 비율은 그대로 적용한다
                  [I15] 2021년 공고 II장의 '스마트공장 구축 및 고도화' 변경사항은 어느 사업에 적용되는가? 표에서 그 분야에 속하는 네 사업에 적용하되, 사업별로 따로 정한 내용이 우선한다
                  [I16] '최대' 상향·추가 지원은 얼마로 계산하는가? 최대치로 계산하므로 결과는 받을 수 있는 최대 금액이다
                  [I8] 지자체 지원금은 누구의 부담을 줄이는가? 국비는 그대로 두고 도입기업의 부담을 줄인다
                """);
    }

    /** Nothing is told of fees, wages, additions, other payers and wishes that a plan does not have. */
    @Test
    @Verifies({"D23-074", "D23-092"})
    void aPlainPlanIsExplainedWithoutWhatItDoesNotHave() {
        FundingPlan plan = OfficialCatalog.catalog()
                .program("2023/after-care")
                .resolve(Variant.ONLY)
                .plan(Won.ofMan(5_000));
        assertThat(plan.explain().render(ENGLISH)).isEqualTo("""
                smart factory after-care 2023: the government pays KRW 20,000,000 of a total cost of KRW 50,000,000 (bound by: support limit)
                  Total project cost: KRW 50,000,000
                  Government support: KRW 20,000,000 (the smallest of the lines below)
                    Share of the total cost: KRW 25,000,000 (the share below of the figure below)
                      Share paid by the government: 50% [D23-092, D23-093, I10]
                      Total project cost: KRW 50,000,000
                    Support limit: KRW 20,000,000 [D23-074, D23-092, D23-093]
                  Borne by the company: KRW 30,000,000 (the first line below less the others)
                    Total project cost: KRW 50,000,000
                    Government support: KRW 20,000,000
                Decided by the library where the announcement is silent
                  [I10] Which share applies where a range (80-90%) or a maximum is printed? The range is kept; a plan takes its upper end if not told otherwise
                """);
    }

    @Test
    void wagesAreToldOnlyWhereSomeArePlanned() {
        ResolvedTerms cluster = OfficialCatalog.catalog()
                .program("2021/digital-cluster-general")
                .resolve(ADVANCED_1);
        ProjectCost fees = ProjectCost.of(Won.ofEok(1)).withCloud(new CloudService(Won.ofMan(1_000), 2));
        Replay without =
                Replay.of(cluster.plan(FundingRequest.of(fees)).explain()).says("funding.cloud", Won.ofMan(2_000));
        assertThat(without.figures("funding.staff")).isEmpty();
        assertThat(without.figures("funding.staff.none")).isEmpty();
        Replay.of(cluster.plan(FundingRequest.of(fees.withOwnStaff(Won.of(7)))).explain())
                .says("funding.staff", Won.of(7));
    }

    @Test
    void whatIsAskedForIsOneOfTheBounds() {
        FundingRequest request = FundingRequest.of(Won.ofEok(3));
        Replay.of(GENERAL.plan(request.withSupportAtMost(Won.ofEok(1))).explain())
                .reads()
                .says("funding.asked-for", Won.ofEok(1))
                .says("funding.support", Won.ofEok(1));
        assertThat(Replay.of(GENERAL.plan(request).explain()).figures("funding.asked-for"))
                .isEmpty();
    }

    /** I7 is about the large enterprise's part above the limit: not about smaller wishes, nor where it has no part. */
    @Test
    @Verifies("D23-028")
    void onlyALimitBesideALargeEnterpriseLeavesTheRestOpen() {
        ResolvedTerms winWin = OfficialCatalog.catalog().program("2023/win-win").resolve(ADVANCED_1);
        assertThat(winWin.plan(Won.ofEok(5)).grounds().interpretations()).contains(Interpretation.I7);
        FundingRequest modest = FundingRequest.of(Won.ofEok(5)).withSupportAtMost(Won.ofEok(1));
        assertThat(winWin.plan(modest).binding()).containsExactly(Constraint.REQUEST);
        assertThat(winWin.plan(modest).grounds().interpretations()).doesNotContain(Interpretation.I7);
        assertThat(GENERAL.plan(Won.ofEok(5)).binding()).containsExactly(Constraint.LIMIT);
        assertThat(GENERAL.plan(Won.ofEok(5)).grounds().interpretations()).doesNotContain(Interpretation.I7);
    }

    /** A local government with a part of 10%, up to 50 won, that also matches 30. */
    @Test
    void aPartIsExplainedWithItsCeilingAndWithMatchingMoney() {
        PayerPart local = PayerPart.exactly(Payer.LOCAL_GOVERNMENT, Share.ofPercent(10), Grounds.of("D21-130"));
        Won matching = Won.of(30);
        assertThat(partOf(local, 400, Won.ZERO)).isEqualTo("""
                  Part of the local government: KRW 40 (the share below of the figure below)
                    Share of the total cost: 10% [D21-130]
                    Total project cost: KRW 400
                """);
        assertThat(partOf(local, 400, matching)).isEqualTo("""
                  Part of the local government: KRW 70 (sum of the lines below)
                    Share of the total cost: KRW 40 (the share below of the figure below)
                      Share of the total cost: 10% [D21-130]
                      Total project cost: KRW 400
                    Matching money of the local government: KRW 30 [I8]
                """);
        assertThat(partOf(local.upTo(Won.of(50)), 400, Won.ZERO)).isEqualTo("""
                  Part of the local government: KRW 40 (the smallest of the lines below)
                    Share of the total cost: KRW 40 (the share below of the figure below)
                      Share of the total cost: 10% [D21-130]
                      Total project cost: KRW 400
                    Ceiling: KRW 50 [D21-130]
                """);
        assertThat(partOf(local.upTo(Won.of(50)), 1_000, Won.ZERO)).isEqualTo("""
                  Part of the local government: KRW 50 (the smallest of the lines below)
                    Share of the total cost: KRW 100 (the share below of the figure below)
                      Share of the total cost: 10% [D21-130]
                      Total project cost: KRW 1,000
                    Ceiling: KRW 50 [D21-130]
                """);
        assertThat(partOf(local.upTo(Won.of(50)), 1_000, matching)).isEqualTo("""
                  Part of the local government: KRW 80 (sum of the lines below)
                    Part of the local government: KRW 50 (the smallest of the lines below)
                      Share of the total cost: KRW 100 (the share below of the figure below)
                        Share of the total cost: 10% [D21-130]
                        Total project cost: KRW 1,000
                      Ceiling: KRW 50 [D21-130]
                    Matching money of the local government: KRW 30 [I8]
                """);
    }

    private static String partOf(PayerPart local, long total, Won matching) {
        CostShare split = CostShare.of(PayerPart.atMost(Payer.GOVERNMENT, Share.ofPercent(50), Grounds.NONE), local);
        FundingPlan plan = FundingTerms.of(split)
                .resolve(FundingDomain.PROGRAM, FundingDomain.NAME, ADVANCED_1, List.of())
                .plan(FundingRequest.of(Won.of(total)).withLocalGovernment(matching));
        Replay.of(plan.explain()).reads();
        String text = plan.explain().render(ENGLISH);
        return text.substring(text.indexOf("  Part of the local government"), text.indexOf("  Borne by the company"));
    }

    /** Chosen or not, stated or not, one figure or a range: each is told for what it is. */
    @Test
    @Verifies({"D23-028", "D23-087"})
    void aShareSaysWhereItComesFrom() {
        ResolvedTerms ai =
                OfficialCatalog.catalog().program("2023/ai-consulting").resolve(Variant.ONLY);
        ResolvedTerms meister =
                OfficialCatalog.catalog().program("2023/meister").resolve(Variant.ONLY);
        ResolvedTerms exact = FundingTerms.of(
                        CostShare.of(PayerPart.exactly(Payer.GOVERNMENT, Share.ofPercent(50), Grounds.of("D23-092"))))
                .resolve(FundingDomain.PROGRAM, FundingDomain.NAME, ADVANCED_1, List.of());
        FundingRequest request = FundingRequest.of(Won.ofEok(1));
        Map<Payer, Share> chosen = Map.of(Payer.GOVERNMENT, Share.ofPercent(85));
        says(ai.plan(request), "funding.share", "90%", "D23-087", "D23-093", "I10");
        says(ai.plan(request.withShares(chosen)), "funding.share.chosen", "85%", "D23-087", "D23-093");
        says(meister.plan(request), "funding.share", "90%", "D23-091", "D23-093", "I10");
        says(exact.plan(request), "funding.share", "50%", "D23-092");
        ResolvedTerms open = FundingTerms.of(CostShare.notStated(Grounds.of("D22-020")))
                .resolve(FundingDomain.PROGRAM, FundingDomain.NAME, ADVANCED_1, List.of());
        says(open.plan(request), "funding.share.not-stated", "100%", "D22-020", "I12");
        says(open.plan(request.withShares(chosen)), "funding.share.chosen", "85%");
        PayerPart large = PayerPart.between(
                Payer.LARGE_ENTERPRISE, Share.ofPercent(20), Share.ofPercent(40), Grounds.of("D23-028"));
        ResolvedTerms winWin = FundingTerms.of(CostShare.notStated(Grounds.of("D22-020"), large))
                .resolve(FundingDomain.PROGRAM, FundingDomain.NAME, ADVANCED_1, List.of());
        says(winWin.plan(request), "funding.share.left", "80%", "D22-020", "I12");
        says(winWin.plan(request), "funding.part.share", "20%", "D23-028");
        says(
                winWin.plan(request.withShares(Map.of(Payer.LARGE_ENTERPRISE, Share.ofPercent(30)))),
                "funding.part.share.chosen",
                "30%",
                "D23-028");
        // Whoever chooses the one share that there is has chosen nothing.
        ResolvedTerms fixed = OfficialCatalog.catalog().program("2023/win-win").resolve(ADVANCED_1);
        FundingRequest thirty = request.withShares(Map.of(Payer.LARGE_ENTERPRISE, Share.ofPercent(30)));
        says(fixed.plan(thirty), "funding.part.share", "30%", "D23-028");
    }

    private static Stream<Step> withOperands(Step step) {
        return Stream.concat(Stream.of(step), step.operands().stream().flatMap(FundingPlanTest::withOperands));
    }

    private static void says(FundingPlan plan, String key, String share, String... grounds) {
        Replay.of(plan.explain()).reads();
        Step step = plan.explain().steps().stream()
                .flatMap(FundingPlanTest::withOperands)
                .filter(each -> each.label().key().equals(key))
                .findFirst()
                .orElseThrow();
        assertThat(step.result()).isEqualTo(Figure.of(Share.parse(share)));
        List<String> names = new ArrayList<>();
        step.grounds().clauses().forEach(clause -> names.add(clause.toString()));
        step.grounds().interpretations().forEach(each -> names.add(each.id()));
        assertThat(names).isEqualTo(List.of(grounds));
    }

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
