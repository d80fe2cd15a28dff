package io.github.smartfactory.support.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.money.Won;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WonRangeTest {

    @Test
    void bothEndsAreWithinTheRange() {
        WonRange range = WonRange.between(Won.of(2), Won.of(4));
        assertThat(range.contains(Won.of(1))).isFalse();
        assertThat(range.contains(Won.of(2))).isTrue();
        assertThat(range.contains(Won.of(4))).isTrue();
        assertThat(range.contains(Won.of(5))).isFalse();
        assertThat(range.isExact()).isFalse();
    }

    @Test
    void anAmountThatIsKnownIsARangeOfItAlone() {
        assertThat(WonRange.exactly(Won.of(3)).isExact()).isTrue();
        assertThat(WonRange.exactly(Won.of(3))).isEqualTo(WonRange.between(Won.of(3), Won.of(3)));
    }

    @Test
    void withoutAnUpperBoundThereIsNoEnd() {
        assertThat(WonRange.UNKNOWN.contains(Won.ZERO)).isTrue();
        assertThat(WonRange.UNKNOWN.contains(Won.of(Long.MAX_VALUE))).isTrue();
        assertThat(WonRange.UNKNOWN.isExact()).isFalse();
        assertThat(new WonRange(Won.of(2), Optional.empty()).contains(Won.of(1)))
                .isFalse();
    }

    @Test
    void refusesEndsInTheWrongOrderAndBelowNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WonRange.between(Won.of(3), Won.of(2)))
                .withMessage("range must not end at KRW 2, below its lower end KRW 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WonRange.exactly(Won.of(-1)))
                .withMessage("lower end of a range must not be negative: KRW -1");
    }
}
