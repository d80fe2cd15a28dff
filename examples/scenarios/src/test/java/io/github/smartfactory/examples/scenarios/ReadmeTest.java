package io.github.smartfactory.examples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is run, and prints what the README says. */
class ReadmeTest {

    private static final Pattern SHOWN =
            Pattern.compile("```sh\nscenarios (.*?)\n```\n\nprints\n\n```text\n(.*?)```", Pattern.DOTALL);

    private static final Path README = Path.of("README.md");

    /** With {@code -Dgolden=write} the README is written anew. */
    @Test
    void everyCommandPrintsWhatIsShownBelowIt() throws IOException {
        String text = Files.readString(README);
        List<MatchResult> shown = SHOWN.matcher(text).results().toList();
        assertThat(shown).hasSize(7);
        StringBuilder printed = new StringBuilder();
        int done = 0;
        for (MatchResult command : shown) {
            String output = output(command.group(1));
            printed.append(text, done, command.start(2)).append(output);
            done = command.end(2);
        }
        String expected = printed.append(text.substring(done)).toString();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(README, expected);
        }
        assertThat(Files.readString(README))
                .as("mvn verify -Dgolden=write writes it anew")
                .isEqualTo(expected);
    }

    private static String output(String command) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments = command.replace("examples/scenarios/", "").split(" ");
        int status = Scenarios.commandLine(new PrintWriter(out), new PrintWriter(err))
                .execute(arguments);
        assertThat(status).as(err.toString()).isZero();
        return out.toString().replace(System.lineSeparator(), "\n");
    }
}
