package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.program.Program;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes invented firms. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Writes a population of invented firms as CSV or Parquet. No statistics stand behind them.")
final class GenerateCommand implements Callable<Integer> {

    @Mixin
    private ProgramOptions program = new ProgramOptions();

    @Option(
            names = "--firms",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many (default: ${DEFAULT-VALUE}).")
    private long firms;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "The same seed gives the same firms (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Parameters(paramLabel = "FILE", description = "The file, which must end in .csv or .parquet.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        if (firms < 0) {
            throw new InputException("--firms " + firms, "must not be negative", null);
        }
        Program chosen = program.program();
        PopulationFile.of(file)
                .write(
                        file,
                        Columns.all(FirmGenerator.TRAITS),
                        FirmGenerator.of(seed, chosen).firms(firms));
        return Scenarios.ALL;
    }
}
