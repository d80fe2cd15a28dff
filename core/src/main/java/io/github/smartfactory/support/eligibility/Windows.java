package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.schedule.WindowState;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether an application is handed in while a window is open that takes the support types of all members.
 *
 * @param windows the windows; none if the documents state none
 */
record Windows(List<RecruitmentWindow> windows) {

    Message describe() {
        return Message.of("condition.window", stated());
    }

    Outcome check(Situation situation) {
        List<Check> taking = new ArrayList<>();
        List<Member> bearers = situation.with(Member.BEARERS);
        for (RecruitmentWindow window : windows) {
            taking.add(takesAll(situation, window, bearers));
        }
        Check check = situation
                .application()
                .submitted()
                .map(instant -> at(situation, taking, instant))
                .orElseGet(() -> atAnyTime(situation, taking));
        return Outcome.of(check.truth(), () -> check, () -> observed(situation));
    }

    private Check at(Situation situation, List<Check> taking, Instant instant) {
        if (windows.isEmpty()) {
            return notice(situation);
        }
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            Check open = switch (windows.get(i).stateAt(instant)) {
                case OPEN -> Check.known(true);
                case BEFORE, AFTER -> Check.known(false);
                case NOT_KNOWN -> notice(situation);
            };
            checks.add(Check.all(List.of(open, taking.get(i))));
        }
        return Check.any(checks);
    }

    /** What all moments say together: those at which a window opens or has closed stand for all others. */
    private Check atAnyTime(Situation situation, List<Check> taking) {
        List<Check> each = moments().stream()
                .map(moment -> at(situation, taking, moment))
                .distinct()
                .toList();
        if (each.size() == 1) {
            return each.get(0);
        }
        List<Pivot> pivots = new ArrayList<>();
        pivots.add(new Pivot(
                Unknown.ofApplication(Unknown.Kind.SUBMITTED),
                Check.count(each, Truth.YES) > 0,
                Check.count(each, Truth.NO) > 0));
        each.stream()
                .flatMap(check -> check.pivots().stream().map(Pivot::unknown))
                .distinct()
                .forEach(unknown -> pivots.add(new Pivot(
                        unknown,
                        each.stream().allMatch(check -> check.mayBe(Truth.YES, unknown)),
                        each.stream().allMatch(check -> check.mayBe(Truth.NO, unknown)))));
        return new Check(Truth.UNKNOWN, pivots);
    }

    private List<Instant> moments() {
        List<LocalDateTime> moments = new ArrayList<>();
        for (RecruitmentWindow window : windows) {
            if (window instanceof RecruitmentWindow.Fixed fixed) {
                moments.add(fixed.from().atStartOfDay());
                moments.add(fixed.to().plusDays(1).atStartOfDay());
            } else if (window instanceof RecruitmentWindow.Rolling rolling) {
                moments.add(rolling.from().atStartOfDay());
                moments.add(LocalDate.of(rolling.from().getYear() + 1, 1, 1).atStartOfDay());
            } else if (window instanceof RecruitmentWindow.Monthly monthly) {
                YearMonth first = monthly.months().from();
                YearMonth last = monthly.months().to().orElse(YearMonth.of(first.getYear(), 12));
                Stream.of(first, first.plusMonths(1), last, last.plusMonths(1))
                        .forEach(month -> moments.add(month.atDay(1).atStartOfDay()));
            }
        }
        moments.add(moments.stream()
                .min(Comparator.naturalOrder())
                .map(first -> first.minusDays(1))
                .orElse(LocalDateTime.MIN.plusYears(1)));
        return moments.stream()
                .distinct()
                .map(moment -> moment.atZone(RecruitmentWindow.ZONE).toInstant())
                .toList();
    }

    private static Check notice(Situation situation) {
        Trait trait = Trait.WITHIN_NOTICE_PERIOD;
        return Check.of(situation.application().says(trait), () -> Unknown.statement(trait));
    }

    private static Check takesAll(Situation situation, RecruitmentWindow window, List<Member> bearers) {
        Truth all = Truth.YES;
        for (Member member : bearers) {
            all = all.and(takes(situation, window, member));
        }
        return all == Truth.UNKNOWN
                ? Check.all(bearers.stream()
                        .map(member -> Check.of(
                                takes(situation, window, member),
                                () -> Unknown.ofCompany(Unknown.Kind.TYPE, member.id())))
                        .toList())
                : Check.known(all == Truth.YES);
    }

    private static Truth takes(Situation situation, RecruitmentWindow window, Member member) {
        return situation.agreed(member, Truth.NO, type -> Truth.of(window.admits(type)));
    }

    private Figure stated() {
        return windows.isEmpty()
                ? Figure.of(Message.of("eligibility.window.none"))
                : Figure.of(windows.stream()
                        .map(window -> Figure.of(window.describe()))
                        .toList());
    }

    private Message observed(Situation situation) {
        Figure stated = stated();
        return situation
                .application()
                .submitted()
                .map(instant -> Message.of(
                        "eligibility.window.submitted",
                        Figure.of(LocalDateTime.ofInstant(instant, RecruitmentWindow.ZONE)),
                        stated))
                .orElseGet(() -> Message.of("eligibility.window.not-submitted", stated));
    }

    /** What lets an application fall into a window; nothing if nothing does. */
    Optional<List<Repair>> repairs(RepairContext context, Situation situation) {
        Optional<Instant> submitted = situation.application().submitted();
        List<Member> bearers = situation.with(Member.BEARERS);
        List<RecruitmentWindow> taking = windows.stream()
                .filter(window -> takesAll(situation, window, bearers).truth() != Truth.NO)
                .toList();
        boolean byNotice = taking.stream().anyMatch(window -> isLeftToTheNotice(window, submitted));
        if (windows.isEmpty() || byNotice) {
            Condition notice = new Condition.Stated(Trait.WITHIN_NOTICE_PERIOD);
            return Optional.of(List.of(context.amending(notice, List.of(), true)));
        }
        return submitted.flatMap(from -> taking.stream()
                .flatMap(window -> Repair.SubmitLater.into(context.rule(), window, from).stream())
                .min(Comparator.comparing(Repair.SubmitLater::at))
                .map(List::of));
    }

    private static boolean isLeftToTheNotice(RecruitmentWindow window, Optional<Instant> submitted) {
        return window instanceof RecruitmentWindow.ToBeAnnounced
                || submitted
                        .map(instant -> window.stateAt(instant) == WindowState.NOT_KNOWN)
                        .orElse(false);
    }
}
