package io.github.smartfactory.support.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes and reads amounts in Korean units. */
final class WonFormat {

    /** A unit of ten thousand times the one below it. */
    private enum Unit {
        GYEONG("경", 16),
        JO("조", 12),
        EOK("억", 8),
        MAN("만", 4),
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

    /** A number with its unit: {@code 3천}, {@code 5백만}, {@code 1.4억}, {@code 4,000}. */
    private record Part(int start, BigDecimal number, boolean fraction, String ten, String unit, int end) {

        static final Pattern FORM = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(천|백|십)?(경|조|억|만)?");

        static Part of(Matcher matcher) {
            String fraction = matcher.group(2) == null ? "" : matcher.group(2);
            return new Part(
                    matcher.start(),
                    new BigDecimal(matcher.group(1).replace(",", "") + fraction),
                    !fraction.isEmpty(),
                    matcher.group(3) == null ? "" : matcher.group(3),
                    matcher.group(4) == null ? "" : matcher.group(4),
                    matcher.end());
        }

        Part inside(String larger) {
            return new Part(start, number, fraction, ten, larger, end);
        }

        boolean hasUnit() {
            return !ten.isEmpty() || !unit.isEmpty();
        }

        boolean isBareTen() {
            return !ten.isEmpty() && unit.isEmpty();
        }

        BigDecimal unitValue() {
            int zeros = switch (ten) {
                case "천" -> 3;
                case "백" -> 2;
                case "십" -> 1;
                default -> 0;
            };
            return Unit.of(unit).value.scaleByPowerOfTen(zeros);
        }

        BigDecimal value() {
            return number.multiply(unitValue());
        }
    }

    private static final int LONGEST = 100;

    private WonFormat() {}

    static String korean(long amount) {
        if (amount == 0) {
            return "0원";
        }
        StringBuilder text = new StringBuilder();
        BigInteger rest = BigInteger.valueOf(amount).abs();
        for (Unit unit : Unit.values()) {
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
            // Half a character could not be written to a log or a document.
            int cut = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            throw refused(text.substring(0, cut) + "...", LONGEST, "longer than " + LONGEST + " characters");
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
        Part before = null;
        for (Part part : parts(text, at, end)) {
            if (part.hasUnit() && text.startsWith("KRW ")) {
                throw refused(
                        text,
                        part.end() - part.ten().length() - part.unit().length(),
                        "an amount in KRW has no Korean unit");
            }
            if (before != null && part.value().compareTo(before.unitValue()) >= 0) {
                throw refused(text, part.start(), "a part must be less than the unit before it");
            }
            if (before != null && part.unitValue().compareTo(before.unitValue()) >= 0) {
                // Zero and fractions count for little: 1만 0억.
                throw refused(text, part.start(), "a part must have a smaller unit than the part before it");
            }
            if (before != null
                    && part.isBareTen()
                    && !before.isBareTen()
                    && !before.unit().equals("만")) {
                throw refused(text, part.start(), "it is open whether " + part.ten() + " means " + part.ten() + "만");
            }
            if (before != null && before.fraction()) {
                throw refused(text, part.start(), "nothing follows a part with a fraction");
            }
            sum = sum.add(part.value());
            before = part;
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

    /** The parts between two places; 천, 백 and 십 take the larger unit of what follows: 3천5백만. */
    private static List<Part> parts(String text, int from, int end) {
        List<Part> parts = new ArrayList<>();
        int at = from;
        Matcher matcher = Part.FORM.matcher(text);
        do {
            if (!matcher.region(at, end).lookingAt()) {
                throw refused(text, at, "a number is expected here");
            }
            Part part = Part.of(matcher);
            parts.add(part);
            at = part.end();
            if (at < end && !part.hasUnit()) {
                throw refused(text, at, "a unit or the end is expected here");
            }
            if (at < end && text.charAt(at) == ' ') {
                at++;
                if (at == end) {
                    throw refused(text, at - 1, "a space is not expected here");
                }
            }
        } while (at < end);
        for (int i = parts.size() - 2; i >= 0; i--) {
            Part part = parts.get(i);
            Part next = parts.get(i + 1);
            boolean descends = part.inside(next.unit()).unitValue().compareTo(next.unitValue()) > 0;
            if (part.isBareTen() && descends) {
                parts.set(i, part.inside(next.unit()));
            }
        }
        return parts;
    }

    private static IllegalArgumentException refused(String text, int index, String why) {
        return new IllegalArgumentException("not an amount of won: \"" + text + "\", at index " + index + ": " + why);
    }
}
