package io.github.smartfactory.support.explain;

import io.github.smartfactory.support.explain.Figure.Amount;
import io.github.smartfactory.support.explain.Figure.Points;
import io.github.smartfactory.support.explain.Figure.Proportion;
import io.github.smartfactory.support.explain.Figure.Quantity;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.List;
import java.util.Optional;

/** How the result of a step comes from those of its operands. */
public enum Operation {
    /** Not calculated: given by the user or by a clause; operands only say where it comes from. */
    GIVEN,
    /**
     * The share (first operand) of an amount (second), rounded down to the won or to a unit (third); the exact share of
     * points.
     */
    SHARE_OF,
    /** The smallest of the operands. */
    LEAST_OF,
    /** Not more than any of the operands: the most that is, together with what it changes itself. */
    WITHIN,
    /** The sum of the operands. */
    SUM,
    /** The first operand less all others. */
    DIFFERENCE,
    /** An amount (first operand) a number of times (second). */
    TIMES,
    /** The arithmetic mean of points, exact. */
    MEAN;

    /**
     * The operation in words, as they stand above its operands.
     *
     * @return the message, or nothing for a figure that is given
     */
    public Optional<Message> describe() {
        return switch (this) {
            case GIVEN -> Optional.empty();
            case SHARE_OF -> Optional.of(Message.of("operation.share-of"));
            case LEAST_OF -> Optional.of(Message.of("operation.least-of"));
            case WITHIN -> Optional.of(Message.of("operation.within"));
            case SUM -> Optional.of(Message.of("operation.sum"));
            case DIFFERENCE -> Optional.of(Message.of("operation.difference"));
            case TIMES -> Optional.of(Message.of("operation.times"));
            case MEAN -> Optional.of(Message.of("operation.mean"));
        };
    }

    /**
     * What the operation makes of figures.
     *
     * @param figures the results of the operands: amounts, or points; a sum of none is one of amounts
     * @return the result, or nothing if the operation calculates none
     * @throws IllegalArgumentException if the figures are not those that the operation takes
     */
    public Optional<Figure> apply(List<Figure> figures) {
        return !figures.isEmpty() && figures.stream().anyMatch(Points.class::isInstance)
                ? applyToPoints(figures).map(Figure::of)
                : applyToAmounts(figures).map(Figure::of);
    }

    private Optional<Won> applyToAmounts(List<Figure> figures) {
        return switch (this) {
            case GIVEN, WITHIN -> Optional.empty();
            case SHARE_OF -> Optional.of(shareOf(figures));
            case LEAST_OF -> figures.stream().map(this::won).reduce(Won::min);
            case SUM -> Optional.of(Won.sum(figures.stream().map(this::won).toList()));
            case DIFFERENCE -> figures.stream().map(this::won).reduce(Won::minus);
            case TIMES -> {
                if (figures.size() == 2 && figures.get(1) instanceof Quantity times) {
                    yield Optional.of(won(figures.get(0)).times(times.number()));
                }
                throw refused(figures);
            }
            case MEAN -> throw refused(figures);
        };
    }

    private Optional<Score> applyToPoints(List<Figure> figures) {
        return switch (this) {
            case GIVEN -> Optional.empty();
            case SHARE_OF -> {
                if (figures.size() == 2 && figures.get(0) instanceof Proportion proportion) {
                    yield Optional.of(points(figures.get(1)).times(proportion.share()));
                }
                throw refused(figures);
            }
            case LEAST_OF -> figures.stream().map(this::points).reduce(Score::min);
            case SUM -> Optional.of(Score.sum(figures.stream().map(this::points).toList()));
            case DIFFERENCE -> figures.stream().map(this::points).reduce(Score::minus);
            case MEAN ->
                Optional.of(
                        Score.sum(figures.stream().map(this::points).toList()).dividedBy(figures.size()));
            case WITHIN, TIMES -> throw refused(figures);
        };
    }

    /**
     * Whether a result agrees with the figures that it is said to come from.
     *
     * @param result the result
     * @param figures the results of the operands
     * @return true if the operation makes this of the figures, or nothing can be said
     * @throws IllegalArgumentException if the figures are not those that the operation takes
     */
    public boolean agrees(Figure result, List<Figure> figures) {
        if (this != GIVEN && this != SUM && figures.isEmpty()) {
            throw refused(figures);
        }
        if (this == WITHIN) {
            Won most = won(result);
            return figures.stream().map(this::won).noneMatch(most::isGreaterThan);
        }
        return apply(figures).map(result::equals).orElse(true);
    }

    private Won shareOf(List<Figure> figures) {
        if (figures.size() < 2 || figures.size() > 3 || !(figures.get(0) instanceof Proportion proportion)) {
            throw refused(figures);
        }
        Rounding rounding = figures.size() == 3 ? Rounding.down(won(figures.get(2))) : Rounding.DOWN_TO_WON;
        return rounding.shareOf(proportion.share(), won(figures.get(1)));
    }

    private Won won(Figure figure) {
        if (figure instanceof Amount amount) {
            return amount.won();
        }
        throw refused(List.of(figure));
    }

    private Score points(Figure figure) {
        if (figure instanceof Points points) {
            return points.score();
        }
        throw refused(List.of(figure));
    }

    private IllegalArgumentException refused(List<Figure> figures) {
        return new IllegalArgumentException("operation " + this + " cannot work on " + figures);
    }
}
