package io.github.smartfactory.support.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.testkit.internal.Sheets;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreBookTest {

    private static final ScoreCard ONE = Sheets.card("E1", "60");
    private static final ScoreCard TWO = Sheets.card("E2", "70");
    private static final ScoreCard OTHER = new ScoreCard("B", "E2", Map.of("total", Score.of(1)));

    @Test
    void cardsAreInTheOrderOfTheCommittee() {
        ScoreBook book = ScoreBook.of(List.of("E2", "E3", "E1"), List.of(TWO, OTHER, ONE));
        assertThat(book.committee()).containsExactly("E1", "E2", "E3");
        assertThat(book.of("C")).containsExactly(ONE, TWO);
        assertThat(book.of("B")).containsExactly(OTHER);
        assertThat(book.cards().keySet()).containsExactly("B", "C");
    }

    @Test
    void theOrderInWhichCardsComeInDoesNotMatter() {
        assertThat(ScoreBook.of(List.of("E1", "E2"), List.of(ONE, TWO, OTHER)))
                .isEqualTo(ScoreBook.of(List.of("E2", "E1"), List.of(OTHER, TWO, ONE)))
                .hasToString(ScoreBook.of(List.of("E2", "E1"), List.of(TWO, OTHER, ONE))
                        .toString());
    }

    @Test
    void whoeverIsNotMarkedYetHasNoCards() {
        assertThat(ScoreBook.of(List.of("E1"), List.of()).of("C")).isEmpty();
        assertThat(new ScoreBook(List.of("E1"), Map.of("C", List.of())))
                .isEqualTo(ScoreBook.of(List.of("E1"), List.of()));
    }

    @Test
    void aCommitteeHasSomebody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreBook.of(List.of(), List.of()))
                .withMessage("committee must not be empty");
    }

    @Test
    void nobodyIsOnACommitteeTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreBook.of(List.of("E1", "E2", "E1"), List.of()))
                .withMessage("committee must not name anything twice: E1");
    }

    @Test
    void everyEvaluatorHasAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreBook.of(List.of("E1", " "), List.of()))
                .withMessage("evaluator of a committee must not be blank");
    }
}
