package io.github.smartfactory.support.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.money.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

    private static final Score SEVENTY = Score.of(70);

    @ParameterizedTest
    @CsvSource({
        "70,       70, 1",
        "070,      70, 1",
        "69.5,     139, 2",
        "69.500,   139, 2",
        "140/2,    70, 1",
        "209/3,    209, 3",
        "418/6,    209, 3",
        "0,        0, 1",
        "-0,       0, 1",
        "0/7,      0, 1",
        "-0.5,     -1, 2",
        "-6/4,     -3, 2",
        "0.000000000000000001,  1, 1000000000000000000",
        "999999999999999999,    999999999999999999, 1",
        "9.223372036854775807,  9223372036854775807, 1000000000000000000",
        "1/999999999999999999,  1, 999999999999999999",
    })
    void readsDecimalsAndRatios(String text, long numerator, long denominator) {
        Score score = Score.parse(text);
        assertThat(score.numerator()).isEqualTo(numerator);
        assertThat(score.denominator()).isEqualTo(denominator);
    }

    @ParameterizedTest
    @CsvSource({
        "140,    2,     70",
        "139,    2,     69.5",
        "1,      8,     0.125",
        "-1,     8,     -0.125",
        "7000,   100,   70",
        "209,    3,     209/3",
        "-209,   3,     -209/3",
        "1,      6,     1/6",
        "209999, 3000,  209999/3000",
        "0,      9,     0",
        "1,      1000000000000000000, 0.000000000000000001",
    })
    void writesADecimalWhereOneIsExact(long numerator, long denominator, String text) {
        assertThat(new Score(numerator, denominator)).hasToString(text);
        assertThat(Score.parse(text)).isEqualTo(new Score(numerator, denominator));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "70.",
                ".5",
                "+70",
                "--1",
                "1e2",
                " 70",
                "70 ",
                "70점",
                "70%",
                "1,000",
                "1/",
                "/2",
                "1 / 2",
                "1/-2",
                "1/2/3",
                "0.5/1",
                "1/0.5",
                "７０",
                "seventy",
                "0.0000000000000000001",
                "1000000000000000000000"
            })
    void refusesWhatIsNeither(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.parse(text))
                .withMessage("not a score such as 69.5 or 209/3: \"" + text + "\"");
    }

    @Test
    void refusesADecimalThatHasTooManyDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.parse("999999999999999999.9999"))
                .withMessage(
                        "a score has at most 18 decimal places, and without the point it is below 2^63: 999999999999999999.9999");
    }

    @ParameterizedTest
    @CsvSource({
        "69.50,    139/2",
        "7E+1,     70",
        "1E+17,    100000000000000000",
        "0E+30,    0",
        "0E-30,    0",
        "1.0000000000000000000000, 1",
        "-7.25,    -29/4",
    })
    void takesADecimal(BigDecimal points, String text) {
        assertThat(Score.of(points)).isEqualTo(Score.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1E+19", "1E+1000000000", "1E-19", "1E-1000000000", "9223372036854775808", "-9223372036854775809"
            })
    void refusesADecimalThatItCannotHold(String points) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.of(new BigDecimal(points)))
                .withMessage(
                        "a score has at most 18 decimal places, and without the point it is below 2^63: " + points);
    }

    @Test
    void takesTheGreatestAndTheLeastLong() {
        assertThat(Score.of(new BigDecimal("9223372036854775807")).numerator()).isEqualTo(Long.MAX_VALUE);
        assertThat(Score.of(new BigDecimal("-9223372036854775808")).numerator()).isEqualTo(Long.MIN_VALUE);
        assertThat(Score.of(new BigDecimal("1E+18"))).isEqualTo(Score.of(1_000_000_000_000_000_000L));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void refusesADenominatorBelowOne(long denominator) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Score(1, denominator))
                .withMessage("denominator of a score must be at least 1: " + denominator);
    }

    @Test
    void refusesARatioOverNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.parse("1/0"))
                .withMessage("denominator of a score must be at least 1: 0");
    }

    @Test
    void theSameScoreIsEqualHoweverItIsWritten() {
        assertThat(new Score(140, 2)).isEqualTo(SEVENTY).hasSameHashCodeAs(SEVENTY);
        assertThat(Score.parse("70.0")).isEqualTo(SEVENTY);
        assertThat(new Score(0, 999)).isEqualTo(Score.ZERO).hasSameHashCodeAs(Score.ZERO);
        assertThat(new Score(Long.MIN_VALUE, Long.MAX_VALUE)).isNotEqualTo(Score.of(-1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"69.9", "69.9999", "69.99999999999999999", "209999/3000", "69999999999999999/1000000000000000"})
    void lessThanSeventyIsNeverSeventy(String text) {
        Score almost = Score.parse(text);
        assertThat(almost).isLessThan(SEVENTY).isNotEqualTo(SEVENTY);
        assertThat(almost.isLessThan(SEVENTY)).isTrue();
        assertThat(SEVENTY.isGreaterThan(almost)).isTrue();
        assertThat(almost.max(SEVENTY)).isEqualTo(SEVENTY);
        assertThat(almost.min(SEVENTY)).isEqualTo(almost);
        assertThat(almost.toDecimal(0, RoundingMode.DOWN)).isEqualTo("69");
        assertThat(almost.toDecimal(0, RoundingMode.HALF_UP)).isEqualTo("70");
    }

    @Test
    void aScoreIsNeitherLessNorMoreThanItself() {
        Score same = Score.parse("140/2");
        assertThat(SEVENTY.isLessThan(same)).isFalse();
        assertThat(SEVENTY.isGreaterThan(same)).isFalse();
        assertThat(SEVENTY).isEqualByComparingTo(same);
    }

    @Test
    void orderHoldsWhereProductsDoNotFitInALong() {
        long most = Long.MAX_VALUE;
        assertThat(new Score(most, most - 1)).isLessThan(new Score(most - 1, most - 2));
        assertThat(new Score(most - 1, most)).isGreaterThan(new Score(most - 2, most - 1));
        assertThat(new Score(-most, most - 1)).isGreaterThan(new Score(1 - most, most - 2));
        assertThat(Score.of(Long.MIN_VALUE)).isLessThan(new Score(1, most)).isLessThan(Score.of(most));
    }

    @Test
    void calculatesExactly() {
        Score third = new Score(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Score.of(1));
        assertThat(Score.parse("0.1").plus(Score.parse("0.2"))).isEqualTo(Score.parse("0.3"));
        assertThat(SEVENTY.minus(Score.parse("70.1"))).isEqualTo(Score.parse("-0.1"));
        assertThat(SEVENTY.minus(Score.parse("70.1")).isNegative()).isTrue();
        assertThat(Score.ZERO.isNegative()).isFalse();
        assertThat(Score.of(209).dividedBy(3)).hasToString("209/3");
        assertThat(Score.of(210).dividedBy(3)).isEqualTo(SEVENTY);
        assertThat(Score.parse("7.3").times(10)).isEqualTo(Score.of(73));
        assertThat(Score.parse("209/3").times(Share.ofPercent(80))).hasToString("836/15");
        assertThat(SEVENTY.times(Share.ZERO)).isEqualTo(Score.ZERO);
        assertThat(SEVENTY.times(0)).isEqualTo(Score.ZERO);
    }

    @Test
    void theSumIsThatOfAll() {
        assertThat(Score.sum(List.of())).isEqualTo(Score.ZERO);
        assertThat(Score.sum(List.of(Score.parse("0.1"), Score.parse("1/3"), Score.of(2))))
                .isEqualTo(Score.parse("73/30"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void refusesToBeDividedIntoNoPart(long parts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEVENTY.dividedBy(parts))
                .withMessage("a score is divided into at least 1 part: " + parts);
    }

    @ParameterizedTest
    @CsvSource({
        "7.3,  0.1, 73",
        "10,   0.5, 20",
        "0,    0.1, 0",
        "-0.3, 0.1, -3",
        "1/3,  1/9, 3",
        "9,    1.5, 6",
    })
    void countsTheStepsOfAMultiple(String score, String step, long number) {
        assertThat(Score.parse(score).inStepsOf(Score.parse(step))).contains(number);
    }

    @ParameterizedTest
    @CsvSource({"7.35, 0.1", "10, 3", "1/3, 0.1", "0.1, 0.2", "1, 2"})
    void whatIsNoMultipleHasNoNumberOfSteps(String score, String step) {
        assertThat(Score.parse(score).inStepsOf(Score.parse(step))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.1"})
    void refusesAStepThatIsNotMoreThanNothing(String step) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEVENTY.inStepsOf(Score.parse(step)))
                .withMessage("a step must be more than 0: " + step);
    }

    @Test
    void whatDoesNotFitIsRefusedAndNeverWrong() {
        Score most = Score.of(Long.MAX_VALUE);
        Score least = Score.of(Long.MIN_VALUE);
        Score tiny = new Score(1, Long.MAX_VALUE);
        Stream.<ThrowingCallable>of(
                        () -> most.plus(Score.of(1)),
                        () -> most.plus(most),
                        () -> least.plus(Score.of(-1)),
                        () -> least.minus(Score.of(1)),
                        () -> Score.ZERO.minus(least),
                        () -> most.times(2),
                        () -> least.times(-1),
                        () -> tiny.plus(new Score(1, Long.MAX_VALUE - 1)),
                        () -> tiny.dividedBy(2),
                        () -> tiny.times(Share.ofPercent(50)),
                        () -> Score.sum(List.of(most, most)),
                        () -> most.inStepsOf(new Score(1, 10)))
                .forEach(sum -> assertThatExceptionOfType(ArithmeticException.class)
                        .isThrownBy(sum)
                        .withMessage("long overflow"));
    }

    @Test
    void whatFitsInTheEndIsNotRefusedOnTheWay() {
        long most = Long.MAX_VALUE;
        assertThat(new Score(most, 2).times(2)).isEqualTo(Score.of(most));
        assertThat(new Score(1, most).times(most)).isEqualTo(Score.of(1));
        assertThat(Score.of(most).dividedBy(most)).isEqualTo(Score.of(1));
        assertThat(Score.of(Long.MIN_VALUE).dividedBy(1L << 62)).isEqualTo(Score.of(-2));
        assertThat(new Score(1, most).plus(new Score(most - 1, most))).isEqualTo(Score.of(1));
    }

    @Test
    void becomesADecimalAsRoundedAsAsked() {
        Score score = Score.parse("209/3");
        assertThat(score.toDecimal(2, RoundingMode.DOWN)).isEqualTo("69.66");
        assertThat(score.toDecimal(2, RoundingMode.HALF_UP)).isEqualTo("69.67");
        assertThat(score.toDecimal(0, RoundingMode.CEILING)).isEqualTo("70");
        assertThat(Score.parse("-209/3").toDecimal(1, RoundingMode.FLOOR)).isEqualTo("-69.7");
        assertThat(SEVENTY.toDecimal(2, RoundingMode.UNNECESSARY)).isEqualTo("70.00");
    }

    @Test
    void refusesADecimalThatIsNotExactWhereItMustBe() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Score.parse("209/3").toDecimal(4, RoundingMode.UNNECESSARY))
                .withMessage("Rounding necessary");
    }

    @Test
    void refusesFewerThanNoPlaces() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEVENTY.toDecimal(-1, RoundingMode.DOWN))
                .withMessage("places must not be negative: -1");
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 1",
        "-9223372036854775808, 1",
        "1, 2305843009213693952",
        "3145729, 262144",
        "9007199254740993, 262144",
        "-9223372036854775808, 9223372036854775807"
    })
    void readsBackWhatItWritesAtTheEdgesOfALong(long numerator, long denominator) {
        Score score = new Score(numerator, denominator);
        assertThat(Score.parse(score.toString())).isEqualTo(score);
    }

    @Test
    void refusesARatioBeyondALong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.parse("9223372036854775808/3"))
                .withMessage("a score is a ratio of numbers below 2^63: \"9223372036854775808/3\"");
    }

    @Test
    void isInStepsOfOnlyWhereTheStepGoesIntoIt() {
        Score tiny = new Score(1, 1_000_000_000_000_000_000L);
        assertThat(tiny.inStepsOf(Score.of(1_000_000_000_000_000_001L))).isEmpty();
        assertThat(Score.of(6).inStepsOf(new Score(3, 2))).contains(4L);
        assertThat(Score.of(7).inStepsOf(new Score(3, 2))).isEmpty();
    }
}
