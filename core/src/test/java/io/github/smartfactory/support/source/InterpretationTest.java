package io.github.smartfactory.support.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InterpretationTest {

    private static final Path CLAUSES =
            Path.of("src/main/resources/io/github/smartfactory/support/catalog/clauses.tsv");

    static List<Interpretation> official() {
        return Interpretation.official();
    }

    @Test
    void anInterpretationOfOnesOwnHasANameOfTheSameForm() {
        Name question = Name.of("무엇인가?", "What?");
        Interpretation own = new Interpretation("P7", question, question, List.of());
        assertThat(own.id()).isEqualTo("P7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interpretation("mine", question, question, List.of()))
                .withMessage("an interpretation is named such as I1: \"mine\"");
    }

    @Test
    void interpretationsAreNumberedWithoutAGap() {
        List<Interpretation> all = Interpretation.official();
        assertThat(all)
                .extracting(Interpretation::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, all.size())
                        .mapToObj(number -> "I" + number)
                        .toList());
    }

    @Test
    void everyConstantIsOfficialAndNamedByItsId() throws IllegalAccessException {
        Map<String, Object> constants = new HashMap<>();
        for (Field field : Interpretation.class.getFields()) {
            constants.put(field.getName(), Objects.requireNonNull(field.get(null)));
        }
        assertThat(Interpretation.official().stream().collect(Collectors.toMap(Interpretation::id, it -> it)))
                .isEqualTo(constants)
                .containsKeys("I1", "I39");
    }

    @Test
    void thoseOnScoringAndSelectionRestOnClausesOf2021And2022() {
        assertThat(Interpretation.official().subList(31, 38))
                .startsWith(Interpretation.I32)
                .endsWith(Interpretation.I38)
                .allSatisfy(interpretation -> assertThat(interpretation.clauses())
                        .isNotEmpty()
                        .allMatch(clause -> clause.value().matches("D2[12]-\\d{3}")));
    }

    @ParameterizedTest
    @MethodSource("official")
    void questionAndDecisionAreInBothLanguages(Interpretation interpretation) {
        for (Name name : List.of(interpretation.question(), interpretation.decision())) {
            assertThat(name.korean()).matches(".*[가-힣].*");
            assertThat(name.english()).matches("[^가-힣]+").matches(".*[A-Za-z].*");
            for (Language language : Language.values()) {
                assertThat(name.in(language))
                        .isEqualTo(name.in(language).strip())
                        .doesNotContain("  ");
            }
        }
        assertThat(interpretation.question().korean()).endsWith("?");
        assertThat(interpretation.question().english()).endsWith("?");
        assertThat(interpretation.decision()).isNotEqualTo(interpretation.question());
    }

    @Test
    void questionsAreDistinctInEachLanguage() {
        for (Language language : Language.values()) {
            assertThat(Interpretation.official())
                    .extracting(interpretation -> interpretation.question().in(language))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void citedClausesAreThoseOfTheAnnouncements() throws IOException {
        List<String> known = Files.readAllLines(CLAUSES).stream()
                .map(line -> line.substring(0, Math.max(line.indexOf('\t'), 0)))
                .toList();
        for (Interpretation interpretation : Interpretation.official()) {
            assertThat(interpretation.clauses())
                    .as(interpretation.id())
                    .doesNotHaveDuplicates()
                    .extracting(ClauseId::value)
                    .isSubsetOf(known);
        }
    }
}
