package io.github.smartfactory.support.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AggregationTest {

    @ParameterizedTest
    @CsvSource({
        "60 70 80,               70,  70",
        "90 60 75.5 80,          75.5 80,  77.75",
        "100 100 70 70 40 40,    40 70 70 100, 70",
        "80 80 80,               80,  80",
        "80 80 80 80,            80 80, 80",
        "0 70 70 70 100,         70 70 70, 70",
        "100 100 100 60,         100 100, 100",
        "100 0 0 0,              0 0, 0",
        "70 70 69.9 71 65 90 88, 69.9 70 70 71 88, 73.78",
        "70 70 69 60 80,         69 70 70, 209/3",
    })
    @Verifies({"D21-106"})
    void theTrimmedMeanLeavesOutOneHighestAndOneLowestEvenIfSeveralTie(String scores, String counted, String mean) {
        assertThat(Aggregation.TRIMMED_MEAN.counted(scores(scores))).isEqualTo(scores(counted));
        assertThat(Aggregation.TRIMMED_MEAN.of(scores(scores))).isEqualTo(Score.parse(mean));
    }

    @ParameterizedTest
    @CsvSource({"70, 70", "70 70 69.9, 2099/30", "0 100, 50", "60 70 80 90, 75"})
    void theMeanTakesAll(String scores, String mean) {
        assertThat(Aggregation.MEAN.of(scores(scores))).isEqualTo(Score.parse(mean));
        assertThat(Aggregation.MEAN.counted(scores(scores))).hasSameSizeAs(scores(scores));
    }

    @Test
    void moreMayBeLeftOutOnOneSideThanOnTheOther() {
        assertThat(new Aggregation(2, 0).counted(scores("90 10 50 70"))).isEqualTo(scores("10 50"));
        assertThat(new Aggregation(0, 2).counted(scores("90 10 50 70"))).isEqualTo(scores("70 90"));
        assertThat(new Aggregation(1, 2).of(scores("90 10 50 70"))).isEqualTo(Score.of(70));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "1, 1, 3", "2, 1, 4"})
    void theFewestLeaveOne(int highest, int lowest, int fewest) {
        assertThat(new Aggregation(highest, lowest).fewest()).isEqualTo(fewest);
        List<Score> enough = scores("70 ".repeat(fewest).trim());
        assertThat(new Aggregation(highest, lowest).counted(enough)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"70 80, 2", "70, 1"})
    void tooFewScoresAreRefused(String scores, int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregation.TRIMMED_MEAN.of(scores(scores)))
                .withMessage("number of scores must be at least 3, or none would be left: " + number);
    }

    @Test
    void thereIsNoMeanOfNoScores() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregation.MEAN.of(List.of()))
                .withMessage("number of scores must be at least 1, or none would be left: 0");
    }

    @Test
    void fewerThanNoneCannotBeLeftOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Aggregation(-1, 0))
                .withMessage("highestDropped must be from 0 to 1000: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Aggregation(0, 1_001))
                .withMessage("lowestDropped must be from 0 to 1000: 1001");
    }

    private static List<Score> scores(String scores) {
        return Arrays.stream(scores.split(" ", -1)).map(Score::parse).toList();
    }
}
