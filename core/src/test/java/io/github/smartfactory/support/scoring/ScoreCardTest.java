package io.github.smartfactory.support.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.testkit.internal.Sheets;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreCardTest {

    private static final ScoreSheet SHEET = Sheets.SHEET;
    private static final ScoreCard CARD = Sheets.card("E1", "30", "15", "35.5");

    @Test
    void aMarkIsChangedAloneAndTheCardStaysAsItWas() {
        ScoreCard changed = CARD.marking("schedule", Score.of(20));
        assertThat(changed).isEqualTo(Sheets.card("E1", "30", "20", "35.5"));
        assertThat(CARD.marks()).containsEntry("schedule", Score.of(15));
    }

    @Test
    void theOrderOfMarksDoesNotMatter() {
        ScoreCard other = new ScoreCard("C", "E1", Map.of())
                .marking("staff", Score.parse("35.5"))
                .marking("schedule", Score.of(15))
                .marking("goals", Score.of(30));
        assertThat(other).isEqualTo(CARD).hasToString(CARD.toString());
        assertThat(other.marks().keySet()).containsExactly("goals", "schedule", "staff");
    }

    @Test
    void marksAreCopied() {
        Map<String, Score> marks = new HashMap<>(CARD.marks());
        ScoreCard card = new ScoreCard("C", "E1", marks);
        marks.clear();
        assertThat(card).isEqualTo(CARD);
    }

    @Test
    void aCardSaysWhoseItIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoreCard(" ", "E1", Map.of()))
                .withMessage("candidate of a score card must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoreCard("C", "", Map.of()))
                .withMessage("evaluator of a score card must not be blank");
    }

    @Test
    void aMarkMayBeMissingForNoCriterion() {
        Map<String, Score> marks = new HashMap<>(CARD.marks());
        marks.remove("schedule");
        ScoreCard card = new ScoreCard("C", "E1", marks);
        refused(
                () -> SHEET.scoreOf(card),
                "evaluator E1 on candidate C: no mark for criterion schedule",
                Optional.of("E1"),
                Optional.of("schedule"));
    }

    @Test
    void aCriterionThatTheSheetDoesNotHaveIsNamed() {
        refused(
                () -> SHEET.scoreOf(CARD.marking("stuff", Score.ZERO)),
                "evaluator E1 on candidate C: the sheet has no criterion \"stuff\"; there are [goals, schedule, staff]",
                Optional.of("E1"),
                Optional.of("stuff"));
    }

    @Test
    void aMisspeltCriterionIsReportedWithThoseThatThereAre() {
        ScoreCard misspelt =
                new ScoreCard("C", "E1", Map.of("goal", Score.of(1), "schedule", Score.of(1), "staff", Score.of(1)));
        refused(
                () -> SHEET.scoreOf(misspelt),
                "evaluator E1 on candidate C: the sheet has no criterion \"goal\"; there are [goals, schedule, staff]",
                Optional.of("E1"),
                Optional.of("goal"));
    }

    @ParameterizedTest
    @CsvSource({"20.1", "-0.1", "21", "20.00001", "1000000"})
    void aMarkIsWithinTheMaximum(String mark) {
        refused(
                () -> SHEET.scoreOf(CARD.marking("schedule", Score.parse(mark))),
                "evaluator E1 on candidate C: the mark for criterion schedule must be from 0 to 20: " + mark,
                Optional.of("E1"),
                Optional.of("schedule"));
    }

    @ParameterizedTest
    @CsvSource({"15.55", "19.99999", "1/3", "0.01"})
    void aMarkIsAMultipleOfTheStep(String mark) {
        refused(
                () -> SHEET.scoreOf(CARD.marking("schedule", Score.parse(mark))),
                "evaluator E1 on candidate C: the mark for criterion schedule must be a multiple of 0.1: " + mark,
                Optional.of("E1"),
                Optional.of("schedule"));
    }

    @Test
    void anEvaluatorHasOneCardForACandidate() {
        refused(
                () -> ScoreBook.of(List.of("E1", "E2"), List.of(CARD, CARD)),
                "evaluator E1 on candidate C: there is more than one card",
                Optional.of("E1"),
                Optional.empty());
    }

    @Test
    void nobodyElseMarks() {
        refused(
                () -> ScoreBook.of(List.of("E3", "E2"), List.of(CARD)),
                "evaluator E1 on candidate C: not on the committee [E2, E3]",
                Optional.of("E1"),
                Optional.empty());
    }

    @Test
    void aCardIsFiledUnderItsOwnCandidate() {
        refused(
                () -> new ScoreBook(List.of("E1"), Map.of("D", List.of(CARD))),
                "evaluator E1 on candidate C: the card is not one of candidate D",
                Optional.of("E1"),
                Optional.empty());
    }

    @Test
    void aCommitteeMustLeaveAScoreToBeAveraged() {
        ResolvedGate gate = Sheets.resolved(Sheets.plain(Aggregation.TRIMMED_MEAN));
        Candidate candidate = Candidate.of("C", Sheets.trial());
        refused(
                () -> gate.evaluate(candidate, Sheets.book(SHEET, "60", "70")),
                "candidate C: at least 3 evaluators are needed, or no score would be left: 2",
                Optional.empty(),
                Optional.empty());
        assertThat(gate.evaluate(candidate, Sheets.book(SHEET, "60", "70", "80"))
                        .score())
                .isEqualTo(Score.of(70));
    }

    private static void refused(
            ThrowingCallable call, String message, Optional<String> evaluator, Optional<String> criterion) {
        assertThatExceptionOfType(ScoreCardException.class)
                .isThrownBy(call)
                .withMessage(message)
                .satisfies(refusal -> {
                    assertThat(refusal.candidate()).isEqualTo("C");
                    assertThat(refusal.evaluator()).isEqualTo(evaluator);
                    assertThat(refusal.criterion()).isEqualTo(criterion);
                });
    }
}
