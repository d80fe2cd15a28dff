package io.github.smartfactory.support.testkit.assertion;

import static io.github.smartfactory.support.testkit.assertion.Claim.all;
import static io.github.smartfactory.support.testkit.assertion.Claim.claim;
import static io.github.smartfactory.support.testkit.assertion.Claim.each;
import static io.github.smartfactory.support.testkit.assertion.Claim.moment;
import static io.github.smartfactory.support.testkit.assertion.Claim.points;
import static io.github.smartfactory.support.testkit.assertion.Claim.share;
import static io.github.smartfactory.support.testkit.assertion.Claim.won;
import static io.github.smartfactory.support.testkit.assertion.SupportAssertions.assertThat;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Comparison;
import io.github.smartfactory.support.scenario.Firm;
import io.github.smartfactory.support.scenario.Population;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scenario.Scenario;
import io.github.smartfactory.support.scenario.Standing;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.testkit.internal.Sheets;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import java.util.stream.Stream;

/** What holds and what fails of amounts, programs, their windows and reforms of them. */
final class ProgramClaims {

    private ProgramClaims() {}

    static final Program WIN_WIN = OfficialCatalog.catalog().program("2023/win-win");

    private static final Program BUILD_2021 = OfficialCatalog.catalog().program("2021/build-upgrade");

    static final Program CLUSTER_2021 = OfficialCatalog.catalog().program(Sheets.CLUSTER);

    private static final RecruitmentWindow WINDOW = BUILD_2021.windows().get(0);

    private static final Comparison COMPARISON = Comparison.of(
            Scenario.of(WIN_WIN),
            Population.of(
                    Firm.of("a", Tier.BASIC, Won.ofEok(2)),
                    Firm.of("b", Tier.BASIC, Won.ofEok(1)),
                    Firm.of("c", Tier.ADVANCED_2, Won.ofEok(1))),
            Reform.limit(Tier.BASIC, Won.ofEok("0.5")));

    static Stream<Claim> amounts() {
        Won won = Won.of(60_000_000);
        return all(
                each(
                        Stream.of(
                                claim(
                                        "AbstractAmountAssert.isEqualTo(String)",
                                        () -> assertThat(won).isEqualTo("0.6억원").isEqualTo("60000000"),
                                        () -> assertThat(won).isEqualTo("0.5억원"),
                                        "KRW 50,000,000 (5,000만원)"),
                                claim(
                                        "AbstractAmountAssert.isNotEqualTo(String)",
                                        () -> assertThat(won).isNotEqualTo("0.5억원"),
                                        () -> assertThat(won).isNotEqualTo("0.6억원")),
                                claim(
                                        "AbstractAmountAssert.isLessThan(String)",
                                        () -> assertThat(won).isLessThan("60,000,001원"),
                                        () -> assertThat(won).isLessThan("60,000,000원")),
                                claim(
                                        "AbstractAmountAssert.isLessThanOrEqualTo(String)",
                                        () -> assertThat(won).isLessThanOrEqualTo("60,000,000원"),
                                        () -> assertThat(won).isLessThanOrEqualTo("59,999,999원"),
                                        "KRW 59,999,999"),
                                claim(
                                        "AbstractAmountAssert.isGreaterThan(String)",
                                        () -> assertThat(won).isGreaterThan("59,999,999원"),
                                        () -> assertThat(won).isGreaterThan("60,000,000원")),
                                claim(
                                        "AbstractAmountAssert.isGreaterThanOrEqualTo(String)",
                                        () -> assertThat(won).isGreaterThanOrEqualTo("60,000,000원"),
                                        () -> assertThat(won).isGreaterThanOrEqualTo("60,000,001원")),
                                claim(
                                        "AbstractAmountAssert.isBetween(String, String)",
                                        () -> assertThat(won).isBetween("0.6억원", "0.7억원"),
                                        () -> assertThat(won).isBetween("0.7억원", "0.8억원"),
                                        "KRW 70,000,000"),
                                claim(
                                        "WonAssert.isZero()",
                                        () -> assertThat(Won.ZERO).isZero(),
                                        () -> assertThat(won).isZero())),
                        "KRW 60,000,000 (6,000만원)"),
                Stream.of(
                        claim(
                                "WonAssert.isNotNegative()",
                                () -> assertThat(won).isNotNegative(),
                                () -> assertThat(Won.of(-1)).isNotNegative(),
                                "KRW -1"),
                        claim(
                                "AbstractAmountAssert.isEqualTo(String)",
                                () -> assertThat(Share.ofPercent(50)).isEqualTo("1/2"),
                                () -> assertThat(Share.ofPercent(50)).isEqualTo("30%"),
                                "50%",
                                "30%"),
                        claim(
                                "AbstractAmountAssert.isEqualTo(String)",
                                () -> assertThat(Score.parse("209/3")).isLessThan("70"),
                                () -> assertThat(Score.parse("69.5")).isEqualTo("70"),
                                "69.5",
                                "70")));
    }

    static Stream<Claim> windows() {
        return each(
                all(
                        moment(
                                "WindowAssert.isOpenAt(",
                                it -> assertThat(WINDOW).isOpenAt(it),
                                it -> assertThat(WINDOW).isOpenAt(it),
                                "2021-02-10T10:00",
                                "2021-01-02T10:00"),
                        moment(
                                "WindowAssert.isClosedAt(",
                                it -> assertThat(WINDOW).isClosedAt(it),
                                it -> assertThat(WINDOW).isClosedAt(it),
                                "2021-01-02T10:00",
                                "2021-02-10T10:00"),
                        moment(
                                "WindowAssert.isUnsettledAt(",
                                it -> assertThat(
                                                it.startsWith("2023")
                                                        ? WIN_WIN.windows().get(0)
                                                        : WINDOW)
                                        .isUnsettledAt(it),
                                it -> assertThat(
                                                it.getYear() == 2023
                                                        ? WIN_WIN.windows().get(0)
                                                        : WINDOW)
                                        .isUnsettledAt(it),
                                "2023-01-10T10:00",
                                "2021-02-10T10:00"),
                        Stream.of(
                                claim(
                                        "WindowAssert.admits(SupportType)",
                                        () -> assertThat(WINDOW).admits(Tier.BASIC),
                                        () -> assertThat(WINDOW).admits(Tier.ADVANCED_2),
                                        "for advanced2\nbut it was\n  without advanced2"),
                                claim(
                                        "WindowAssert.leavesOut(SupportType)",
                                        () -> assertThat(WINDOW).leavesOut(Tier.ADVANCED_2),
                                        () -> assertThat(WINDOW).leavesOut(Tier.BASIC),
                                        "for basic"))),
                "window of companies: ",
                "2021",
                "[D21-011] ");
    }

    static Stream<Claim> programs() {
        Program reformed = Reform.limit(Tier.BASIC, Won.ofEok("0.5")).appliedTo(WIN_WIN);
        Program planner = OfficialCatalog.catalog().program("2021/cluster-planning-institution");
        return all(
                each(
                        all(
                                won(
                                        "ProgramAssert.hasLimit(SupportType, ",
                                        it -> assertThat(WIN_WIN).hasLimit(Tier.BASIC, it),
                                        it -> assertThat(WIN_WIN).hasLimit(Tier.BASIC, it),
                                        "0.3억원",
                                        "0.5억원"),
                                share(
                                        "ProgramAssert.hasShare(SupportType, Payer, ",
                                        it -> assertThat(WIN_WIN).hasShare(Tier.BASIC, Payer.ADOPTER, it),
                                        it -> assertThat(WIN_WIN).hasShare(Tier.BASIC, Payer.ADOPTER, it),
                                        "40%",
                                        "30%"),
                                Stream.of(
                                        claim(
                                                "ProgramAssert.offers(SupportType[])",
                                                () -> assertThat(WIN_WIN).offers(Tier.ADVANCED_1, Tier.BASIC),
                                                () -> assertThat(WIN_WIN).offers(Tier.BASIC),
                                                "beyond what was expected [advanced1]"),
                                        claim(
                                                "ProgramAssert.hasNoLimit(SupportType)",
                                                () -> assertThat(planner)
                                                        .hasNoLimit(
                                                                planner.types().get(0)),
                                                () -> assertThat(WIN_WIN).hasNoLimit(Tier.BASIC)))),
                        "2023/win-win large-small win-win smart factory",
                        "  basic: limit KRW 30,000,000 (3,000만원) [D23-027, D23-081",
                        "[D23-028] Field 1 Win-win limits table: "),
                won(
                                "ProgramAssert.hasBudget(",
                                it -> assertThat(WIN_WIN).hasBudget(it),
                                it -> assertThat(WIN_WIN).hasBudget(it),
                                "216억원",
                                "60억원")
                        .map(it -> it.showing("budget KRW 21,600,000,000", "[D23-025] ")),
                Stream.of(
                        claim(
                                "ProgramAssert.hasTarget(int)",
                                () -> assertThat(WIN_WIN).hasTarget(330),
                                () -> assertThat(WIN_WIN).hasTarget(200),
                                "200\nbut it was\n  330",
                                "basic: 200 [D23-026]",
                                "[D23-012] "),
                        claim(
                                "ProgramAssert.hasGates(String[])",
                                () -> assertThat(CLUSTER_2021).hasGates("selection", "feasibility"),
                                () -> assertThat(CLUSTER_2021).hasGates("selection"),
                                "beyond what was expected [feasibility]",
                                "pass mark 70 [D21-132]",
                                "[D21-133] "),
                        claim(
                                "ProgramAssert.hasRules(String[])",
                                () -> assertThat(WIN_WIN).hasRules("window", "size"),
                                () -> assertThat(WIN_WIN).hasRules("usage-logs"),
                                "without [usage-logs]"),
                        claim(
                                "ProgramAssert.differsFrom(Program, String[])",
                                () -> assertThat(reformed).differsFrom(WIN_WIN, "offer.basic.limit"),
                                () -> assertThat(reformed).differsFrom(WIN_WIN),
                                "beyond what was expected [offer.basic.limit]",
                                "KRW 50,000,000",
                                "[D23-027")),
                points(
                                "ProgramAssert.hasPassMark(String, ",
                                it -> assertThat(CLUSTER_2021).hasPassMark("selection", it),
                                it -> assertThat(CLUSTER_2021).hasPassMark("selection", it),
                                "70",
                                "60")
                        .map(it -> it.showing("[D21-132] III.(2).2 Selection: Clusters with an average")),
                each(
                        all(
                                moment(
                                        "ProgramAssert.isOpenAt(",
                                        it -> assertThat(BUILD_2021).isOpenAt(it),
                                        it -> assertThat(BUILD_2021).isOpenAt(it),
                                        "2021-02-10T10:00",
                                        "2021-01-02T10:00"),
                                moment(
                                        "ProgramAssert.isClosedAt(",
                                        it -> assertThat(BUILD_2021).isClosedAt(it),
                                        it -> assertThat(BUILD_2021).isClosedAt(it),
                                        "2021-01-02T10:00",
                                        "2021-02-10T10:00"),
                                moment(
                                        "ProgramAssert.isUnsettledAt(",
                                        it -> assertThat(it.startsWith("2023") ? WIN_WIN : BUILD_2021)
                                                .isUnsettledAt(it),
                                        it -> assertThat(it.getYear() == 2023 ? WIN_WIN : BUILD_2021)
                                                .isUnsettledAt(it),
                                        "2023-01-10T10:00",
                                        "2021-02-10T10:00")),
                        "window of companies: ",
                        "[D21-011] "));
    }

    static Stream<Claim> scenarios() {
        return each(
                all(
                        Stream.of(
                                claim(
                                        "TotalsAssert.hasFirms(long)",
                                        () -> assertThat(COMPARISON).baseline().hasFirms(3),
                                        () -> assertThat(COMPARISON).baseline().hasFirms(2)),
                                claim(
                                        "TotalsAssert.supports(long)",
                                        () -> assertThat(COMPARISON).baseline().supports(2),
                                        () -> assertThat(COMPARISON.baseline()).supports(3)),
                                claim(
                                        "TotalsAssert.leaves(long, Standing)",
                                        () -> assertThat(COMPARISON)
                                                .effect("limit-basic")
                                                .totals()
                                                .leaves(1, Standing.NOT_OFFERED),
                                        () -> assertThat(COMPARISON).baseline().leaves(2, Standing.NOT_OFFERED),
                                        "type not offered"),
                                claim(
                                        "EffectAssert.supportsMore(long)",
                                        () -> assertThat(COMPARISON)
                                                .effect("limit-basic")
                                                .supportsMore(0),
                                        () -> assertThat(COMPARISON.effects().get(0))
                                                .supportsMore(1)),
                                claim(
                                        "ComparisonAssert.hasReforms(String[])",
                                        () -> assertThat(COMPARISON).hasReforms("limit-basic"),
                                        () -> assertThat(COMPARISON).hasReforms(),
                                        "limit-basic")),
                        won(
                                "TotalsAssert.givesGovernment(",
                                it -> assertThat(COMPARISON).baseline().givesGovernment(it),
                                it -> assertThat(COMPARISON).baseline().givesGovernment(it),
                                "0.6억원",
                                "0.9억원"),
                        won(
                                "TotalsAssert.leavesAdopters(",
                                it -> assertThat(COMPARISON).baseline().leavesAdopters(it),
                                it -> assertThat(COMPARISON).baseline().leavesAdopters(it),
                                "1.5억원",
                                "2.4억원"),
                        won(
                                "EffectAssert.costs(",
                                it -> assertThat(COMPARISON)
                                        .effect("limit-basic")
                                        .costs(it),
                                it -> assertThat(COMPARISON)
                                        .effect("limit-basic")
                                        .costs(it),
                                "0.2억원",
                                "0.4억원")),
                "firms: 3",
                "  supported: 2",
                "total cost: KRW 300,000,000");
    }
}
