package io.github.smartfactory.examples.quickstart;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What companies and clusters would get, whether they are eligible, and who is selected, clause by clause. */
@Command(
        name = "quickstart",
        mixinStandardHelpOptions = true,
        version = "0.1.0-SNAPSHOT",
        description = "Prints what companies and clusters would get under the announcements, whether applications are"
                + " eligible, and who is selected by a committee's marks, clause by clause.")
public final class Quickstart implements Callable<Integer> {

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

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-l", "--language"},
            defaultValue = "en",
            description = "Language of the report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Speech speech;

    @Option(names = "--clauses", description = "Also say what each clause states.")
    private boolean clauses;

    @Option(names = "--strict", description = "Refuse figures of the announcements that are in doubt.")
    private boolean strict;

    @Option(
            names = "--candidate",
            paramLabel = "ID",
            description = "Of a selection, also explain the decision on this candidate, from the marks to the seat.")
    private String candidate;

    @Option(
            names = "--announcements",
            paramLabel = "PATH",
            description = "Announcements that no code knows, as JSON files or folders of them (default: the one of this"
                    + " example, if it is there).")
    private List<Path> announcements = Stream.of(
                    Path.of(System.getProperty("quickstart.announcements", "examples/quickstart/announcements")))
            .filter(Files::isDirectory)
            .toList();

    @Parameters(
            arity = "0..*",
            paramLabel = "CASE",
            defaultValue = "${sys:quickstart.cases:-examples/quickstart/cases}",
            description = "Case files, or folders of them (default: the cases of this example).")
    private List<Path> paths;

    /** Made by the command line. */
    public Quickstart() {}

    /**
     * Runs the example.
     *
     * @param arguments options and case files; {@code --help} lists them
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
        return new CommandLine(new Quickstart()).setOut(out).setErr(err);
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Report report = new Report(speech.language, clauses);
        int status = 0;
        try {
            Catalog catalog = CaseReader.adding(OfficialCatalog.catalog(), announcements);
            for (Path file : CaseReader.files(paths)) {
                try {
                    out.println(report(catalog, report, file));
                } catch (CaseException e) {
                    err.println(e.getMessage());
                    status = BAD_INPUT;
                }
            }
        } catch (CaseException e) {
            err.println(e.getMessage());
            status = BAD_INPUT;
        }
        out.flush();
        err.flush();
        return status;
    }

    private String report(Catalog catalog, Report report, Path file) {
        Case read = CaseReader.read(file, catalog);
        try {
            if (read.company().isPresent()) {
                Case.Firm firm = read.company().get();
                Program program = catalog.program(firm.program());
                return report.of(read.title(), program, new Planner(strict).plan(program, firm));
            }
            if (read.cluster().isPresent()) {
                Case.Cluster cluster = read.cluster().get();
                Program program = catalog.program(cluster.program());
                return report.of(read.title(), program, new Planner(strict).plan(program, cluster));
            }
            if (read.selection().isPresent()) {
                Case.Contest contest = read.selection().get();
                Program program = catalog.program(contest.program());
                return new SelectionReport(report, speech.language, Optional.ofNullable(candidate))
                        .of(read.title(), program, Selections.outlook(program, contest));
            }
            Application application = read.application().orElseThrow();
            Program program = catalog.program(application.program());
            Stage stage = read.stage().orElse(Stage.APPLICATION);
            return report.of(read.title(), program, Applications.assess(program, application, stage));
        } catch (RuntimeException e) {
            throw new CaseException(file, String.valueOf(e.getMessage()), e);
        }
    }
}
