package io.github.smartfactory.support.testkit.refusal;

import io.github.smartfactory.support.schedule.MonthSpan;
import io.github.smartfactory.support.schedule.ProjectPeriod;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import java.util.List;
import java.util.Optional;

/** What is refused of windows and periods. */
final class ScheduleRefusals extends PackageRefusals {

    @Override
    void bounds() {
        within(ProjectPeriod.class, "months", 1, 120);
        within(ProjectPeriod.class, "extensionMonths", 0, 120);
        value(RecruitmentWindow.Fixed.class, "round", 0, "from 1");
        value(RecruitmentWindow.Fixed.class, "round", -1, "from 1");
    }

    @Override
    void together() {
        part(
                MonthSpan.class,
                "to",
                it -> Optional.of(it.from().minusMonths(1)),
                it -> List.of(it.from().minusMonths(1).toString(), it.from().toString()));
        part(
                RecruitmentWindow.Fixed.class,
                "to",
                it -> it.from().minusDays(1),
                it -> List.of(it.from().minusDays(1).toString(), it.from().toString()));
    }
}
