package io.github.smartfactory.examples.policytests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {

    private static final Path ROOT = Path.of("../..");

    /** A block of code that names the file it is from. */
    private static final Pattern QUOTED = Pattern.compile("```java (\\S+)\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "core/testkit/README.md", "examples/policy-tests/README.md"})
    void whatIsQuotedFromAFileStandsThere(String readme) throws IOException {
        List<MatchResult> quoted =
                QUOTED.matcher(Files.readString(ROOT.resolve(readme))).results().toList();
        assertThat(quoted).isNotEmpty();
        for (MatchResult each : quoted) {
            assertThat(Files.readString(ROOT.resolve(each.group(1)))).contains(each.group(2));
        }
    }
}
