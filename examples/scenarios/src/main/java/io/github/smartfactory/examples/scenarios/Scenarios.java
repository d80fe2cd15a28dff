package io.github.smartfactory.examples.scenarios;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What reforms would do to a population of firms. */
@Command(
        name = "scenarios",
        mixinStandardHelpOptions = true,
        version = "0.1.0-SNAPSHOT",
        subcommands = {
            CompareCommand.class,
            SweepCommand.class,
            SeekCommand.class,
            AttributeCommand.class,
            DifferenceCommand.class,
            GenerateCommand.class
        },
        description =
                "Compares reforms of a support program over a population of firms. Without a command it shows what"
                        + " it can do with 100,000 invented firms.")
public final class Scenarios implements Callable<Integer> {

    /** All rows were used. */
    static final int ALL = 0;

    /** Some rows of the population were left out. */
    static final int LEFT_OUT = 1;

    /** What was given could not be used. */
    static final int BAD_INPUT = 2;

    private static final int DEMONSTRATED = 100_000;

    @Spec
    private CommandSpec spec;

    /** Made by the command line. */
    public Scenarios() {}

    /**
     * Runs the example.
     *
     * @param arguments a command and its options; {@code --help} lists them
     */
    public static void main(String[] arguments) {
        // Charts are drawn into files: no screen is needed for that.
        System.setProperty("java.awt.headless", "true");
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = commandLine(out, err).execute(arguments);
        if (status != ALL) {
            System.exit(status);
        }
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Scenarios());
        line.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((thrown, command, parsed) -> {
            if (thrown instanceof InputException) {
                command.getErr().println(thrown.getMessage());
                return BAD_INPUT;
            }
            throw thrown;
        });
        return line;
    }

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        String[] arguments = demonstration(DEMONSTRATED);
        line.getOut().println("scenarios " + String.join(" ", arguments) + "\n");
        return commandLine(line.getOut(), line.getErr()).execute(arguments);
    }

    static String[] demonstration(int firms) {
        return new String[] {
            "compare",
            "--generate=" + firms,
            "--program=2023/win-win",
            "--order=by-rank",
            "--limit=basic=0.7억원",
            "--split=40/30/30",
            "--seats=600",
            "--by=type"
        };
    }
}
