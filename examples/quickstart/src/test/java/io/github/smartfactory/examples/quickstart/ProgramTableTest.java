package io.github.smartfactory.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.program.Fact;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of programs in the README says what the catalog says. */
class ProgramTableTest {

    private static final Path README = Path.of("../../README.md");

    private static final Pattern ROWS = Pattern.compile("(?m)(?:^\\| `\\d{4}/.*\n)+");

    /** With {@code -Dgolden=write} the rows are written anew. */
    @Test
    void theReadmeListsEveryProgramWithItsLimitsAndShares() throws IOException {
        String table = OfficialCatalog.catalog().programs().stream()
                .map(ProgramTableTest::row)
                .collect(Collectors.joining());
        String readme = Files.readString(README);
        assertThat(ROWS.matcher(readme).results()).as("tables of programs").hasSize(1);
        Golden.check(README, ROWS.matcher(readme).replaceFirst(Matcher.quoteReplacement(table)));
    }

    private static String row(Program program) {
        return "| `" + program.id() + "` | " + program.name().value().korean() + " | " + byType(program, ".limit")
                + " | " + byType(program, ".share.government") + " |\n";
    }

    /** What is stated for each type; once if it is the same for all. */
    private static String byType(Program program, String path) {
        Map<String, Fact> facts = program.facts().stream().collect(Collectors.toMap(Fact::path, Function.identity()));
        List<String> stated = program.types().stream()
                .map(type -> facts.get("offer." + type.key() + path))
                .map(fact -> fact == null ? "-" : fact.value().render(Language.KOREAN))
                .toList();
        return stated.stream().distinct().count() == 1 ? stated.get(0) : String.join(" / ", stated);
    }
}
