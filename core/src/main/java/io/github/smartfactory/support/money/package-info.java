/**
 * Money and proportions, exact: whole won, shares as reduced ratios, and every rounding a visible parameter.
 *
 * <p>Nothing in here is ever a {@code double}. Amounts that leave the range of a {@code long} are an error, never a
 * wrong figure.
 */
@NullMarked
package io.github.smartfactory.support.money;

import org.jspecify.annotations.NullMarked;
