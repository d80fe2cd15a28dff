package io.github.smartfactory.support.testkit.assertion;

import io.github.smartfactory.support.money.Won;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an amount of money, which may be given as {@code "0.6억원"}, {@code "60,000,000원"} or
 * {@code "60000000"}.
 */
public class WonAssert extends AbstractAmountAssert<WonAssert, Won> {

    /**
     * Assertions on an amount of money, which may be given as {@code "0.6억원"}, {@code "60,000,000원"} or
     * {@code "60000000"}.
     *
     * @param actual the amount
     */
    public WonAssert(@Nullable Won actual) {
        super(actual, WonAssert.class);
    }

    @Override
    Won parse(String text) {
        return Texts.won(text);
    }

    /**
     * Verifies that the amount is nothing.
     *
     * @return these assertions
     */
    public WonAssert isZero() {
        return isEqualTo((Object) Won.ZERO);
    }

    /**
     * Verifies that the amount is not below zero.
     *
     * @return these assertions
     */
    public WonAssert isNotNegative() {
        return isGreaterThanOrEqualTo(Won.ZERO);
    }
}
