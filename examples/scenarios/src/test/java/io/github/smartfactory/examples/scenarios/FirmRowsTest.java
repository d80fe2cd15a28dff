package io.github.smartfactory.examples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartfactory.examples.scenarios.RowProblem.Reason;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scenario.Firm;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Trait;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirmRowsTest {

    private static final Vocabulary VOCABULARY =
            Vocabulary.of(OfficialCatalog.catalog().program("2021/build-upgrade"));

    private static FirmRow read(String column, String value) {
        return rows("id", "type", "cost", column).read(7, List.of("a", "basic", "100000000", value));
    }

    private static FirmRows rows(String... header) {
        return new FirmRows(Columns.of(List.of(header), VOCABULARY, false), VOCABULARY);
    }

    private static RowProblem problem(FirmRow row) {
        assertThat(row.problems()).hasSize(1);
        return row.problems().get(0);
    }

    @Test
    void aFullRowBecomesAFirm() {
        Firm firm = rows(
                        "cost",
                        "id",
                        "u-turn",
                        "regional-jobs",
                        "root-industry",
                        "type",
                        "size",
                        "industry",
                        "region",
                        "companies",
                        "points",
                        "bonus",
                        "applied")
                .read(
                        2,
                        List.of(
                                "1억 4,000만원",
                                "가나",
                                "yes",
                                "no",
                                "",
                                "advanced1",
                                "small",
                                "C29",
                                "경기",
                                "3",
                                "78.25",
                                "5",
                                "2023-01-09T09:00"))
                .firm()
                .orElseThrow();
        assertThat(firm.id()).isEqualTo("가나");
        assertThat(firm.cost()).isEqualTo(Won.of(140_000_000));
        assertThat(firm.profile().traits()).isEqualTo(Map.of(Trait.U_TURN, true, Trait.REGIONAL_JOBS, false));
        assertThat(firm.profile().region()).contains("경기");
        assertThat(firm.profile().companies()).isEqualTo(3);
        assertThat(firm.points()).contains(Score.parse("78.25"));
        assertThat(firm.applied()).contains(Instant.parse("2023-01-09T00:00:00Z"));
    }

    @Test
    void aTimeWithAZoneIsTakenAsItIs() {
        assertThat(read("applied", "2023-01-09T09:00:00Z").firm().orElseThrow().applied())
                .contains(Instant.parse("2023-01-09T09:00:00Z"));
    }

    @Test
    void aBlankIsUnknownAndOneCompany() {
        Firm firm = read("companies", " ").firm().orElseThrow();
        assertThat(firm.profile().companies()).isOne();
        assertThat(firm.points()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "Yes", "true", "예"})
    void aTraitHoldsInAnyOfTheseWords(String word) {
        assertThat(read("u-turn", word).firm().orElseThrow().profile().traits()).containsEntry(Trait.U_TURN, true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            size | tiny | UNKNOWN | size must be one of small, medium, middle-market, large: "tiny"
            size | smal | UNKNOWN | size must be one of small, medium, middle-market, large: "smal"; did you mean small?
            companies | 0 | OUT_OF_BOUNDS | number of companies must be from 1 to 1000000: 0
            companies | two | UNREADABLE | not a whole number: "two"
            points | 70점 | UNREADABLE | not a score such as 69.5 or 209/3: "70점"
            points | 1.0000001 | OUT_OF_BOUNDS | points must have at most six decimals and be within a billion: 1.0000001
            points | 2000000000 | OUT_OF_BOUNDS | points must have at most six decimals and be within a billion: 2000000000
            bonus | -1 | OUT_OF_BOUNDS | bonus points must not be negative: -1
            applied | 9 Jan | UNREADABLE | not a date and time such as 2023-01-09T09:00 or 2023-01-09T00:00:00Z: "9 Jan"
            u-turn | maybe | UNREADABLE | must be yes, no or blank (true, false, 예 and 아니오 are read, too): "maybe"
            """)
    void aValueThatCannotBeUsedIsNamedWithItsPlaceAndReason(
            String column, String value, Reason reason, String message) {
        assertThat(problem(read(column, value))).isEqualTo(new RowProblem(7, column, value, reason, message));
    }

    @Test
    void aMomentFinerThanAMicrosecondIsOutOfBounds() {
        RowProblem problem = problem(read("applied", "2023-01-09T09:00:00.123456789"));
        assertThat(problem.reason()).isEqualTo(Reason.OUT_OF_BOUNDS);
        assertThat(problem.message()).contains("microsecond").contains("2023-01-09T00:00:00.123456789Z");
    }

    @Test
    void anIndustryThatThereIsNotIsUnknown() {
        RowProblem problem = problem(read("industry", "C99"));
        assertThat(problem.reason()).isEqualTo(Reason.UNKNOWN);
        assertThat(problem.message()).contains("C99");
    }

    @Test
    void allProblemsOfARowAreNamedAtOnce() {
        FirmRow row = rows("id", "type", "cost").read(3, List.of("", "basik", "-5"));
        assertThat(row.firm()).isEmpty();
        assertThat(row.problems().stream().map(RowProblem::toString))
                .containsExactly(
                        "line 3, column id, \"\": every firm must have a value in this column",
                        row.problems().get(1).toString(),
                        "line 3, column type, \"basik\": no such support type: \"basik\"; did you mean basic?");
        assertThat(row.problems().get(1).column()).isEqualTo("cost");
        assertThat(row.problems().get(1).value()).isEqualTo("-5");
    }

    @Test
    void aCostBeyondALongIsOutOfBounds() {
        RowProblem problem = problem(rows("id", "type", "cost").read(3, List.of("a", "basic", "99999999999999999999")));
        assertThat(problem.column()).isEqualTo("cost");
        assertThat(problem.reason()).isEqualTo(Reason.OUT_OF_BOUNDS);
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        RowProblem problem = problem(rows("id", "type", "cost").read(9, List.of("a", "basic")));
        assertThat(problem).hasToString("line 9, column -, \"a,basic\": row must have 3 values, not 2");
        assertThat(problem.reason()).isEqualTo(Reason.FIELD_COUNT);
    }

    @Test
    void anUnknownColumnNamesTheNearest() {
        assertThatThrownBy(() -> rows("id", "type", "cost", "regoin"))
                .hasMessage("column number 4 is not known: \"regoin\"; did you mean region?");
        assertThat(Columns.of(List.of("id", "type", "cost", "regoin"), VOCABULARY, true)
                        .ignored())
                .containsExactly("regoin");
    }

    @Test
    void aMissingAndADoubledColumnAreNamed() {
        assertThatThrownBy(() -> rows("id", "cost")).hasMessage("column \"type\" is missing; the columns are id, cost");
        assertThatThrownBy(() -> rows("id", "type", "cost", "id"))
                .hasMessage("column \"id\" is there twice: number 1 and number 4");
    }

    @Test
    void theColumnOfSmallEnterprisesIsReferredToTheSize() {
        assertThatThrownBy(() -> rows("id", "type", "cost", "small-enterprise"))
                .hasMessage("column number 4 \"small-enterprise\" is not read: the column \"size\" tells who is a small"
                        + " enterprise");
    }

    @Test
    void whatIsWrittenReadsBackAsTheSameFirm() {
        Columns columns = Columns.all(FirmGenerator.TRAITS);
        FirmRows rows = new FirmRows(columns, VOCABULARY);
        new FirmGenerator(
                        3,
                        LocalDate.of(2021, 1, 9),
                        LocalDate.of(2021, 3, 31),
                        Vocabulary.offered(OfficialCatalog.catalog().program("2021/build-upgrade")))
                .firms(500)
                .forEach(firm -> assertThat(rows.read(1, rows.write(firm))
                                .firm()
                                .orElseThrow()
                                .withBonus(firm.bonus()))
                        .isEqualTo(firm));
    }
}
