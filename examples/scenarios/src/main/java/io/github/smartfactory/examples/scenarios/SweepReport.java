package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scenario.Setting;
import io.github.smartfactory.support.scenario.SweepPoint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what a parameter comes to over values. */
final class SweepReport {

    private static final List<String> COLUMNS =
            List.of("parameter", "type", "value", "supported", "support", "at-limit", "budget", "left");

    private final Words words;
    private final Parameter parameter;
    private final Setting setting;

    /** A report on a parameter, with what is set for all of its values. */
    SweepReport(Words words, Parameter parameter, Setting setting) {
        this.words = words;
        this.parameter = parameter;
        this.setting = setting;
    }

    // ---- Tables ----

    String table(SweepOutcome outcome) {
        StringBuilder text = new StringBuilder(words.word("unit")).append('\n');
        outcome.budget().ifPresent(budget -> text.append(budgetLine(budget)));
        return text.append('\n')
                .append(heading("sweep"))
                .append(table(outcome.budget(), outcome.baseline(), outcome.points()))
                .toString();
    }

    String table(SeekOutcome outcome) {
        StringBuilder text = new StringBuilder(words.word("unit"))
                .append('\n')
                .append(budgetLine(outcome.budget()))
                .append('\n');
        List<SweepPoint> points = outcome.point().stream().toList();
        text.append(heading("seek"));
        text.append(table(Optional.of(outcome.budget()), outcome.baseline(), points));
        if (points.isEmpty()) {
            text.append(words.word("seek-none")).append('\n');
        } else if (!outcome.ends()) {
            text.append(words.word("seek-suffices")).append('\n');
        }
        return text.toString();
    }

    private String budgetLine(Won budget) {
        return words.word("budget-of", Words.eok(budget, 1)) + "\n";
    }

    private String heading(String key) {
        String what = words.word("parameter-" + parameter.key());
        Optional<String> type = setting.type().map(its -> words.word(its.label()));
        return words.word(key, type.map(its -> words.word("of-type", its, what)).orElse(what)) + "\n";
    }

    private String table(Optional<Won> budget, SweepPoint baseline, List<SweepPoint> points) {
        List<String> header = new ArrayList<>(List.of(
                words.word("value-" + parameter.key()),
                words.word("supported"),
                words.word("support"),
                words.word("at-limit")));
        budget.ifPresent(its -> header.add(words.word("left")));
        TextTable table = new TextTable(0, header);
        table.row(cells(words.word("baseline"), baseline, budget));
        List<String> values = aligned(
                points.stream().map(point -> parameter.shown(point.setting())).toList());
        for (int i = 0; i < points.size(); i++) {
            table.row(cells(values.get(i), points.get(i), budget));
        }
        return table.render();
    }

    /** All with as many decimals as that with the most. */
    private static List<String> aligned(List<String> values) {
        String unit = values.stream().anyMatch(value -> value.endsWith("%")) ? "%" : "";
        List<BigDecimal> numbers = values.stream()
                .map(value -> new BigDecimal(value.replace("%", "")))
                .toList();
        int places = numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return numbers.stream()
                .map(number -> number.setScale(places, RoundingMode.UNNECESSARY).toPlainString() + unit)
                .toList();
    }

    private static List<String> cells(String value, SweepPoint point, Optional<Won> budget) {
        List<String> cells = new ArrayList<>(List.of(
                value, Words.count(point.supported()), Words.eok(point.support(), 1), Words.count(point.atLimit())));
        budget.ifPresent(its -> cells.add(Words.eok(its.minus(point.support()), 1)));
        return cells;
    }

    // ---- Comma-separated values ----

    String csv(SweepOutcome outcome) {
        return csv(outcome.budget(), outcome.baseline(), outcome.points());
    }

    String csv(SeekOutcome outcome) {
        return csv(
                Optional.of(outcome.budget()),
                outcome.baseline(),
                outcome.point().stream().toList());
    }

    private String csv(Optional<Won> budget, SweepPoint baseline, List<SweepPoint> points) {
        return CsvText.of(csv -> {
            csv.writeRecord(COLUMNS);
            Stream.concat(Stream.of(baseline), points.stream()).forEach(point -> csv.writeRecord(row(point, budget)));
        });
    }

    private List<String> row(SweepPoint point, Optional<Won> budget) {
        return List.of(
                parameter.key(),
                point.setting().type().map(type -> type.key()).orElse("all"),
                parameter.plain(point.setting()),
                Long.toString(point.supported()),
                CsvText.won(point.support()),
                Long.toString(point.atLimit()),
                budget.map(CsvText::won).orElse(""),
                budget.map(its -> CsvText.won(its.minus(point.support()))).orElse(""));
    }
}
