package io.github.smartfactory.support.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What has to come of reading any text as an amount. */
final class WonReading {

    private static final int LONGEST = 100;

    private static final Pattern REFUSAL =
            Pattern.compile("not an amount of won: \"(.*)\", at index (\\d+): [a-z].*", Pattern.DOTALL);

    private WonReading() {}

    /**
     * Reads what the grammar reads, with its value, and refuses all else with the text and a place in it.
     *
     * @return whether it is read
     */
    static boolean check(String text) {
        Optional<BigInteger> expected = WonGrammar.amount(text);
        try {
            Won won = Won.parse(text);
            assertThat(expected).as("read %s as %s", quoted(text), won).contains(BigInteger.valueOf(won.amount()));
            assertThat(Won.parse(won.toString())).isEqualTo(won);
            assertThat(Won.parse(won.toKorean())).isEqualTo(won);
            return true;
        } catch (IllegalArgumentException e) {
            assertThat(expected)
                    .as("refused %s: %s", quoted(text), e.getMessage())
                    .isEmpty();
            checkRefusal(text, String.valueOf(e.getMessage()));
        } catch (ArithmeticException e) {
            assertThat(expected).as("refused %s as too large", quoted(text)).isPresent();
            assertThat(expected.orElseThrow().bitLength()).isGreaterThan(63);
            assertThat(e).hasMessage("KRW " + expected.orElseThrow() + " is beyond what a long can hold");
        }
        return false;
    }

    private static void checkRefusal(String text, String message) {
        Matcher refusal = REFUSAL.matcher(message);
        assertThat(refusal.matches()).as(message).isTrue();
        String shown = refusal.group(1);
        assertThat(Integer.parseInt(refusal.group(2))).isBetween(0, Math.min(text.length(), LONGEST));
        if (text.length() <= LONGEST) {
            assertThat(shown).isEqualTo(text);
        } else {
            assertThat(shown).endsWith("...");
            assertThat(text).startsWith(shown.substring(0, shown.length() - 3));
        }
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
