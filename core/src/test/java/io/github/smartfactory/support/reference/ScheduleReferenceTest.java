package io.github.smartfactory.support.reference;

import static io.github.smartfactory.support.reference.ManyCases.compare;
import static io.github.smartfactory.support.reference.ManyCases.same;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SmallEnterprise;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.schedule.Audience;
import io.github.smartfactory.support.schedule.MonthSpan;
import io.github.smartfactory.support.schedule.ProjectPeriod;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.reference.ReferenceCompany;
import io.github.smartfactory.support.testkit.reference.ReferenceSchedule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Example;

class ScheduleReferenceTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

    // ---- Windows ----

    private record Moment(RecruitmentWindow window, Instant instant) {}

    private static Moment moment(Random random) {
        LocalDate from = FIRST.plusDays(random.nextInt(1_900));
        LocalDate to = from.plusDays(random.nextInt(400));
        Optional<LocalTime> closing = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextInt(60)));
        YearMonth month = YearMonth.from(from);
        RecruitmentWindow window = switch (random.nextInt(7)) {
            case 0, 1, 2 ->
                new RecruitmentWindow.Fixed(
                        Audience.COMPANIES, Optional.empty(), from, to, closing, List.of(), Grounds.NONE);
            case 3 -> new RecruitmentWindow.Rolling(Audience.COMPANIES, from, Grounds.NONE);
            case 4, 5 ->
                new RecruitmentWindow.Monthly(
                        Audience.COMPANIES,
                        new MonthSpan(
                                month,
                                random.nextBoolean()
                                        ? Optional.empty()
                                        : Optional.of(month.plusMonths(random.nextInt(15)))),
                        Grounds.NONE);
            default -> new RecruitmentWindow.ToBeAnnounced(Audience.COMPANIES, Grounds.NONE);
        };
        // Around the ends, the turn of months and years, or anywhere.
        LocalDateTime near = switch (random.nextInt(5)) {
            case 0 -> from.atStartOfDay();
            case 1 -> to.atTime(closing.orElse(LocalTime.MAX));
            case 2 -> month.atEndOfMonth().plusDays(1).atStartOfDay();
            case 3 -> LocalDate.of(from.getYear() + 1, 1, 1).atStartOfDay();
            default -> FIRST.plusDays(random.nextInt(3_000) - 100).atTime(random.nextInt(24), 0);
        };
        LocalDateTime moment = near.plusNanos(random.nextInt(3) - 1).plusSeconds(random.nextInt(3) - 1);
        return new Moment(window, moment.atZone(RecruitmentWindow.ZONE).toInstant());
    }

    @Example
    void windowsAreOpenWhenACalendarOfItsOwnSaysSo() {
        compare(
                "schedule: state of a window at an instant",
                1,
                Arbitraries.randomValue(ScheduleReferenceTest::moment),
                moment -> same(
                        moment.window().stateAt(moment.instant()),
                        ReferenceSchedule.state(moment.window(), moment.instant())));
    }

    private record Begun(LocalDate start, int months, int more) {}

    @Example
    void periodsEndOnTheDayThatTheCivilActSays() {
        compare(
                "schedule: last day of a period, extended or not",
                1,
                Arbitraries.randomValue(random ->
                        new Begun(FIRST.plusDays(random.nextInt(4_000)), 1 + random.nextInt(120), random.nextInt(121))),
                begun -> {
                    ProjectPeriod period =
                            ProjectPeriod.atMost(begun.months(), Grounds.NONE).extensibleBy(begun.more(), Grounds.NONE);
                    same(period.lastDay(begun.start()), ReferenceSchedule.last(begun.start(), begun.months()));
                    same(
                            period.lastDayExtended(begun.start()),
                            ReferenceSchedule.last(begun.start(), begun.months() + begun.more()));
                });
    }

    // ---- Small enterprises ----

    private record Firm(Ksic industry, Optional<String> product, Won sales) {}

    private static final SmallEnterprise TABLE = OfficialCatalog.smallEnterprise();

    private static final List<Ksic> INDUSTRIES = industries();

    private static List<Ksic> industries() {
        List<Ksic> all = new ArrayList<>();
        for (Ksic section : Ksic.sections()) {
            all.add(section);
            all.addAll(section.divisions());
        }
        return all;
    }

    private static Firm firm(Random random) {
        Ksic industry = Draws.one(random, INDUSTRIES);
        Optional<String> product =
                random.nextInt(3) == 0 ? Optional.of(SmallEnterprise.ORDINARY_PRODUCT) : Optional.empty();
        SmallEnterprise.SpecialProduct special = Draws.one(random, TABLE.specialProducts());
        int form = random.nextInt(8);
        if (form < 2 && industry.code().length() == 3) {
            industry = Ksic.of(industry.code() + String.format(Locale.ROOT, "%02d", random.nextInt(100)));
        } else if (form == 2) {
            industry = Ksic.of(special.code().code().substring(0, Math.max(3, random.nextInt(7))));
            product = random.nextBoolean() ? product : Optional.of(special.key());
        }
        long edge = Won.ofEok(Draws.one(random, List.of(10, 30, 50, 80, 120))).amount();
        long sales = random.nextBoolean()
                ? edge + random.nextInt(3) - 1
                : Won.ofEok(random.nextInt(140)).amount();
        return new Firm(industry, product, Won.of(sales));
    }

    @Example
    void firmsAreSmallIfEverythingThatTheyMayTurnOutToBeIs() {
        compare(
                "company: small enterprise by annex 2",
                1,
                Arbitraries.randomValue(ScheduleReferenceTest::firm),
                firm -> same(
                        TABLE.isSmall(Optional.of(firm.industry()), firm.product(), Optional.of(firm.sales())),
                        ReferenceCompany.isSmall(TABLE, firm.industry(), firm.product(), firm.sales())));
    }
}
