package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Firms that apply when only one of two editions of a program takes applications. */
final class WindowRegions {

    /** Stands for all times before any window. */
    private static final LocalDateTime EARLIEST = LocalDate.of(1, 1, 2).atStartOfDay();

    private final EditionPair pair;

    WindowRegions(EditionPair pair) {
        this.pair = pair;
    }

    void addAll() {
        for (SupportType type : pair.typesOfBoth()) {
            NavigableSet<LocalDateTime> moments = new TreeSet<>();
            Stream.of(pair.before(), pair.after())
                    .flatMap(program -> program.windowsFor(program.applicants()).stream())
                    .forEach(window -> moments.addAll(moments(window)));
            for (LocalDateTime moment : moments) {
                LocalDateTime next = moments.higher(moment);
                Firm witness = pair.typical(type).withApplied(instant(moment));
                Message firms = applied(EditionPair.label(type, List.of()), moment, next);
                pair.add(Region.Cause.WINDOW, firms, witness);
            }
        }
    }

    private static Message applied(Figure type, LocalDateTime from, @Nullable LocalDateTime next) {
        if (next == null) {
            return Message.of("difference.applied.from", type, Figure.of(from));
        }
        Figure to = Figure.of(next.minus(1, ChronoUnit.MICROS));
        return from.equals(EARLIEST)
                ? Message.of("difference.applied.to", type, to)
                : Message.of("difference.applied", type, Figure.of(from), to);
    }

    private static Instant instant(LocalDateTime moment) {
        return moment.atZone(RecruitmentWindow.ZONE).toInstant();
    }

    /** When a window may open or close, and the beginning. */
    private static List<LocalDateTime> moments(RecruitmentWindow window) {
        List<LocalDateTime> moments = new ArrayList<>(List.of(EARLIEST));
        if (window instanceof RecruitmentWindow.Fixed fixed) {
            moments.add(fixed.from().atStartOfDay());
            moments.add(fixed.closes().truncatedTo(ChronoUnit.MICROS).plus(1, ChronoUnit.MICROS));
        } else if (window instanceof RecruitmentWindow.Rolling rolling) {
            moments.add(rolling.from().atStartOfDay());
            moments.add(LocalDate.of(rolling.from().getYear() + 1, 1, 1).atStartOfDay());
        } else if (window instanceof RecruitmentWindow.Monthly monthly) {
            moments.add(monthly.months().from().atDay(1).atStartOfDay());
            moments.add(monthly.months()
                    .to()
                    .map(last -> last.plusMonths(1).atDay(1))
                    .orElse(LocalDate.of(monthly.months().from().getYear() + 1, 1, 1))
                    .atStartOfDay());
        }
        return moments;
    }
}
