package io.github.smartfactory.support.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PointsTest {

    private static final Message LABEL = Message.of("score.committee");

    @ParameterizedTest
    @CsvSource({
        "70,           70점,        70 points",
        "140/2,        70점,        70 points",
        "69.5,         69.5점,      69.5 points",
        "69.9999,      69.9999점,   69.9999 points",
        "69.99999,     69.9999…점,  69.9999… points",
        "209999/3000,  69.9996…점,  69.9996… points",
        "209/3,        69.6666…점,  69.6666… points",
        "70.00001,     70.0000…점,  70.0000… points",
        "1,            1점,         1 point",
        "2,            2점,         2 points",
        "0,            0점,         0 points",
        "1.5,          1.5점,       1.5 points",
        "0.99999,      0.9999…점,   0.9999… points",
        "1.00001,      1.0000…점,   1.0000… points",
        "-2.5,         -2.5점,      -2.5 points",
        "-1/3,         -0.3333…점,  -0.3333… points",
        "100,          100점,       100 points",
    })
    void pointsAreCutAndNeverRounded(String score, String korean, String english) {
        Figure points = Figure.of(Score.parse(score));
        assertThat(points.render(Language.KOREAN)).isEqualTo(korean);
        assertThat(points.render(Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsNotSeventyNeverReadsLikeSeventy(Language language) {
        String seventy = points("70").render(language);
        for (String near : List.of("69.99999", "69.99999999999999999", "70.00001", "70.00000000000000001")) {
            assertThat(points(near).render(language)).isNotEqualTo(seventy).contains("…");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MEAN,       70;69;69.5,       139/2",
        "MEAN,       70;70;69,         209/3",
        "MEAN,       70,               70",
        "SUM,        56;9;5,           70",
        "SUM,        0.1;0.2,          0.3",
        "LEAST_OF,   6;5,              5",
        "LEAST_OF,   69.99999;70,      69.99999",
        "DIFFERENCE, 70;69.9,          0.1",
        "DIFFERENCE, 70;60;20,         -10",
    })
    void operationsOnPointsAreExact(Operation operation, String operands, String result) {
        List<Figure> figures =
                Arrays.stream(operands.split(";", -1)).map(PointsTest::points).toList();
        assertThat(operation.apply(figures)).contains(points(result));
        assertThat(operation.agrees(points(result), figures)).isTrue();
        assertThat(operation.agrees(points("69.98"), figures)).isFalse();
    }

    @Test
    void aShareOfPointsIsNotRounded() {
        List<Figure> figures = List.of(Figure.of(Share.ofPercent(80)), points("209/3"));
        assertThat(Operation.SHARE_OF.apply(figures)).contains(points("836/15"));
        assertThat(Operation.SHARE_OF.agrees(points("55.73"), figures)).isFalse();
    }

    @Test
    void givenPointsAreNotCalculated() {
        assertThat(Operation.GIVEN.apply(List.of(points("70")))).isEmpty();
        assertThat(Operation.GIVEN.agrees(points("1"), List.of(points("70")))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Operation.class,
            mode = Mode.INCLUDE,
            names = {"MEAN", "SUM", "LEAST_OF", "DIFFERENCE"})
    void pointsAndAmountsAreNotMixed(Operation operation) {
        Figure won = Figure.of(Won.of(70));
        String message = "operation " + operation + " cannot work on [Amount[won=KRW 70]]";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> operation.apply(List.of(points("70"), won)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> operation.apply(List.of(won, points("70"))))
                .withMessage(message);
    }

    @Test
    void pointsAreNotMultipliedLikeAmounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operation.TIMES.apply(List.of(points("70"), Figure.of(2))))
                .withMessage("operation TIMES cannot work on [Points[score=70], Quantity[number=2]]");
    }

    @Test
    void pointsAreNotBoundedLikeAmounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operation.WITHIN.apply(List.of(points("70"))))
                .withMessage("operation WITHIN cannot work on [Points[score=70]]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operation.WITHIN.agrees(points("69"), List.of(points("70"))))
                .withMessage("operation WITHIN cannot work on [Points[score=69]]");
    }

    @Test
    void thereIsNoMeanOfAmounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operation.MEAN.apply(List.of(Figure.of(Won.of(1)), Figure.of(Won.of(3)))))
                .withMessage("operation MEAN cannot work on [Amount[won=KRW 1], Amount[won=KRW 3]]");
    }

    @Test
    void thereIsNoMeanOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operation.MEAN.apply(List.of()))
                .withMessage("operation MEAN cannot work on []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Step.calculated(LABEL, Operation.MEAN, List.of(), Score.ZERO, Grounds.NONE))
                .withMessage("operation MEAN cannot work on []");
    }

    @Test
    void aShareOfPointsTakesAShareAndPointsAndNothingElse() {
        Figure half = Figure.of(Share.ofPercent(50));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operation.SHARE_OF.apply(List.of(points("70"), half)))
                .withMessage("operation SHARE_OF cannot work on [Points[score=70], Proportion[share=50%]]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operation.SHARE_OF.apply(List.of(half, points("70"), points("1"))))
                .withMessage("operation SHARE_OF cannot work on"
                        + " [Proportion[share=50%], Points[score=70], Points[score=1]]");
    }

    @Test
    void aStepOfPointsThatDoesNotAddUpIsRefused() {
        List<Step> operands =
                List.of(Step.given(LABEL, points("70"), Grounds.NONE), Step.given(LABEL, points("69"), Grounds.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Step.calculated(LABEL, Operation.MEAN, operands, Score.of(70), Grounds.NONE))
                .withMessage("step score.committee says Points[score=70], which is not MEAN of"
                        + " [Points[score=70], Points[score=69]]");
        Step step = Step.calculated(LABEL, Operation.MEAN, operands, Score.parse("69.5"), Grounds.NONE);
        assertThat(step.result()).isEqualTo(points("69.5"));
        assertThat(step.operands()).isEqualTo(operands);
    }

    private static Figure points(String score) {
        return Figure.of(Score.parse(score));
    }

    @Test
    void pointsOfAnySizeAndSignAreShown() {
        assertThat(Figure.of(new Score(Long.MAX_VALUE, 2)).render(Language.KOREAN))
                .isEqualTo("4611686018427387903.5점");
        assertThat(Figure.of(new Score(-1, 38_500)).render(Language.ENGLISH)).isEqualTo("-0.0000… points");
        assertThat(Figure.of(new Score(-3, 2)).render(Language.ENGLISH)).isEqualTo("-1.5 points");
    }
}
