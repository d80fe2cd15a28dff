package io.github.smartfactory.support.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.money.Won;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CostRangeTest {

    private static final ProjectCost TWO =
            ProjectCost.of(Won.of(2)).withOwnStaff(Won.of(2)).withCloud(new CloudService(Won.of(2), 2));

    private static void refuses(ProjectCost most, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CostRange(TWO, Optional.of(most)))
                .withMessage(message);
    }

    @Test
    void aCostThatIsKnownIsARangeOfItAlone() {
        assertThat(CostRange.exactly(TWO).isExact()).isTrue();
        assertThat(CostRange.exactly(Won.of(2))).isEqualTo(CostRange.between(Won.of(2), Won.of(2)));
        assertThat(CostRange.between(Won.of(2), Won.of(3)).isExact()).isFalse();
        assertThat(new CostRange(TWO, Optional.empty()).isExact()).isFalse();
    }

    @Test
    void anUnknownCostIsAnyFromNothingOn() {
        assertThat(CostRange.UNKNOWN).isEqualTo(new CostRange(ProjectCost.of(Won.ZERO), Optional.empty()));
        assertThat(CostRange.UNKNOWN.isExact()).isFalse();
    }

    @Test
    void aCloudServiceMayBeThereOrNot() {
        CostRange range = new CostRange(ProjectCost.of(Won.of(2)), Optional.of(TWO));
        assertThat(range.isExact()).isFalse();
    }

    @Test
    void refusesAPartThatEndsBelowItsLowerEnd() {
        refuses(
                new ProjectCost(Won.of(1), Won.of(2), TWO.cloud()),
                "project cost must not end at KRW 1, below its lower end KRW 2");
        refuses(TWO.withOwnStaff(Won.of(1)), "own staff cost must not end at KRW 1, below its lower end KRW 2");
        refuses(
                TWO.withCloud(new CloudService(Won.of(1), 2)),
                "cloud fee per year must not end at KRW 1, below its lower end KRW 2");
        refuses(
                TWO.withCloud(new CloudService(Won.of(2), 1)),
                "years of a cloud service must not end at 1, below their lower end 2");
        refuses(
                ProjectCost.of(Won.of(2)).withOwnStaff(Won.of(2)),
                "cloud fee per year must not end at KRW 0, below its lower end KRW 2");
    }

    @Test
    void refusesACloudServiceForNothingThatEndsAsNone() {
        ProjectCost free = ProjectCost.of(Won.of(2)).withCloud(new CloudService(Won.ZERO, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CostRange(free, Optional.of(ProjectCost.of(Won.of(2)))))
                .withMessage("years of a cloud service must not end at 0, below their lower end 3");
    }
}
