package io.github.smartfactory.support.testkit.reference;

import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.schedule.WindowState;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

/**
 * Days and windows once more, with a calendar of its own: days are numbered from 1 January 1970, Korean time is nine hours
 * ahead.
 */
public final class ReferenceSchedule {

    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private static final long KOREA = 9L * 60 * 60;

    private static final long SECONDS_OF_DAY = 24L * 60 * 60;

    private static final BigInteger NANOS_OF_DAY = BigInteger.valueOf(SECONDS_OF_DAY * 1_000_000_000);

    private ReferenceSchedule() {}

    private static boolean isLeap(long year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static int length(long year, int month) {
        return month == 2 && isLeap(year) ? 29 : LENGTHS[month - 1];
    }

    /** The days from the first of March of year 0 to the first of a month: years begin in March, so leap days end them. */
    private static long first(long year, int month) {
        long its = month > 2 ? year : year - 1;
        long days = 365 * its + Math.floorDiv(its, 4L) - Math.floorDiv(its, 100L) + Math.floorDiv(its, 400L);
        for (int each = 3; each != month; each = each % 12 + 1) {
            days += LENGTHS[each - 1];
        }
        return days;
    }

    /**
     * The number of a day, counted from 1 January 1970.
     *
     * @param year the year
     * @param month the month, from 1
     * @param day the day of the month, from 1
     * @return the number
     */
    public static long number(long year, int month, int day) {
        return first(year, month) - first(1970, 1) + day - 1;
    }

    private static long number(LocalDate date) {
        return number(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static LocalDate date(long number) {
        int year = 1970 + (int) Math.floorDiv(number, 366L) - 1;
        while (number(year + 1L, 1, 1) <= number) {
            year++;
        }
        int month = 1;
        while (month < 12 && number(year, month + 1, 1) <= number) {
            month++;
        }
        return LocalDate.of(year, month, (int) (number - number(year, month, 1)) + 1);
    }

    /**
     * The Korean day of an instant.
     *
     * @param instant the instant
     * @return the day
     */
    public static LocalDate day(Instant instant) {
        return date(Math.floorDiv(instant.getEpochSecond() + KOREA, SECONDS_OF_DAY));
    }

    /** The nanoseconds of Korean time from 1 January 1970. */
    private static BigInteger nanos(Instant instant) {
        return BigInteger.valueOf(instant.getEpochSecond() + KOREA)
                .multiply(BigInteger.valueOf(1_000_000_000))
                .add(BigInteger.valueOf(instant.getNano()));
    }

    private static BigInteger nanos(LocalDate day) {
        return BigInteger.valueOf(number(day)).multiply(NANOS_OF_DAY);
    }

    private static long months(YearMonth month) {
        return month.getYear() * 12L + month.getMonthValue();
    }

    /**
     * What a window is at an instant.
     *
     * @param window the window
     * @param instant the instant
     * @return the state
     */
    public static WindowState state(RecruitmentWindow window, Instant instant) {
        LocalDate day = day(instant);
        BigInteger now = nanos(instant);
        if (window instanceof RecruitmentWindow.Fixed fixed) {
            BigInteger last = fixed.closing().isPresent()
                    ? nanos(fixed.to())
                            .add(BigInteger.valueOf(nanoOfDay(fixed.closing().get())))
                    : nanos(fixed.to()).add(NANOS_OF_DAY).subtract(BigInteger.ONE);
            if (now.compareTo(nanos(fixed.from())) < 0) {
                return WindowState.BEFORE;
            }
            return now.compareTo(last) > 0 ? WindowState.AFTER : WindowState.OPEN;
        }
        if (window instanceof RecruitmentWindow.Rolling rolling) {
            if (now.compareTo(nanos(rolling.from())) < 0) {
                return WindowState.BEFORE;
            }
            return day.getYear() > rolling.from().getYear() ? WindowState.AFTER : WindowState.OPEN;
        }
        if (window instanceof RecruitmentWindow.Monthly monthly) {
            long month = day.getYear() * 12L + day.getMonthValue();
            long first = months(monthly.months().from());
            long last = monthly.months().to().isPresent()
                    ? months(monthly.months().to().get())
                    : monthly.months().from().getYear() * 12L + 12;
            if (month < first || month > last) {
                return month < first ? WindowState.BEFORE : WindowState.AFTER;
            }
            boolean edge = month == first || (monthly.months().to().isPresent() && month == last);
            return edge ? WindowState.NOT_KNOWN : WindowState.OPEN;
        }
        return WindowState.NOT_KNOWN;
    }

    private static long nanoOfDay(LocalTime time) {
        return ((time.getHour() * 60L + time.getMinute()) * 60 + time.getSecond()) * 1_000_000_000 + time.getNano();
    }

    /**
     * The corresponding day so many months later, or the last of a month that has none.
     *
     * @param start the day
     * @param months how many months; not negative
     * @return the day
     */
    public static LocalDate later(LocalDate start, int months) {
        long month = start.getYear() * 12L + start.getMonthValue() - 1 + months;
        int year = (int) Math.floorDiv(month, 12L);
        int its = (int) Math.floorMod(month, 12L) + 1;
        return LocalDate.of(year, its, Math.min(start.getDayOfMonth(), length(year, its)));
    }

    /**
     * The last day of a period that begins with a day: the day before the corresponding one, or the last of a month that
     * has none (Civil Act, article 160).
     *
     * @param start the first day
     * @param months how many months; at least 1
     * @return the last day
     */
    public static LocalDate last(LocalDate start, int months) {
        LocalDate corresponding = later(start, months);
        return corresponding.getDayOfMonth() == start.getDayOfMonth() ? date(number(corresponding) - 1) : corresponding;
    }
}
