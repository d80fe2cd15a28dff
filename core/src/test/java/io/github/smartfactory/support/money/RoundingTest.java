package io.github.smartfactory.support.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.money.Rounding.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "1,     DOWN,    50%, 140000000, 70000000",
        "1,     DOWN,    1/3, 100,       33",
        "1,     HALF_UP, 1/3, 100,       33",
        "1,     UP,      1/3, 100,       34",
        "1,     DOWN,    50%, 101,       50",
        "1,     HALF_UP, 50%, 101,       51",
        "1,     UP,      50%, 101,       51",
        "1,     UP,      50%, 100,       50",
        "10000, DOWN,    50%, 99999,     40000",
        "10000, HALF_UP, 50%, 90000,     50000",
        "10000, HALF_UP, 50%, 89999,     40000",
        "10000, UP,      50%, 80001,     50000",
        "10000, UP,      50%, 80000,     40000",
        "10000, UP,      0%,  80001,     0",
        "10000, DOWN,    1,   9999,      0",
    })
    void roundsAShareOfAnAmount(long unit, Mode mode, String share, long whole, long expected) {
        Rounding rounding = new Rounding(Won.of(unit), mode);
        assertThat(rounding.shareOf(Share.parse(share), Won.of(whole))).isEqualTo(Won.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "DOWN,    1,            9223372036854775807",
        "HALF_UP, 1,            9223372036854775807",
        "UP,      1,            9223372036854775807",
        "DOWN,    50%,          4611686018427387903",
        "HALF_UP, 50%,          4611686018427387904",
        "UP,      50%,          4611686018427387904",
        "UP,      0.0000001%,   9223372037",
        "DOWN,    99.9999999%,  9223372027631403770",
    })
    void theLargestAmountHasExactShares(Mode mode, String share, long expected) {
        Rounding rounding = new Rounding(Won.of(1), mode);
        assertThat(rounding.shareOf(Share.parse(share), Won.of(Long.MAX_VALUE))).isEqualTo(Won.of(expected));
    }

    @Test
    void downToTheWonIsTheDefault() {
        assertThat(Rounding.DOWN_TO_WON).isEqualTo(new Rounding(Won.of(1), Mode.DOWN));
        assertThat(Rounding.down(Won.ofMan(1))).isEqualTo(new Rounding(Won.of(10_000), Mode.DOWN));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void refusesAUnitBelowOneWon(long unit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.down(Won.of(unit)))
                .withMessage("unit of a rounding must be at least KRW 1: " + Won.of(unit));
    }

    @Test
    void refusesAShareOfLessThanNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.DOWN_TO_WON.shareOf(Share.ONE, Won.of(-1)))
                .withMessage("a share is taken of an amount that is not negative: KRW -1");
    }

    /** Both ways of rounding, to the won and to tens, up to the last multiple that a long can hold. */
    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 9223372036854775804, 9223372036854775800",
        "UP,      9223372036854775800, 9223372036854775800",
        "UP,      9223372036854775791, 9223372036854775800",
        "UP,      4611686018427387905, 4611686018427387910",
    })
    void multiplesUpToTheLargestAreExact(Mode mode, long whole, long expected) {
        assertThat(new Rounding(Won.of(10), mode).shareOf(Share.ONE, Won.of(whole)))
                .isEqualTo(Won.of(expected));
    }

    @Test
    void roundingUpBeyondALongIsAnError() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Rounding(Won.of(10), Mode.UP).shareOf(Share.ONE, Won.of(Long.MAX_VALUE)))
                .withMessage("KRW 9223372036854775810 is beyond what a long can hold");
    }
}
