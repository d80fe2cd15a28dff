package io.github.smartfactory.support.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How reforms are told and put together. */
class ReformTest {

    private static final Reform SHARE = Reform.share(Share.ofPercent(40));

    private static void assertTold(Amendment amendment, String korean, String english) {
        assertThat(amendment.describe().render(Language.KOREAN)).isEqualTo(korean);
        assertThat(amendment.describe().render(Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void pointsAreToldWithTheirUnitOnce() {
        assertTold(new Amendment.BonusCap(Score.of(5)), "가점 최대 5점", "bonus of at most 5 points");
        assertTold(new Amendment.PassMark(Optional.empty(), Score.of(60)), "기준점수 60점", "pass mark: 60 points");
        assertTold(
                new Amendment.PassMark(Optional.of("selection"), Score.of(60)),
                "selection 평가 기준점수 60점",
                "pass mark of gate selection: 60 points");
    }

    @Test
    void pointsOfADifferenceAreToldWithTheirUnitOnce() {
        Program cluster = OfficialCatalog.catalog().program("2021/digital-cluster-general");
        Reform reform = Reform.of(
                "marks",
                "기준점수와 가점",
                "marks and bonus",
                new Amendment.PassMark(Optional.empty(), Score.of(60)),
                new Amendment.BonusCap(Score.of(3)));
        OutcomeDiff diff = OutcomeDiff.between(cluster, reform.appliedTo(cluster));

        assertThat(diff.render(Language.KOREAN))
                .contains("기초: 60점 이상 70점 미만;", "기초: 가점 5점을 받고 57점 이상 65점 미만;")
                .doesNotContain("점점");
        assertThat(diff.render(Language.ENGLISH))
                .contains(
                        "BASIC: from 60 points to less than 70 points;",
                        "BASIC: with a bonus of 5 points, from 57 points to less than 65 points;")
                .doesNotContain("points points");
    }

    @Test
    void nothingComesOfAReformThatChangesNothingOrOfTheSameTwice() {
        assertThat(Reform.NONE.and(SHARE)).isEqualTo(SHARE);
        assertThat(SHARE.and(Reform.NONE)).isEqualTo(SHARE);
        assertThat(SHARE.and(SHARE)).isEqualTo(SHARE);
        assertThat(Reform.all(List.of(Reform.NONE, Reform.NONE))).isEqualTo(Reform.NONE);
        assertThat(Reform.NONE).hasToString("none (nothing changes)");
        assertThat(SHARE).hasToString("share (all types: the government pays up to 40% of the total cost)");
    }
}
