package io.github.smartfactory.support.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WonTest {

    private static final Won MOST = Won.of(Long.MAX_VALUE);
    private static final Won LEAST = Won.of(Long.MIN_VALUE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // As the announcements print them.
                "0.42억              |         42000000",
                "837만원             |          8370000",
                "1.4천만원           |         14000000",
                "4천만원             |         40000000",
                "20백만원            |         20000000",
                "5백만원             |          5000000",
                "1억 4,000만원       |        140000000",
                "1,461.6억           |     146160000000",
                "1,462억원           |     146200000000",
                "1,512만원           |         15120000",
                "64억원              |       6400000000",
                // The other documented forms.
                "KRW 140,000,000     |        140000000",
                "KRW 140000000       |        140000000",
                "KRW -5              |               -5",
                "140000000           |        140000000",
                "140000000원         |        140000000",
                "140,000,000원       |        140000000",
                "140,000,000 원      |        140000000",
                "1.4억원             |        140000000",
                "1억 원              |        100000000",
                "1억4000만원         |        140000000",
                "123만 4,567원       |          1234567",
                "-1억 4,000만원      |       -140000000",
                "0원                 |                0",
                "-0                  |                0",
                // Every unit, from the large to the small.
                "9경 1조 2억 3만 4원 | 90001000200030004",
                "1천만 2백만 3십만 4만 5천 6백 7원 | 12345607",
                "35만 4천 5백원      |           354500",
                // Fractions, as long as nothing of a won is left over.
                "0.00000001억        |                1",
                "1.50만원            |            15000",
                "12.0                |               12",
                // The largest and the least amount.
                "9223372036854775807 | 9223372036854775807",
                "-9,223,372,036,854,775,808원 | -9223372036854775808",
                "922경 3,372조 368억 5,477만 5,807원 | 9223372036854775807",
            })
    void readsWhatIsPrinted(String text, long amount) {
        assertThat(Won.parse(text)).isEqualTo(Won.of(amount));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''             |  0 | a number is expected here",
                "원             |  0 | a number is expected here",
                "억             |  0 | a number is expected here",
                "about 5        |  0 | a number is expected here",
                "' 5'           |  0 | a number is expected here",
                ".5억           |  0 | a number is expected here",
                "+5             |  0 | a number is expected here",
                "--5            |  1 | a number is expected here",
                "'KRW '         |  4 | a number is expected here",
                "KRW 5만        |  5 | an amount in KRW has no Korean unit",
                "KRW 5천만      |  5 | an amount in KRW has no Korean unit",
                "KRW 5천        |  5 | an amount in KRW has no Korean unit",
                "KRW 5원        |  5 | a unit or the end is expected here",
                "KRW5           |  0 | a number is expected here",
                "krw 5          |  0 | a number is expected here",
                "₩5             |  0 | a number is expected here",
                "5 KRW          |  1 | a unit or the end is expected here",
                "1,00           |  1 | a unit or the end is expected here",
                "1,0000         |  5 | a unit or the end is expected here",
                "1000,000       |  4 | a unit or the end is expected here",
                "1,,000         |  1 | a unit or the end is expected here",
                "1.억           |  1 | a unit or the end is expected here",
                "1.4.2억        |  3 | a unit or the end is expected here",
                "'5 '           |  1 | a unit or the end is expected here",
                "5 만           |  1 | a unit or the end is expected here",
                "1e9            |  1 | a unit or the end is expected here",
                "5원원          |  1 | a unit or the end is expected here",
                "5달러          |  1 | a unit or the end is expected here",
                "1억  4,000만원 |  3 | a number is expected here",
                "1억 -4,000만원 |  3 | a number is expected here",
                "1억 만원       |  3 | a number is expected here",
                "'1억 '         |  2 | a space is not expected here",
                "1억  원        |  2 | a space is not expected here",
                "4,000만 1억    |  7 | a part must be less than the unit before it",
                "1억 1억        |  3 | a part must be less than the unit before it",
                "1억 10,000만원 |  3 | a part must be less than the unit before it",
                "1만 10,000원   |  3 | a part must be less than the unit before it",
                "3천0.5천만     |  2 | a part must be less than the unit before it",
                "5백0.05천만    |  2 | a part must be less than the unit before it",
                "1.4억 4,000만원 |  5 | nothing follows a part with a fraction",
                "1.5만 1원      |  5 | nothing follows a part with a fraction",
                "0.5            |  0 | not a whole number of won",
                "0.000000001억  |  0 | not a whole number of won",
                "-0.00001만     |  0 | not a whole number of won",
                "١원            |  0 | a number is expected here",
                "５원           |  0 | a number is expected here",
            })
    void refusesWhatIsNotAnAmountAndNamesThePlace(String text, int index, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Won.parse(text))
                .withMessage("not an amount of won: \"" + text + "\", at index " + index + ": " + reason);
    }

    @Test
    void refusesATextThatIsTooLongAndQuotesItsBeginning() {
        String longest = "0".repeat(99) + "7";
        assertThat(Won.parse(longest)).isEqualTo(Won.of(7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Won.parse("0" + longest))
                .withMessage("not an amount of won: \"" + "0".repeat(100)
                        + "...\", at index 100: longer than 100 characters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9223372036854775808            | KRW 9223372036854775808",
                "KRW -9,223,372,036,854,775,809 | KRW -9223372036854775809",
                "923경원                        | KRW 9230000000000000000",
                "-923경                         | KRW -9230000000000000000",
            })
    void refusesToReadWhatALongCannotHold(String text, String amount) {
        assertOverflow(() -> Won.parse(text), amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0                    | 0원                                       | KRW 0",
                "1                    | 1원                                       | KRW 1",
                "9999                 | 9,999원                                   | KRW 9,999",
                "10000                | 1만원                                     | KRW 10,000",
                "1234567              | 123만 4,567원                             | KRW 1,234,567",
                "8370000              | 837만원                                   | KRW 8,370,000",
                "42000000             | 4,200만원                                 | KRW 42,000,000",
                "140000000            | 1억 4,000만원                             | KRW 140,000,000",
                "-140000000           | -1억 4,000만원                            | KRW -140,000,000",
                "100000001            | 1억 1원                                   | KRW 100,000,001",
                "146160000000         | 1,461억 6,000만원                         | KRW 146,160,000,000",
                "9223372036854775807  | 922경 3,372조 368억 5,477만 5,807원       | KRW 9,223,372,036,854,775,807",
                "-9223372036854775808 | -922경 3,372조 368억 5,477만 5,808원      | KRW -9,223,372,036,854,775,808",
            })
    void writesItselfInBothForms(long amount, String korean, String plain) {
        assertThat(Won.of(amount).toKorean()).isEqualTo(korean);
        assertThat(Won.of(amount)).hasToString(plain);
    }

    @Test
    void countsInManAndEok() {
        assertThat(Won.ofMan(837)).isEqualTo(Won.of(8_370_000));
        assertThat(Won.ofMan(-1)).isEqualTo(Won.of(-10_000));
        assertThat(Won.ofEok(4)).isEqualTo(Won.of(400_000_000));
        assertThat(Won.ofEok("4")).isEqualTo(Won.ofEok(4));
        assertThat(Won.ofEok("0.42")).isEqualTo(Won.of(42_000_000));
        assertThat(Won.ofEok("1461.6")).isEqualTo(Won.of(146_160_000_000L));
        assertThat(Won.ofEok("0.15")).isEqualTo(Won.ofMan(1_500));
        assertThat(Won.ofEok("-0.00000001")).isEqualTo(Won.of(-1));
        assertThat(Won.ofEok("92233720368.54775807")).isEqualTo(MOST);
        assertThat(Won.ofEok("-92233720368.54775808")).isEqualTo(LEAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1,461.6", ".5", "5.", "+1", "--1", "1e3", "1 ", "0x1", "one", "1억", "٤", "1.2.3"})
    void refusesEokThatAreNoDecimalNumber(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Won.ofEok(text))
                .withMessage("not a decimal number of eok: \"" + text + "\"");
    }

    @Test
    void refusesEokThatAreNoWholeNumberOfWon() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Won.ofEok("0.000000001"))
                .withMessage("not a whole number of won: 0.000000001 eok");
    }

    @Test
    void overflowIsAnErrorThatShowsTheCalculation() {
        String most = "KRW 9,223,372,036,854,775,807";
        String least = "KRW -9,223,372,036,854,775,808";
        assertOverflow(() -> MOST.plus(Won.of(1)), most + " + KRW 1");
        assertOverflow(() -> LEAST.plus(Won.of(-1)), least + " + KRW -1");
        assertOverflow(() -> LEAST.minus(Won.of(1)), least + " - KRW 1");
        assertOverflow(() -> Won.ZERO.minus(LEAST), "KRW 0 - " + least);
        assertOverflow(() -> MOST.times(2), most + " x 2");
        assertOverflow(() -> LEAST.times(-1), least + " x -1");
        assertOverflow(() -> Won.of(-1).times(Long.MIN_VALUE), "KRW -1 x -9223372036854775808");
        assertOverflow(() -> Won.ofMan(Long.MAX_VALUE), most + " x 10000");
        assertOverflow(() -> Won.ofEok(92_233_720_369L), "KRW 92,233,720,369 x 100000000");
        assertOverflow(() -> Won.ofEok("92233720368.54775808"), "92233720368.54775808 eok");
        assertOverflow(() -> Won.ofEok("-99999999999999999999"), "-99999999999999999999 eok");
        assertOverflow(() -> Won.sum(List.of(MOST, Won.ZERO, Won.of(1))), most + " + KRW 1");
    }

    @Test
    void sumsAndComparesAmounts() {
        Won two = Won.of(2);
        Won three = Won.of(3);
        assertThat(Won.sum(List.of())).isEqualTo(Won.ZERO).isEqualTo(Won.zero());
        assertThat(Won.sum(List.of(two, three, Won.of(-1)))).isEqualTo(Won.of(4));
        assertThat(two.plus(three)).isEqualTo(Won.of(5));
        assertThat(two.minus(three)).isEqualTo(Won.of(-1));
        assertThat(three.minus(three)).isEqualTo(Won.ZERO);
        assertThat(LEAST.minus(LEAST)).isEqualTo(Won.ZERO);
        assertThat(MOST.plus(LEAST)).isEqualTo(Won.of(-1));
        assertThat(two.min(three)).isEqualTo(two);
        assertThat(three.min(two)).isEqualTo(two);
        assertThat(two.max(three)).isEqualTo(three);
        assertThat(three.max(two)).isEqualTo(three);
        assertThat(two.isLessThan(three)).isTrue();
        assertThat(two.isGreaterThan(three)).isFalse();
        assertThat(two.isLessThan(two)).isFalse();
        assertThat(two.isGreaterThan(two)).isFalse();
        assertThat(three.isGreaterThan(two)).isTrue();
        assertThat(Won.ZERO.isZero()).isTrue();
        assertThat(Won.ZERO.isNegative()).isFalse();
        assertThat(Won.of(-1).isNegative()).isTrue();
        assertThat(Won.of(-1).isZero()).isFalse();
    }

    /** Up to the last won on either side of nothing, where the upper half of the full product tells what fits. */
    @ParameterizedTest
    @CsvSource({
        "3,                    2,                    6",
        "-3,                   2,                    -6",
        "-3,                   -2,                   6",
        "0,                    -2,                   0",
        "9223372036854775807,  1,                    9223372036854775807",
        "9223372036854775807,  0,                    0",
        "9223372036854775807,  -1,                   -9223372036854775807",
        "-9223372036854775808, 1,                    -9223372036854775808",
        "4611686018427387904,  -2,                   -9223372036854775808",
        "-1,                   9223372036854775807,  -9223372036854775807",
    })
    void multipliesWhatFits(long amount, long factor, long product) {
        assertThat(Won.of(amount).times(factor)).isEqualTo(Won.of(product));
    }

    /** Products whose lower half, taken alone, is nothing, is positive or has the sign of the product. */
    @ParameterizedTest
    @CsvSource({
        "-9223372036854775808, 2",
        "-9223372036854775807, 2",
        "4611686018427387904,  2",
        "4611686018427387904,  4",
        "4611686018427387904,  6",
        "-4611686018427387904, 4",
        "-4611686018427387904, 6",
    })
    void refusesToMultiplyBeyondALong(long amount, long factor) {
        assertOverflow(() -> Won.of(amount).times(factor), Won.of(amount) + " x " + factor);
    }

    private static void assertOverflow(ThrowingCallable calculation, String what) {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(calculation)
                .withMessage(what + " is beyond what a long can hold");
    }

    @ParameterizedTest
    @CsvSource({"3천5백만원, 35000000", "3천 5백만원, 35000000", "2억 3천5백만원, 235000000", "3천5백, 3500", "35만 4천 5백원, 354500"})
    void tensTakeTheLargerUnitOfWhatFollows(String text, long amount) {
        assertThat(Won.parse(text)).isEqualTo(Won.of(amount));
    }

    @ParameterizedTest
    @CsvSource({"2천억 3백만원, 200003000000", "1십억 2천만원, 1020000000", "1억 1원, 100000001", "1억 4000원, 100004000"})
    void aPartWithAUnitOfItsOwnKeepsIt(String text, long amount) {
        assertThat(Won.parse(text)).isEqualTo(Won.of(amount));
    }

    @ParameterizedTest
    @CsvSource({"1억4천, 2, 천", "10억 5천, 4, 천", "2억5백, 2, 백", "1억 4천원, 3, 천"})
    void whatCouldBeMeantInTwoWaysIsRefused(String text, int index, String ten) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Won.parse(text))
                .withMessage("not an amount of won: \"" + text + "\", at index " + index + ": it is open whether " + ten
                        + " means " + ten + "만");
    }
}
