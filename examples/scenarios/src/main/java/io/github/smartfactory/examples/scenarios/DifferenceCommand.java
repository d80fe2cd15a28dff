package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.OutcomeDiff;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells for which firms two programs come to something else. */
@Command(
        name = "difference",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells for which firms two programs come to something else, each time with a firm as an example.")
final class DifferenceCommand implements Callable<Integer> {

    /** A form of the report as an option. */
    enum Form {
        text,
        json
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            description = "A program of the announcements, such as 2022/build-upgrade, or a file that ends in .json.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", description = "The program that it is compared with, likewise.")
    private String after = "";

    @Option(
            names = {"-l", "--language"},
            defaultValue = "en",
            description = "Language: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private OutputOptions.Speech speech = OutputOptions.Speech.en;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "Form of the report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Form form = Form.text;

    @Override
    public Integer call() {
        Program earlier = ProgramOptions.named(before);
        Program later = ProgramOptions.named(after);
        OutcomeDiff difference =
                InputException.refusing(before + ", " + after, () -> OutcomeDiff.between(earlier, later));
        PrintWriter out = spec.commandLine().getOut();
        switch (form) {
            case text -> out.print(text(new Words(speech.language), earlier, later, difference));
            case json -> out.println(JsonFormat.of(OutcomeDiff.class).write(difference));
        }
        out.flush();
        return Scenarios.ALL;
    }

    private String text(Words words, Program earlier, Program later, OutcomeDiff difference) {
        StringBuilder text = new StringBuilder()
                .append(words.word("difference-before", title(words, earlier)))
                .append('\n')
                .append(words.word("difference-after", title(words, later)))
                .append("\n\n");
        text.append(
                difference.regions().isEmpty()
                        ? words.word("difference-none") + "\n"
                        : difference.render(speech.language));
        if (!difference.untold().isEmpty()) {
            text.append(words.word("difference-untold", String.join(", ", difference.untold())))
                    .append('\n');
        }
        return text.toString();
    }

    private static String title(Words words, Program program) {
        return program.id() + " " + words.word(program.name().value());
    }
}
