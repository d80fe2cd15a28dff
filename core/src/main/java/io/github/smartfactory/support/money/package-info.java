/**
 * Money and proportions, exact: whole won, shares as reduced ratios, and every rounding a visible parameter.
 *
 * <p>A {@link Won} is an amount, a {@link Share} a part of one, and a {@link Rounding} says what becomes of the fraction
 * of a won when the one is taken of the other. Nothing in here is ever a {@code double}. Amounts that leave the range of
 * a {@code long} are an error, never a wrong figure.
 *
 * <pre>{@code
 * Won cost = Won.parse("1억 2,345만 6,789원");
 * Share half = Share.ofPercent(50);
 * System.out.println(cost + " is " + cost.toKorean());
 * System.out.println(Rounding.DOWN_TO_WON.shareOf(half, cost));
 * System.out.println(Rounding.down(Won.ofMan(1)).shareOf(half, cost));
 * System.out.println(Won.ofEok("1.5").min(cost.times(2)).toKorean());
 * System.out.println(half.complement() + ", " + Share.parse("0.3").complement());
 * try {
 *     Won.of(Long.MAX_VALUE).plus(Won.of(1));
 * } catch (ArithmeticException e) {
 *     System.out.println(e.getMessage());
 * }
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * KRW 123,456,789 is 1억 2,345만 6,789원
 * KRW 61,728,394
 * KRW 61,720,000
 * 1억 5,000만원
 * 50%, 70%
 * KRW 9,223,372,036,854,775,807 + KRW 1 is beyond what a long can hold
 * }</pre>
 */
@NullMarked
package io.github.smartfactory.support.money;

import org.jspecify.annotations.NullMarked;
