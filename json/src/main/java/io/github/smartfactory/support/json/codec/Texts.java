package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.vocabulary.ProgramId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.function.Function;

/** Values that are written as texts. */
final class Texts {

    static final NamedCodec<String> STRING = NamedCodec.of("a text", Function.identity(), Function.identity());

    static final NamedCodec<ProgramId> PROGRAM =
            NamedCodec.of("a program such as 2021/build-upgrade", ProgramId::toString, ProgramId::parse);

    static final NamedCodec<ClauseId> CLAUSE = NamedCodec.of("a clause such as D21-123", ClauseId::value, ClauseId::of);

    static final NamedCodec<Ksic> INDUSTRY = NamedCodec.of("an industry such as C10", Ksic::code, Ksic::of);

    static final NamedCodec<LocalDate> DAY =
            NamedCodec.of("a day such as 2021-02-25", LocalDate::toString, LocalDate::parse);

    static final NamedCodec<LocalTime> TIME =
            NamedCodec.of("a time such as 17:00", LocalTime::toString, LocalTime::parse);

    static final NamedCodec<LocalDateTime> DAY_AND_TIME =
            NamedCodec.of("a day and a time such as 2021-02-25T17:00", LocalDateTime::toString, LocalDateTime::parse);

    static final NamedCodec<YearMonth> MONTH = NamedCodec.of("a month such as 2021-02", Texts::month, YearMonth::parse);

    /** Points in time with their offset, in Korean time where it can be said so. */
    static final NamedCodec<Instant> MOMENT = NamedCodec.of(
            "a point in time with its offset such as 2021-02-25T17:00:00+09:00", Texts::korean, Texts::moment);

    private Texts() {}

    /** Years of more than four digits have a sign, which {@link YearMonth#toString} leaves out and its parser wants. */
    private static String month(YearMonth month) {
        return month.getYear() > 9999 ? "+" + month : month.toString();
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            // At either end there are points in time that no day has.
            return Instant.parse(text);
        }
    }

    private static String korean(Instant instant) {
        try {
            return instant.atZone(RecruitmentWindow.ZONE).toOffsetDateTime().toString();
        } catch (DateTimeException e) {
            return instant.toString();
        }
    }
}
