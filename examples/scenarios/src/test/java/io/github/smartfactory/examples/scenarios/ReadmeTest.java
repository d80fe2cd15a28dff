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

    @Test
    void everyCommandPrintsWhatIsShownBelowIt() throws IOException {
        List<MatchResult> shown =
                SHOWN.matcher(Files.readString(Path.of("README.md"))).results().toList();
        assertThat(shown).hasSize(3);
        for (MatchResult command : shown) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            String[] arguments =
                    command.group(1).replace("examples/scenarios/", "").split(" ");
            int status = Scenarios.commandLine(new PrintWriter(out), new PrintWriter(err))
                    .execute(arguments);
            assertThat(status).as(err.toString()).isZero();
            assertThat(out.toString().replace(System.lineSeparator(), "\n")).isEqualTo(command.group(2));
        }
    }
}
