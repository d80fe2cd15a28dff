package io.github.smartfactory.support.testkit.reference;

import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Amounts and shares once more: decimals and whole numbers without bounds, and texts put together digit by digit. */
public final class ReferenceMoney {

    private static final String[] SIGNS = {"원", "만", "억", "조", "경"};

    /** A share has up to nine decimal places, so a percentage has up to seven. */
    private static final int PERCENT_PLACES = 7;

    private ReferenceMoney() {}

    /**
     * A share of an amount, rounded to a multiple of the unit with the rounding of the JDK.
     *
     * @param share the share
     * @param amount the amount; not negative
     * @param rounding the unit and the direction
     * @return the part
     */
    public static BigInteger shareOf(Share share, BigInteger amount, Rounding rounding) {
        BigDecimal unit = BigDecimal.valueOf(rounding.unit().amount());
        RoundingMode mode = switch (rounding.mode()) {
            case DOWN -> RoundingMode.FLOOR;
            case HALF_UP -> RoundingMode.HALF_UP;
            case UP -> RoundingMode.CEILING;
        };
        return new BigDecimal(amount)
                .multiply(BigDecimal.valueOf(share.numerator()))
                .divide(BigDecimal.valueOf(share.denominator()).multiply(unit), 0, mode)
                .multiply(unit)
                .toBigIntegerExact();
    }

    /**
     * How an amount is written plainly: digits in groups of three.
     *
     * @param amount the amount in won
     * @return the text, such as {@code KRW 42,000,000}
     */
    public static String plain(BigInteger amount) {
        return "KRW " + (amount.signum() < 0 ? "-" : "") + grouped(amount.abs().toString());
    }

    private static String grouped(String digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    /**
     * How an amount is written in Korean: its digits cut into fours from the right, each with its sign.
     *
     * @param amount the amount in won, below 10^20
     * @return the text, such as {@code 1억 4,000만원}
     */
    public static String korean(BigInteger amount) {
        String digits = amount.abs().toString();
        String padded = "0".repeat((4 - digits.length() % 4) % 4) + digits;
        StringBuilder text = new StringBuilder();
        for (int from = 0; from < padded.length(); from += 4) {
            int four = Integer.parseInt(padded.substring(from, from + 4));
            if (four > 0) {
                String sign = SIGNS[(padded.length() - from) / 4 - 1];
                text.append(' ').append(grouped(Integer.toString(four))).append(sign);
            }
        }
        if (text.isEmpty()) {
            return "0원";
        }
        String written = text.substring(1);
        return (amount.signum() < 0 ? "-" : "") + (written.endsWith("원") ? written : written + "원");
    }

    /**
     * How a share is written: as a percentage where up to seven decimal places are exact, else as a ratio.
     *
     * @param share the share
     * @return the text, such as {@code 12.5%} or {@code 1/3}
     */
    public static String text(Share share) {
        BigInteger[] scaled = BigInteger.valueOf(share.numerator())
                .multiply(BigInteger.TEN.pow(2 + PERCENT_PLACES))
                .divideAndRemainder(BigInteger.valueOf(share.denominator()));
        if (scaled[1].signum() != 0) {
            return share.numerator() + "/" + share.denominator();
        }
        String text = Fraction.decimal(scaled[0], PERCENT_PLACES);
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end) + "%";
    }
}
