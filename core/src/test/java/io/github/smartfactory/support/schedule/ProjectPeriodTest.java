package io.github.smartfactory.support.schedule;

import static io.github.smartfactory.support.vocabulary.Language.ENGLISH;
import static io.github.smartfactory.support.vocabulary.Language.KOREAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.source.Grounds;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectPeriodTest {

    private static final Grounds GROUNDS = Grounds.of("D21-033");

    @ParameterizedTest
    @CsvSource({
        "2021-05-01, 6,  2021-10-31",
        "2021-05-17, 6,  2021-11-16",
        "2021-05-17, 9,  2022-02-16",
        "2021-01-01, 12, 2021-12-31",
        "2020-03-01, 12, 2021-02-28",
        "2023-03-01, 12, 2024-02-29",
        "2021-02-28, 1,  2021-03-27",
        "2021-03-01, 120, 2031-02-28",
    })
    void endsTheDayBeforeTheSameDayOfALaterMonth(LocalDate start, int months, LocalDate last) {
        ProjectPeriod period = ProjectPeriod.atMost(months, GROUNDS);
        assertThat(period.lastDay(start)).isEqualTo(last);
        assertThat(period.lastDayExtended(start)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "basic,     2021-10-31, 2022-01-31",
        "advanced1, 2022-01-31, 2022-04-30",
        "advanced2, 2022-04-30, 2022-07-31",
    })
    @Verifies({"D21-033", "D21-034"})
    void theTiersOf2021HaveSixNineAndTwelveMonthsAndThreeMoreOnRequest(
            String tier, LocalDate last, LocalDate extended) {
        var program = OfficialCatalog.catalog().program("2021/build-upgrade");
        ProjectPeriod period = program.offer(program.type(tier)).period().orElseThrow();
        assertThat(period.lastDay(LocalDate.of(2021, 5, 1))).isEqualTo(last);
        assertThat(period.lastDayExtended(LocalDate.of(2021, 5, 1))).isEqualTo(extended);
    }

    @Test
    void anExtensionIsCountedFromTheStartAndNotFromTheEnd() {
        ProjectPeriod period = ProjectPeriod.atMost(1, GROUNDS).extensibleBy(1, Grounds.of("D21-034"));
        assertThat(period.lastDay(LocalDate.of(2021, 1, 29))).isEqualTo(LocalDate.of(2021, 2, 28));
        assertThat(period.lastDayExtended(LocalDate.of(2021, 1, 29))).isEqualTo(LocalDate.of(2021, 3, 28));
    }

    /** Civil Act, article 160: a month without the corresponding day ends the period with its last day. */
    @Test
    void aPeriodFromTheEndOfAMonthEndsWithTheShorterMonth() {
        ProjectPeriod one = ProjectPeriod.atMost(1, GROUNDS);
        ProjectPeriod six = ProjectPeriod.atMost(6, GROUNDS);
        assertThat(one.lastDay(LocalDate.of(2021, 1, 31))).isEqualTo(LocalDate.of(2021, 2, 28));
        assertThat(one.lastDay(LocalDate.of(2024, 1, 31))).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(one.lastDay(LocalDate.of(2021, 1, 28))).isEqualTo(LocalDate.of(2021, 2, 27));
        assertThat(six.lastDay(LocalDate.of(2021, 8, 31))).isEqualTo(LocalDate.of(2022, 2, 28));
        assertThat(six.lastDay(LocalDate.of(2021, 8, 1))).isEqualTo(LocalDate.of(2022, 1, 31));
    }

    @Test
    void anExtensionKeepsThePeriodAndAddsItsGrounds() {
        ProjectPeriod about = ProjectPeriod.about(6, GROUNDS).extensibleBy(3, Grounds.of("D21-034"));
        assertThat(about).isEqualTo(new ProjectPeriod(6, true, 3, Grounds.of("D21-033", "D21-034")));
        assertThat(ProjectPeriod.atMost(6, GROUNDS)).isEqualTo(new ProjectPeriod(6, false, 0, GROUNDS));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 120})
    void lastsOneToAHundredAndTwentyMonths(int months) {
        assertThat(ProjectPeriod.atMost(months, GROUNDS).months()).isEqualTo(months);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 121, -1})
    void refusesOtherMonths(int months) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProjectPeriod.about(months, GROUNDS))
                .withMessage("months of a project must be from 1 to 120: " + months);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 120})
    void isExtendedByUpToAHundredAndTwentyMonths(int months) {
        assertThat(ProjectPeriod.atMost(1, GROUNDS)
                        .extensibleBy(months, GROUNDS)
                        .extensionMonths())
                .isEqualTo(months);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 121})
    void refusesOtherExtensions(int months) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProjectPeriod.atMost(1, GROUNDS).extensibleBy(months, GROUNDS))
                .withMessage("months of an extension must be from 0 to 120: " + months);
    }

    @Test
    void isDescribed() {
        reads(ProjectPeriod.atMost(6, GROUNDS), "최대 6개월", "at most 6 months");
        reads(ProjectPeriod.about(6, GROUNDS), "6개월 내외", "about 6 months");
        reads(
                ProjectPeriod.atMost(9, GROUNDS).extensibleBy(3, GROUNDS),
                "최대 9개월 (신청 시 3개월 연장 가능)",
                "at most 9 months (3 more on request)");
    }

    private static void reads(ProjectPeriod period, String korean, String english) {
        assertThat(period.describe().render(KOREAN)).isEqualTo(korean);
        assertThat(period.describe().render(ENGLISH)).isEqualTo(english);
    }
}
