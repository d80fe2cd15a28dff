package io.github.smartfactory.support.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.fuzz.NearMisses;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Scores are read as decimals and ratios of ASCII digits, and as nothing else. */
class ScoreGrammarTest {

    @Property(tries = 1_000)
    void textsAreReadAsTheGrammarSaysAndAsNothingElse(@ForAll("nearlyScores") String text) {
        Optional<BigInteger[]> expected = ratio(text).filter(ScoreGrammarTest::fits);
        try {
            Score score = Score.parse(text);
            assertThat(expected).as("read \"%s\" as %s", text, score).isPresent();
            assertThat(BigInteger.valueOf(score.numerator()).multiply(expected.orElseThrow()[1]))
                    .isEqualTo(BigInteger.valueOf(score.denominator()).multiply(expected.orElseThrow()[0]));
            assertThat(Score.parse(score.toString())).isEqualTo(score);
        } catch (IllegalArgumentException e) {
            assertThat(expected).as("refused \"%s\": %s", text, e.getMessage()).isEmpty();
            assertThat(e).hasMessageMatching("(?s).*score.*: .+");
            if (ratio(text).isEmpty()) {
                assertThat(e).hasMessage("not a score such as 69.5 or 209/3: \"" + text + "\"");
            }
        }
    }

    /** Numerator and denominator, whatever their size; nothing if the text has neither form. */
    private static Optional<BigInteger[]> ratio(String text) {
        if (text.matches("-?[0-9]{1,19}/[0-9]{1,19}")) {
            int slash = text.indexOf('/');
            return Optional.of(new BigInteger[] {
                new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1))
            });
        }
        if (text.matches("-?[0-9]{1,19}([.][0-9]{1,18})?")) {
            BigDecimal number = new BigDecimal(text);
            BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            BigDecimal whole = plain.scale() < 0 ? plain.setScale(0) : plain;
            return Optional.of(new BigInteger[] {whole.unscaledValue(), BigInteger.TEN.pow(whole.scale())});
        }
        return Optional.empty();
    }

    private static boolean fits(BigInteger[] ratio) {
        return ratio[0].bitLength() <= 63 && ratio[1].bitLength() <= 63 && ratio[1].signum() > 0;
    }

    @Provide
    Arbitrary<String> nearlyScores() {
        Arbitrary<String> decimal = Combinators.combine(
                        Arbitraries.of("", "-"),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 120).map(String::valueOf),
                                Arbitraries.longs().greaterOrEqual(0).map(String::valueOf)),
                        Arbitraries.strings().numeric().ofMaxLength(19))
                .as((sign, whole, rest) -> sign + whole + (rest.isEmpty() ? "" : "." + rest));
        Arbitrary<String> ratio = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.longs().greaterOrEqual(0))
                .as((one, other) -> one + "/" + other);
        return NearMisses.of(Arbitraries.oneOf(decimal, ratio));
    }
}
