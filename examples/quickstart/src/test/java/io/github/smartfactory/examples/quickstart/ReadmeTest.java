package io.github.smartfactory.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is compiled and run, and prints what the README says; but for what it quotes from a file. */
class ReadmeTest {

    private static final Pattern SHOWN =
            Pattern.compile("```java\n(.*?)```\n\nprints\n\n```text\n(.*?)```", Pattern.DOTALL);

    private static final String PACKAGES = Stream.of(
                    "catalog",
                    "company",
                    "consortium",
                    "cost",
                    "eligibility",
                    "explain",
                    "funding",
                    "json",
                    "json.problem",
                    "money",
                    "program",
                    "scenario",
                    "schedule",
                    "scoring",
                    "selection",
                    "source",
                    "vocabulary")
            .map(name -> "import io.github.smartfactory.support." + name + ".*;\n")
            .reduce("import java.time.*;\nimport java.util.*;\nimport java.util.stream.*;\n", String::concat);

    @TempDir
    private Path folder;

    @Test
    void everyJavaSnippetPrintsWhatIsShownBelowIt() throws Exception {
        String readme = Files.readString(Path.of("../../README.md"));
        List<MatchResult> shown = SHOWN.matcher(readme).results().toList();
        assertThat(shown).hasSize((int)
                Pattern.compile("```java\n").matcher(readme).results().count());
        assertThat(shown).isNotEmpty();
        for (int i = 0; i < shown.size(); i++) {
            String name = "Snippet" + i;
            assertThat(run(name, shown.get(i).group(1))).isEqualTo(shown.get(i).group(2));
        }
    }

    private String run(String name, String body) throws Exception {
        compile(name, body);
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            loader.loadClass(name).getMethod("run").invoke(null);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private void compile(String name, String body) throws IOException {
        Path source = folder.resolve(name + ".java");
        Files.writeString(
                source, PACKAGES + "public class " + name + " {\n  public static void run() {\n" + body + "  }\n}\n");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        int status = compiler.run(
                null,
                problems,
                problems,
                "-encoding",
                "UTF-8",
                "-proc:none",
                "-d",
                folder.toString(),
                "-cp",
                classPath + File.pathSeparator,
                source.toString());
        assertThat(status).as(problems.toString(StandardCharsets.UTF_8)).isZero();
    }
}
