package io.github.smartfactory.support.testkit.assertion;

import io.github.smartfactory.support.money.Won;
import org.assertj.core.api.AbstractComparableAssert;
import org.assertj.core.presentation.StandardRepresentation;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an exact figure that can be written as text. A text that is no such figure is an error of the test, not
 * a
 * failure.
 *
 * @param <SELF> the type of the assertions
 * @param <ACTUAL> the type of the figure
 */
public abstract class AbstractAmountAssert<
                SELF extends AbstractAmountAssert<SELF, ACTUAL>, ACTUAL extends Comparable<? super ACTUAL>>
        extends AbstractComparableAssert<SELF, ACTUAL> {

    AbstractAmountAssert(@Nullable ACTUAL actual, Class<?> selfType) {
        super(actual, selfType);
        info.useRepresentation(new Figures());
    }

    /** Money in plain won and as Koreans write it. */
    private static final class Figures extends StandardRepresentation {

        @Override
        protected String fallbackToStringOf(Object figure) {
            return figure instanceof Won won ? Texts.of(won) : super.fallbackToStringOf(figure);
        }
    }

    /** The figure that a text names. */
    abstract ACTUAL parse(String text);

    /**
     * Verifies that the figure is another, to the last digit.
     *
     * @param expected the figure as text
     * @return these assertions
     * @throws IllegalArgumentException if the text is no such figure
     */
    public SELF isEqualTo(String expected) {
        return isEqualTo((Object) parse(expected));
    }

    /**
     * Verifies that the figure is not another.
     *
     * @param other the figure as text
     * @return these assertions
     * @throws IllegalArgumentException if the text is no such figure
     */
    public SELF isNotEqualTo(String other) {
        return isNotEqualTo((Object) parse(other));
    }

    /**
     * Verifies that the figure is less than another.
     *
     * @param other the figure as text
     * @return these assertions
     * @throws IllegalArgumentException if the text is no such figure
     */
    public SELF isLessThan(String other) {
        return isLessThan(parse(other));
    }

    /**
     * Verifies that the figure is at most another.
     *
     * @param other the figure as text
     * @return these assertions
     * @throws IllegalArgumentException if the text is no such figure
     */
    public SELF isLessThanOrEqualTo(String other) {
        return isLessThanOrEqualTo(parse(other));
    }

    /**
     * Verifies that the figure is more than another.
     *
     * @param other the figure as text
     * @return these assertions
     * @throws IllegalArgumentException if the text is no such figure
     */
    public SELF isGreaterThan(String other) {
        return isGreaterThan(parse(other));
    }

    /**
     * Verifies that the figure is at least another.
     *
     * @param other the figure as text
     * @return these assertions
     * @throws IllegalArgumentException if the text is no such figure
     */
    public SELF isGreaterThanOrEqualTo(String other) {
        return isGreaterThanOrEqualTo(parse(other));
    }

    /**
     * Verifies that the figure is between two others, both included.
     *
     * @param least the least as text
     * @param most the most as text
     * @return these assertions
     * @throws IllegalArgumentException if a text is no such figure, or the least is more than the most
     */
    public SELF isBetween(String least, String most) {
        return isBetween(parse(least), parse(most));
    }
}
