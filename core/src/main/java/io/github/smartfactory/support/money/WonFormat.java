package io.github.smartfactory.support.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes and reads amounts in Korean units. */
final class WonFormat {

    /** The units, from the large to the small. */
    private enum Unit {
        GYEONG("경", 16),
        JO("조", 12),
        EOK("억", 8),
        CHEON_MAN("천만", 7),
        BAEK_MAN("백만", 6),
        SIP_MAN("십만", 5),
        MAN("만", 4),
        CHEON("천", 3),
        BAEK("백", 2),
        WON("", 0);

        final String sign;
        final BigDecimal value;

        Unit(String sign, int zeros) {
            this.sign = sign;
            this.value = BigDecimal.ONE.scaleByPowerOfTen(zeros);
        }

        static Unit of(String sign) {
            for (Unit unit : values()) {
                if (unit.sign.equals(sign)) {
                    return unit;
                }
            }
            throw new AssertionError(sign);
        }
    }

    private static final Unit[] WRITTEN = {Unit.GYEONG, Unit.JO, Unit.EOK, Unit.MAN, Unit.WON};

    private static final int LONGEST = 100;

    private static final Pattern PART = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(경|조|억|천만|백만|십만|만|천|백|)");

    private WonFormat() {}

    static String korean(long amount) {
        if (amount == 0) {
            return "0원";
        }
        StringBuilder text = new StringBuilder();
        BigInteger rest = BigInteger.valueOf(amount).abs();
        for (Unit unit : WRITTEN) {
            BigInteger[] parts = rest.divideAndRemainder(unit.value.toBigIntegerExact());
            if (parts[0].signum() > 0) {
                text.append(text.isEmpty() ? "" : " ")
                        .append(String.format(Locale.ROOT, "%,d", parts[0]))
                        .append(unit.sign);
            }
            rest = parts[1];
        }
        return (amount < 0 ? "-" : "") + text.append("원");
    }

    static Won parse(String text) {
        if (text.length() > LONGEST) {
            throw refused(text.substring(0, LONGEST) + "...", LONGEST, "longer than " + LONGEST + " characters");
        }
        int at = 0;
        int end = text.length();
        if (text.startsWith("KRW ")) {
            at = 4;
        } else if (text.endsWith("원")) {
            end--;
            if (text.endsWith(" 원")) {
                end--;
            }
        }
        boolean negative = at < end && text.charAt(at) == '-';
        if (negative) {
            at++;
        }
        BigDecimal sum = BigDecimal.ZERO;
        Matcher part = PART.matcher(text).region(at, end);
        BigDecimal before = null;
        boolean fraction = false;
        do {
            if (!part.lookingAt()) {
                throw refused(text, at, "a number is expected here");
            }
            Unit unit = Unit.of(part.group(3));
            if (unit != Unit.WON && text.startsWith("KRW ")) {
                throw refused(text, part.start(3), "an amount in KRW has no Korean unit");
            }
            String digits = part.group(1).replace(",", "") + (part.group(2) == null ? "" : part.group(2));
            BigDecimal value = new BigDecimal(digits).multiply(unit.value);
            if (before != null && value.compareTo(before) >= 0) {
                throw refused(text, at, "a part must be less than the unit before it");
            }
            if (fraction) {
                throw refused(text, at, "nothing follows a part with a fraction");
            }
            fraction = part.group(2) != null;
            sum = sum.add(value);
            before = unit.value;
            at = part.end();
            if (at < end && text.charAt(at) == ' ' && unit != Unit.WON) {
                at++;
            }
            if (at < end && unit == Unit.WON) {
                throw refused(text, at, "a unit or the end is expected here");
            }
            part.region(at, end);
        } while (at < end);
        if (text.charAt(end - 1) == ' ') {
            throw refused(text, end - 1, "a space is not expected here");
        }
        BigDecimal whole = sum.stripTrailingZeros();
        if (whole.scale() > 0) {
            throw refused(text, 0, "not a whole number of won");
        }
        BigInteger amount = negative ? whole.toBigInteger().negate() : whole.toBigInteger();
        if (amount.bitLength() > 63) {
            throw Won.overflow("KRW " + amount);
        }
        return Won.of(amount.longValueExact());
    }

    private static IllegalArgumentException refused(String text, int index, String why) {
        return new IllegalArgumentException("not an amount of won: \"" + text + "\", at index " + index + ": " + why);
    }
}
