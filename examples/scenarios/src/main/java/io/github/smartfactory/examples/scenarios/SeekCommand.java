package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.examples.scenarios.Populations.Loaded;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Budget;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Setting;
import io.github.smartfactory.support.scenario.SweepIndex;
import io.github.smartfactory.support.scenario.SweepPoint;
import java.io.PrintWriter;
import java.lang.invoke.MethodHandles;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks for the value that just uses a budget up. */
@Command(
        name = "seek",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Looks for the share, the limit or the pass mark that just uses a budget up. Seats do not bound who"
                        + " is supported.")
final class SeekCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private PopulationOptions populations = new PopulationOptions();

    @Mixin
    private ProgramOptions programs = new ProgramOptions();

    @Option(
            names = "--budget",
            paramLabel = "WON",
            description = "The money, such as 620억원 (default: the budget of the program).")
    private String budget;

    @ArgGroup(multiplicity = "1")
    private Sought sought = new Sought();

    @Mixin
    private SweepOptions options = new SweepOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    /** What is looked for, one of them. */
    static final class Sought {
        @Option(names = "--share", description = "The highest share of the government, in hundredths of a percent.")
        private boolean share;

        @Option(names = "--limit", description = "The highest limit, to the won.")
        private boolean limit;

        @Option(names = "--pass-mark", description = "The lowest pass mark.")
        private boolean passMark;

        Parameter parameter() {
            if (share) {
                return Parameter.SHARE;
            }
            // The group demands one of the three.
            return passMark && !limit ? Parameter.PASS_MARK : Parameter.LIMIT;
        }
    }

    @Override
    public Integer call() {
        Program program = programs.program();
        Vocabulary vocabulary = Vocabulary.of(program);
        Parameter parameter = sought.parameter();
        Setting setting = options.setting(parameter, program, vocabulary);
        Won money = budget(program);
        Words words = output.words();
        Loaded loaded = populations.load(program, vocabulary, words);
        SweepIndex index = SweepOptions.index(program, loaded.population());
        GoalSeek seek = new GoalSeek(index, parameter, setting, money);
        Optional<SweepPoint> point = InputException.refusing(parameter.option(), seek::point);
        SeekOutcome outcome = new SeekOutcome(
                loaded.population().size(),
                loaded.problems().rows(),
                money,
                index.at(Setting.AS_IT_IS),
                point,
                point.filter(seek::ends).isPresent());
        report(
                new SweepReport(words, parameter, setting),
                SweepOptions.heading(words, parameter, program, loaded),
                outcome);
        return loaded.status();
    }

    private Won budget(Program program) {
        if (budget == null) {
            return program.budget()
                    .map(Budget::amount)
                    .orElseThrow(() -> new InputException(
                            program.id(), "states no budget; give one, such as --budget=620억원", null));
        }
        try {
            Won money = Won.parse(budget);
            if (money.isNegative()) {
                throw new IllegalArgumentException("must not be negative");
            }
            return money;
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new InputException("--budget " + budget, String.valueOf(e.getMessage()), e);
        }
    }

    private void report(SweepReport report, String heading, SeekOutcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        switch (output.form()) {
            case table -> {
                out.print(heading);
                out.print(report.table(outcome));
            }
            case csv -> out.print(report.csv(outcome));
            case json ->
                out.println(
                        JsonFormat.of(SeekOutcome.class, MethodHandles.lookup()).write(outcome));
        }
        out.flush();
    }
}
