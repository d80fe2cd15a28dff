package io.github.smartfactory.examples.portal.web;

import io.github.smartfactory.support.money.Won;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A bar of amounts that make up a whole.
 *
 * @param parts the parts, none of them zero
 */
public record Bar(List<Part> parts) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A part of the bar.
     *
     * @param number its number, from 1
     * @param label what it is
     * @param amount the amount
     * @param start where it begins, in per cent of the bar
     * @param width how wide it is, in per cent of the bar
     */
    public record Part(int number, String label, Won amount, BigDecimal start, BigDecimal width) {

        /** The middle, in per cent of the bar. */
        public BigDecimal middle() {
            return start.add(width.divide(BigDecimal.valueOf(2), MathContext.DECIMAL32));
        }

        /** Whether there is room for the number. */
        public boolean isWide() {
            return width.compareTo(BigDecimal.valueOf(3)) >= 0;
        }

        /** About how much of the whole it is, in per cent. */
        public String percent() {
            return width.setScale(1, RoundingMode.HALF_UP).toPlainString();
        }
    }

    /** What is to be shown of an amount. */
    public record Piece(String label, Won amount) {}

    /** Copies the list. */
    public Bar {
        parts = List.copyOf(parts);
    }

    /** A bar of pieces; those of nothing are left out. */
    public static Bar of(List<Piece> pieces) {
        BigDecimal whole = BigDecimal.ZERO;
        for (Piece piece : pieces) {
            whole = whole.add(BigDecimal.valueOf(piece.amount().amount()));
        }
        List<Part> parts = new ArrayList<>();
        BigDecimal start = BigDecimal.ZERO;
        for (Piece piece : pieces) {
            if (!piece.amount().isZero()) {
                BigDecimal width = BigDecimal.valueOf(piece.amount().amount())
                        .multiply(HUNDRED)
                        .divide(whole, 4, RoundingMode.HALF_UP);
                parts.add(new Part(parts.size() + 1, piece.label(), piece.amount(), start, width));
                start = start.add(width);
            }
        }
        return new Bar(parts);
    }
}
