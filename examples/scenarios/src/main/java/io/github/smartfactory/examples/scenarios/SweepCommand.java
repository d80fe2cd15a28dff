package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.examples.scenarios.Populations.Loaded;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.program.Budget;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Setting;
import io.github.smartfactory.support.scenario.SweepIndex;
import java.io.PrintWriter;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tries a parameter over values. */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Tries a share, a limit or a pass mark over many values. Seats and money do not bound who is supported.")
final class SweepCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private PopulationOptions populations = new PopulationOptions();

    @Mixin
    private ProgramOptions programs = new ProgramOptions();

    @ArgGroup(multiplicity = "1")
    private Swept swept = new Swept();

    @Option(
            names = "--step",
            required = true,
            paramLabel = "STEP",
            description = "How far the values are apart, such as 5%%, 0.25억원 or 1.")
    private String step = "";

    @Mixin
    private SweepOptions options = new SweepOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--charts", paramLabel = "DIR", description = "Also draws a chart into a folder, as PNG and SVG.")
    private Path charts;

    /** What is tried, one of them. */
    static final class Swept {
        @Option(
                names = "--share",
                paramLabel = "FROM..TO",
                description = "The share of the government, such as 0%%..50%%.")
        private String share;

        @Option(names = "--limit", paramLabel = "FROM..TO", description = "The limit, such as 0.5억원..3억원.")
        private String limit;

        @Option(names = "--pass-mark", paramLabel = "FROM..TO", description = "The least points, such as 60..90.")
        private String passMark;

        SweepRange range(String step) {
            if (share != null) {
                return SweepRange.of(Parameter.SHARE, share, step);
            }
            return limit != null
                    ? SweepRange.of(Parameter.LIMIT, limit, step)
                    : SweepRange.of(Parameter.PASS_MARK, passMark, step);
        }
    }

    @Override
    public Integer call() {
        Program program = programs.program();
        Vocabulary vocabulary = Vocabulary.of(program);
        SweepRange given = swept.range(step);
        Setting setting = options.setting(given.parameter(), program, vocabulary);
        Words words = output.words();
        Loaded loaded = populations.load(program, vocabulary, words);
        SweepIndex index = SweepOptions.index(program, loaded.population());
        SweepRange range = given.possible(index, setting);
        SweepOutcome outcome = new SweepOutcome(
                loaded.population().size(),
                loaded.problems().rows(),
                program.budget().map(Budget::amount),
                index.at(Setting.AS_IT_IS),
                index.at(range.settings(setting)));
        report(
                new SweepReport(words, range.parameter(), setting),
                SweepOptions.heading(words, range.parameter(), program, loaded),
                outcome);
        if (!range.equals(given)) {
            note(words.word(
                    "sweep-ends",
                    given.parameter()
                            .plain(given.settings(setting).get(range.values().size()))));
        }
        if (charts != null) {
            new SweepChart(words).of(range, setting, outcome).write(charts);
            spec.commandLine().getErr().println(words.word("charts-written", charts));
        }
        return loaded.status();
    }

    /** Below a table; beside what is for machines. */
    private void note(String text) {
        CommandLine line = spec.commandLine();
        (output.form() == OutputOptions.Form.table ? line.getOut() : line.getErr()).println(text);
    }

    private void report(SweepReport report, String heading, SweepOutcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        switch (output.form()) {
            case table -> {
                out.print(heading);
                out.print(report.table(outcome));
            }
            case csv -> out.print(report.csv(outcome));
            case json ->
                out.println(JsonFormat.of(SweepOutcome.class, MethodHandles.lookup())
                        .write(outcome));
        }
        out.flush();
    }
}
