package io.github.smartfactory.support.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.vocabulary.Name;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    private static final SourceDocument DOCUMENT = new SourceDocument(
            "announcement-2021",
            Name.of("스마트공장 보급·확산사업 공고", "Smart factory announcement"),
            Name.of("중소벤처기업부", "Ministry of SMEs and Startups"),
            LocalDate.of(2021, 1, 22));

    private static final Clause FIRST = clause("D21-002");
    private static final Clause SECOND = clause("D21-001");
    private static final Clause THIRD = clause("D22-001");

    @ParameterizedTest
    @ValueSource(strings = {"D21-123", "D21-1", "D-A", "LAW7-12-3", "R2024-DRAFT-B2"})
    void aClauseIsNamedByDocumentAndNumber(String text) {
        assertThat(ClauseId.of(text)).hasToString(text).isEqualTo(new ClauseId(text));
        assertThat(ClauseId.of(ClauseId.of(text).toString())).isEqualTo(ClauseId.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "D21",
                "D21-",
                "-123",
                "d21-123",
                "21-123",
                "D21-123-",
                "D21--123",
                "D21_123",
                " D21-123",
                "D21-123 ",
                "D21-123\n",
                "디21-1",
                "D21-١"
            })
    void refusesWhatDoesNotNameAClause(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClauseId.of(text))
                .withMessage("a clause is named such as D21-123: \"" + text + "\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClauseId.listOf("D21-001", text))
                .withMessage("a clause is named such as D21-123: \"" + text + "\"");
    }

    @Test
    void clausesKeepTheOrderGivenAndSortByName() {
        List<ClauseId> ids = ClauseId.listOf("D23-001", "D21-002", "D21-001");
        assertThat(ids).extracting(ClauseId::value).containsExactly("D23-001", "D21-002", "D21-001");
        assertThat(ids.stream().sorted()).extracting(ClauseId::value).containsExactly("D21-001", "D21-002", "D23-001");
        assertThat(ClauseId.listOf()).isEmpty();
    }

    @Test
    void aDocumentHasALowerCaseKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceDocument("D21", DOCUMENT.title(), DOCUMENT.issuer(), DOCUMENT.published()))
                .withMessage("key of a document must be lower-case words with hyphens between them, such as win-win:"
                        + " \"D21\"");
    }

    @Test
    void aRegisterFindsItsClausesAndKeepsTheirOrder() {
        ClauseRegister register = ClauseRegister.of(List.of(FIRST, SECOND));
        assertThat(register.clauses()).containsExactly(FIRST, SECOND);
        assertThat(register.find(SECOND.id())).contains(SECOND);
        assertThat(register.get(FIRST.id())).isEqualTo(FIRST);
        assertThat(register.find(THIRD.id())).isEmpty();
        assertThat(register).hasToString("ClauseRegister[D21-002, D21-001]");
        assertThat(register)
                .isEqualTo(ClauseRegister.of(List.of(FIRST, SECOND)))
                .hasSameHashCodeAs(ClauseRegister.of(List.of(FIRST, SECOND)))
                .isNotEqualTo(ClauseRegister.of(List.of(SECOND, FIRST)));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> register.clauses().clear());
    }

    @Test
    void aRegisterNamesTheClauseThatItDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClauseRegister.of(List.of(FIRST)).get(THIRD.id()))
                .withMessage("no clause D22-001 in the register");
    }

    @Test
    void aRegisterRefusesAnIdTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClauseRegister.of(List.of(FIRST, SECOND, FIRST)))
                .withMessage("clauses must not name anything twice: D21-002");
        ClauseRegister register = ClauseRegister.of(List.of(FIRST));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register.with(register))
                .withMessage("clauses must not name anything twice: D21-002");
    }

    @Test
    void registersGoTogetherInOrder() {
        ClauseRegister both = ClauseRegister.of(List.of(THIRD)).with(ClauseRegister.of(List.of(FIRST, SECOND)));
        assertThat(both.clauses()).containsExactly(THIRD, FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1", "a1", "A1 ", "A-1", "1A", "A1B"})
    void refusesAnAnomalyWithoutAProperName(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Anomaly(id, Name.of("오류", "error"), ClauseId.listOf("D21-001")))
                .withMessage("an anomaly is named such as A1: \"" + id + "\"");
    }

    @Test
    void anAnomalyIsCited() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Anomaly("A1", Name.of("오류", "error"), List.of()))
                .withMessage("anomaly A1 must cite the clause that it stands in");
    }

    private static Clause clause(String id) {
        return new Clause(ClauseId.of(id), ClauseKind.LIMIT, Name.of("표", "table"), Name.of("한도", "limit"), DOCUMENT);
    }
}
