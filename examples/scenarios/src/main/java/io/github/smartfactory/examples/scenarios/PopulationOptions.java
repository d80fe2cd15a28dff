package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.examples.scenarios.Populations.Loaded;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Firm;
import io.github.smartfactory.support.scenario.Population;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which firms, as options: those of a file, or invented ones. */
final class PopulationOptions {

    @Spec(Spec.Target.MIXEE)
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

    /** The firms; says on the side what is missing of them. */
    Loaded load(Program program, Vocabulary vocabulary, Words words) {
        if ((file == null) == (generate == null)) {
            throw new InputException(spec.name(), "give a population file or --generate N, and not both", null);
        }
        if (file == null) {
            return generated(program);
        }
        Loaded loaded = Populations.load(file, vocabulary, ignoreUnknown, Progress.isWatched());
        warn(loaded, words);
        return loaded;
    }

    private Loaded generated(Program program) {
        if (generate < 1) {
            throw new InputException("--generate " + generate, "must be at least 1", null);
        }
        Population.Builder population = Population.builder();
        try (Progress progress = Progress.of("generate", generate, Progress.isWatched())) {
            Iterator<Firm> firms =
                    FirmGenerator.of(seed, program).firms(generate).iterator();
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
}
