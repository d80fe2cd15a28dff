package io.github.smartfactory.support.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.scoring.ScoreSheet.Section;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.internal.Sheets;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreSheetTest {

    private static final ScoreSheet SHEET = Sheets.SHEET;

    @Test
    void criteriaAreThoseOfAllSectionsInOrder() {
        assertThat(SHEET.criteria()).extracting(Criterion::key).containsExactly("goals", "schedule", "staff");
        assertThat(SHEET.criterion("schedule")).isEqualTo(Criterion.of("schedule", "일정", "schedule", 20));
    }

    @Test
    void aCriterionThatIsNotThereIsNamedWithThoseThatAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHEET.criterion("staf"))
                .withMessage("no criterion of trial sheet \"staf\"; there are [goals, schedule, staff]");
    }

    @ParameterizedTest
    @CsvSource({"30, 15, 35.5, 80.5", "0, 0, 0, 0", "40, 20, 40, 100", "0.1, 0.2, 0.3, 0.6"})
    void theScoreIsTheSumOfTheMarks(String goals, String schedule, String staff, String sum) {
        assertThat(SHEET.scoreOf(Sheets.card("E1", goals, schedule, staff))).isEqualTo(Score.parse(sum));
    }

    @Test
    void aSheetOfOneCriterionTakesTheScoreAsItIs() {
        Name name = Name.of("평가점수", "score");
        ScoreSheet whole = ScoreSheet.whole(name, 100, Grounds.of("D22-024"));
        assertThat(whole.criteria()).containsExactly(new Criterion("total", name, 100));
        assertThat(whole.total()).isEqualTo(100);
        assertThat(whole.step()).isEqualTo(Score.parse("0.1"));
        assertThat(whole.grounds()).isEqualTo(Grounds.of("D22-024"));
        assertThat(whole.scoreOf(new ScoreCard("C", "E1", Map.of("total", Score.parse("69.9")))))
                .isEqualTo(Score.parse("69.9"));
    }

    @Test
    void anotherStepAllowsOtherMarks() {
        ScoreSheet halves = SHEET.withStep(new Score(1, 2));
        assertThat(halves.scoreOf(Sheets.card("E1", "0.5", "1", "1.5"))).isEqualTo(Score.of(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> halves.scoreOf(Sheets.card("E1", "0.4", "1", "1.5")))
                .withMessage(
                        "evaluator E1 on candidate C: the mark for criterion goals must be a multiple of 0.5: 0.4");
    }

    @Test
    void criteriaMustAddUpToTheirSection() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Section.of("계획", "plan", 50, Criterion.of("a", "가", "a", 40), Criterion.of("b", "나", "b", 20)))
                .withMessage("criteria of plan must add up to its 50 points: 60");
    }

    @Test
    void aSectionNeedsACriterion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Section.of("계획", "plan", 0))
                .withMessage("criteria of plan must not be empty");
    }

    @Test
    void sectionsMustAddUpToTheTotal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHEET.withTotal(99))
                .withMessage("sections of trial sheet must add up to its 99 points: 100");
    }

    @Test
    void aSheetNeedsASection() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHEET.withSections(List.of()))
                .withMessage("sections of trial sheet must not be empty");
    }

    @Test
    void noCriterionIsThereTwiceNotEvenInTwoSections() {
        Section one = Section.of("하나", "one", 50, Criterion.of("same", "가", "a", 50));
        Section two = Section.of("둘", "two", 50, Criterion.of("same", "나", "b", 50));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHEET.withSections(one, two))
                .withMessage("criteria of trial sheet must not name anything twice: same");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.1"})
    void theStepMustBeMoreThanNothing(String step) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHEET.withStep(Score.parse(step)))
                .withMessage("step of trial sheet must be more than 0: " + step);
    }

    @Test
    void theStepMustFitEveryMaximum() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHEET.withStep(Score.of(40)))
                .withMessage("maximum of schedule must be a multiple of the step 40: 20");
    }

    @Test
    void aCriterionGivesAtLeastOnePoint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Criterion.of("staff", "인력", "staff", 0))
                .withMessage("maximum of staff must be from 1 to 1000000: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Criterion.of("Staff", "인력", "staff", 1))
                .withMessage("key of a criterion must be lower-case words with hyphens between them,"
                        + " such as win-win: \"Staff\"");
    }
}
