package io.github.smartfactory.support.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.fuzz.NearMisses;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Texts are read as the Javadoc says, and as nothing else. */
class WonGrammarTest {

    private static final Pattern EOK = Pattern.compile("-?[0-9]{1,20}([.][0-9]{1,20})?");

    @Property(tries = 2_000)
    @StatisticsReport(onFailureOnly = true)
    void textsAreReadAsTheGrammarSaysAndAsNothingElse(@ForAll("nearlyAmounts") String text) {
        Statistics.collect(WonReading.check(text));
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(part -> part > 10);
            coverage.check(false).percentage(part -> part > 10);
        });
    }

    @Property(tries = 500)
    void decimalsOfEokAreReadAsTheGrammarSaysAndAsNothingElse(@ForAll("nearlyEok") String text) {
        boolean read = EOK.matcher(text).matches();
        BigDecimal won = read ? new BigDecimal(text).movePointRight(8) : BigDecimal.ONE;
        boolean whole = won.remainder(BigDecimal.ONE).signum() == 0;
        try {
            Won eok = Won.ofEok(text);
            assertThat(read).as(text).isTrue();
            assertThat(new BigDecimal(eok.amount())).isEqualByComparingTo(won);
        } catch (IllegalArgumentException e) {
            assertThat(e)
                    .hasMessage(
                            read
                                    ? "not a whole number of won: " + text + " eok"
                                    : "not a decimal number of eok: \"" + text + "\"");
            assertThat(read && whole).isFalse();
        } catch (ArithmeticException e) {
            assertThat(e).hasMessage(text + " eok is beyond what a long can hold");
            assertThat(read && whole && won.toBigInteger().bitLength() > 63).isTrue();
        }
    }

    @Example
    void unitsThatRiseOrComeTwiceAreRefusedHoweverLittleTheyCountFor() {
        for (String text : List.of("1만 0억", "0만 0억", "1만 0.5만", "1만 0.00001억", "0백 0천만", "1천 0천", "5천 0.1천")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Won.parse(text))
                    .withMessageStartingWith("not an amount of won: \"" + text + "\", at index ")
                    .withMessageEndingWith(": a part must have a smaller unit than the part before it");
        }
    }

    @Example
    void aTextThatIsTooLongIsNotCutWithinACharacter() {
        String text = "9".repeat(99) + "\uD83D\uDE00";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Won.parse(text))
                .withMessage("not an amount of won: \"" + "9".repeat(99)
                        + "...\", at index 100: longer than 100 characters");
    }

    @Provide
    Arbitrary<String> nearlyAmounts() {
        return NearMisses.of(Arbitraries.oneOf(plain(), korean()));
    }

    @Provide
    Arbitrary<String> nearlyEok() {
        return NearMisses.of(
                Combinators.combine(sign(), number()).as((sign, number) -> sign + number.replace(",", "")));
    }

    private static Arbitrary<String> plain() {
        return Combinators.combine(Arbitraries.of("KRW ", ""), sign(), number(), Arbitraries.of("", "원", " 원"))
                .as((currency, sign, number, won) -> currency + sign + number + (currency.isEmpty() ? won : ""));
    }

    /** Parts of any units, whole numbers for the most part, mostly in the right order. */
    private static Arbitrary<String> korean() {
        Arbitrary<String> parts = Arbitraries.oneOf(
                        units().list().ofMinSize(1).ofMaxSize(4).map(WonGrammarTest::falling),
                        units().list().ofMinSize(1).ofMaxSize(3).map(units -> units))
                .flatMap(WonGrammarTest::parts);
        return Combinators.combine(sign(), parts, Arbitraries.of("", "원", " 원"))
                .as((sign, text, won) -> sign + text + won);
    }

    private static Arbitrary<String> units() {
        return Arbitraries.of("", "십", "백", "천", "만", "십만", "백만", "천만", "억", "천억", "조", "경");
    }

    private static List<String> falling(List<String> units) {
        List<String> order = List.of("경", "조", "천억", "억", "천만", "백만", "십만", "만", "천", "백", "십", "");
        return units.stream()
                .distinct()
                .sorted(Comparator.comparingInt(order::indexOf))
                .toList();
    }

    private static Arbitrary<String> parts(List<String> units) {
        Arbitrary<String> number = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(0, 12).map(String::valueOf)), Tuple.of(1, number()));
        Arbitrary<String> gap = Arbitraries.of("", " ");
        return Combinators.combine(
                        number.list().ofSize(units.size()), gap.list().ofSize(units.size()))
                .as((numbers, gaps) -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = 0; i < units.size(); i++) {
                        text.append(i == 0 ? "" : gaps.get(i))
                                .append(numbers.get(i))
                                .append(units.get(i));
                    }
                    return text.toString();
                });
    }

    private static Arbitrary<String> sign() {
        return Arbitraries.frequency(Tuple.of(4, ""), Tuple.of(1, "-"));
    }

    private static Arbitrary<String> number() {
        Arbitrary<String> whole = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(0, 99_999).map(String::valueOf)),
                Tuple.of(1, Arbitraries.longs().greaterOrEqual(0).map(String::valueOf)),
                Tuple.of(2, Arbitraries.longs().greaterOrEqual(0).map(number -> String.format("%,d", number))),
                Tuple.of(1, Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(110)));
        Arbitrary<String> fraction = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just("")),
                Tuple.of(1, Arbitraries.of(".0", ".5", ".25", ".00", ".0001", ".00000001")),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .numeric()
                                .ofMinLength(1)
                                .ofMaxLength(9)
                                .map(digits -> "." + digits)));
        return Combinators.combine(whole, fraction).as((digits, rest) -> digits + rest);
    }
}
