package io.github.smartfactory.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README and Javadoc show is compiled and run, and does what they say; but for what a README quotes from a file. */
class ShownCodeTest {

    private static final Path ROOT = Path.of("../..");

    private static final List<String> MODULES = List.of("core", "core/testkit", "json");

    private static final Pattern EXPORTS = Pattern.compile("(?m)^ *exports ([\\w.]+);");

    /** What the code shown may use without an import, beside the packages of the library. */
    private static final List<String> IMPORTS = List.of(
            "java.math.*",
            "java.time.*",
            "java.util.*",
            "java.util.stream.*",
            "net.jqwik.api.*",
            "net.jqwik.api.domains.*",
            "tools.jackson.databind.json.*",
            "static io.github.smartfactory.support.testkit.assertion.SupportAssertions.assertThat");

    private static List<Document> all = List.of();

    private static List<Document> documents = List.of();

    private static Map<Snippet, String> outputs = Map.of();

    @BeforeAll
    static void runEverything(@TempDir Path folder) throws IOException {
        List<Document> found = new ArrayList<>();
        for (String readme : List.of("README.md", "core/testkit/README.md")) {
            found.add(Document.read(ROOT.resolve(readme)));
        }
        List<String> imports = new ArrayList<>(IMPORTS);
        for (String module : MODULES) {
            Path sources = ROOT.resolve(module).resolve("src/main/java");
            exported(sources).forEach(name -> imports.add(name + ".*"));
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    found.add(Document.read(file));
                }
            }
        }
        all = List.copyOf(found);
        documents = found.stream()
                .filter(document -> !document.snippets().isEmpty())
                .toList();
        outputs = new Bench(folder, imports)
                .run(documents.stream()
                        .flatMap(document -> document.snippets().stream())
                        .toList());
    }

    static List<Document> documents() {
        return documents;
    }

    /** With {@code -Dgolden=write} it is written anew. */
    @ParameterizedTest
    @MethodSource("documents")
    void everythingShownDoesWhatIsSaidBelowIt(Document document) throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(
                    document.file(),
                    document.telling(
                            document.snippets().stream().map(outputs::get).toList()));
            return;
        }
        for (Snippet snippet : document.snippets()) {
            snippet.told()
                    .ifPresent(told -> assertThat(told)
                            .as("%s (mvn verify -Dgolden=write writes it anew)", snippet.place())
                            .isEqualTo(outputs.get(snippet)));
        }
    }

    /** What prints something, and has nothing below it, would not be compared. */
    @ParameterizedTest
    @MethodSource("documents")
    void whatIsPrintedIsSaid(Document document) {
        assertThat(document.snippets())
                .filteredOn(snippet -> snippet.told().isEmpty())
                .allSatisfy(snippet -> assertThat(snippet.code()).doesNotContain("System.out"));
    }

    /** A block that is written in another way would not be run. */
    @Test
    void everyBlockIsOneThatIsRun() {
        for (Document document : all) {
            boolean markdown = document.file().toString().endsWith(".md");
            long blocks = document.snippets().stream()
                    .mapToLong(snippet -> !markdown && snippet.told().isPresent() ? 2 : 1)
                    .sum();
            assertThat(Pattern.compile(markdown ? "```java\n" : "<pre>")
                            .matcher(document.text())
                            .results())
                    .as("blocks of %s", document)
                    .hasSize((int) blocks);
        }
    }

    @Test
    void everyModuleAndEveryPackageHasARunningExample() throws IOException {
        List<Path> expected = new ArrayList<>();
        for (String module : MODULES) {
            Path sources = ROOT.resolve(module).resolve("src/main/java");
            expected.add(sources.resolve("module-info.java"));
            for (String name : exported(sources)) {
                expected.add(sources.resolve(name.replace('.', '/')).resolve("package-info.java"));
            }
        }
        assertThat(documents)
                .filteredOn(document -> document.snippets().stream()
                        .anyMatch(snippet -> snippet.told().isPresent()))
                .extracting(Document::file)
                .containsAll(expected);
    }

    private static List<String> exported(Path sources) throws IOException {
        return EXPORTS.matcher(Files.readString(sources.resolve("module-info.java")))
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
    }
}
