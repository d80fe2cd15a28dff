package io.github.smartfactory.support.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.money.Won;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectCostTest {

    private static final Won MINUS_ONE = Won.of(-1);
    private static final CloudService CLOUD = new CloudService(Won.ofMan(1_000), 3);

    @Test
    void aPlainCostHasNeitherOwnStaffNorCloud() {
        assertThat(ProjectCost.of(Won.ofEok(2))).isEqualTo(new ProjectCost(Won.ofEok(2), Won.ZERO, Optional.empty()));
    }

    @Test
    void eachPartIsAddedWithoutTouchingTheOthers() {
        ProjectCost plain = ProjectCost.of(Won.ofEok(2));
        ProjectCost staff = plain.withOwnStaff(Won.ofMan(1_400));
        ProjectCost both = staff.withCloud(CLOUD);
        assertThat(staff).isEqualTo(new ProjectCost(Won.ofEok(2), Won.ofMan(1_400), Optional.empty()));
        assertThat(both).isEqualTo(new ProjectCost(Won.ofEok(2), Won.ofMan(1_400), Optional.of(CLOUD)));
        assertThat(plain.withCloud(CLOUD).withOwnStaff(Won.ofMan(1_400))).isEqualTo(both);
        assertThat(both.withOwnStaff(Won.ZERO).ownStaff()).isEqualTo(Won.ZERO);
        assertThat(plain).isEqualTo(ProjectCost.of(Won.ofEok(2)));
    }

    @Test
    void costsMayBeNothingAndAsMuchAsALongHolds() {
        assertThat(ProjectCost.of(Won.ZERO).base()).isEqualTo(Won.ZERO);
        assertThat(ProjectCost.of(Won.of(Long.MAX_VALUE)).base()).isEqualTo(Won.of(Long.MAX_VALUE));
        assertThat(new CloudService(Won.ZERO, 1).feePerYear()).isEqualTo(Won.ZERO);
    }

    @Test
    void refusesACostBelowNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProjectCost.of(MINUS_ONE))
                .withMessage("project cost must not be negative: KRW -1");
    }

    @Test
    void refusesWagesBelowNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProjectCost.of(Won.ZERO).withOwnStaff(MINUS_ONE))
                .withMessage("own staff cost must not be negative: KRW -1");
    }

    @Test
    void refusesACloudFeeBelowNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CloudService(MINUS_ONE, 1))
                .withMessage("cloud fee per year must not be negative: KRW -1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50})
    void aCloudServiceIsPlannedForOneToFiftyYears(int years) {
        assertThat(new CloudService(Won.of(1), years).years()).isEqualTo(years);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 51, -1})
    void refusesOtherYearsOfACloudService(int years) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CloudService(Won.of(1), years))
                .withMessage("years of a cloud service must be from 1 to 50: " + years);
    }
}
