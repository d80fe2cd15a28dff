package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.examples.scenarios.Populations.Loaded;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Attribution;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scenario.Scenario;
import java.io.PrintWriter;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells what each reform of a bundle costs. */
@Command(
        name = "attribute",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Tells what reforms cost together, and what of it is due to each: alone, on top of all others, and"
                        + " its fair part (the Shapley value).")
final class AttributeCommand implements Callable<Integer> {

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

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Program program = programs.program();
        Vocabulary vocabulary = Vocabulary.of(program);
        List<Reform> wanted = reforms.reforms(vocabulary);
        if (wanted.isEmpty() || wanted.size() > Attribution.MOST_REFORMS) {
            throw new InputException(
                    spec.name(), "give from 1 to " + Attribution.MOST_REFORMS + " reforms, not " + wanted.size(), null);
        }
        Scenario baseline = orders.scenario(program);
        Words words = output.words();
        Loaded loaded = populations.load(program, vocabulary, words);
        Attribution attribution = InputException.refusing(
                program.id(),
                () -> Attribution.of(baseline, loaded.population(), orders.threads(), wanted.toArray(Reform[]::new)));
        report(words, baseline, loaded, attribution);
        return loaded.status();
    }

    private void report(Words words, Scenario baseline, Loaded loaded, Attribution attribution) {
        PrintWriter out = spec.commandLine().getOut();
        AttributionReport report = new AttributionReport(words);
        switch (output.form()) {
            case table -> {
                out.print(new TableReport(words).heading(baseline, loaded));
                out.print(report.table(attribution));
            }
            case csv -> out.print(report.csv(attribution));
            case json ->
                out.println(JsonFormat.of(AttributionOutcome.class, MethodHandles.lookup())
                        .write(new AttributionOutcome(
                                loaded.population().size(), loaded.problems().rows(), attribution)));
        }
        out.flush();
    }
}
