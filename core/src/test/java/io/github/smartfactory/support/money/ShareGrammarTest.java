package io.github.smartfactory.support.money;

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

/** Shares are read as percentages, decimals and ratios of ASCII digits, and as nothing else. */
class ShareGrammarTest {

    private static final BigInteger MOST = BigInteger.valueOf(Share.MAX_DENOMINATOR);

    @Property(tries = 1_000)
    void textsAreReadAsTheGrammarSaysAndAsNothingElse(@ForAll("nearlyShares") String text) {
        Optional<Fraction> expected = fraction(text).filter(Fraction::isShare);
        try {
            Share share = Share.parse(text);
            assertThat(expected).as("read \"%s\" as %s", text, share).isPresent();
            assertThat(BigInteger.valueOf(share.numerator())
                            .multiply(expected.orElseThrow().denominator()))
                    .isEqualTo(BigInteger.valueOf(share.denominator())
                            .multiply(expected.orElseThrow().numerator()));
            assertThat(Share.parse(share.toString())).isEqualTo(share);
        } catch (IllegalArgumentException e) {
            assertThat(expected).as("refused \"%s\": %s", text, e.getMessage()).isEmpty();
            assertThat(e).hasMessageMatching("(?s).*share.*: .+");
            if (fraction(text).isEmpty()) {
                assertThat(e).hasMessage("not a share such as 50%, 0.5 or 1/3: \"" + text + "\"");
            }
        }
    }

    private record Fraction(BigInteger numerator, BigInteger denominator) {

        boolean isShare() {
            return denominator.signum() > 0
                    && numerator.compareTo(denominator) <= 0
                    && denominator.divide(numerator.gcd(denominator)).compareTo(MOST) <= 0;
        }
    }

    /** What a text says, whatever its size; nothing if it has none of the forms. */
    private static Optional<Fraction> fraction(String text) {
        if (text.matches("[0-9]{1,3}([.][0-9]{1,30})? ?%")) {
            return Optional.of(decimal(text.substring(0, text.length() - 1).strip(), 2));
        }
        if (text.matches("[0-9]{1,10}/[0-9]{1,10}")) {
            String[] parts = text.split("/", -1);
            return Optional.of(new Fraction(new BigInteger(parts[0]), new BigInteger(parts[1])));
        }
        return text.matches("[0-9]([.][0-9]{1,30})?") ? Optional.of(decimal(text, 0)) : Optional.empty();
    }

    /** The bound is one of places: 0.0000000025 is refused, though it is 1/400000000. */
    private static Fraction decimal(String digits, int moreZeros) {
        BigDecimal number = new BigDecimal(digits).movePointLeft(moreZeros);
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return plain.scale() > 9
                ? new Fraction(BigInteger.ONE, BigInteger.ZERO)
                : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    @Provide
    Arbitrary<String> nearlyShares() {
        Arbitrary<String> places = Arbitraries.strings().numeric().ofMaxLength(11);
        Arbitrary<String> percent = Combinators.combine(
                        Arbitraries.integers().between(0, 101), places, Arbitraries.of("%", " %"))
                .as((whole, rest, sign) -> whole + (rest.isEmpty() ? "" : "." + rest) + sign);
        Arbitrary<String> decimal = Combinators.combine(Arbitraries.of("0", "1"), places)
                .as((whole, rest) -> whole + (rest.isEmpty() ? "" : "." + rest));
        Arbitrary<String> ratio = Combinators.combine(
                        Arbitraries.longs().between(0, 2_000_000_000L),
                        Arbitraries.longs().between(0, 9_999_999_999L))
                .as((one, other) -> one + "/" + other);
        return NearMisses.of(Arbitraries.oneOf(percent, decimal, ratio));
    }
}
