package io.github.smartfactory.support.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.domain.ScenarioDomain;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the values of the package refuse, and with which words. */
class ScenarioValuesTest {

    private static final Program GENERAL = ScenarioDomain.GENERAL;
    private static final Program WIN_WIN = OfficialCatalog.catalog().program("2023/win-win");
    private static final Scenario SCENARIO = Scenario.of(GENERAL);
    private static final Firm FIRM = Firm.of("one", Tier.ADVANCED_1, Won.ofEok(1));
    private static final Won MINUS = Won.of(-1);
    private static final Won ONE = Won.of(1);

    private static Arguments of(String message, ThrowingCallable call) {
        return arguments(message, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"firms", "amendments", "figures", "running", "indexing"})
    void badValuesAreRefusedInWordsThatNameThem(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    static Stream<Arguments> firms() {
        return Stream.of(
                of("id of a firm must not be blank", () -> FIRM.withId(" ")),
                of("total cost of firm one must not be negative: KRW -1", () -> FIRM.withCost(MINUS)),
                of(
                        "points of firm one must have at most six decimals and be from -1000000000 to 1000000000: 209/3",
                        () -> FIRM.withPoints(new Score(209, 3))),
                of(
                        "points of firm one must have at most six decimals and be from -1000000000 to 1000000000:"
                                + " 1000000001",
                        () -> FIRM.withPoints(Score.of(1_000_000_001))),
                of("bonus points of firm one must not be negative: -1", () -> FIRM.withBonus(Score.of(-1))),
                of(
                        "application of firm one must be given to the microsecond: 2023-02-15T00:00:00.000000001Z",
                        () -> FIRM.withApplied(Instant.parse("2023-02-15T00:00:00.000000001Z"))),
                of(
                        "number of companies that apply together must be from 1 to 1000000: 0",
                        () -> FIRM.profile().withCompanies(0)),
                of("region must not be blank", () -> FIRM.profile().withRegion("")),
                of("id of a place must not be blank", () -> new Place(1, "")),
                of(
                        "firm one is no-budget and cannot have a support of KRW 1 and a burden of KRW 0",
                        () -> new FirmResult(FIRM, Standing.NO_BUDGET, ONE, Won.ZERO, List.of(), List.of())),
                of(
                        "support of firm one must not be negative: KRW -1",
                        () -> new FirmResult(FIRM, Standing.SUPPORTED, MINUS, Won.ZERO, List.of(), List.of())),
                of(
                        "burden of firm one must not be negative: KRW -1",
                        () -> new FirmResult(FIRM, Standing.SUPPORTED, ONE, MINUS, List.of(), List.of())),
                of("nothing changed for firm one: KRW 1", () -> new FirmChange("one", FIRM.profile(), ONE, ONE, ONE)));
    }

    static Stream<Arguments> amendments() {
        LocalDate day = LocalDate.of(2023, 2, 15);
        return Stream.of(
                of("support limit must not be negative: KRW -1", () -> Reform.limit(Tier.BASIC, MINUS)),
                of("cap of the bonus points must not be negative: -1", () -> new Amendment.BonusCap(Score.of(-1))),
                of("least number of companies must be from 1 to 1000000: 0", () -> new Amendment.LeastCompanies(0)),
                of("number of seats must be from 1 to 1000000: 0", () -> new Amendment.Seats(0)),
                of("budget must not be negative: KRW -1", () -> new Amendment.Budget(MINUS)),
                of(
                        "window must not end on 2023-02-14, before it starts on 2023-02-15",
                        () -> new Amendment.Window(day, day.minusDays(1))),
                of(
                        "parts of a budget must sum to at most KRW 1: KRW 6,000,000,000",
                        () -> new Amendment.Budget(ONE).appliedTo(WIN_WIN)),
                of(
                        "government share must be at most 30%, which leaves the others their parts: 31%; set the split of"
                                + " all to change theirs",
                        () -> new Amendment.GovernmentShare(Optional.empty(), Share.ofPercent(31)).appliedTo(WIN_WIN)),
                of(
                        "key of a reform must be lower-case words with hyphens between them, such as win-win: \"A\"",
                        () -> Reform.of("A", "가", "a")),
                of(
                        "reforms of a comparison must not name anything twice: none",
                        () -> Comparison.of(SCENARIO, Population.of(), Reform.NONE, Reform.NONE)),
                of(
                        "reforms of an attribution must not name anything twice: none",
                        () -> Attribution.of(SCENARIO, Population.of(), 1, Reform.NONE, Reform.NONE)),
                of(
                        "no reform \"any\"; there are [none]",
                        () -> Comparison.of(SCENARIO, Population.of(), Reform.NONE)
                                .effect("any")),
                of(
                        "number of reforms must be from 0 to 12: 13",
                        () -> Attribution.of(
                                java.util.stream.IntStream.range(0, 13)
                                        .mapToObj(i -> Reform.of("r" + i, "개선", "reform"))
                                        .toList(),
                                some -> Won.ZERO)),
                of(
                        "parts of an attribution sum to KRW 1, not to KRW 2",
                        () -> new Attribution(Won.of(2), List.of(new Attribution.Part(Reform.NONE, ONE, ONE, ONE)))));
    }

    static Stream<Arguments> figures() {
        Distribution one = new Distribution(ONE, ONE, ONE, 1, List.of(new Distribution.Bucket(ONE, 1)));
        return Stream.of(
                of("no bucket begins at KRW 257, but one at KRW 256", () -> new Distribution.Bucket(Won.of(257), 2)),
                of("count of a bucket must be at least 1: 0", () -> new Distribution.Bucket(ONE, 0)),
                of("first amount of a bucket must not be negative: KRW -1", () -> new Distribution.Bucket(MINUS, 1)),
                of(
                        "buckets must hold ever higher amounts: KRW 1 after KRW 1",
                        () -> new Distribution(
                                Won.of(2),
                                ONE,
                                ONE,
                                1,
                                List.of(one.buckets().get(0), one.buckets().get(0)))),
                of(
                        "amounts in the buckets cannot be from KRW 1 to KRW 2, 1 of them the most",
                        () -> new Distribution(ONE, ONE, Won.of(2), 1, one.buckets())),
                of(
                        "amounts in the buckets cannot be from KRW 256 to KRW 257, 3 of them the most",
                        () -> new Distribution(
                                Won.of(771),
                                Won.of(256),
                                Won.of(257),
                                3,
                                List.of(new Distribution.Bucket(Won.of(256), 3)))),
                of(
                        "amounts in the buckets cannot be from KRW 0 to KRW 0, 1 of them the most",
                        () -> new Distribution(Won.ZERO, Won.ZERO, Won.ZERO, 1, List.of())),
                of(
                        "amounts in the buckets sum to at least 1 and at most 1, not to KRW 2",
                        () -> new Distribution(Won.of(2), ONE, ONE, 1, one.buckets())),
                of(
                        "amounts in the buckets sum to at least 769 and at most 769, not to KRW 770",
                        () -> new Distribution(
                                Won.of(770),
                                Won.of(256),
                                Won.of(257),
                                1,
                                List.of(new Distribution.Bucket(Won.of(256), 3)))),
                of(
                        "sum of a distribution must not be negative: KRW -1",
                        () -> new Distribution(MINUS, Won.ZERO, Won.ZERO, 0, List.of())),
                of(
                        "number of firms that are supported must not be negative: -1",
                        () -> new Figures(
                                Map.of(Standing.SUPPORTED, -1L), Won.ZERO, Distribution.NONE, Distribution.NONE)),
                of(
                        "2 firms are supported, but there are 1 amounts of support and 1 of burden",
                        () -> new Figures(Map.of(Standing.SUPPORTED, 2L), ONE, one, one)),
                of(
                        "numbers of firms must not be negative: winners -1, losers 0, entering 0, leaving 0, unchanged 0",
                        () -> new Shift(-1, Won.ZERO, 0, Won.ZERO, 0, 0, 0)),
                of(
                        "each of 2 winners gains and each of 0 losers loses at least KRW 1: gained KRW 1, lost KRW 0",
                        () -> new Shift(2, ONE, 0, Won.ZERO, 0, 0, 0)),
                of(
                        "each of 0 winners gains and each of 0 losers loses at least KRW 1: gained KRW 0, lost KRW 1",
                        () -> new Shift(0, Won.ZERO, 0, ONE, 0, 0, 0)),
                of("amount gained must not be negative: KRW -1", () -> new Shift(0, MINUS, 0, Won.ZERO, 0, 0, 0)),
                of(
                        "results must be of the same firm: one, two",
                        () -> new ShiftTally()
                                .add(
                                        SCENARIO.decider().decide(FIRM),
                                        SCENARIO.decider().decide(FIRM.withId("two")))),
                of("no dimension \"any\"; there are [type, size, region, industry]", () -> Dimension.of("any")),
                of("no order \"any\"; there are [by-rank, by-arrival]", () -> Order.of("any")),
                of(
                        "number of supported firms must not be negative: -1",
                        () -> new ExpectedOutcomes(
                                -1,
                                Optional.empty(),
                                OfficialCatalog.catalog().announcement(2023).statistics())),
                of(
                        "announcement of 2021 reports no outcomes of a study",
                        () -> ExpectedOutcomes.of(OfficialCatalog.catalog().announcement(2021), Figures.NONE)));
    }

    static Stream<Arguments> running() {
        Scenario ranked = SCENARIO.rationed(Order.BY_RANK);
        Scenario arriving = SCENARIO.rationed(Order.BY_ARRIVAL);
        Firm known = FIRM.withPoints(Score.of(70));
        Rationing rationing = Rationing.of(ranked);
        rationing.offer(Tier.ADVANCED_1, new Place(1, "b"), ONE);
        FirmResult result = SCENARIO.decider().decide(FIRM);
        return Stream.of(
                of("number of threads must be from 1 to 1024: 0", () -> SCENARIO.run(Population.of(), 0)),
                of(
                        "firm one qualifies, and its points are not known: it has no place by-rank",
                        () -> ranked.run(Population.of(FIRM))),
                of(
                        "firm one qualifies, and its time of application is not known: it has no place by-arrival",
                        () -> arriving.decider(Cutoff.NONE).decide(FIRM)),
                of(
                        "places must be offered in order, and no firm twice: Place[position=-70000000, id=one] after"
                                + " Place[position=-70000000, id=one]",
                        () -> ranked.run(Population.of(known, known))),
                of(
                        "places must be offered in order, and no firm twice: Place[position=1, id=a] after"
                                + " Place[position=1, id=b]",
                        () -> rationing.offer(Tier.ADVANCED_1, new Place(1, "a"), ONE)),
                of(
                        "support at Place[position=2, id=a] must not be negative: KRW -1",
                        () -> rationing.offer(Tier.ADVANCED_1, new Place(2, "a"), MINUS)),
                of(
                        "cutoff closes a budget for basic, which 2023/build-upgrade does not have",
                        () -> ranked.decider(new Cutoff(
                                List.of(new Cutoff.Closing(Optional.of(Tier.BASIC), new Place(1, "a"))),
                                Optional.empty()))),
                of("money must not be negative: KRW -1", () -> new Purse(Optional.empty(), MINUS)),
                of(
                        "money used must not be negative: KRW -1",
                        () -> new Spending(new Purse(Optional.empty(), ONE), MINUS)),
                of(
                        "firm one fares the same in both editions: supported, KRW 50,000,000",
                        () -> new Region(Region.Cause.AMOUNT, Reform.NONE.describe(), result, result)),
                of(
                        "points of a budget curve must ascend: Point[firms=0, used=KRW 0] after"
                                + " Point[firms=0, used=KRW 0]",
                        () -> new BudgetCurve(
                                List.of(new BudgetCurve.Point(0, Won.ZERO), new BudgetCurve.Point(0, Won.ZERO)))),
                of("number of firms must not be negative: -1", () -> new BudgetCurve.Point(-1, ONE)),
                of(
                        "steps of a budget curve must be from 1 to 1000000: 0",
                        () -> BudgetCurve.of(ranked, Population.of(), 0)));
    }

    static Stream<Arguments> indexing() {
        SweepIndex index = SweepIndex.of(SCENARIO, Population.of(FIRM));
        return Stream.of(
                of("support limit must not be negative: KRW -1", () -> Setting.limit(MINUS)),
                of("steps of the share must be from 1 to 10000: 0", () -> SweepIndex.of(SCENARIO, Population.of(), 0)),
                of(
                        "steps of the share must be from 1 to 1000000000: 0",
                        () -> index.highestShareWithin(ONE, Setting.AS_IT_IS, 0)),
                of("budget must not be negative: KRW -1", () -> index.highestLimitWithin(MINUS, Setting.AS_IT_IS)),
                of(
                        "of 1 supported firms 2 cannot be at their limit",
                        () -> new SweepPoint(Setting.AS_IT_IS, 1, ONE, 2)));
    }

    @Test
    void whatAnOrderIsNeededForSaysSo() {
        assertThatThrownBy(() -> SCENARIO.rationed(Order.BY_RANK).decider())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("scenario of 2023/build-upgrade rations by-rank: a decider needs the cutoff");
        assertThatThrownBy(() -> BudgetCurve.of(SCENARIO, Population.of(), 10))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("scenario of 2023/build-upgrade has no order for a budget curve");
        assertThatThrownBy(() -> SCENARIO.decider().place(FIRM))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("scenario of 2023/build-upgrade has no order");
        assertThatThrownBy(() -> Population.of(FIRM).firm(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void sumsBeyondWhatALongHoldsAreAnErrorAndLeaveTheTallyAsItWas() {
        Decider decider = SCENARIO.decider();
        Tally tally = new Tally().add(decider.decide(FIRM.withCost(Won.of(Long.MAX_VALUE))));
        Totals before = tally.totals();

        assertThatThrownBy(() -> tally.add(decider.decide(FIRM))).isInstanceOf(ArithmeticException.class);
        assertThat(tally.totals()).isEqualTo(before);
    }

    @Test
    void aBonusOfNothingIsNoBonus() {
        assertThat(FIRM.withBonus(Score.ZERO)).isEqualTo(FIRM);
    }

    @Test
    void aWindowIsSetInFrontSoThatTheSameApply() {
        Amendment.Window window = new Amendment.Window(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 2, 28));
        for (Program program : ScenarioDomain.OFFICIAL) {
            Program once = window.appliedTo(program);
            assertThat(once.applicants()).isEqualTo(program.applicants());
            assertThat(once.windowsFor(program.applicants())).hasSize(1);
            assertThat(window.appliedTo(once)).isEqualTo(once);
        }
    }

    @Test
    void aClusterOfTenManufacturersNeedsTenCompaniesAndAReformMayAskForFewer() {
        Program cluster = OfficialCatalog.catalog().program("2021/digital-cluster-general");
        Profile nine = Profile.of(Tier.BASIC).withCompanies(9);
        Firm firm = Firm.builder().id("one").profile(nine).cost(Won.ofEok(1)).build();
        Reform fewer = Reform.named("fewer", new Amendment.LeastCompanies(9));

        assertThat(Scenario.of(cluster).leastCompanies()).isEqualTo(10);
        assertThat(Scenario.of(cluster).decider().decide(firm).standing()).isEqualTo(Standing.TOO_FEW_COMPANIES);
        assertThat(Scenario.of(cluster).under(fewer).decider().decide(firm).standing())
                .isEqualTo(Standing.SUPPORTED);
        assertThat(Scenario.of(OfficialCatalog.catalog().program("2023/supply-chain"))
                        .leastCompanies())
                .isEqualTo(5);
        assertThat(Scenario.of(OfficialCatalog.catalog().program("2022/digital-cluster-lead"))
                        .leastCompanies())
                .isEqualTo(15);
    }
}
