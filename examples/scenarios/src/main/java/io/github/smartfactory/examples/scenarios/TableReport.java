package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.examples.scenarios.Populations.Loaded;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Comparison;
import io.github.smartfactory.support.scenario.Dimension;
import io.github.smartfactory.support.scenario.Distribution;
import io.github.smartfactory.support.scenario.Effect;
import io.github.smartfactory.support.scenario.Figures;
import io.github.smartfactory.support.scenario.Scenario;
import io.github.smartfactory.support.scenario.Shift;
import io.github.smartfactory.support.scenario.Spending;
import io.github.smartfactory.support.scenario.Standing;
import io.github.smartfactory.support.scenario.Totals;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a comparison as tables for a terminal. */
final class TableReport {

    private static final Share HALF = Share.ofPercent(50);

    private final Words words;

    TableReport(Words words) {
        this.words = words;
    }

    /** Which program and which firms a report is about. */
    String heading(Scenario baseline, Loaded loaded) {
        Program program = baseline.program();
        String order = baseline.order()
                .map(its -> words.word("order", words.word(its.label())))
                .orElseGet(() -> words.word("no-order"));
        return program.id() + " " + words.word(program.name().value()) + "\n"
                + words.word("population", Words.count(loaded.population().size())) + "\n"
                + leftOut(loaded.problems()).orElse("")
                + order + "\n";
    }

    String of(Comparison comparison, List<Dimension> dimensions) {
        Map<String, Totals> scenarios = scenarios(comparison);
        StringBuilder text = new StringBuilder(words.word("unit")).append('\n');
        // Adding up all segments takes a while: once is enough.
        Map<String, Figures> overall = new LinkedHashMap<>();
        scenarios.forEach((name, totals) -> overall.put(name, totals.overall()));
        section(text, words.word("results"), results(overall));
        budgets(text, comparison);
        if (!comparison.effects().isEmpty()) {
            section(text, words.word("changes"), changes(comparison));
        }
        section(text, words.word("standings"), standings(overall));
        for (Dimension dimension : dimensions) {
            String heading = words.word("by", words.word(dimension.label()));
            section(text, heading, by(dimension, scenarios));
            if (!comparison.effects().isEmpty()) {
                section(text, heading + " · " + words.word("changes"), changesBy(dimension, comparison));
            }
        }
        return text.toString();
    }

    private static void section(StringBuilder text, String heading, TextTable table) {
        text.append('\n').append(heading).append('\n').append(table.render());
    }

    private Map<String, Totals> scenarios(Comparison comparison) {
        Map<String, Totals> scenarios = new LinkedHashMap<>();
        scenarios.put(words.word("baseline"), comparison.baseline());
        comparison.effects().forEach(effect -> scenarios.put(name(effect), effect.totals()));
        return scenarios;
    }

    private String name(Effect effect) {
        return words.word(effect.reform().name());
    }

    private List<String> header(String... keys) {
        return Arrays.stream(keys).map(words::word).toList();
    }

    private TextTable results(Map<String, Figures> overall) {
        TextTable table =
                new TextTable(1, header("scenario", "firms", "supported", "support", "burden", "mean", "median"));
        overall.forEach((name, figures) -> table.row(figures(name, figures)));
        return table;
    }

    private static List<String> figures(String name, Figures figures) {
        return List.of(
                name,
                Words.count(figures.firms()),
                Words.count(figures.supported()),
                Words.eok(figures.support().sum(), 1),
                Words.eok(figures.burden().sum(), 1),
                mean(figures.support()),
                median(figures.support()));
    }

    private static String mean(Distribution amounts) {
        return amounts.mean().map(amount -> Words.eok(amount, 3)).orElse("-");
    }

    /** Known within one percent, so that it is marked unless it is exact. */
    private static String median(Distribution amounts) {
        return amounts.quantile(HALF)
                .map(range -> (range.isExact() ? "" : "~") + Words.eok(range.least(), 3))
                .orElse("-");
    }

    // ---- Budgets ----

    private void budgets(StringBuilder text, Comparison comparison) {
        Map<String, List<Spending>> scenarios = new LinkedHashMap<>();
        scenarios.put(words.word("baseline"), comparison.spending());
        comparison.effects().forEach(effect -> scenarios.put(name(effect), effect.spending()));
        if (scenarios.values().stream().allMatch(List::isEmpty)) {
            return;
        }
        TextTable table = new TextTable(2, header("scenario", "label", "budget", "used", "left"));
        for (Map.Entry<String, List<Spending>> scenario : scenarios.entrySet()) {
            for (Spending spending : scenario.getValue()) {
                table.row(List.of(
                        scenario.getKey(),
                        spending.purse()
                                .type()
                                .map(type -> words.word(type.label()))
                                .orElseGet(() ->
                                        words.word(scenario.getValue().size() > 1 ? "budget-all-types" : "all-types")),
                        Words.eok(spending.purse().amount(), 1),
                        Words.eok(spending.used(), 1),
                        Words.eok(spending.left(), 1)));
            }
        }
        section(text, words.word("budget"), table);
    }

    // ---- Changes ----

    private TextTable changes(Comparison comparison) {
        TextTable table = new TextTable(
                1,
                header("scenario", "cost", "more-supported", "cost-per-firm", "winners", "gained", "losers", "lost"));
        for (Effect effect : comparison.effects()) {
            List<String> cells = new ArrayList<>(List.of(
                    name(effect),
                    Words.moreEok(effect.cost(), 1),
                    Words.more(effect.moreSupported()),
                    effect.costPerFirm().map(amount -> Words.eok(amount, 3)).orElse("-")));
            cells.addAll(shift(effect.shifts().overall()));
            table.row(cells);
        }
        return table;
    }

    private static List<String> shift(Shift shift) {
        return List.of(
                Words.count(shift.winners()),
                Words.moreEok(shift.gained(), 1),
                Words.count(shift.losers()),
                Words.moreEok(Won.ZERO.minus(shift.lost()), 1));
    }

    private TextTable changesBy(Dimension dimension, Comparison comparison) {
        TextTable table = new TextTable(2, header("label", "scenario", "cost", "winners", "gained", "losers", "lost"));
        Map<String, Map<Name, Shift>> groups = new LinkedHashMap<>();
        comparison
                .effects()
                .forEach(effect -> groups.put(name(effect), effect.shifts().by(dimension)));
        for (Name label : comparison.baseline().by(dimension).keySet()) {
            groups.forEach((name, shifts) -> {
                Shift shift = shifts.getOrDefault(label, Shift.NONE);
                List<String> cells = new ArrayList<>(List.of(words.word(label), name, Words.moreEok(shift.net(), 1)));
                cells.addAll(shift(shift));
                table.row(cells);
            });
        }
        return table;
    }

    // ---- Groups ----

    private TextTable by(Dimension dimension, Map<String, Totals> scenarios) {
        TextTable table = new TextTable(
                2, header("label", "scenario", "firms", "supported", "support", "burden", "mean", "median"));
        Map<String, Map<Name, Figures>> groups = new LinkedHashMap<>();
        scenarios.forEach((name, totals) -> groups.put(name, totals.by(dimension)));
        for (Name label : groups.values().iterator().next().keySet()) {
            groups.forEach((name, figures) -> {
                List<String> cells = new ArrayList<>(List.of(words.word(label)));
                cells.addAll(figures(name, figures.getOrDefault(label, Figures.NONE)));
                table.row(cells);
            });
        }
        return table;
    }

    private TextTable standings(Map<String, Figures> overall) {
        List<Standing> standings = Arrays.stream(Standing.values())
                .filter(standing -> overall.values().stream().anyMatch(figures -> figures.firms(standing) > 0))
                .toList();
        List<String> header = new ArrayList<>(header("scenario"));
        standings.forEach(standing -> header.add(words.word(standing.label())));
        TextTable table = new TextTable(1, header);
        overall.forEach((name, figures) -> {
            List<String> cells = new ArrayList<>(List.of(name));
            standings.forEach(standing -> cells.add(Words.count(figures.firms(standing))));
            table.row(cells);
        });
        return table;
    }

    // ---- What was left out ----

    Optional<String> leftOut(RowProblems problems) {
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(words.word("left-out", Words.count(problems.rows()))).append('\n');
        problems.counts()
                .forEach((reason, count) -> text.append("  ")
                        .append(words.word(reason.label()))
                        .append(": ")
                        .append(Words.count(count))
                        .append('\n'));
        return Optional.of(text.toString());
    }
}
