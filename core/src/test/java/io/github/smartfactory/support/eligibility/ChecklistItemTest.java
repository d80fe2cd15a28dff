package io.github.smartfactory.support.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is left to do, in words. */
class ChecklistItemTest {

    private static String line(Truth done, String... missing) {
        return new ChecklistItem(
                        Stage.APPLICATION,
                        RuleKind.DOCUMENT,
                        Name.of("서류", "paper"),
                        Optional.empty(),
                        done,
                        List.of(missing),
                        Grounds.NONE)
                .message()
                .render(Language.ENGLISH);
    }

    @Test
    void anItemSaysWhetherItIsDoneAndWhoIsMissing() {
        assertThat(line(Truth.YES)).isEqualTo("[done] at application: paper");
        assertThat(line(Truth.NO)).isEqualTo("[missing] at application: paper");
        assertThat(line(Truth.NO, "A", "B")).isEqualTo("[missing] at application: paper (A, B)");
        assertThat(line(Truth.UNKNOWN)).isEqualTo("[to be confirmed] at application: paper");
        assertThat(line(Truth.UNKNOWN, "A")).isEqualTo("[to be confirmed] at application: paper (A)");
    }

    @Test
    void fiveNamesAreSaidAndOfMoreHowMany() {
        List<Figure> five =
                List.of("A", "B", "C", "D", "E").stream().map(Figure::of).toList();
        assertThat(Words.list(List.of("A", "B", "C", "D", "E"))).isEqualTo(Figure.of(five));
        assertThat(line(Truth.NO, "A", "B", "C", "D", "E", "F")).endsWith("(A, B, C, D, E and 1 more)");
    }

    @Test
    void stagesAndKindsAreFoundByTheirKeys() {
        for (Stage stage : Stage.values()) {
            assertThat(Stage.of(stage.key())).isEqualTo(stage);
        }
        for (RuleKind kind : RuleKind.values()) {
            assertThat(RuleKind.of(kind.key())).isEqualTo(kind);
        }
    }
}
