package io.github.smartfactory.support.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.smartfactory.support.testkit.domain.MoneyDomain;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(MoneyDomain.class)
class WonPropertyTest {

    private static final Pattern REFUSAL =
            Pattern.compile("not an amount of won: \"(.*)\", at index (\\d+): [a-z].*", Pattern.DOTALL);

    @Property
    void plainFormatIsReadBack(@ForAll Won won) {
        assertThat(Won.parse(won.toString())).isEqualTo(won);
        assertThat(Won.parse(Long.toString(won.amount()))).isEqualTo(won);
    }

    @Property
    void koreanFormatIsReadBack(@ForAll Won won) {
        assertThat(Won.parse(won.toKorean())).isEqualTo(won);
        assertThat(Won.parse(won.toKorean().replace(" ", "").replace(",", ""))).isEqualTo(won);
    }

    @Property
    void koreanFormatGroupsTheDigitsByFour(@ForAll Won won) {
        assertThat(won.toKorean()).isEqualTo(byFourDigits(won.amount()));
    }

    @Property
    void eokWithEightDecimalPlacesSayTheSameAmount(@ForAll Won won) {
        String eok = new BigDecimal(BigInteger.valueOf(won.amount()), 8).toPlainString();
        assertThat(Won.ofEok(eok)).isEqualTo(won);
        assertThat(Won.parse(eok + "억원")).isEqualTo(won);
    }

    @Property
    void sumsAreExactOrAnError(@ForAll Won one, @ForAll Won other) {
        assertExactOrError(() -> one.plus(other), one.amount(), other.amount(), BigInteger::add);
        assertExactOrError(() -> one.minus(other), one.amount(), other.amount(), BigInteger::subtract);
        assertExactOrError(() -> Won.sum(List.of(one, other)), one.amount(), other.amount(), BigInteger::add);
    }

    @Property
    void productsAreExactOrAnError(@ForAll Won one, @ForAll long factor) {
        assertExactOrError(() -> one.times(factor), one.amount(), factor, BigInteger::multiply);
        assertExactOrError(() -> Won.ofMan(factor), factor, 10_000L, BigInteger::multiply);
        assertExactOrError(() -> Won.ofEok(factor), factor, 100_000_000L, BigInteger::multiply);
    }

    @Property
    void takingAwayUndoesAdding(@ForAll Won one, @ForAll Won other) {
        BigInteger sum = BigInteger.valueOf(one.amount()).add(BigInteger.valueOf(other.amount()));
        Assume.that(sum.bitLength() <= 63);
        assertThat(one.plus(other).minus(other)).isEqualTo(one);
    }

    @Property
    void orderIsThatOfTheNumbers(@ForAll Won one, @ForAll Won other) {
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Long.compare(one.amount(), other.amount()));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(one.min(other).amount()).isEqualTo(Math.min(one.amount(), other.amount()));
        assertThat(one.max(other).amount()).isEqualTo(Math.max(one.amount(), other.amount()));
    }

    @Property(tries = 10_000)
    void anyTextIsReadOrRefusedWithAPlaceInsideIt(@ForAll("nearlyAmounts") String text) {
        try {
            Won won = Won.parse(text);
            assertThat(Won.parse(won.toString())).isEqualTo(won);
        } catch (IllegalArgumentException e) {
            Matcher refusal = REFUSAL.matcher(e.getMessage());
            assertThat(refusal.matches()).as(e.getMessage()).isTrue();
            assertThat(refusal.group(1)).isEqualTo(text);
            assertThat(Integer.parseInt(refusal.group(2))).isBetween(0, text.length());
        } catch (ArithmeticException e) {
            assertThat(e).hasMessageMatching("KRW -?\\d+ is beyond what a long can hold");
        }
    }

    @Provide
    Arbitrary<String> nearlyAmounts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "1", "42", "4,000", "0.5", "1,461.6", "경", "조", "억", "천만", "백만", "십만", "만", "천", "백", "원", " ", "-",
                "KRW ", ",", ".", "x", "\n");
        return pieces.list().ofMaxSize(9).map(list -> String.join("", list));
    }

    private interface Calculation {
        Won get();
    }

    private interface Exact {
        BigInteger of(BigInteger one, BigInteger other);
    }

    private static void assertExactOrError(Calculation calculation, long one, long other, Exact exact) {
        BigInteger expected = exact.of(BigInteger.valueOf(one), BigInteger.valueOf(other));
        if (expected.bitLength() <= 63) {
            assertThat(BigInteger.valueOf(calculation.get().amount())).isEqualTo(expected);
        } else {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(calculation::get)
                    .withMessageEndingWith(" is beyond what a long can hold");
        }
    }

    /** Another way to the same text: cuts the digits into fours from the right. */
    private static String byFourDigits(long amount) {
        String digits = BigInteger.valueOf(amount).abs().toString();
        String padded = "0".repeat((4 - digits.length() % 4) % 4) + digits;
        String[] signs = {"원", "만", "억", "조", "경"};
        StringBuilder text = new StringBuilder();
        for (int from = 0; from < padded.length(); from += 4) {
            int four = Integer.parseInt(padded.substring(from, from + 4));
            if (four > 0) {
                String sign = signs[(padded.length() - from) / 4 - 1];
                String number = four < 1000 ? "" + four : four / 1000 + "," + padded.substring(from + 1, from + 4);
                text.append(' ').append(number).append(sign);
            }
        }
        if (text.isEmpty()) {
            return "0원";
        }
        String written = text.substring(1);
        return (amount < 0 ? "-" : "") + (written.endsWith("원") ? written : written + "원");
    }
}
