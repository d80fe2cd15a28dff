package io.github.smartfactory.support.schedule;

import static io.github.smartfactory.support.schedule.WindowState.AFTER;
import static io.github.smartfactory.support.schedule.WindowState.BEFORE;
import static io.github.smartfactory.support.schedule.WindowState.NOT_KNOWN;
import static io.github.smartfactory.support.schedule.WindowState.OPEN;
import static io.github.smartfactory.support.vocabulary.Language.ENGLISH;
import static io.github.smartfactory.support.vocabulary.Language.KOREAN;
import static io.github.smartfactory.support.vocabulary.Tier.ADVANCED_1;
import static io.github.smartfactory.support.vocabulary.Tier.ADVANCED_2;
import static io.github.smartfactory.support.vocabulary.Tier.BASIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.schedule.RecruitmentWindow.Fixed;
import io.github.smartfactory.support.schedule.RecruitmentWindow.Monthly;
import io.github.smartfactory.support.schedule.RecruitmentWindow.Rolling;
import io.github.smartfactory.support.schedule.RecruitmentWindow.ToBeAnnounced;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Variant;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecruitmentWindowTest {

    private static final Grounds GROUNDS = Grounds.of("D21-104");

    /** The planning institutions' window of 2021: it closes at 17:00. */
    private static final Fixed PLANNING = Fixed.of(
                    Audience.PLANNING_INSTITUTIONS, LocalDate.of(2021, 1, 22), LocalDate.of(2021, 2, 25), GROUNDS)
            .closingAt(LocalTime.of(17, 0));

    /** The same days without a closing time. */
    private static final Fixed WHOLE_DAYS =
            Fixed.of(Audience.COMPANIES, LocalDate.of(2021, 1, 22), LocalDate.of(2021, 2, 25), GROUNDS);

    @ParameterizedTest
    @CsvSource({
        "2020-02-01T12:00,              BEFORE",
        "2021-01-21T23:59:59.999999999, BEFORE",
        "2021-01-22T00:00,              OPEN",
        "2021-02-24T23:59:59.999999999, OPEN",
        "2021-02-25T16:59:59.999999999, OPEN",
        "2021-02-25T17:00:00,           OPEN",
        "2021-02-25T17:00:00.000000001, AFTER",
        "2021-02-25T17:00:01,           AFTER",
        "2021-02-26T00:00,              AFTER",
        "2022-02-01T12:00,              AFTER",
    })
    void aClosingTimeIsTheLastMoment(LocalDateTime moment, WindowState expected) {
        assertThat(PLANNING.stateAt(moment)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-21T23:59:59.999999999, BEFORE",
        "2021-01-22T00:00,              OPEN",
        "2021-02-25T17:00:00.000000001, OPEN",
        "2021-02-25T23:59:59.999999999, OPEN",
        "2021-02-26T00:00,              AFTER",
    })
    void withoutAClosingTimeTheLastDayBelongsToTheWindow(LocalDateTime moment, WindowState expected) {
        assertThat(WHOLE_DAYS.stateAt(moment)).isEqualTo(expected);
    }

    @Test
    void closesAtTheClosingTimeOrWhenTheLastDayEnds() {
        assertThat(PLANNING.closes()).isEqualTo(LocalDateTime.of(2021, 2, 25, 17, 0));
        assertThat(WHOLE_DAYS.closes()).isEqualTo(LocalDateTime.of(2021, 2, 25, 23, 59, 59, 999_999_999));
    }

    /** Seoul is nine hours ahead of UTC, all year. */
    @ParameterizedTest
    @CsvSource({
        "2021-01-21T14:59:59.999999999Z, BEFORE",
        "2021-01-21T15:00:00Z,           OPEN",
        "2021-02-25T08:00:00Z,           OPEN",
        "2021-02-25T08:00:00.000000001Z, AFTER",
    })
    void instantsAreReadAsKoreanTime(Instant instant, WindowState expected) {
        assertThat(PLANNING.stateAt(instant)).isEqualTo(expected);
    }

    @Test
    void everyKindReadsInstantsAsKoreanTime() {
        RecruitmentWindow monthly = new Monthly(Audience.COMPANIES, MonthSpan.of(2023, 1, 3), GROUNDS);
        assertThat(monthly.stateAt(Instant.parse("2023-01-31T14:59:59Z"))).isEqualTo(NOT_KNOWN);
        assertThat(monthly.stateAt(Instant.parse("2023-01-31T15:00:00Z"))).isEqualTo(OPEN);
        RecruitmentWindow rolling = new Rolling(Audience.COMPANIES, LocalDate.of(2021, 3, 2), GROUNDS);
        assertThat(rolling.stateAt(Instant.parse("2021-12-31T14:59:59Z"))).isEqualTo(OPEN);
        assertThat(rolling.stateAt(Instant.parse("2021-12-31T15:00:00Z"))).isEqualTo(AFTER);
        RecruitmentWindow later = new ToBeAnnounced(Audience.COMPANIES, GROUNDS);
        assertThat(later.stateAt(Instant.EPOCH)).isEqualTo(NOT_KNOWN);
    }

    @Test
    void aWindowOfOneDayIsOpenThatDay() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        Fixed window = Fixed.of(Audience.COMPANIES, day, day, GROUNDS);
        assertThat(window.days()).isEqualTo(1);
        assertThat(window.stateAt(day.minusDays(1).atTime(LocalTime.MAX))).isEqualTo(BEFORE);
        assertThat(window.stateAt(day.atStartOfDay())).isEqualTo(OPEN);
        assertThat(window.stateAt(day.atTime(LocalTime.MAX))).isEqualTo(OPEN);
        assertThat(window.stateAt(day.plusDays(1).atStartOfDay())).isEqualTo(AFTER);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-12, 2022-02-15, 35",
        "2021-01-22, 2021-02-25, 35",
        "2021-04-01, 2021-04-30, 30",
        "2020-02-28, 2020-03-01, 3",
        "2021-02-28, 2021-03-01, 2",
    })
    void daysCountTheFirstAndTheLast(LocalDate from, LocalDate to, long days) {
        assertThat(Fixed.of(Audience.COMPANIES, from, to, GROUNDS).days()).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022/digital-cluster-general", "2022/digital-cluster-lead"})
    @Verifies({"D22-011", "D22-027"})
    void theClustersOf2022HadThirtyFiveDays(String program) {
        Fixed window =
                (Fixed) OfficialCatalog.catalog().program(program).windows().get(0);
        assertThat(window.days()).isEqualTo(35);
        assertThat(window.stateAt(LocalDateTime.parse("2022-01-11T23:59:59.999999999")))
                .isEqualTo(BEFORE);
        assertThat(window.stateAt(LocalDateTime.parse("2022-01-12T00:00"))).isEqualTo(OPEN);
        assertThat(window.stateAt(LocalDateTime.parse("2022-02-15T17:00"))).isEqualTo(OPEN);
        assertThat(window.stateAt(LocalDateTime.parse("2022-02-15T17:00:00.000000001")))
                .isEqualTo(AFTER);
    }

    @Test
    @Verifies("D21-104")
    void planningInstitutionsOf2021AppliedUntilFive() {
        List<RecruitmentWindow> windows = OfficialCatalog.catalog()
                .program("2021/cluster-planning-institution")
                .windowsFor(Audience.PLANNING_INSTITUTIONS);
        assertThat(windows).hasSize(1);
        assertThat(windows.get(0).stateAt(LocalDateTime.parse("2021-01-21T23:59:59.999999999")))
                .isEqualTo(BEFORE);
        assertThat(windows.get(0).stateAt(LocalDateTime.parse("2021-01-22T00:00")))
                .isEqualTo(OPEN);
        assertThat(windows.get(0).stateAt(LocalDateTime.parse("2021-02-25T17:00")))
                .isEqualTo(OPEN);
        assertThat(windows.get(0).stateAt(LocalDateTime.parse("2021-02-25T17:00:00.000000001")))
                .isEqualTo(AFTER);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2021-01-22, 2021-02-25, false",
        "2, 2021-04-01, 2021-04-30, true",
        "3, 2021-06-01, 2021-06-30, true",
    })
    @Verifies({"D21-011", "D21-012"})
    void advanced2IsTakenFromTheSecondRoundOn(int round, LocalDate from, LocalDate to, boolean advanced2) {
        Fixed window = OfficialCatalog.catalog().program("2021/build-upgrade").windows().stream()
                .map(Fixed.class::cast)
                .filter(each -> each.round().equals(Optional.of(round)))
                .findFirst()
                .orElseThrow();
        assertThat(window.from()).isEqualTo(from);
        assertThat(window.to()).isEqualTo(to);
        assertThat(window.stateAt(to.atTime(LocalTime.MAX))).isEqualTo(OPEN);
        assertThat(window.admits(BASIC)).isTrue();
        assertThat(window.admits(ADVANCED_1)).isTrue();
        assertThat(window.admits(ADVANCED_2)).isEqualTo(advanced2);
    }

    @Test
    void aWindowThatLeavesNothingOutAdmitsAll() {
        for (RecruitmentWindow window : List.of(
                WHOLE_DAYS,
                PLANNING.asRound(2),
                new Monthly(Audience.COMPANIES, MonthSpan.in(2023, 1), GROUNDS),
                new Rolling(Audience.COMPANIES, LocalDate.of(2021, 1, 22), GROUNDS),
                new ToBeAnnounced(Audience.COMPANIES, GROUNDS))) {
            assertThat(window.admits(ADVANCED_2)).isTrue();
            assertThat(window.admits(Variant.ONLY)).isTrue();
        }
    }

    @Test
    void aRoundKeepsWhatTheWindowSays() {
        Fixed round = PLANNING.asRound(2, ADVANCED_2);
        assertThat(round)
                .isEqualTo(new Fixed(
                        Audience.PLANNING_INSTITUTIONS,
                        Optional.of(2),
                        LocalDate.of(2021, 1, 22),
                        LocalDate.of(2021, 2, 25),
                        Optional.of(LocalTime.of(17, 0)),
                        List.of(ADVANCED_2),
                        GROUNDS));
        assertThat(WHOLE_DAYS.asRound(2, ADVANCED_2).closingAt(LocalTime.of(17, 0)))
                .isEqualTo(new Fixed(
                        Audience.COMPANIES,
                        Optional.of(2),
                        LocalDate.of(2021, 1, 22),
                        LocalDate.of(2021, 2, 25),
                        Optional.of(LocalTime.of(17, 0)),
                        List.of(ADVANCED_2),
                        GROUNDS));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31T23:59:59.999999999, BEFORE",
        "2023-01-01T00:00,              NOT_KNOWN",
        "2023-01-31T23:59:59.999999999, NOT_KNOWN",
        "2023-02-01T00:00,              OPEN",
        "2023-03-31T23:59:59.999999999, OPEN",
        "2023-04-01T00:00,              NOT_KNOWN",
        "2023-04-30T23:59:59.999999999, NOT_KNOWN",
        "2023-05-01T00:00,              AFTER",
        "2024-02-15T00:00,              AFTER",
    })
    void inItsFirstAndItsLastMonthAMonthlyWindowIsNotKnown(LocalDateTime moment, WindowState expected) {
        assertThat(new Monthly(Audience.COMPANIES, MonthSpan.of(2023, 1, 4), GROUNDS).stateAt(moment))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31T23:59:59.999999999, BEFORE",
        "2023-01-15T00:00,              NOT_KNOWN",
        "2023-02-28T23:59:59.999999999, NOT_KNOWN",
        "2023-03-01T00:00,              AFTER",
    })
    void twoMonthsAreBothEdges(LocalDateTime moment, WindowState expected) {
        assertThat(new Monthly(Audience.COMPANIES, MonthSpan.of(2023, 1, 2), GROUNDS).stateAt(moment))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-31T23:59:59.999999999, BEFORE",
        "2023-02-01T00:00,              NOT_KNOWN",
        "2023-02-28T23:59:59.999999999, NOT_KNOWN",
        "2023-03-01T00:00,              AFTER",
    })
    void aSingleMonthIsNeverSurelyOpen(LocalDateTime moment, WindowState expected) {
        assertThat(new Monthly(Audience.COMPANIES, MonthSpan.in(2023, 2), GROUNDS).stateAt(moment))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31T23:59:59.999999999, BEFORE",
        "2023-01-31T23:59:59.999999999, BEFORE",
        "2023-02-01T00:00,              NOT_KNOWN",
        "2023-02-28T23:59:59.999999999, NOT_KNOWN",
        "2023-03-01T00:00,              OPEN",
        "2023-12-31T23:59:59.999999999, OPEN",
        "2024-01-01T00:00,              AFTER",
        "2024-02-01T00:00,              AFTER",
    })
    void monthsWithoutAnEndLastUntilTheYearEnds(LocalDateTime moment, WindowState expected) {
        assertThat(new Monthly(Audience.COMPANIES, MonthSpan.from(2023, 2), GROUNDS).stateAt(moment))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-31T23:59:59.999999999, BEFORE",
        "2021-03-01T23:59:59.999999999, BEFORE",
        "2021-03-02T00:00,              OPEN",
        "2021-12-31T23:59:59.999999999, OPEN",
        "2022-01-01T00:00,              AFTER",
        "2022-03-02T00:00,              AFTER",
    })
    void aRollingWindowLastsUntilTheYearEnds(LocalDateTime moment, WindowState expected) {
        assertThat(new Rolling(Audience.COMPANIES, LocalDate.of(2021, 3, 2), GROUNDS).stateAt(moment))
                .isEqualTo(expected);
    }

    @Test
    void whatIsToBeAnnouncedIsNeverKnown() {
        RecruitmentWindow window = new ToBeAnnounced(Audience.CLUSTERS, GROUNDS);
        assertThat(window.stateAt(LocalDateTime.of(1900, 1, 1, 0, 0))).isEqualTo(NOT_KNOWN);
        assertThat(window.stateAt(LocalDateTime.of(2021, 7, 1, 12, 0))).isEqualTo(NOT_KNOWN);
        assertThat(window.stateAt(LocalDateTime.of(2999, 1, 1, 0, 0))).isEqualTo(NOT_KNOWN);
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Fixed.of(Audience.COMPANIES, LocalDate.of(2021, 2, 25), LocalDate.of(2021, 2, 24), GROUNDS))
                .withMessage("window must not end on 2021-02-24, before it starts on 2021-02-25");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refusesARoundBelowOne(int round) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLANNING.asRound(round))
                .withMessage("rounds count from 1: " + round);
    }

    @Test
    void fixedWindowsAreDescribed() {
        reads(WHOLE_DAYS, "2021년 1월 22일부터 2021년 2월 25일까지", "22 January 2021 to 25 February 2021");
        reads(PLANNING, "2021년 1월 22일부터 2021년 2월 25일 17:00까지", "22 January 2021 to 25 February 2021 17:00");
        reads(
                WHOLE_DAYS.asRound(3),
                "3차: 2021년 1월 22일부터 2021년 2월 25일까지",
                "round 3: 22 January 2021 to 25 February 2021");
        reads(
                WHOLE_DAYS.asRound(1, ADVANCED_2),
                "1차: 2021년 1월 22일부터 2021년 2월 25일까지 (고도화2 제외)",
                "round 1: 22 January 2021 to 25 February 2021 (without ADVANCED_2)");
        reads(
                WHOLE_DAYS.asRound(1, ADVANCED_1, ADVANCED_2),
                "1차: 2021년 1월 22일부터 2021년 2월 25일까지 (고도화1, 고도화2 제외)",
                "round 1: 22 January 2021 to 25 February 2021 (without ADVANCED_1, ADVANCED_2)");
    }

    @Test
    void otherWindowsAreDescribed() {
        reads(monthly(MonthSpan.of(2023, 1, 3)), "2023년 1월부터 2023년 3월까지", "January 2023 to March 2023");
        reads(monthly(MonthSpan.from(2023, 2)), "2023년 2월부터", "from February 2023");
        reads(monthly(MonthSpan.in(2023, 2)), "2023년 2월", "February 2023");
        reads(
                new Rolling(Audience.COMPANIES, LocalDate.of(2021, 3, 2), GROUNDS),
                "2021년 3월 2일부터 수시",
                "at any time from 2 March 2021");
        reads(new ToBeAnnounced(Audience.CLUSTERS, GROUNDS), "추후 공고", "to be announced");
    }

    @Test
    void everyWindowKeepsItsAudienceAndItsGrounds() {
        for (RecruitmentWindow window : List.of(
                PLANNING,
                new Monthly(Audience.PLANNING_INSTITUTIONS, MonthSpan.in(2023, 1), GROUNDS),
                new Rolling(Audience.PLANNING_INSTITUTIONS, LocalDate.of(2021, 1, 22), GROUNDS),
                new ToBeAnnounced(Audience.PLANNING_INSTITUTIONS, GROUNDS))) {
            assertThat(window.audience()).isEqualTo(Audience.PLANNING_INSTITUTIONS);
            assertThat(window.grounds()).isEqualTo(GROUNDS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void audiencesAreToldApartInBothLanguages(Language language) {
        Set<String> labels = new HashSet<>();
        for (Audience audience : Audience.values()) {
            assertThat(labels.add(audience.label().in(language)))
                    .as(audience.name())
                    .isTrue();
        }
    }

    private static Monthly monthly(MonthSpan months) {
        return new Monthly(Audience.COMPANIES, months, GROUNDS);
    }

    private static void reads(RecruitmentWindow window, String korean, String english) {
        Message message = window.describe();
        assertThat(message.render(KOREAN)).isEqualTo(korean);
        assertThat(message.render(ENGLISH)).isEqualTo(english);
    }
}
