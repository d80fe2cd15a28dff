package io.github.smartfactory.support.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@link Won#parse} is documented to read, told again: it shares no code with the parser, and thinks in sections of
 * four digits as one learns it at school, where the parser thinks in parts.
 */
final class WonGrammar {

    private static final int LONGEST = 100;

    private static final String NUMBER = "(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:[.][0-9]+)?";
    private static final String PART = NUMBER + "(?:[천백십][경조억만]?|[경조억만])";

    private static final Pattern PLAIN = Pattern.compile("KRW (-?)(" + NUMBER + ")");
    private static final Pattern KOREAN =
            Pattern.compile("(-?)(" + PART + "(?: ?" + PART + ")*(?: ?" + NUMBER + ")?|" + NUMBER + ")(?: ?원)?");
    private static final Pattern PIECE = Pattern.compile("(" + NUMBER + ")([천백십]?)([경조억만]?)");

    private static final List<String> TENS = List.of("", "십", "백", "천");
    private static final List<String> UNITS = List.of("", "만", "억", "조", "경");

    private record Piece(BigDecimal number, int tens, String unit, boolean fraction) {}

    private WonGrammar() {}

    /** The amount, however large; nothing if the text is none. */
    static Optional<BigInteger> amount(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher plain = PLAIN.matcher(text);
        if (plain.matches()) {
            return whole(plain.group(1), number(plain.group(2)));
        }
        Matcher korean = KOREAN.matcher(text);
        return korean.matches()
                ? sum(pieces(korean.group(2))).flatMap(sum -> whole(korean.group(1), sum))
                : Optional.empty();
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            pieces.add(new Piece(
                    number(matcher.group(1)),
                    TENS.indexOf(matcher.group(2)),
                    matcher.group(3),
                    matcher.group(1).contains(".")));
        }
        return pieces;
    }

    /** A section is what stands before a unit: 3천5백 in 3천5백만. The last one may have none. */
    private static Optional<BigDecimal> sum(List<Piece> pieces) {
        BigDecimal sum = BigDecimal.ZERO;
        int zerosBefore = Integer.MAX_VALUE;
        String unitBefore = "";
        boolean ended = false;
        List<Piece> section = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            section.add(pieces.get(i));
            String unit = pieces.get(i).unit();
            if (unit.isEmpty() && i < pieces.size() - 1) {
                continue;
            }
            // 1억4천 may mean 1억 4천만; after 만 there is no larger unit left that 천 could mean.
            if (unit.isEmpty() && section.get(0).tens() > 0 && "경조억".contains(unitBefore) && !unitBefore.isEmpty()) {
                return Optional.empty();
            }
            for (Piece piece : section) {
                int zeros = piece.tens() + 4 * UNITS.indexOf(unit);
                BigDecimal value = piece.number().scaleByPowerOfTen(zeros);
                boolean descends = zerosBefore == Integer.MAX_VALUE
                        || (zeros < zerosBefore && value.compareTo(BigDecimal.ONE.scaleByPowerOfTen(zerosBefore)) < 0);
                if (ended || !descends) {
                    return Optional.empty();
                }
                sum = sum.add(value);
                zerosBefore = zeros;
                ended = piece.fraction();
            }
            section.clear();
            unitBefore = unit;
        }
        return Optional.of(sum);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    private static Optional<BigInteger> whole(String sign, BigDecimal amount) {
        BigInteger[] wonAndRest = amount.movePointRight(100).toBigInteger().divideAndRemainder(BigInteger.TEN.pow(100));
        if (wonAndRest[1].signum() != 0) {
            return Optional.empty();
        }
        return Optional.of(sign.isEmpty() ? wonAndRest[0] : wonAndRest[0].negate());
    }
}
