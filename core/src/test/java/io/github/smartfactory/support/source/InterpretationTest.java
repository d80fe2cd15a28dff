package io.github.smartfactory.support.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InterpretationTest {

    private static final Path CLAUSES =
            Path.of("src/main/resources/io/github/smartfactory/support/catalog/clauses.tsv");

    @Test
    void interpretationsAreNumberedWithoutAGap() {
        Interpretation[] all = Interpretation.values();
        assertThat(all)
                .extracting(Interpretation::name)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, all.length)
                        .mapToObj(number -> "I" + number)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
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
            assertThat(Arrays.stream(Interpretation.values()))
                    .extracting(interpretation -> interpretation.question().in(language))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void citedClausesAreThoseOfTheAnnouncements() throws IOException {
        List<String> known = Files.readAllLines(CLAUSES).stream()
                .map(line -> line.substring(0, Math.max(line.indexOf('\t'), 0)))
                .toList();
        for (Interpretation interpretation : Interpretation.values()) {
            assertThat(interpretation.clauses())
                    .as(interpretation.name())
                    .doesNotHaveDuplicates()
                    .extracting(ClauseId::value)
                    .isSubsetOf(known);
        }
    }
}
