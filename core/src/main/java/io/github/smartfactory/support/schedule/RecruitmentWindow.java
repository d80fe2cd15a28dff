package io.github.smartfactory.support.schedule;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** When applications of somebody are taken. */
public sealed interface RecruitmentWindow {

    /** The time zone of all windows. */
    ZoneId ZONE = ZoneId.of("Asia/Seoul");

    /**
     * Who applies.
     *
     * @return the audience
     */
    Audience audience();

    /**
     * What states the window.
     *
     * @return the grounds
     */
    Grounds grounds();

    /**
     * What the window is at a moment of Korean time.
     *
     * @param koreanTime the moment
     * @return the state
     */
    WindowState stateAt(LocalDateTime koreanTime);

    /**
     * The window in words.
     *
     * @return the message
     */
    Message describe();

    /**
     * What the window is at an instant.
     *
     * @param instant the instant
     * @return the state
     */
    default WindowState stateAt(Instant instant) {
        return stateAt(LocalDateTime.ofInstant(Objects.requireNonNull(instant, "instant"), ZONE));
    }

    /**
     * Whether applications for a support type are taken in this window at all.
     *
     * @param type the support type
     * @return true unless the window leaves the type out
     */
    default boolean admits(SupportType type) {
        Objects.requireNonNull(type, "type");
        return true;
    }

    /**
     * From one day to another, both included.
     *
     * @param audience who applies
     * @param round which round it is, counted from 1; nothing if there are no rounds
     * @param from the first day
     * @param to the last day, not before the first
     * @param closing when it closes on the last day; nothing if only the day is stated (interpretation I13)
     * @param leavesOut support types that are not taken in this window
     * @param grounds what states it
     */
    record Fixed(
            Audience audience,
            Optional<Integer> round,
            LocalDate from,
            LocalDate to,
            Optional<LocalTime> closing,
            List<SupportType> leavesOut,
            Grounds grounds)
            implements RecruitmentWindow {

        /** Checks the order. */
        public Fixed {
            Objects.requireNonNull(audience, "audience");
            Objects.requireNonNull(round, "round");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(closing, "closing");
            leavesOut = List.copyOf(Objects.requireNonNull(leavesOut, "leavesOut"));
            Objects.requireNonNull(grounds, "grounds");
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("window must not end on " + to + ", before it starts on " + from);
            }
            if (round.isPresent() && round.get() < 1) {
                throw new IllegalArgumentException("rounds count from 1: " + round.get());
            }
        }

        /**
         * A window without rounds.
         *
         * @param audience who applies
         * @param from the first day
         * @param to the last day
         * @param grounds what states it
         * @return the window
         */
        public static Fixed of(Audience audience, LocalDate from, LocalDate to, Grounds grounds) {
            return new Fixed(audience, Optional.empty(), from, to, Optional.empty(), List.of(), grounds);
        }

        /**
         * This window as a round.
         *
         * @param number which round it is, counted from 1
         * @param without support types that are not taken in it
         * @return the window
         */
        public Fixed asRound(int number, SupportType... without) {
            return new Fixed(audience, Optional.of(number), from, to, closing, List.of(without), grounds);
        }

        /**
         * This window with a closing time.
         *
         * @param time when it closes on the last day; an application at that very time is still taken
         * @return the window
         */
        public Fixed closingAt(LocalTime time) {
            return new Fixed(audience, round, from, to, Optional.of(time), leavesOut, grounds);
        }

        /**
         * The last moment of the window.
         *
         * @return the closing time, or the end of the last day if none is stated
         */
        public LocalDateTime closes() {
            return to.atTime(closing.orElse(LocalTime.MAX));
        }

        /**
         * How many days it lasts, the first and the last included.
         *
         * @return at least 1
         */
        public long days() {
            return ChronoUnit.DAYS.between(from, to) + 1;
        }

        @Override
        public boolean admits(SupportType type) {
            return !leavesOut.contains(Objects.requireNonNull(type, "type"));
        }

        @Override
        public WindowState stateAt(LocalDateTime koreanTime) {
            Objects.requireNonNull(koreanTime, "koreanTime");
            if (koreanTime.isBefore(from.atStartOfDay())) {
                return WindowState.BEFORE;
            }
            return koreanTime.isAfter(closes()) ? WindowState.AFTER : WindowState.OPEN;
        }

        @Override
        public Message describe() {
            Message dates = Message.of("window.fixed", Figure.of(from), Figure.of(closes()));
            Message named =
                    round.isPresent() ? Message.of("window.round", Figure.of(round.get()), Figure.of(dates)) : dates;
            return leavesOut.isEmpty()
                    ? named
                    : Message.of(
                            "window.without",
                            Figure.of(named),
                            Figure.of(leavesOut.stream()
                                    .map(type -> Figure.of(type.label()))
                                    .toList()));
        }
    }

    /**
     * By months only. In its first and its last month it is not known whether it is open; without a last month it lasts
     * until the year of the announcement ends (interpretation I17).
     *
     * @param audience who applies
     * @param months from which month to which
     * @param grounds what states it
     */
    record Monthly(Audience audience, MonthSpan months, Grounds grounds) implements RecruitmentWindow {

        /** Checks that nothing is missing. */
        public Monthly {
            Objects.requireNonNull(audience, "audience");
            Objects.requireNonNull(months, "months");
            Objects.requireNonNull(grounds, "grounds");
        }

        @Override
        public WindowState stateAt(LocalDateTime koreanTime) {
            YearMonth month = YearMonth.from(Objects.requireNonNull(koreanTime, "koreanTime"));
            if (month.isBefore(months.from())) {
                return WindowState.BEFORE;
            }
            if (months.to().isEmpty()) {
                if (month.getYear() > months.from().getYear()) {
                    return WindowState.AFTER;
                }
                return month.equals(months.from()) ? WindowState.NOT_KNOWN : WindowState.OPEN;
            }
            if (month.isAfter(months.to().get())) {
                return WindowState.AFTER;
            }
            boolean edge =
                    month.equals(months.from()) || month.equals(months.to().get());
            return edge ? WindowState.NOT_KNOWN : WindowState.OPEN;
        }

        @Override
        public Message describe() {
            return months.describe();
        }
    }

    /**
     * From a day on, at any time, until the year of the announcement ends (interpretation I17).
     *
     * @param audience who applies
     * @param from the first day
     * @param grounds what states it
     */
    record Rolling(Audience audience, LocalDate from, Grounds grounds) implements RecruitmentWindow {

        /** Checks that nothing is missing. */
        public Rolling {
            Objects.requireNonNull(audience, "audience");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(grounds, "grounds");
        }

        @Override
        public WindowState stateAt(LocalDateTime koreanTime) {
            Objects.requireNonNull(koreanTime, "koreanTime");
            if (koreanTime.isBefore(from.atStartOfDay())) {
                return WindowState.BEFORE;
            }
            return koreanTime.getYear() > from.getYear() ? WindowState.AFTER : WindowState.OPEN;
        }

        @Override
        public Message describe() {
            return Message.of("window.rolling", Figure.of(from));
        }
    }

    /**
     * To be announced by a later notice.
     *
     * @param audience who applies
     * @param grounds what says so
     */
    record ToBeAnnounced(Audience audience, Grounds grounds) implements RecruitmentWindow {

        /** Checks that nothing is missing. */
        public ToBeAnnounced {
            Objects.requireNonNull(audience, "audience");
            Objects.requireNonNull(grounds, "grounds");
        }

        @Override
        public WindowState stateAt(LocalDateTime koreanTime) {
            Objects.requireNonNull(koreanTime, "koreanTime");
            return WindowState.NOT_KNOWN;
        }

        @Override
        public Message describe() {
            return Message.of("window.to-be-announced");
        }
    }
}
