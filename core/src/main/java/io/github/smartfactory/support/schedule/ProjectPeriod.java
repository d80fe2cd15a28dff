package io.github.smartfactory.support.schedule;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.Grounds;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How long a project may take.
 *
 * @param months at most so many months, from 1 to 120
 * @param about whether the announcement says "about"
 * @param extensionMonths how many months may be added on request, from 0 to 120
 * @param grounds what states it
 */
public record ProjectPeriod(int months, boolean about, int extensionMonths, Grounds grounds) {

    /** Checks the bounds. */
    public ProjectPeriod {
        Checks.within(months, 1, 120, "months of a project");
        Checks.within(extensionMonths, 0, 120, "months of an extension");
        Objects.requireNonNull(grounds, "grounds");
    }

    /**
     * At most so many months, without extension.
     *
     * @param months from 1 to 120
     * @param grounds what states it
     * @return the period
     */
    public static ProjectPeriod atMost(int months, Grounds grounds) {
        return new ProjectPeriod(months, false, 0, grounds);
    }

    /**
     * About so many months, without extension.
     *
     * @param months from 1 to 120
     * @param grounds what states it
     * @return the period
     */
    public static ProjectPeriod about(int months, Grounds grounds) {
        return new ProjectPeriod(months, true, 0, grounds);
    }

    /**
     * This period with an extension on request.
     *
     * @param more how many months may be added
     * @param alsoGrounds what states the extension
     * @return the period
     */
    public ProjectPeriod extensibleBy(int more, Grounds alsoGrounds) {
        return new ProjectPeriod(months, about, more, grounds.and(alsoGrounds));
    }

    /**
     * The last day of a project that starts on a day and is not extended.
     *
     * @param start the first day
     * @return the day before the corresponding day of the last month, or its end if it has no such day
     */
    public LocalDate lastDay(LocalDate start) {
        return lastDay(start, months);
    }

    /**
     * The last day of a project that starts on a day and is extended.
     *
     * @param start the first day
     * @return as {@link #lastDay}, with the extension
     */
    public LocalDate lastDayExtended(LocalDate start) {
        return lastDay(start, (long) months + extensionMonths);
    }

    /** The day before the corresponding day, or the last of a month that has none (Civil Act, article 160). */
    private static LocalDate lastDay(LocalDate start, long months) {
        LocalDate corresponding = Objects.requireNonNull(start, "start").plusMonths(months);
        return corresponding.getDayOfMonth() < start.getDayOfMonth() ? corresponding : corresponding.minusDays(1);
    }

    /**
     * The period in words.
     *
     * @return the message
     */
    public Message describe() {
        Message base = Message.of(about ? "period.about" : "period.at-most", Figure.of(months));
        return extensionMonths == 0
                ? base
                : Message.of("period.extensible", Figure.of(base), Figure.of(extensionMonths));
    }
}
