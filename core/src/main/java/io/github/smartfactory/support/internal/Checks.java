package io.github.smartfactory.support.internal;

import io.github.smartfactory.support.money.Won;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** Checks of arguments, each with a message that names the argument, the value and the bound. */
public final class Checks {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

    private Checks() {}

    /**
     * A point in time that has a day in Korean time with a year of four digits.
     *
     * @param moment the point in time
     * @param name what it is
     * @return the same
     */
    public static Instant dated(Instant moment, String name) {
        Objects.requireNonNull(moment, name);
        if (!isDated(moment)) {
            throw new IllegalArgumentException(name + " must be from " + EARLIEST + " to " + LATEST + ": " + moment);
        }
        return moment;
    }

    /**
     * Whether a point in time has a day in Korean time with a year of four digits.
     *
     * @param moment the point in time
     * @return true if it has
     */
    public static boolean isDated(Instant moment) {
        return !moment.isBefore(EARLIEST) && !moment.isAfter(LATEST);
    }

    /**
     * An amount that is not negative.
     *
     * @param amount the amount
     * @param name the name of the argument
     * @return the amount
     */
    public static Won notNegative(Won amount, String name) {
        Objects.requireNonNull(amount, name);
        if (amount.isNegative()) {
            throw new IllegalArgumentException(name + " must not be negative: " + amount);
        }
        return amount;
    }

    /**
     * A number within bounds.
     *
     * @param value the number
     * @param least the least allowed
     * @param most the most allowed
     * @param name the name of the argument
     * @return the number
     */
    public static int within(int value, int least, int most, String name) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be from " + least + " to " + most + ": " + value);
        }
        return value;
    }

    /**
     * A text that says something.
     *
     * @param text the text
     * @param name the name of the argument
     * @return the text
     */
    public static String notBlank(String text, String name) {
        Objects.requireNonNull(text, name);
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        return text;
    }

    /**
     * A key of lower-case words with hyphens between them.
     *
     * @param key the key
     * @param name the name of the argument
     * @return the key
     */
    public static String key(String key, String name) {
        Objects.requireNonNull(key, name);
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    name + " must be lower-case words with hyphens between them, such as win-win: \"" + key + "\"");
        }
        return key;
    }

    /**
     * The one of several values that has a key.
     *
     * @param values the values
     * @param key the key of a value
     * @param wanted the key that is wanted
     * @param what what the values are
     * @param <T> their type
     * @return the value
     */
    public static <T> T withKey(T[] values, Function<? super T, String> key, String wanted, String what) {
        Objects.requireNonNull(wanted, "key");
        return Arrays.stream(values)
                .filter(value -> key.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + what + " \"" + wanted + "\"; there are "
                        + Arrays.stream(values).map(key).toList()));
    }

    /**
     * The sum of whole numbers.
     *
     * @param list what has the numbers
     * @param number the number of an element
     * @param <T> what is in the list
     * @return the sum
     * @throws ArithmeticException if it is beyond an int
     */
    public static <T> int sum(List<T> list, ToIntFunction<? super T> number) {
        int sum = 0;
        for (T element : list) {
            sum = Math.addExact(sum, number.applyAsInt(element));
        }
        return sum;
    }

    /**
     * A list that is not empty.
     *
     * @param list the list
     * @param name the name of the argument
     * @param <T> what is in it
     * @return an immutable copy
     */
    public static <T> List<T> notEmpty(List<T> list, String name) {
        Objects.requireNonNull(list, name);
        if (list.isEmpty()) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
        return List.copyOf(list);
    }

    /**
     * A set of constants that is not empty.
     *
     * @param set the set
     * @param name the name of the argument
     * @param <E> the constants
     * @return an immutable copy in their order
     */
    public static <E extends Enum<E>> Set<E> notEmpty(Set<E> set, String name) {
        Objects.requireNonNull(set, name);
        if (set.isEmpty()) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
        return ConstantSet.of(set);
    }

    /**
     * A list in which no two elements have the same key.
     *
     * @param list the list
     * @param key what tells elements apart
     * @param name the name of the argument
     * @param <T> what is in it
     * @return an immutable copy
     */
    public static <T> List<T> distinct(List<T> list, Function<? super T, ?> key, String name) {
        Objects.requireNonNull(list, name);
        Set<Object> seen = new HashSet<>();
        for (T element : list) {
            Object its = key.apply(element);
            if (!seen.add(its)) {
                throw new IllegalArgumentException(name + " must not name anything twice: " + its);
            }
        }
        return List.copyOf(list);
    }

    /**
     * A map without nulls, in the order of the keys of its keys, so that it does not matter how it was filled.
     *
     * @param map the map
     * @param key the key that a key of the map goes by
     * @param name the name of the argument
     * @param <K> its keys
     * @param <V> its values
     * @return an immutable copy
     */
    public static <K, V> Map<K, V> ordered(Map<K, V> map, Function<? super K, String> key, String name) {
        Objects.requireNonNull(map, name);
        List<K> keys = new ArrayList<>(map.keySet());
        keys.forEach(each -> Objects.requireNonNull(each, () -> "key in " + name));
        keys.sort(Comparator.comparing(key));
        Map<K, V> ordered = new LinkedHashMap<>();
        for (K each : keys) {
            ordered.put(each, Objects.requireNonNull(map.get(each), () -> key.apply(each) + " in " + name));
        }
        return Collections.unmodifiableMap(ordered);
    }
}
