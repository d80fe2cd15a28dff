package io.github.smartfactory.support.catalog;

import static io.github.smartfactory.support.catalog.OfficialData.offer;
import static io.github.smartfactory.support.catalog.OfficialData.program;
import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.funding.OwnStaffCap;
import io.github.smartfactory.support.funding.SharedSystemGrant;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Budget;
import io.github.smartfactory.support.program.Field;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.TargetCount;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of the announcements against each other. */
class BudgetReconciliationTest {

    private static final Announcement ANNOUNCEMENT = OfficialCatalog.catalog().announcement(2023);

    private static final Rounding TO_THE_EOK = new Rounding(Won.ofEok(1), Rounding.Mode.HALF_UP);

    @Test
    @Verifies({"D23-002", "D23-020", "D23-030", "D23-040", "D23-050", "D23-060", "D23-070"})
    void theAnnouncedTotalIsTheSumOfTheFieldsRoundedToTheEok() {
        Won sum = Won.sum(ANNOUNCEMENT.fields().stream()
                .map(field -> field.budget().orElseThrow().amount())
                .toList());
        Won announced = ANNOUNCEMENT.budget().orElseThrow().amount();
        assertThat(sum).isNotEqualTo(announced);
        assertThat(TO_THE_EOK.shareOf(Share.ONE, sum)).isEqualTo(announced);
        assertThat(ANNOUNCEMENT.budget().orElseThrow().grounds().anomalies()).containsExactly(Anomalies.A3);
    }

    static Stream<Field> fields() {
        return ANNOUNCEMENT.fields().stream();
    }

    @ParameterizedTest
    @MethodSource("fields")
    @Verifies({
        "D23-020", "D23-022", "D23-025", "D23-030", "D23-031", "D23-032", "D23-033", "D23-034", "D23-040", "D23-050",
        "D23-060", "D23-070", "D23-080", "D23-081", "D23-082", "D23-083", "D23-084", "D23-085", "D23-086", "D23-087",
        "D23-088", "D23-089", "D23-090", "D23-091", "D23-092"
    })
    void theBudgetOfAFieldIsTheSumOfItsPrograms(Field field) {
        List<Program> programs = OfficialCatalog.catalog().programsOf(2023, field.key());
        assertThat(programs).isNotEmpty();
        assertThat(Won.sum(programs.stream()
                        .map(program -> budget(program).amount())
                        .toList()))
                .isEqualTo(field.budget().orElseThrow().amount());
    }

    @ParameterizedTest
    @ValueSource(strings = {"build-upgrade", "ministry-collaboration", "investment-linked"})
    @Verifies({"D23-022", "D23-023", "D23-031", "D23-033", "D23-080", "D23-082", "D23-084"})
    void aBudgetDividedByItsCountIsTheLimit(String key) {
        Program program = program("2023/" + key);
        Won limit = limit(program, program.types().get(0));
        assertThat(limit.times(count(program))).isEqualTo(budget(program).amount());
    }

    /** 216 = 60억(기초 200개) + 156억(고도화 130개). */
    @Test
    @Verifies({"D23-012", "D23-025", "D23-026", "D23-027"})
    void winWinIsWhatIsSetAsideForBasicAndTheRestForUpgrades() {
        Program winWin = program("2023/win-win");
        Budget.Part basic = budget(winWin).parts().get(0);
        int basics = count(winWin, Tier.BASIC);
        int upgrades = count(winWin) - basics;
        assertThat(basic.type()).isEqualTo(Tier.BASIC);
        assertThat(basic.amount().plus(budget(winWin).rest()))
                .isEqualTo(budget(winWin).amount());
        assertThat(limit(winWin, Tier.BASIC).times(basics)).isEqualTo(basic.amount());
        assertThat(limit(winWin, Tier.ADVANCED_1).times(upgrades))
                .isEqualTo(budget(winWin).rest());
    }

    /** 정부지원형 428개, 상생형 330개, 총 758개 (기초 200개, 고도화 558개). */
    @Test
    @Verifies({"D23-012", "D23-026"})
    void theFactoriesToBeBuiltAddUpBothWays() {
        BigDecimal total = statistic("target-total");
        assertThat(statistic("target-government").add(statistic("target-win-win")))
                .isEqualTo(total);
        assertThat(statistic("target-basic").add(statistic("target-upgraded"))).isEqualTo(total);
        Program winWin = program("2023/win-win");
        assertThat(statistic("target-win-win").intValueExact()).isEqualTo(count(winWin));
        assertThat(statistic("target-basic").intValueExact()).isEqualTo(count(winWin, Tier.BASIC));
    }

    /** 330 - 200 = 130 win-win upgrades, which with the 428 of the government are all 558. */
    @Test
    @Verifies({"D23-012", "D23-026"})
    void whatIsNotBasicInWinWinIsUpgraded() {
        Program winWin = program("2023/win-win");
        int upgrades = count(winWin) - count(winWin, Tier.BASIC);
        assertThat(upgrades).isEqualTo(130);
        assertThat(statistic("target-upgraded").intValueExact() - upgrades)
                .isEqualTo(statistic("target-government").intValueExact());
    }

    /** The five programs with 2 eok a company build 310 + 35 + 15 + 18 + 50 factories. */
    @Test
    @Verifies({"D23-012", "D23-022", "D23-032", "D23-040", "D23-080", "D23-082", "D23-083", "D23-084", "D23-086"})
    void theBudgetsOfGovernmentSupportedFactoriesBuild428() {
        long factories = Stream.of(
                        "build-upgrade",
                        "ministry-collaboration",
                        "carbon-neutral",
                        "investment-linked",
                        "supply-chain")
                .map(key -> program("2023/" + key))
                .mapToLong(program -> budget(program).amount().amount()
                        / limit(program, program.types().get(0)).amount())
                .sum();
        assertThat(factories).isEqualTo(statistic("target-government").longValueExact());
    }

    @Test
    @Verifies("D23-024")
    void buildsFellBy83Percent() {
        BigDecimal before = BigDecimal.valueOf(count(program("2022/build-upgrade")));
        BigDecimal after = BigDecimal.valueOf(count(program("2023/build-upgrade")));
        BigDecimal percent = before.subtract(after).movePointRight(2).divide(before, 0, HALF_UP);
        assertThat(percent).isEqualTo(statistic("build-decrease"));
    }

    /** ISP 4억원 + 60억원 = 64억원, in three years. */
    @Test
    @Verifies({"D22-010", "D22-021", "D22-026"})
    void theGrantsOfTheLeadTrackMake64EokInThreeYears() {
        List<SharedSystemGrant> grants =
                program("2022/digital-cluster-lead").cluster().orElseThrow().grants();
        assertThat(Won.sum(grants.stream().map(grant -> grant.limit().amount()).toList()))
                .isEqualTo(Won.of(6_400_000_000L));
        assertThat(grants.get(0).firstYear()).isEqualTo(1);
        assertThat(grants.get(1).firstYear()).isEqualTo(grants.get(0).lastYear() + 1);
        assertThat(grants.get(1).lastYear()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"digital-cluster-general", "digital-cluster-lead"})
    @Verifies({"D22-011", "D22-027"})
    void theWindowOf2022LastsThe35DaysThatAreAnnounced(String key) {
        assertThat(program("2022/" + key).windows())
                .filteredOn(RecruitmentWindow.Fixed.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        RecruitmentWindow.Fixed.class,
                        window -> assertThat(window.days()).isEqualTo(35));
    }

    @Test
    @Verifies("D23-015")
    void applicationsTakeHalfAsLongAgain() {
        int before =
                program("2022/build-upgrade").applicationDays().orElseThrow().value();
        int after =
                program("2023/build-upgrade").applicationDays().orElseThrow().value();
        assertThat(after * 2).isEqualTo(before * 3);
    }

    @ParameterizedTest
    @EnumSource
    @Verifies({"D21-013", "D21-123", "D21-144"})
    void theCapOfOwnStaffIsItsShareOfTheLimitOfTheTier(Tier tier) {
        String id = "2021/digital-cluster-general";
        OwnStaffCap cap =
                offer(id, tier.key()).terms().orElseThrow().ownStaffCap().orElseThrow();
        assertThat(Rounding.DOWN_TO_WON.shareOf(cap.ofBurden(), limit(program(id), tier)))
                .isEqualTo(cap.atMost());
    }

    @ParameterizedTest
    @EnumSource(names = "ADVANCED_2", mode = EnumSource.Mode.EXCLUDE)
    @Verifies({"D21-010", "D21-014"})
    void winWinOf2021Pays60PercentOfTheGeneralLimit(Tier tier) {
        assertThat(limit(program("2021/win-win"), tier)).isEqualTo(sixtyPercentOfTheGeneralLimit(tier));
    }

    @Test
    @Verifies({"D21-010", "D21-014"})
    void anomalyA1IsTheOneWinWinLimitThatDoesNot() {
        SupportLimit printed =
                offer("2021/win-win", "advanced2").terms().orElseThrow().limit().orElseThrow();
        assertThat(printed.grounds().anomalies()).containsExactly(Anomalies.A1);
        assertThat(printed.amount()).isLessThan(limit(program("2021/win-win"), Tier.ADVANCED_1));
        assertThat(printed.amount()).isEqualTo(limit(program("2021/build-upgrade"), Tier.BASIC));
        assertThat(sixtyPercentOfTheGeneralLimit(Tier.ADVANCED_2)).isEqualTo(Won.of(240_000_000));
    }

    private static Won sixtyPercentOfTheGeneralLimit(Tier tier) {
        return Rounding.DOWN_TO_WON.shareOf(Share.ofPercent(60), limit(program("2021/build-upgrade"), tier));
    }

    /** 기초, 고도화1, 고도화2 have the same limits wherever 2021 prints them, win-win excepted. */
    @ParameterizedTest
    @CsvSource({"digital-cluster-general", "sector-specialised"})
    @Verifies({"D21-010", "D21-013", "D21-015", "D21-123"})
    void limitsOf2021AreThoseOfTheGeneralProgram(String key) {
        for (Tier tier : Tier.values()) {
            assertThat(limit(program("2021/" + key), tier)).isEqualTo(limit(program("2021/build-upgrade"), tier));
        }
    }

    private static Budget budget(Program program) {
        return program.budget().orElseThrow();
    }

    private static Won limit(Program program, SupportType type) {
        return program.offer(type).terms().orElseThrow().limit().orElseThrow().amount();
    }

    private static int count(Program program) {
        return program.targets().stream()
                .filter(target -> target.type().isEmpty())
                .mapToInt(TargetCount::number)
                .sum();
    }

    private static int count(Program program, SupportType type) {
        return program.targets().stream()
                .filter(target -> target.type().filter(type::equals).isPresent())
                .mapToInt(TargetCount::number)
                .sum();
    }

    private static BigDecimal statistic(String key) {
        return ANNOUNCEMENT.statistics().stream()
                .filter(statistic -> statistic.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
