package io.github.smartfactory.support.schedule;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * From one month to another, both included, days unknown: {@code '23.1~3}. Without a last month it is open:
 * {@code '23.1~}.
 *
 * @param from the first month
 * @param to the last month, not before the first; nothing if no end is stated
 */
public record MonthSpan(YearMonth from, Optional<YearMonth> to) {

    /** Checks the order. */
    public MonthSpan {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("last month " + to.get() + " must not be before the first, " + from);
        }
    }

    /**
     * One month.
     *
     * @param year the year
     * @param month the month, from 1 to 12
     * @return the span
     */
    public static MonthSpan in(int year, int month) {
        return of(year, month, month);
    }

    /**
     * From one month to another of the same year.
     *
     * @param year the year
     * @param from the first month, from 1 to 12
     * @param to the last month, from the first to 12
     * @return the span
     */
    public static MonthSpan of(int year, int from, int to) {
        return new MonthSpan(YearMonth.of(year, from), Optional.of(YearMonth.of(year, to)));
    }

    /**
     * From a month on.
     *
     * @param year the year
     * @param from the first month, from 1 to 12
     * @return the span
     */
    public static MonthSpan from(int year, int from) {
        return new MonthSpan(YearMonth.of(year, from), Optional.empty());
    }

    /**
     * The span in words.
     *
     * @return the message
     */
    public Message describe() {
        if (to.isEmpty()) {
            return Message.of("span.open", Figure.of(from));
        }
        return to.get().equals(from)
                ? Message.of("span.single", Figure.of(from))
                : Message.of("span.closed", Figure.of(from), Figure.of(to.get()));
    }
}
