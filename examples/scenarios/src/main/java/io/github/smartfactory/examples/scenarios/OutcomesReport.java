package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.Statistic;
import io.github.smartfactory.support.scenario.Comparison;
import io.github.smartfactory.support.scenario.ExpectedOutcomes;
import io.github.smartfactory.support.scenario.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what the study of adopters would make one expect, behind the warning of what it does not say. */
final class OutcomesReport {

    private static final int WIDTH = 100;

    private final Words words;

    OutcomesReport(Words words) {
        this.words = words;
    }

    /** The block; nothing if the announcement of the program reports no study. */
    Optional<String> of(Program program, Comparison comparison) {
        return expected(program, comparison.baseline().overall()).map(baseline -> {
            StringBuilder text = new StringBuilder("\n")
                    .append(words.word("outcomes"))
                    .append('\n')
                    .append(Words.wrapped(words.text(baseline.warning()), WIDTH));
            baseline.changes().forEach(change -> text.append("  ").append(line(change)));
            baseline.jobs().ifPresent(jobs -> text.append(jobs(program, baseline, comparison)));
            return text.toString();
        });
    }

    private static Optional<ExpectedOutcomes> expected(Program program, Figures figures) {
        return OfficialCatalog.catalog().announcements().stream()
                .filter(announcement -> announcement.year() == program.id().year())
                .filter(announcement -> announcement.statistics().stream()
                        .anyMatch(statistic -> statistic.key().startsWith("outcome-")))
                .findFirst()
                .map(announcement -> ExpectedOutcomes.of(announcement, figures));
    }

    private String line(Statistic change) {
        String clauses = change.grounds().clauses().stream()
                .map(clause -> " [" + clause + "]")
                .collect(Collectors.joining());
        return words.word(
                        "outcome",
                        words.word(change.description()),
                        change.value().toPlainString(),
                        words.word(change.unit()))
                + clauses + "\n";
    }

    private String jobs(Program program, ExpectedOutcomes baseline, Comparison comparison) {
        TextTable table =
                new TextTable(1, List.of(words.word("scenario"), words.word("supported"), words.word("jobs")));
        table.row(cells(words.word("baseline"), baseline));
        comparison
                .effects()
                .forEach(effect -> expected(program, effect.totals().overall())
                        .ifPresent(outcomes ->
                                table.row(cells(words.word(effect.reform().name()), outcomes))));
        return table.render();
    }

    private static List<String> cells(String name, ExpectedOutcomes outcomes) {
        return List.of(
                name,
                Words.count(outcomes.supported()),
                outcomes.jobs().map(OutcomesReport::whole).orElse("-"));
    }

    private static String whole(BigDecimal jobs) {
        return String.format(
                Locale.ROOT, "%,d", jobs.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
