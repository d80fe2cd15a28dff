package io.github.smartfactory.support.funding;

import static io.github.smartfactory.support.vocabulary.Language.ENGLISH;
import static io.github.smartfactory.support.vocabulary.Language.KOREAN;
import static io.github.smartfactory.support.vocabulary.Tier.ADVANCED_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Step;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.reference.Replay;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Plans in words, in full. */
class FundingExplanationTest {

    private static final ResolvedTerms GENERAL =
            OfficialCatalog.catalog().program("2023/build-upgrade").resolve(ADVANCED_1);

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
        return Stream.concat(Stream.of(step), step.operands().stream().flatMap(FundingExplanationTest::withOperands));
    }

    private static void says(FundingPlan plan, String key, String share, String... grounds) {
        Replay.of(plan.explain()).reads();
        Step step = plan.explain().steps().stream()
                .flatMap(FundingExplanationTest::withOperands)
                .filter(each -> each.label().key().equals(key))
                .findFirst()
                .orElseThrow();
        assertThat(step.result()).isEqualTo(Figure.of(Share.parse(share)));
        List<String> names = new ArrayList<>();
        step.grounds().clauses().forEach(clause -> names.add(clause.toString()));
        step.grounds().interpretations().forEach(each -> names.add(each.id()));
        assertThat(names).isEqualTo(List.of(grounds));
    }
}
