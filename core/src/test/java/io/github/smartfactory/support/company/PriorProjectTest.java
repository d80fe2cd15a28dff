package io.github.smartfactory.support.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.Tier;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PriorProjectTest {

    private static final LocalDate DAY = LocalDate.of(2020, 5, 7);
    private static final PriorProject OPEN =
            PriorProject.underWay(ProgramId.of(2020, "build-upgrade"), Tier.BASIC, DAY);

    @Test
    void aProjectIsUnderWayFromItsSelectionOn() {
        assertThat(OPEN.isUnderWayOn(DAY.minusDays(1))).isFalse();
        assertThat(OPEN.isUnderWayOn(DAY)).isTrue();
        assertThat(OPEN.isUnderWayOn(DAY.plusYears(50))).isTrue();
    }

    @Test
    void aProjectIsNoLongerUnderWayOnTheDayOfItsCompletion() {
        PriorProject done = OPEN.completedOn(DAY.plusDays(2));
        assertThat(done.isUnderWayOn(DAY)).isTrue();
        assertThat(done.isUnderWayOn(DAY.plusDays(1))).isTrue();
        assertThat(done.isUnderWayOn(DAY.plusDays(2))).isFalse();
        assertThat(OPEN.completedOn(DAY).isUnderWayOn(DAY)).isFalse();
    }

    @Test
    void aCompletedProjectMayHaveReachedALevel() {
        PriorProject done = OPEN.completedOn(DAY).reaching(SmartLevel.BASIC);
        assertThat(done.reached()).contains(SmartLevel.BASIC);
        assertThat(done.completedOn(DAY.plusDays(1)))
                .isEqualTo(new PriorProject(
                        OPEN.program(), Tier.BASIC, DAY, Optional.of(DAY.plusDays(1)), Optional.of(SmartLevel.BASIC)));
    }

    @Test
    void refusesACompletionBeforeTheSelection() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OPEN.completedOn(DAY.minusDays(1)))
                .withMessage("project of 2020/build-upgrade must not be completed on 2020-05-06, before its selection"
                        + " on 2020-05-07");
    }

    @Test
    void refusesALevelOfAProjectThatIsUnderWay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OPEN.reaching(SmartLevel.BASIC))
                .withMessage("project of 2020/build-upgrade is under way and cannot have reached level basic yet");
    }
}
