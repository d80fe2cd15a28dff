package io.github.smartfactory.support.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TsvTest {

    private static final Path TABLES = Path.of("src/main/resources/io/github/smartfactory/support/catalog");

    @Test
    void rowsAreReadByColumnInTheOrderOfTheLines() throws IOException {
        List<Tsv.Row> rows = read("code\tname\nC10\t식료품 제조업\nC11\t\n");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).cell("code")).isEqualTo("C10");
        assertThat(rows.get(0).cell("name")).isEqualTo("식료품 제조업");
        assertThat(rows.get(1).cell("code")).isEqualTo("C11");
        assertThat(rows.get(1).optional("name")).isEmpty();
        assertThat(rows).extracting(Tsv.Row::place).containsExactly("t.tsv, line 2", "t.tsv, line 3");
        assertThat(rows.get(0).cells()).isEqualTo(Map.of("code", "C10", "name", "식료품 제조업"));
    }

    @Test
    void aTableMayHaveNoRows() throws IOException {
        assertThat(read("code\tname\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code",
                "name\tcode",
                "code\tname\t",
                "code\tname\tmore",
                "Code\tname",
                " code\tname",
                "\uFEFFcode\tname",
                "code,name"
            })
    void refusesAnotherHeader(String header) {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(header + "\nC10\tfood\n"))
                .withMessage("t.tsv, line 1: the columns must be [code, name]: " + header);
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(""))
                .withMessage("t.tsv, line 1: the columns must be [code, name]: null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"C11|1", "C11\tdrink\t|3", "C11\tdrink\tmore|3", "''|1", "C11  drink|1"})
    void refusesARowWithTooFewOrTooManyCells(String line, int cells) {
        assertThatIllegalStateException()
                .isThrownBy(() -> read("code\tname\nC10\tfood\n" + line + "\n"))
                .withMessage("t.tsv, line 3: 2 cells are expected: " + cells);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "' C10\tfood'|code| C10",
                "'C10 \tfood'|code|'C10 '",
                "C10\t food|name| food",
                "C10\t\u3000|name|\u3000"
            })
    void refusesSpaceAroundACell(String line, String column, String cell) {
        assertThatIllegalStateException()
                .isThrownBy(() -> read("code\tname\n" + line + "\n"))
                .withMessage("t.tsv, line 2, column " + column + ": space around \"" + cell + "\"");
    }

    @Test
    void refusesAnEmptyCellWhereATextIsExpected() throws IOException {
        Tsv.Row row = read("code\tname\nC10\tfood\nC11\t\n").get(1);
        assertThatIllegalStateException()
                .isThrownBy(() -> row.cell("name"))
                .withMessage("t.tsv, line 3, column name: a text is expected");
    }

    @Test
    void refusesAColumnThatTheTableDoesNotHave() throws IOException {
        Tsv.Row row = read("code\tname\nC10\tfood\n").get(0);
        assertThatIllegalStateException()
                .isThrownBy(() -> row.cell("names"))
                .withMessage("t.tsv, line 2: no column names");
        assertThatIllegalStateException()
                .isThrownBy(() -> row.optional("names"))
                .withMessage("t.tsv, line 2: no column names");
    }

    @Test
    void namesTheTableThatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Tsv.resource("nowhere.tsv", "code"))
                .withMessage("table nowhere.tsv is missing");
    }

    @Test
    void officialTablesAreReadAsUtf8() {
        assertThat(Tsv.resource("small-enterprise.tsv", "number", "industry_ko", "industry_en", "code", "at_most_eok"))
                .hasSize(43)
                .first()
                .satisfies(row -> assertThat(row.cell("industry_ko")).isEqualTo("식료품 제조업"));
    }

    static Stream<Path> officialTables() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void thereAreFourOfficialTables() throws IOException {
        assertThat(officialTables().map(path -> path.getFileName().toString()))
                .containsExactly("clauses.tsv", "contacts.tsv", "small-enterprise.tsv", "training.tsv");
    }

    @ParameterizedTest
    @MethodSource("officialTables")
    void everyOfficialTableEndsWithALineFeedAndHasNoRowTwice(Path table) throws IOException {
        String text = Files.readString(table, StandardCharsets.UTF_8);
        assertThat(text).endsWith("\n").doesNotContain("\r", "\uFEFF", "\n\n");
        assertThat(text.lines()).doesNotHaveDuplicates();
    }

    private static List<Tsv.Row> read(String text) throws IOException {
        return Tsv.read("t.tsv", new StringReader(text), "code", "name");
    }
}
