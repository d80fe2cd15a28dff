package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.examples.scenarios.Populations.Loaded;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Budget;
import io.github.smartfactory.support.program.NotStatedException;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Comparison;
import io.github.smartfactory.support.scenario.Dimension;
import io.github.smartfactory.support.scenario.Firm;
import io.github.smartfactory.support.scenario.Order;
import io.github.smartfactory.support.scenario.Population;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scenario.Scenario;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import java.io.PrintWriter;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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

    /** A language as an option. */
    enum Speech {
        ko(Language.KOREAN),
        en(Language.ENGLISH);

        final Language language;

        Speech(Language language) {
            this.language = language;
        }
    }

    /** A form of the report as an option. */
    enum Form {
        table,
        csv,
        json
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "POPULATION",
            description = "The firms, as a file that ends in .csv or .parquet.")
    private Path file;

    @Option(names = "--generate", paramLabel = "N", description = "Invents so many firms, in place of a file.")
    private Integer generate;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Of invented firms: the same seed gives the same firms (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--strict", description = "Stops if a row cannot be used, in place of leaving it out.")
    private boolean strict;

    @Option(names = "--ignore-unknown", description = "Does not look at columns that are not known.")
    private boolean ignoreUnknown;

    @Mixin
    private ProgramOptions programs = new ProgramOptions();

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            defaultValue = "none",
            description = "Who draws first on seats and budget: by-rank, by-arrival, or none for no bounds (default:"
                    + " ${DEFAULT-VALUE}).")
    private String order = "none";

    @Mixin
    private ReformMixin reforms = new ReformMixin();

    @Option(
            names = "--by",
            paramLabel = "DIMENSION",
            split = ",",
            description = "Breaks down by type, size, region or industry; several with commas between them.")
    private List<String> by = new ArrayList<>();

    @Option(
            names = {"-l", "--language"},
            defaultValue = "en",
            description = "Language: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Speech speech = Speech.en;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "Form of the report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Form format = Form.table;

    @Option(names = "--charts", paramLabel = "DIR", description = "Also draws charts into a folder, as PNG and SVG.")
    private Path charts;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work on it (default: one for each processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        Program program = programs.program();
        Vocabulary vocabulary = Vocabulary.of(program);
        List<Reform> wanted = reforms.reforms(vocabulary);
        List<Dimension> dimensions = by.stream().map(CompareCommand::dimension).toList();
        Scenario baseline =
                order().map(its -> Scenario.of(program).rationed(its)).orElseGet(() -> Scenario.of(program));
        Words words = new Words(speech.language);
        refuseSameNames(words, wanted);
        Loaded loaded = population(program, vocabulary);
        warn(loaded, words);
        Comparison comparison = compared(baseline, loaded.population(), wanted);
        report(words, loaded, baseline, comparison, dimensions);
        if (charts != null) {
            draw(words, baseline, loaded.population(), comparison);
        }
        return loaded.problems().isEmpty() ? Scenarios.ALL : Scenarios.LEFT_OUT;
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

    private Optional<Order> order() {
        if (order.equals("none")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Order.of(order));
        } catch (IllegalArgumentException e) {
            throw new InputException("--order " + order, e.getMessage() + "; or none", e);
        }
    }

    // ---- The population ----

    private Loaded population(Program program, Vocabulary vocabulary) {
        if ((file == null) == (generate == null)) {
            throw new InputException("compare", "give a population file or --generate N, and not both", null);
        }
        if (file != null) {
            return Populations.load(file, vocabulary, ignoreUnknown, Progress.isWatched());
        }
        if (generate < 1) {
            throw new InputException("--generate " + generate, "must be at least 1", null);
        }
        Population.Builder population = Population.builder();
        try (Progress progress = Progress.of("generate", generate, Progress.isWatched())) {
            Iterator<Firm> firms =
                    GenerateCommand.generator(seed, program).firms(generate).iterator();
            while (firms.hasNext()) {
                population.add(firms.next());
                progress.step();
            }
        }
        return new Loaded(population.build(), RowProblems.NONE, List.of());
    }

    private void warn(Loaded loaded, Words words) {
        PrintWriter err = spec.commandLine().getErr();
        if (!loaded.ignored().isEmpty()) {
            err.println(words.word("ignored", String.join(", ", loaded.ignored())));
        }
        RowProblems problems = loaded.problems();
        problems.first().forEach(problem -> err.println(file + ": " + problem));
        new TableReport(words).leftOut(problems).ifPresent(text -> err.print(text));
        err.flush();
        if (strict && !problems.isEmpty()) {
            throw new InputException(file, problems.rows() + " rows cannot be used, and --strict was given", null);
        }
        if (loaded.population().size() == 0) {
            throw new InputException(file, "no row can be used", null);
        }
    }

    // ---- The comparison ----

    private Comparison compared(Scenario baseline, Population population, List<Reform> wanted) {
        try {
            return Comparison.of(baseline, population, threads, wanted.toArray(Reform[]::new));
        } catch (IllegalArgumentException | NotStatedException | ArithmeticException | IllegalStateException e) {
            throw new InputException(baseline.program().id(), String.valueOf(e.getMessage()), e);
        }
    }

    private void report(
            Words words, Loaded loaded, Scenario baseline, Comparison comparison, List<Dimension> dimensions) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case table -> {
                TableReport report = new TableReport(words);
                out.println(baseline.program().id() + " "
                        + words.word(baseline.program().name().value()));
                out.println(
                        words.word("population", Words.count(loaded.population().size())));
                report.leftOut(loaded.problems()).ifPresent(text -> out.print(text));
                out.println(baseline.order()
                        .map(its -> words.word("order", words.word(its.label())))
                        .orElseGet(() -> words.word("no-order")));
                out.print(report.of(comparison, dimensions));
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
        Charts drawer = new Charts(words);
        List<Drawing> drawings = new ArrayList<>(List.of(drawer.support(comparison)));
        if (!comparison.effects().isEmpty()) {
            drawings.add(drawer.cost(comparison));
            drawings.add(drawer.winners(comparison));
        }
        drawings.add(curve(words, drawer, baseline, population, comparison));
        try (Progress progress = Progress.of("charts", drawings.size(), Progress.isWatched())) {
            for (Drawing drawing : drawings) {
                drawing.write(charts);
                progress.step();
            }
        }
        spec.commandLine().getErr().println(words.word("charts-written", charts));
    }

    private Drawing curve(Words words, Charts drawer, Scenario baseline, Population population, Comparison comparison) {
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
            BudgetCurve curve = BudgetCurve.of(scenario, population, shown, threads);
            // A reform of the money alone leaves the curve as it is: it only moves the line.
            if (!curves.containsValue(curve)) {
                curves.put(name, curve);
            }
        });
        return drawer.curve(curves, baseline.order(), budgets);
    }

    /** Reforms as options. */
    static final class ReformMixin {

        @Option(
                names = "--limit",
                paramLabel = "[TYPE=]WON",
                description = "Reform: another limit, for a type or for all, such as basic=0.7억원.")
        private List<String> limits = new ArrayList<>();

        @Option(
                names = "--share",
                paramLabel = "[TYPE=]SHARE",
                description = "Reform: another share of the government, such as 60%% or advanced1=60%%.")
        private List<String> shares = new ArrayList<>();

        @Option(
                names = "--split",
                paramLabel = "[TYPE=]A/B/C",
                description =
                        "Reform: the percentages of government, large enterprise and adopter, such as 30/30/40; or"
                                + " of government and adopter, such as 50/50.")
        private List<String> splits = new ArrayList<>();

        @Option(names = "--bonus-cap", paramLabel = "POINTS", description = "Reform: the most bonus points in all.")
        private List<String> bonusCaps = new ArrayList<>();

        @Option(names = "--pass-mark", paramLabel = "POINTS", description = "Reform: the least points that pass.")
        private List<String> passMarks = new ArrayList<>();

        @Option(
                names = "--least-companies",
                paramLabel = "N",
                description = "Reform: how many companies have to apply together.")
        private List<String> leastCompanies = new ArrayList<>();

        @Option(names = "--seats", paramLabel = "N", description = "Reform: how many are selected.")
        private List<String> seats = new ArrayList<>();

        @Option(names = "--budget", paramLabel = "WON", description = "Reform: another budget, such as 620억원.")
        private List<String> budgets = new ArrayList<>();

        @Option(
                names = "--window",
                paramLabel = "FROM..TO",
                description = "Reform: when applications are taken, such as 2023-01-09..2023-03-31.")
        private List<String> windows = new ArrayList<>();

        @Option(names = "--reforms", paramLabel = "FILE", description = "Reforms, as a JSON file with a list of them.")
        private List<Path> files = new ArrayList<>();

        @Option(names = "--together", description = "Also compares all reforms together.")
        private boolean together;

        List<Reform> reforms(Vocabulary vocabulary) {
            ReformOptions options = new ReformOptions(vocabulary);
            List<Reform> all = new ArrayList<>(Stream.of(
                            limits.stream().map(options::limit),
                            shares.stream().map(options::share),
                            splits.stream().map(options::split),
                            bonusCaps.stream().map(options::bonusCap),
                            passMarks.stream().map(options::passMark),
                            leastCompanies.stream().map(options::leastCompanies),
                            seats.stream().map(options::seats),
                            budgets.stream().map(options::budget),
                            windows.stream().map(options::window),
                            files.stream()
                                    .flatMap(file ->
                                            ProgramOptions.read(file, JsonFormat.listOf(Reform.class)).stream()))
                    .flatMap(some -> some)
                    .toList());
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
    }
}
