package io.github.smartfactory.examples.portal.web;

import io.github.smartfactory.support.money.Won;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
     * @param number its number, from 1: colour alone does not tell the parts apart
     * @param kind who pays it, as the style sheet calls it
     * @param label what it is
     * @param amount the amount
     * @param start where it begins, in per cent of the bar
     * @param width how wide it is, in per cent of the bar
     */
    public record Part(int number, String kind, String label, Won amount, BigDecimal start, BigDecimal width) {

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
            BigDecimal rounded = width.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
            return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
        }
    }

    /**
     * What is to be shown of an amount.
     *
     * @param kind who pays it, as the style sheet calls it
     * @param label what it is
     * @param amount the amount
     */
    public record Piece(String kind, String label, Won amount) {}

    /** Copies the list. */
    public Bar {
        parts = List.copyOf(parts);
    }

    /** The part of a kind; nothing if it is nothing. */
    public Optional<Part> part(String kind) {
        return parts.stream().filter(part -> part.kind().equals(kind)).findFirst();
    }

    /** A bar of pieces; those of nothing are left out. */
    public static Bar of(List<Piece> pieces) {
        BigDecimal whole = BigDecimal.ZERO;
        for (Piece piece : pieces) {
            whole = whole.add(BigDecimal.valueOf(piece.amount().amount()));
        }
        List<Part> parts = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (Piece piece : pieces) {
            if (!piece.amount().isZero()) {
                BigDecimal after = before.add(BigDecimal.valueOf(piece.amount().amount()));
                BigDecimal start = percent(before, whole);
                // The difference of what is rounded: all parts together take all of the bar.
                BigDecimal width = percent(after, whole).subtract(start);
                parts.add(new Part(parts.size() + 1, piece.kind(), piece.label(), piece.amount(), start, width));
                before = after;
            }
        }
        return new Bar(parts);
    }

    private static BigDecimal percent(BigDecimal amount, BigDecimal whole) {
        return amount.multiply(HUNDRED).divide(whole, 4, RoundingMode.HALF_UP);
    }
}
