package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.examples.scenarios.Populations.Loaded;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Budget;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.BudgetCurve;
import io.github.smartfactory.support.scenario.Comparison;
import io.github.smartfactory.support.scenario.Dimension;
import io.github.smartfactory.support.scenario.Order;
import io.github.smartfactory.support.scenario.Population;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scenario.Scenario;
import io.github.smartfactory.support.vocabulary.Name;
import java.io.PrintWriter;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares reforms over a population. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Compares reforms over a population, each by itself. The exit code is 1 if rows of the population were"
                        + " left out, and 2 if something could not be used.")
final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private PopulationOptions populations = new PopulationOptions();

    @Mixin
    private ProgramOptions programs = new ProgramOptions();

    @Mixin
    private OrderOptions orders = new OrderOptions();

    @Mixin
    private ReformMixin reforms = new ReformMixin();

    @Option(names = "--together", description = "Also compares all reforms together.")
    private boolean together;

    @Option(
            names = "--by",
            paramLabel = "DIMENSION",
            split = ",",
            description = "Breaks down by type, size, region or industry; several with commas between them.")
    private List<String> by = new ArrayList<>();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--charts", paramLabel = "DIR", description = "Also draws charts into a folder, as PNG and SVG.")
    private Path charts;

    @Override
    public Integer call() {
        Program program = programs.program();
        Vocabulary vocabulary = Vocabulary.of(program);
        List<Reform> wanted = wanted(vocabulary);
        List<Dimension> dimensions = by.stream().map(CompareCommand::dimension).toList();
        Scenario baseline = orders.scenario(program);
        Words words = output.words();
        refuseSameNames(words, wanted);
        Loaded loaded = populations.load(program, vocabulary, words);
        Comparison comparison = InputException.refusing(
                program.id(),
                () -> Comparison.of(baseline, loaded.population(), orders.threads(), wanted.toArray(Reform[]::new)));
        report(words, loaded, baseline, comparison, dimensions);
        if (charts != null) {
            draw(words, baseline, loaded.population(), comparison);
        }
        return loaded.status();
    }

    private List<Reform> wanted(Vocabulary vocabulary) {
        List<Reform> all = new ArrayList<>(reforms.reforms(vocabulary));
        if (together && all.size() > 1) {
            all.add(all(all));
        }
        return all;
    }

    private static Reform all(List<Reform> reforms) {
        try {
            return new Reform(
                    "all-together",
                    Name.of("모두 함께", "all together"),
                    Reform.all(reforms).amendments());
        } catch (IllegalArgumentException e) {
            throw new InputException("--together", String.valueOf(e.getMessage()), e);
        }
    }

    /** Tables and charts tell scenarios by their names. */
    private static void refuseSameNames(Words words, List<Reform> reforms) {
        Map<String, String> keys = new HashMap<>(Map.of(words.word("baseline"), "baseline"));
        for (Reform reform : reforms) {
            String name = words.word(reform.name());
            String before = keys.putIfAbsent(name, reform.key());
            if (before != null) {
                throw new InputException(
                        "reform " + reform.key(), "is called \"" + name + "\", as " + before + " is", null);
            }
        }
    }

    private static Dimension dimension(String key) {
        try {
            return Dimension.of(key);
        } catch (IllegalArgumentException e) {
            throw new InputException("--by " + key, String.valueOf(e.getMessage()), e);
        }
    }

    private void report(
            Words words, Loaded loaded, Scenario baseline, Comparison comparison, List<Dimension> dimensions) {
        PrintWriter out = spec.commandLine().getOut();
        switch (output.form()) {
            case table -> {
                TableReport report = new TableReport(words);
                out.print(report.heading(baseline, loaded));
                out.print(report.of(comparison, dimensions));
                new OutcomesReport(words).of(baseline.program(), comparison).ifPresent(text -> out.print(text));
            }
            case csv -> out.print(new CsvReport(words).of(comparison, dimensions));
            case json ->
                out.println(JsonFormat.of(Outcome.class, MethodHandles.lookup())
                        .write(new Outcome(
                                loaded.population().size(), loaded.problems().rows(), comparison)));
        }
        out.flush();
    }

    // ---- Charts ----

    private void draw(Words words, Scenario baseline, Population population, Comparison comparison) {
        PrintWriter err = spec.commandLine().getErr();
        Charts drawer = new Charts(words);
        List<Drawing> drawings = new ArrayList<>(List.of(drawer.support(comparison)));
        if (!comparison.effects().isEmpty()) {
            drawings.add(drawer.cost(comparison));
            drawings.add(drawer.winners(comparison));
        }
        baseline.order()
                .ifPresentOrElse(
                        order -> drawings.add(curve(words, drawer, baseline, order, population, comparison)),
                        () -> err.println(words.word("no-curve")));
        try (Progress progress = Progress.of("charts", drawings.size(), Progress.isWatched())) {
            for (Drawing drawing : drawings) {
                drawing.write(charts);
                progress.step();
            }
        }
        err.println(words.word("charts-written", charts));
    }

    private static Drawing curve(
            Words words, Charts drawer, Scenario baseline, Order order, Population population, Comparison comparison) {
        Map<String, Scenario> all = new LinkedHashMap<>();
        all.put(words.word("baseline"), baseline);
        comparison
                .effects()
                .forEach(effect -> all.put(words.word(effect.reform().name()), baseline.under(effect.reform())));
        List<Won> budgets = all.values().stream()
                .flatMap(scenario -> scenario.program().budget().stream())
                .map(Budget::amount)
                .distinct()
                .toList();
        // Far behind the end of the money there is nothing to see.
        Won shown = budgets.stream().reduce(Won.ZERO, Won::max).times(2);
        Map<String, BudgetCurve> curves = new LinkedHashMap<>();
        all.forEach((name, scenario) -> {
            BudgetCurve curve = ShownCurve.of(scenario, population, shown);
            // A reform of the money alone leaves the curve as it is: it only moves the line.
            if (!curves.containsValue(curve)) {
                curves.put(name, curve);
            }
        });
        return drawer.curve(curves, order, budgets);
    }
}
