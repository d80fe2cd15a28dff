package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.schedule.Audience;
import io.github.smartfactory.support.schedule.MonthSpan;
import io.github.smartfactory.support.schedule.ProjectPeriod;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Windows of every kind, spans of months and periods of projects. */
public final class ScheduleDomain extends DomainContextBase {

    private static final Arbitrary<Grounds> GROUNDS = new SourceDomain().grounds();

    /** For jqwik, and for domains of others. */
    public ScheduleDomain() {}

    /**
     * Spans of one month, of several, over the end of a year, and without an end.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<MonthSpan> spans() {
        return Combinators.combine(
                        Draw.days().map(YearMonth::from), Draw.within(0, 24).optional(0.8))
                .as((from, months) -> new MonthSpan(from, months.map(from::plusMonths)));
    }

    /**
     * Periods of the fewest months and the most, with an extension or without.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ProjectPeriod> periods() {
        return Combinators.combine(Draw.within(1, 120), Arbitraries.of(true, false), Draw.within(0, 120), GROUNDS)
                .as(ProjectPeriod::new);
    }

    /**
     * Windows of one day and of many, with a closing time or without, for a round or for all, for all types or for some.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<RecruitmentWindow.Fixed> fixed() {
        return Combinators.combine(
                        Arbitraries.of(Audience.class),
                        Draw.within(1, 9).optional(0.3),
                        Draw.days(),
                        Draw.within(0, 400),
                        Arbitraries.of(LocalTime.MIN, LocalTime.of(17, 0), LocalTime.of(23, 59, 59), LocalTime.MAX)
                                .optional(0.5),
                        Arbitraries.<SupportType>of(Tier.values())
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        GROUNDS)
                .as((audience, round, from, days, closing, without, grounds) -> new RecruitmentWindow.Fixed(
                        audience, round, from, from.plusDays(days), closing, without, grounds));
    }

    /**
     * Windows that open month by month.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<RecruitmentWindow.Monthly> monthly() {
        return Combinators.combine(Arbitraries.of(Audience.class), spans(), GROUNDS)
                .as(RecruitmentWindow.Monthly::new);
    }

    /**
     * Windows that stay open.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<RecruitmentWindow.Rolling> rolling() {
        return Combinators.combine(Arbitraries.of(Audience.class), Draw.days(), GROUNDS)
                .as(RecruitmentWindow.Rolling::new);
    }

    /**
     * Windows that are not yet announced.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<RecruitmentWindow.ToBeAnnounced> toBeAnnounced() {
        return Combinators.combine(Arbitraries.of(Audience.class), GROUNDS).as(RecruitmentWindow.ToBeAnnounced::new);
    }

    /**
     * Windows of every kind.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<RecruitmentWindow> windows() {
        return Draw.once(
                "ScheduleDomain.windows",
                () -> Arbitraries.frequencyOf(
                        Tuple.of(4, fixed()),
                        Tuple.of(2, monthly()),
                        Tuple.of(2, rolling()),
                        Tuple.of(1, toBeAnnounced())));
    }

    /**
     * Moments around the ends of a window, in Korean time: just before it opens, when it opens, the last moment and just
     * after; of one that is to be announced, any moments.
     *
     * @param window the window
     * @return an arbitrary of them
     */
    public static Arbitrary<LocalDateTime> momentsAround(RecruitmentWindow window) {
        List<LocalDateTime> edges = new ArrayList<>();
        if (window instanceof RecruitmentWindow.Fixed its) {
            edges.add(its.from().atStartOfDay());
            edges.add(its.closes());
        } else if (window instanceof RecruitmentWindow.Rolling its) {
            edges.add(its.from().atStartOfDay());
        } else if (window instanceof RecruitmentWindow.Monthly its) {
            edges.add(its.months().from().atDay(1).atStartOfDay());
            its.months()
                    .to()
                    .ifPresent(last -> edges.add(last.plusMonths(1).atDay(1).atStartOfDay()));
        } else {
            edges.add(LocalDate.of(2021, 1, 1).atStartOfDay());
        }
        return Combinators.combine(Arbitraries.of(edges), Arbitraries.of(0L, -1L, 1L, -1_000_000_000L, 1_000_000_000L))
                .as(LocalDateTime::plusNanos);
    }
}
