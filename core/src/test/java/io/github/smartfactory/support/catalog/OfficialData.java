package io.github.smartfactory.support.catalog;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.schedule.MonthSpan;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the official data as rows, so that a test can show the table that it expects. */
final class OfficialData {

    /** What stands in a cell that the announcement leaves empty. */
    static final String NOTHING = "-";

    private OfficialData() {}

    /** The rows of a text block, whatever the space around the bars. */
    static List<String> table(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip))
                .map(cells -> cells.collect(Collectors.joining(" | ")))
                .toList();
    }

    static String row(Object... cells) {
        return Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(" | "));
    }

    static Program program(String id) {
        return OfficialCatalog.catalog().program(ProgramId.parse(id));
    }

    static Offer offer(String id, String type) {
        Program program = program(id);
        return program.offer(program.type(type));
    }

    /** A row for each program of a year, in the order of the announcement. */
    static List<String> programs(int year, Function<Program, String> row) {
        return OfficialCatalog.catalog().programsOf(year).stream().map(row).toList();
    }

    /** Rows of the programs of a year, any number for each. */
    static List<String> eachOf(int year, Function<Program, Stream<String>> rows) {
        return OfficialCatalog.catalog().programsOf(year).stream().flatMap(rows).toList();
    }

    /** A row for each offer of a year of which something is stated. */
    static List<String> offers(int year, BiFunction<String, Offer, Optional<String>> row) {
        return eachOf(
                year,
                program -> program.offers().stream()
                        .flatMap(offer ->
                                row.apply(row(program.id().key(), offer.type().key()), offer).stream()));
    }

    /** Clauses, then interpretations, then anomalies: {@code D21-042 I15 I16}. */
    static String cited(Grounds grounds) {
        String text = Stream.of(
                        grounds.clauses().stream().map(ClauseId::value),
                        grounds.interpretations().stream().map(Interpretation::id),
                        grounds.anomalies().stream().map(anomaly -> anomaly.id()))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? NOTHING : text;
    }

    /** As announcements print amounts: {@code 0.42억}, and below 0.3 eok {@code 837만}. */
    static String amount(Won won) {
        if (won.amount() < 30_000_000) {
            return plain(won, 4) + "만";
        }
        return plain(won, 8) + "억";
    }

    private static String plain(Won won, int digits) {
        BigDecimal number = BigDecimal.valueOf(won.amount(), digits);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static String types(List<SupportType> types) {
        return types.stream().map(SupportType::key).collect(Collectors.joining(" "));
    }

    static String korean(List<Name> names) {
        return names.stream().map(Name::korean).collect(Collectors.joining(" → "));
    }

    static String english(List<Name> names) {
        return names.stream().map(Name::english).collect(Collectors.joining(" → "));
    }

    static String months(MonthSpan span) {
        String from = span.from().toString();
        if (span.to().isEmpty()) {
            return from + "~";
        }
        return span.to().get().equals(span.from())
                ? from
                : from + "~" + span.to().get();
    }

    /** {@code COMPANIES | 1: 2021-01-22~2021-02-25 17:00, without advanced2}. */
    static String window(RecruitmentWindow window) {
        return row(window.audience(), dates(window), cited(window.grounds()));
    }

    private static String dates(RecruitmentWindow window) {
        if (window instanceof RecruitmentWindow.Fixed fixed) {
            return fixed.round().map(number -> number + ": ").orElse("")
                    + fixed.from()
                    + "~"
                    + fixed.to()
                    + fixed.closing().map(time -> " " + time).orElse("")
                    + (fixed.leavesOut().isEmpty() ? "" : ", without " + types(fixed.leavesOut()));
        }
        if (window instanceof RecruitmentWindow.Rolling rolling) {
            return rolling.from() + "~";
        }
        if (window instanceof RecruitmentWindow.Monthly monthly) {
            return months(monthly.months());
        }
        return "later";
    }
}
