package io.github.smartfactory.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.catalog.Anomalies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.source.Interpretation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Wherever the words say how far the official data reaches, they say what the catalog holds. */
class ExtentTest {

    private static final Path ROOT = Path.of("../..");

    /** What is read by others: not tests, which may tell of some years only. */
    private static final Pattern WORDS = Pattern.compile(".*(?:\\.md|[/\\\\]main[/\\\\].*\\.java)");

    private static final Pattern MADE = Pattern.compile("[/\\\\]target[/\\\\]");

    /** Where an extent ends, and the words that tell it. */
    private static final Map<Pattern, String> EXTENTS = Map.of(
            Pattern.compile("\\b202[01](?: to |~)(\\d{4})"),
            Integer.toString(OfficialCatalog.catalog().announcements().stream()
                    .mapToInt(Announcement::year)
                    .max()
                    .orElseThrow()),
            Pattern.compile("`?\\bI1`? to `?I(\\d+)"),
            Integer.toString(Interpretation.official().size()),
            Pattern.compile("`?\\bA1`? to `?A(\\d+)"),
            Integer.toString(Anomalies.official().size()));

    /** A place that tells it in other words would not be compared. */
    private static final List<String> TOLD_IN = List.of(
            "README.md",
            "README.md",
            "README.md",
            "core/DECISIONS.md",
            "core/src/main/java/io/github/smartfactory/support/catalog/OfficialCatalog.java",
            "core/src/main/java/io/github/smartfactory/support/catalog/OfficialCatalog.java",
            "core/src/main/java/io/github/smartfactory/support/catalog/package-info.java",
            "core/testkit/src/main/resources/io/github/smartfactory/support/testkit/conformance/1/README.md");

    private record Told(String file, String words, boolean right) {}

    @Test
    void theWordsSayHowFarTheCatalogReaches() throws IOException {
        List<Told> all = new ArrayList<>();
        for (Path file : files()) {
            String name = ROOT.relativize(file).toString().replace('\\', '/');
            String text = text(file);
            EXTENTS.forEach((pattern, last) -> {
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    all.add(new Told(name, matcher.group(), matcher.group(1).equals(last)));
                }
            });
        }
        assertThat(all)
                .filteredOn(told -> !told.right())
                .as("the catalog holds other years, interpretations or anomalies")
                .isEmpty();
        assertThat(all)
                .extracting(Told::file)
                .filteredOn(name -> !name.equals("CHANGELOG.md"))
                .containsExactlyInAnyOrderElementsOf(TOLD_IN);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(file -> WORDS.matcher(file.toString()).matches())
                    .filter(file -> !MADE.matcher(file.toString()).find())
                    .sorted()
                    .toList();
        }
    }

    /** Without the line breaks within a sentence. Of the changes only the latest: what older ones say was so then. */
    private static String text(Path file) throws IOException {
        String text = Files.readString(file);
        if (file.endsWith("CHANGELOG.md")) {
            int latest = text.indexOf("\n## ") + 1;
            int older = text.indexOf("\n## ", latest);
            text = older < 0 ? text : text.substring(0, older);
        }
        return text.replaceAll("\\s*\\n[\\s*]*", " ");
    }
}
