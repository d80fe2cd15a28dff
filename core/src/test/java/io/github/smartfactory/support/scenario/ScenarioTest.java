package io.github.smartfactory.support.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a researcher asks, with figures that can be worked out by hand. */
class ScenarioTest {

    private static final Program GENERAL = OfficialCatalog.catalog().program("2023/build-upgrade");

    private static final Program WIN_WIN = OfficialCatalog.catalog().program("2023/win-win");

    private static Firm firm(String id, Tier tier, String eok) {
        return Firm.of(id, tier, Won.ofEok(eok));
    }

    private static Population of(int number, Tier tier, String eok) {
        return Population.of(IntStream.range(0, number)
                .mapToObj(i -> firm(String.format("firm-%05d", i), tier, eok)
                        .withPoints(Score.of(70 + i % 30))
                        .withApplied(Instant.parse("2023-02-15T00:00:00Z").plusSeconds(i))));
    }

    @Test
    void aShareOf60PercentCostsATenthOfEachCostUpToWhereTheLimitBinds() {
        Population three = Population.of(
                firm("small", Tier.ADVANCED_1, "1"),
                firm("middle", Tier.ADVANCED_1, "3.6"),
                firm("large", Tier.ADVANCED_1, "5"));
        Comparison comparison = Comparison.of(Scenario.of(GENERAL), three, Reform.share(Share.ofPercent(60)));
        Effect effect = comparison.effect("share");

        assertThat(comparison.baseline().overall().support().sum()).isEqualTo(Won.ofEok("4.3"));
        assertThat(effect.totals().overall().support().sum()).isEqualTo(Won.ofEok("4.6"));
        assertThat(effect.cost()).isEqualTo(Won.ofEok("0.3"));
        assertThat(effect.shifts().overall()).isEqualTo(new Shift(2, Won.ofEok("0.3"), 0, Won.ZERO, 0, 0, 1));
        assertThat(effect.shifts().gains()).extracting(FirmChange::id).containsExactly("middle", "small");
    }

    @Test
    void basicBackTo07EokGivesUpTo04EokMoreToBasicFirmsAlone() {
        Population two = Population.of(firm("basic", Tier.BASIC, "3"), firm("advanced", Tier.ADVANCED_1, "3"));
        Effect effect = Comparison.of(Scenario.of(WIN_WIN), two, Reform.limit(Tier.BASIC, Won.ofEok("0.7")))
                .effect("limit-basic");

        assertThat(effect.cost()).isEqualTo(Won.ofEok("0.4"));
        assertThat(effect.shifts().by(Dimension.TYPE))
                .containsEntry(Tier.BASIC.label(), new Shift(1, Won.ofEok("0.4"), 0, Won.ZERO, 0, 0, 0))
                .containsEntry(Tier.ADVANCED_1.label(), new Shift(0, Won.ZERO, 0, Won.ZERO, 0, 0, 1));
    }

    @Test
    void theBudgetOf620EokReachesThe310FactoriesThatAreAnnounced() {
        Scenario scenario = Scenario.of(GENERAL).rationed(Order.BY_RANK);
        Run run = scenario.run(of(1_000, Tier.ADVANCED_1, "4"));

        assertThat(run.totals().overall().supported()).isEqualTo(310);
        assertThat(run.totals().overall().support().sum()).isEqualTo(Won.ofEok(620));
        assertThat(run.spending())
                .containsExactly(new Spending(new Purse(Optional.empty(), Won.ofEok(620)), Won.ofEok(620)));
        assertThat(run.spending().get(0).left()).isEqualTo(Won.ZERO);
    }

    @Test
    void moreSeatsThanTheBudgetSufficesForLeaveTheRestWithoutMoney() {
        Scenario scenario =
                Scenario.of(GENERAL).rationed(Order.BY_ARRIVAL).under(Reform.named("seats", new Amendment.Seats(500)));
        Run run = scenario.run(of(1_000, Tier.ADVANCED_1, "4"));

        assertThat(run.totals().overall().firms(Standing.NO_BUDGET)).isEqualTo(690);
        assertThat(run.standing(309)).isEqualTo(Standing.SUPPORTED);
        assertThat(run.standing(310)).isEqualTo(Standing.NO_BUDGET);
    }

    @Test
    void moneyThatIsSetAsideForBasicIsForBasicAlone() {
        List<Firm> firms = IntStream.range(0, 1_000)
                .mapToObj(i -> firm("firm-" + i, i % 2 == 0 ? Tier.BASIC : Tier.ADVANCED_1, "10")
                        .withPoints(Score.of(80)))
                .toList();
        Scenario scenario =
                Scenario.of(WIN_WIN).rationed(Order.BY_RANK).under(Reform.named("seats", new Amendment.Seats(1_000)));
        Run run = scenario.run(Population.of(firms.stream()));

        // 60 eok by 0.3 each, and 156 eok by 1.2 each.
        assertThat(run.totals().of(Tier.BASIC).supported()).isEqualTo(200);
        assertThat(run.totals().of(Tier.ADVANCED_1).supported()).isEqualTo(130);
    }

    @Test
    void aSplitOf303040ReplacesTheParts() {
        CostShare split = CostShare.of(
                PayerPart.atMost(Payer.GOVERNMENT, Share.ofPercent(30), Grounds.NONE),
                PayerPart.exactly(Payer.LARGE_ENTERPRISE, Share.ofPercent(30), Grounds.NONE),
                PayerPart.atLeast(Payer.ADOPTER, Share.ofPercent(40), Grounds.NONE));
        Run run = Scenario.of(GENERAL)
                .under(Reform.named("split", new Amendment.Split(Optional.empty(), split)))
                .run(Population.of(firm("one", Tier.ADVANCED_1, "3")));

        assertThat(run.support(0)).isEqualTo(Won.ofEok("0.9"));
        assertThat(run.burden(0)).isEqualTo(Won.ofEok("1.2"));
    }

    @Test
    void aShareThatLeavesOthersLessThanTheirPartsIsRefused() {
        assertThatThrownBy(() -> Scenario.of(WIN_WIN).under(Reform.share(Share.ofPercent(60))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "government share must be at most 30%, which leaves the others their parts: 60%; set the split"
                                + " of all to change theirs");
    }

    @Test
    void reformsThatSetTheSameToDifferentValuesConflict() {
        Reform one = Reform.limit(Tier.BASIC, Won.ofEok("0.7"));
        Reform other = Reform.named("all", new Amendment.Limit(Optional.empty(), Won.ofEok(1)));

        assertThatThrownBy(() -> one.and(other))
                .isInstanceOf(ReformConflictException.class)
                .hasMessage(
                        "reforms limit-basic and all cannot go together: BASIC: support limit KRW 70,000,000, but all"
                                + " types: support limit KRW 100,000,000");
    }

    @Test
    void aCompanyThatIsNoSmeIsNotEligible() {
        Profile large = Profile.of(Tier.ADVANCED_1).withSize(SizeClass.LARGE);
        Firm firm = Firm.builder().id("large").profile(large).cost(Won.ofEok(3)).build();
        FirmResult result = Scenario.of(WIN_WIN).decider().decide(firm);

        assertThat(result.standing()).isEqualTo(Standing.NOT_ELIGIBLE);
        assertThat(result.failed()).isNotEmpty();
        assertThat(result.support()).isEqualTo(Won.ZERO);
    }

    @Test
    void aUTurnCompanyGetsItsHigherLimitOf2021() {
        Program program = OfficialCatalog.catalog().program("2021/build-upgrade");
        Profile profile = Profile.of(Tier.ADVANCED_1).having(Trait.U_TURN);
        Firm firm =
                Firm.builder().id("back").profile(profile).cost(Won.ofEok(100)).build();

        assertThat(Scenario.of(program).decider().decide(firm).support())
                .isEqualTo(program.resolve(Tier.ADVANCED_1, Trait.U_TURN)
                        .plan(Won.ofEok(100))
                        .support());
    }

    @Test
    void theIndexAnswersWhatAShareAndALimitWouldCome() {
        SweepIndex index = SweepIndex.of(Scenario.of(GENERAL), of(1_000, Tier.ADVANCED_1, "3"));

        assertThat(index.at(Setting.AS_IT_IS).support()).isEqualTo(Won.ofEok(1_500));
        assertThat(index.at(Setting.share(Share.ofPercent(60))).support()).isEqualTo(Won.ofEok(1_800));
        assertThat(index.at(Setting.limit(Won.ofEok(1))))
                .isEqualTo(new SweepPoint(Setting.limit(Won.ofEok(1)), 1_000, Won.ofEok(1_000), 1_000));
        assertThat(index.at(Setting.passMark(Score.of(90))).supported()).isEqualTo(330);
        assertThat(index.highestShareWithin(Won.ofEok(620), Setting.AS_IT_IS, 100)
                        .orElseThrow()
                        .setting()
                        .share())
                .contains(Share.ofPercent(20));
        assertThat(index.highestLimitWithin(Won.ofEok(620), Setting.AS_IT_IS)
                        .orElseThrow()
                        .setting()
                        .limit())
                .contains(Won.ofEok("0.62"));
        assertThat(index.lowestPassMarkWithin(Won.ofEok(620), Setting.AS_IT_IS)
                        .orElseThrow()
                        .supported())
                .isEqualTo(396);
    }

    @Test
    void aLowLimitTakesMostOfWhatAHigherShareWouldCost() {
        Population one = Population.of(firm("one", Tier.ADVANCED_1, "3"));
        Attribution attribution = Attribution.of(
                Scenario.of(GENERAL),
                one,
                1,
                Reform.share(Share.ofPercent(60)),
                Reform.limit(Tier.ADVANCED_1, Won.ofEok("1.6")));

        // 1.5 eok in the baseline, 1.8 with the share alone, 1.5 with the limit alone, 1.6 with both.
        assertThat(attribution.total()).isEqualTo(Won.ofEok("0.1"));
        assertThat(attribution.parts()).extracting(Attribution.Part::alone).containsExactly(Won.ofEok("0.3"), Won.ZERO);
        assertThat(attribution.parts())
                .extracting(Attribution.Part::last)
                .containsExactly(Won.ofEok("0.1"), Won.ofEok("-0.2"));
        assertThat(attribution.parts())
                .extracting(Attribution.Part::fair)
                .containsExactly(Won.ofEok("0.2"), Won.ofEok("-0.1"));
    }

    @Test
    void theStudyMakesOneExpectOneAndAHalfJobsAFirm() {
        Figures figures =
                Scenario.of(GENERAL).run(of(310, Tier.ADVANCED_1, "4")).totals().overall();
        ExpectedOutcomes outcomes =
                ExpectedOutcomes.of(OfficialCatalog.catalog().announcement(2023), figures);

        assertThat(outcomes.jobs())
                .hasValueSatisfying(jobs -> assertThat(jobs).isEqualByComparingTo(new BigDecimal("465")));
        assertThat(outcomes.warning().render(Language.ENGLISH)).contains("12,660", "not a forecast");
        assertThat(outcomes.explain().render(Language.KOREAN)).isEqualTo("""
                2014~2019년 도입기업 12,660개사의 평균 변화를 지원기업에 그대로 옮긴 값입니다. 예측이 아니라 단순 계산입니다. 이 분석은 지원이 없었을 때의 결과를 말해 주지 않으며, 연도·지원조건·기업이 다르면 달라질 수 있습니다.
                  분석 대상 도입기업의 평균: 생산성 변화: 29.4% [D23-010]
                  분석 대상 도입기업의 평균: 품질 변화: 42.8% [D23-010]
                  분석 대상 도입기업의 평균: 원가 변화: -15.9% [D23-010]
                  분석 대상 도입기업의 평균: 매출 변화: 6.4% [D23-010]
                  분석 대상 도입기업의 평균: 산업재해 변화: -4.9% [D23-010]
                  분석 대상 도입기업의 평균: 기업당 고용 변화: 1.5명 [D23-010]
                  지원기업이 같은 변화를 보일 때의 고용 변화: 310개사 × 1.5명 = 465명 [D23-010]
                """);
        assertThat(outcomes.explain().render(Language.ENGLISH)).isEqualTo("""
                Mean changes of 12,660 adopters of 2014 to 2019, carried over to the supported firms. It is arithmetic, not a forecast: the study does not say what would have become of them without support, and other years, terms and firms may differ.
                  Mean of the studied adopters: change in productivity: 29.4 % [D23-010]
                  Mean of the studied adopters: change in quality: 42.8 % [D23-010]
                  Mean of the studied adopters: change in cost: -15.9 % [D23-010]
                  Mean of the studied adopters: change in sales: 6.4 % [D23-010]
                  Mean of the studied adopters: change in accidents at work: -4.9 % [D23-010]
                  Mean of the studied adopters: change in jobs of a company: 1.5 jobs [D23-010]
                  Jobs, if the supported firms changed alike: 310 firms × 1.5 = 465 [D23-010]
                """);
    }

    @Test
    void whatIsInDoubtOrDecidedByTheLibraryIsSaidOfAScenario() {
        Scenario scenario = Scenario.of(OfficialCatalog.catalog().program("2021/win-win"));

        assertThat(scenario.grounds().anomalies())
                .extracting(anomaly -> anomaly.id())
                .containsExactly("A1");
        assertThat(scenario.grounds().interpretations())
                .extracting(interpretation -> interpretation.id())
                .contains("I12", "I2");
        assertThat(Scenario.of(GENERAL).grounds().anomalies()).isEmpty();
    }
}
