package io.github.smartfactory.support.explain;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates are written. */
final class DatePatterns {
    static final DateTimeFormatter KOREAN_DAY = DateTimeFormatter.ofPattern("y년 M월 d일", Locale.KOREAN);
    static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM y", Locale.ENGLISH);
    static final DateTimeFormatter KOREAN_MONTH = DateTimeFormatter.ofPattern("y년 M월", Locale.KOREAN);
    static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM y", Locale.ENGLISH);
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    static final DateTimeFormatter TIME_WITH_SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private DatePatterns() {}
}
