package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * From the first day to the last on which firms apply to a program.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
record ApplicationDays(LocalDate first, LocalDate last) {

    /** The span of the windows of those who apply; if none is known, 9 January to 31 March. */
    static ApplicationDays of(Program program) {
        List<ApplicationDays> windows = program.windowsFor(program.applicants()).stream()
                .flatMap(window -> of(window).stream())
                .toList();
        int year = program.id().year();
        return new ApplicationDays(
                windows.stream()
                        .map(ApplicationDays::first)
                        .min(Comparator.naturalOrder())
                        .orElse(LocalDate.of(year, 1, 9)),
                windows.stream()
                        .map(ApplicationDays::last)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.of(year, 3, 31)));
    }

    private static Optional<ApplicationDays> of(RecruitmentWindow window) {
        if (window instanceof RecruitmentWindow.Fixed fixed) {
            return Optional.of(new ApplicationDays(fixed.from(), fixed.to()));
        }
        if (window instanceof RecruitmentWindow.Monthly monthly) {
            YearMonth from = monthly.months().from();
            YearMonth to = monthly.months().to().orElse(from.withMonth(12));
            return Optional.of(new ApplicationDays(from.atDay(1), to.atEndOfMonth()));
        }
        if (window instanceof RecruitmentWindow.Rolling rolling) {
            LocalDate from = rolling.from();
            return Optional.of(new ApplicationDays(from, LocalDate.of(from.getYear(), 12, 31)));
        }
        return Optional.empty();
    }
}
