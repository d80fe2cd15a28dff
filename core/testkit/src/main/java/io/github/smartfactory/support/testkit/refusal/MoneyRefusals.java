package io.github.smartfactory.support.testkit.refusal;

import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** What is refused of amounts, shares and roundings. */
final class MoneyRefusals extends PackageRefusals {

    private static final String BEYOND = "beyond what a long can hold";

    @Override
    void bounds() {
        value(Share.class, "denominator", 0L, "at least 1");
        value(Share.class, "numerator", -1L, "from 0 to 1");
        part(
                Share.class,
                "numerator",
                it -> it.denominator() + 1,
                it -> List.of("from 0 to 1", it.denominator() + 1 + "/" + it.denominator()));
        part(
                Share.class,
                "denominator",
                // A share that could be reduced would be told reduced.
                it -> BigInteger.valueOf(it.numerator())
                        .gcd(BigInteger.valueOf(Long.MAX_VALUE))
                        .equals(BigInteger.ONE),
                it -> Long.MAX_VALUE,
                it -> List.of("at most " + Share.MAX_DENOMINATOR, String.valueOf(it.numerator())));
        for (long unit : new long[] {0, -1, Long.MIN_VALUE}) {
            value(Rounding.class, "unit", Won.of(unit), "at least KRW 1");
        }
    }

    @Override
    void calls() {
        texts(
                Won.class,
                "parse",
                "text",
                Won::parse,
                List.of("KRW 1,000", "1억 2,000만원", "15,120,000원"),
                "",
                "원",
                "KRW",
                "1,00",
                "1억 2억",
                "2만 1억",
                "1.5",
                "--1",
                "1 000");
        texts(
                Share.class,
                "parse",
                "text",
                Share::parse,
                List.of("50%", "0.5", "1/3"),
                "",
                "%",
                "/3",
                "1/",
                "a half",
                "1/2/3",
                "50 percent");
        call(
                Won.class,
                "ofEok",
                "eok",
                Arbitraries.of("", "1,5", "1억", "+1", "1.", ".5", "one"),
                it -> Won.ofEok(it),
                it -> List.of("\"" + it + "\"", "eok"));
        call(
                Won.class,
                "ofEok",
                "eok",
                Arbitraries.of("0.000000001", "1.123456789"),
                it -> Won.ofEok(it),
                it -> List.of(it, "whole number of won"));
        call(
                Share.class,
                "parse",
                "text",
                Arbitraries.of("101%", "1.000000001", "4/3"),
                it -> Share.parse(it),
                it -> List.of("from 0 to 1"));
        call(
                Share.class,
                "ofPercent",
                "percent",
                Arbitraries.of(-1, 101, Integer.MIN_VALUE, Integer.MAX_VALUE),
                it -> Share.ofPercent(it),
                it -> List.of("from 0% to 100%", it + "%"));
        call(
                Share.class,
                "of",
                "proportion",
                Arbitraries.of("-0.1", "1.1", "2"),
                it -> Share.of(new BigDecimal(it)),
                it -> List.of("from 0 to 1", it));
        call(
                Share.class,
                "of",
                "proportion",
                Arbitraries.just("0.1234567891"),
                it -> Share.of(new BigDecimal(it)),
                it -> List.of("at most 9", it));
        Won largest = Won.of(Long.MAX_VALUE);
        tooLarge(
                "plus",
                "other",
                Arbitraries.longs().between(1, Long.MAX_VALUE),
                it -> largest.plus(Won.of(it)),
                it -> List.of(BEYOND));
        tooLarge(
                "minus",
                "other",
                Arbitraries.longs().between(2, Long.MAX_VALUE),
                it -> Won.of(-Long.MAX_VALUE).minus(Won.of(it)),
                it -> List.of(BEYOND));
        tooLarge(
                "times",
                "factor",
                Arbitraries.longs().between(2, Long.MAX_VALUE),
                it -> largest.times(it),
                it -> List.of(BEYOND));
        tooLarge(
                "ofEok",
                "eok",
                Arbitraries.of(92_233_720_369L, Long.MAX_VALUE, Long.MIN_VALUE),
                it -> Won.ofEok(it),
                it -> List.of(BEYOND, Won.of(it).toString()));
        call(
                Rounding.class,
                "shareOf",
                "whole",
                Arbitraries.of(-1L, Long.MIN_VALUE),
                it -> Rounding.DOWN_TO_WON.shareOf(Share.ONE, Won.of(it)),
                it -> List.of("not negative", Won.of(it).toString()));
    }

    private void tooLarge(
            String method,
            String place,
            Arbitrary<Long> given,
            Function<Long, @Nullable Object> call,
            Function<Long, List<String>> says) {
        call(ArithmeticException.class, Won.class, method, place, given, it -> it, call, says);
    }
}
