package io.github.smartfactory.examples.spark;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.json.JsonStyle;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Comparison;
import io.github.smartfactory.support.scenario.Order;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scenario.Scenario;
import io.github.smartfactory.support.vocabulary.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares reforms over a population on Apache Spark; for {@code spark-submit}. */
@Command(
        name = "spark-scenarios",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        version = "0.1.0-SNAPSHOT",
        description =
                "Compares reforms over a population on Apache Spark, each by itself. The exit code is 2 if something"
                        + " could not be used.")
public final class SparkScenarios implements Callable<Integer> {

    private static final int BAD_INPUT = 2;

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
        json
    }

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--population",
            paramLabel = "PATH",
            description = "The firms, as a file or folder that ends in .csv or .parquet, where every executor can read"
                    + " it.")
    private String population;

    @Option(names = "--generate", paramLabel = "N", description = "Invents so many firms, in place of a file.")
    private Long generate;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Of invented firms: the same seed gives the same firms (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Of invented firms: in how many parts they are made (default: as many as Spark has cores).")
    private Integer partitions;

    @Option(
            names = "--program",
            paramLabel = "ID",
            defaultValue = "2023/win-win",
            description = "A program of the announcements, such as 2023/build-upgrade (default: ${DEFAULT-VALUE}).")
    private String program = "";

    @Option(
            names = "--program-file",
            paramLabel = "FILE",
            description = "A program as a JSON file of the driver, in place of one of the announcements.")
    private Path programFile;

    @Option(
            names = "--reforms",
            paramLabel = "FILE",
            description = "The reforms, as a JSON file of the driver with a list of them.")
    private Path reforms;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            defaultValue = ShippedStudy.NO_ORDER,
            description = "Who draws first on seats and budget: by-rank, by-arrival, or none for no bounds (default:"
                    + " ${DEFAULT-VALUE}).")
    private String order = "";

    @Option(names = "--strict", description = "Stops if a row cannot be used, in place of leaving it out.")
    private boolean strict;

    @Option(names = "--ignore-unknown", description = "Does not look at columns that are not known.")
    private boolean ignoreUnknown;

    @Option(
            names = {"-l", "--language"},
            defaultValue = "en",
            description = "Language of the tables: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Speech speech;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "Form of the report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Form form;

    @Option(names = "--json", paramLabel = "FILE", description = "Also writes the comparison as JSON to the driver.")
    private Path json;

    /** Made by the command line. */
    public SparkScenarios() {}

    /**
     * Runs the example.
     *
     * @param arguments options; {@code --help} lists them
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = commandLine(out, err).execute(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new SparkScenarios()).setOut(out).setErr(err);
    }

    @Override
    public Integer call() {
        try {
            Scenario baseline = scenario();
            List<Reform> wanted = reforms();
            SparkSession session = session();
            try {
                report(findings(session, baseline, wanted), baseline);
            } finally {
                session.stop();
            }
            return 0;
        } catch (InputException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return BAD_INPUT;
        }
    }

    /** With the master that spark-submit or the property {@code spark.master} names. */
    private static SparkSession session() {
        return SparkSession.builder()
                .appName("smart-factory-support")
                // A tally packs itself for Java's serialization, which no other serializer would ask it for.
                .config("spark.serializer", "org.apache.spark.serializer.JavaSerializer")
                .getOrCreate();
    }

    // ---- What is asked ----

    private Scenario scenario() {
        Scenario scenario = Scenario.of(program());
        if (order.equals(ShippedStudy.NO_ORDER)) {
            return scenario;
        }
        try {
            return scenario.rationed(Order.of(order));
        } catch (IllegalArgumentException e) {
            throw new InputException("--order " + order, e.getMessage() + "; or none", e);
        }
    }

    private Program program() {
        if (programFile != null) {
            return read(programFile, JsonFormat.PROGRAM.with(JsonStyle.STANDARD.knowing(OfficialCatalog.catalog())));
        }
        try {
            return OfficialCatalog.catalog().program(program);
        } catch (IllegalArgumentException e) {
            throw new InputException("--program " + program, String.valueOf(e.getMessage()), e);
        }
    }

    private List<Reform> reforms() {
        return reforms == null ? List.of() : read(reforms, JsonFormat.listOf(Reform.class));
    }

    private static <T> T read(Path file, JsonFormat<T> format) {
        try {
            return format.read(file);
        } catch (JsonDocumentException e) {
            throw new InputException(file, String.valueOf(e.getMessage()), e);
        } catch (UncheckedIOException e) {
            throw new InputException(file, "cannot be read", e);
        }
    }

    private FirmSource source(SparkSession session, Scenario baseline) {
        ShippedStudy study = ShippedStudy.of(baseline, List.of());
        if ((population == null) == (generate == null)) {
            throw new InputException("spark-scenarios", "give --population PATH or --generate N, and not both");
        }
        return population != null
                ? StoredFirms.of(session, population, ignoreUnknown, study)
                : new GeneratedFirms(
                        session,
                        study,
                        generate,
                        seed,
                        partitions == null ? session.sparkContext().defaultParallelism() : partitions);
    }

    // ---- What comes of it ----

    private Findings findings(SparkSession session, Scenario baseline, List<Reform> wanted) {
        try {
            JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
            return new SparkComparison(context, baseline, wanted).of(source(session, baseline));
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException e) {
            throw new InputException(program, String.valueOf(e.getMessage()), e);
        } catch (Exception e) {
            throw failure(e);
        }
    }

    /** Spark throws what it likes without saying so: what a task was stopped by is what the user has to know. */
    private RuntimeException failure(Exception thrown) {
        if (thrown instanceof AnalysisException) {
            return new InputException("--population " + population, String.valueOf(thrown.getMessage()), thrown);
        }
        if (thrown instanceof SparkException) {
            for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof IllegalArgumentException || cause instanceof ArithmeticException) {
                    return new InputException(program, String.valueOf(cause.getMessage()), thrown);
                }
            }
        }
        return thrown instanceof RuntimeException runtime ? runtime : new IllegalStateException(thrown);
    }

    private void report(Findings findings, Scenario baseline) {
        PrintWriter err = spec.commandLine().getErr();
        findings.first().forEach(err::println);
        if (findings.leftOut() > 0) {
            err.println(findings.leftOut() + " rows left out: " + findings.problems());
        }
        err.flush();
        if (strict && findings.leftOut() > 0) {
            throw new InputException(population, findings.leftOut() + " rows cannot be used, and --strict was given");
        }
        if (findings.firms() == 0) {
            throw new InputException(population, "no row can be used");
        }
        PrintWriter out = spec.commandLine().getOut();
        JsonFormat<Comparison> format = JsonFormat.of(Comparison.class);
        out.println(
                form == Form.json
                        ? format.write(findings.comparison())
                        : new Summary(speech.language).of(findings, baseline));
        out.flush();
        if (json != null) {
            format.write(findings.comparison(), json);
        }
    }
}
