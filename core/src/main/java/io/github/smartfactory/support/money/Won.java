package io.github.smartfactory.support.money;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

/**
 * An amount of South Korean won: a whole number, with arithmetic that never overflows silently.
 *
 * <p>The announcements count in {@code 억} ("eok", one hundred million won) and {@code 만} ("man", ten thousand won):
 * {@code Won.ofEok("0.42")} is 42,000,000 won. An amount may be negative, as the difference of two amounts; whoever
 * needs one that is not says so.
 *
 * <p>{@link #toString()} gives {@code KRW 42,000,000}, {@link #toKorean()} gives {@code 4,200만원}, and {@link #parse}
 * reads both back.
 *
 * @param amount the amount in won
 */
public record Won(long amount) implements Comparable<Won> {

    /** No won. */
    public static final Won ZERO = new Won(0);

    /** One man: ten thousand won. */
    static final long MAN = 10_000L;

    /** One eok: one hundred million won. */
    static final long EOK = 100_000_000L;

    /**
     * So many won.
     *
     * @param amount the amount in won
     * @return the amount
     */
    public static Won of(long amount) {
        return new Won(amount);
    }

    /**
     * So many ten thousand won: {@code ofMan(837)} is 8,370,000 won.
     *
     * @param man the amount in ten thousand won
     * @return the amount
     * @throws ArithmeticException if the amount is beyond what a {@code long} can hold
     */
    public static Won ofMan(long man) {
        return of(man).times(MAN);
    }

    /**
     * So many hundred million won: {@code ofEok(4)} is 400,000,000 won.
     *
     * @param eok the amount in hundred million won
     * @return the amount
     * @throws ArithmeticException if the amount is beyond what a {@code long} can hold
     */
    public static Won ofEok(long eok) {
        return of(eok).times(EOK);
    }

    /**
     * So many hundred million won, as the announcements print them: {@code ofEok("0.42")} is 42,000,000 won.
     *
     * @param eok a decimal number of hundred million won that is a whole number of won
     * @return the amount
     * @throws IllegalArgumentException if the text is not a decimal number or not a whole number of won
     * @throws ArithmeticException if the amount is beyond what a {@code long} can hold
     */
    public static Won ofEok(String eok) {
        Objects.requireNonNull(eok, "eok");
        if (!eok.matches("-?\\d{1,20}(\\.\\d{1,20})?")) {
            throw new IllegalArgumentException("not a decimal number of eok: \"" + eok + "\"");
        }
        BigDecimal won = new BigDecimal(eok).multiply(BigDecimal.valueOf(EOK)).stripTrailingZeros();
        if (won.scale() > 0) {
            throw new IllegalArgumentException("not a whole number of won: " + eok + " eok");
        }
        if (won.toBigInteger().bitLength() > 63) {
            throw overflow(eok + " eok");
        }
        return of(won.longValueExact());
    }

    /**
     * No won.
     *
     * @return {@link #ZERO}
     */
    public static Won zero() {
        return ZERO;
    }

    /**
     * The sum of amounts; zero if there are none.
     *
     * @param amounts the amounts
     * @return their sum
     * @throws ArithmeticException if the sum is beyond what a {@code long} can hold
     */
    public static Won sum(Iterable<Won> amounts) {
        Objects.requireNonNull(amounts, "amounts");
        long sum = 0;
        for (Won each : amounts) {
            if (overflows(sum, each.amount)) {
                throw overflow(of(sum) + " + " + each);
            }
            sum += each.amount;
        }
        return of(sum);
    }

    /**
     * Reads an amount: {@code "KRW 140,000,000"}, {@code "140000000"}, {@code "140,000,000원"}, {@code "1억 4,000만원"},
     * {@code "1.4억원"}, {@code "1.4천만원"}. The inverse of {@link #toString()} and of {@link #toKorean()}.
     *
     * <p>Units come from the large to the small, and no part reaches the unit before it; {@code 천}, {@code 백} and
     * {@code 십} take the larger unit of what follows, as in {@code 3천5백만원}. What could be meant in two ways, such as
     * {@code 1억4천}, is refused. A decimal fraction is read where the amount is a whole number of won, and ends it.
     * Commas, where there are any, separate thousands. A minus sign may come before the number, and one space before a part
     * and before {@code 원}. No amount is longer than 100 characters.
     *
     * @param text the amount
     * @return the amount
     * @throws IllegalArgumentException if the text is not such an amount; the message names the place
     * @throws ArithmeticException if the amount is beyond what a {@code long} can hold
     */
    public static Won parse(String text) {
        Objects.requireNonNull(text, "text");
        return WonFormat.parse(text);
    }

    /**
     * This amount and another.
     *
     * @param other what is added
     * @return the sum
     * @throws ArithmeticException if the sum is beyond what a {@code long} can hold
     */
    public Won plus(Won other) {
        if (overflows(amount, other.amount)) {
            throw overflow(this + " + " + other);
        }
        return of(amount + other.amount);
    }

    /** Whether the sum has another sign than both. */
    private static boolean overflows(long one, long other) {
        long sum = one + other;
        return ((one ^ sum) & (other ^ sum)) < 0;
    }

    /**
     * This amount less another; negative if the other is more.
     *
     * @param other what is taken away
     * @return the difference
     * @throws ArithmeticException if the difference is beyond what a {@code long} can hold
     */
    public Won minus(Won other) {
        long difference = amount - other.amount;
        if (((amount ^ other.amount) & (amount ^ difference)) < 0) {
            throw overflow(this + " - " + other);
        }
        return of(difference);
    }

    /**
     * This amount so many times.
     *
     * @param factor how many times
     * @return the product
     * @throws ArithmeticException if the product is beyond what a {@code long} can hold
     */
    public Won times(long factor) {
        long high = Math.multiplyHigh(amount, factor);
        long low = amount * factor;
        if ((high != 0 || low < 0) && (high != -1 || low >= 0)) {
            throw overflow(this + " x " + factor);
        }
        return of(low);
    }

    /**
     * The smaller of two amounts.
     *
     * @param other the other amount
     * @return the smaller
     */
    public Won min(Won other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The larger of two amounts.
     *
     * @param other the other amount
     * @return the larger
     */
    public Won max(Won other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Whether this is less than nothing.
     *
     * @return true if the amount is below zero
     */
    public boolean isNegative() {
        return amount < 0;
    }

    /**
     * Whether this is nothing.
     *
     * @return true if the amount is zero
     */
    public boolean isZero() {
        return amount == 0;
    }

    /**
     * Whether this is more than another amount.
     *
     * @param other the other amount
     * @return true if it is more
     */
    public boolean isGreaterThan(Won other) {
        return compareTo(other) > 0;
    }

    /**
     * Whether this is less than another amount.
     *
     * @param other the other amount
     * @return true if it is less
     */
    public boolean isLessThan(Won other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Won other) {
        return Long.compare(amount, other.amount);
    }

    /**
     * The amount as Koreans write it: {@code 1억 4,000만원}, {@code 837만원}, {@code 123만 4,567원}, {@code 0원}.
     *
     * @return the amount in Korean units
     */
    public String toKorean() {
        return WonFormat.korean(amount);
    }

    /** The plain amount: {@code KRW 140,000,000}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "KRW %,d", amount);
    }

    static ArithmeticException overflow(String what) {
        return new ArithmeticException(what + " is beyond what a long can hold");
    }
}
