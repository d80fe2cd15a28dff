package io.github.smartfactory.support.schedule;

import static io.github.smartfactory.support.schedule.WindowState.AFTER;
import static io.github.smartfactory.support.schedule.WindowState.BEFORE;
import static io.github.smartfactory.support.schedule.WindowState.NOT_KNOWN;
import static io.github.smartfactory.support.schedule.WindowState.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.schedule.RecruitmentWindow.Fixed;
import io.github.smartfactory.support.schedule.RecruitmentWindow.Monthly;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.domain.ScheduleDomain;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(ScheduleDomain.class)
class RecruitmentWindowPropertyTest {

    private static final LocalDate EPOCH = LocalDate.of(2019, 1, 1);

    @Property
    void aWindowIsFirstBeforeThenOpenThenAfter(
            @ForAll RecruitmentWindow window,
            @ForAll("moments") LocalDateTime one,
            @ForAll("moments") LocalDateTime other) {
        LocalDateTime earlier = one.isBefore(other) ? one : other;
        LocalDateTime later = one.isBefore(other) ? other : one;
        assertThat(rank(window.stateAt(earlier))).isLessThanOrEqualTo(rank(window.stateAt(later)));
    }

    @Property
    void anInstantIsNineHoursBehindKoreanTime(
            @ForAll RecruitmentWindow window, @ForAll("moments") LocalDateTime moment) {
        assertThat(window.stateAt(moment.toInstant(ZoneOffset.ofHours(9)))).isEqualTo(window.stateAt(moment));
    }

    @Property
    void aFixedWindowIsOpenFromItsFirstMomentToItsLast(@ForAll Fixed window) {
        LocalDateTime opens = LocalDateTime.of(window.from(), LocalTime.MIDNIGHT);
        assertThat(window.stateAt(opens.minusNanos(1))).isEqualTo(BEFORE);
        assertThat(window.stateAt(opens)).isEqualTo(OPEN);
        assertThat(window.stateAt(window.closes())).isEqualTo(OPEN);
        assertThat(window.stateAt(window.closes().plusNanos(1))).isEqualTo(AFTER);
        assertThat(window.closes().toLocalDate()).isEqualTo(window.to());
    }

    @Property
    void daysAreTheDatesThatOneCanCount(@ForAll Fixed window) {
        assertThat(window.days())
                .isEqualTo(window.from().datesUntil(window.to().plusDays(1)).count());
    }

    @Property
    void aRoundTakesAllTypesButThoseLeftOut(@ForAll Fixed window, @ForAll("types") List<Tier> without) {
        Fixed round = window.asRound(1, without.toArray(SupportType[]::new));
        for (Tier tier : Tier.values()) {
            assertThat(round.admits(tier)).isEqualTo(!without.contains(tier));
        }
    }

    @Property
    void onlyTheEdgesOfAMonthlyWindowAreNotKnown(@ForAll MonthSpan span, @ForAll("moments") LocalDateTime moment) {
        WindowState state = new Monthly(Audience.COMPANIES, span, Grounds.NONE).stateAt(moment);
        YearMonth month = YearMonth.from(moment);
        YearMonth last = span.to().orElse(YearMonth.of(span.from().getYear(), 12));
        boolean edge = month.equals(span.from()) || (span.to().isPresent() && month.equals(last));
        assertThat(state == NOT_KNOWN).isEqualTo(edge);
        assertThat(state == BEFORE).isEqualTo(month.isBefore(span.from()));
        assertThat(state == AFTER).isEqualTo(month.isAfter(last));
    }

    @Property
    void everyWindowReadsInBothLanguages(@ForAll RecruitmentWindow window) {
        assertThat(window.describe().render(Language.KOREAN)).isNotBlank().doesNotContain("{", "}");
        assertThat(window.describe().render(Language.ENGLISH)).isNotBlank().doesNotContainPattern("[{}가-힣]");
    }

    @Property
    void aLaterStartNeverEndsEarlier(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 120) int months,
            @ForAll @IntRange(max = 120) int more) {
        ProjectPeriod period = ProjectPeriod.atMost(months, Grounds.NONE).extensibleBy(more, Grounds.NONE);
        assertThat(period.lastDay(start.plusDays(1))).isAfterOrEqualTo(period.lastDay(start));
        assertThat(period.lastDayExtended(start)).isAfterOrEqualTo(period.lastDay(start));
        assertThat(ProjectPeriod.atMost(120, Grounds.NONE).lastDay(start)).isAfterOrEqualTo(period.lastDay(start));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1_900).map(EPOCH::plusDays);
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return Combinators.combine(
                        Arbitraries.integers().between(-100, 2_500),
                        Arbitraries.longs().between(0, Duration.ofDays(1).toNanos() - 1))
                .as((day, nano) -> EPOCH.plusDays(day).atTime(LocalTime.ofNanoOfDay(nano)));
    }

    @Provide
    Arbitrary<List<Tier>> types() {
        return Arbitraries.of(Tier.class).list().uniqueElements();
    }

    /** Whether it is open is not known at the edges of months: those lie between before and after as open does. */
    private static int rank(WindowState state) {
        return switch (state) {
            case BEFORE -> 0;
            case OPEN, NOT_KNOWN -> 1;
            case AFTER -> 2;
        };
    }
}
