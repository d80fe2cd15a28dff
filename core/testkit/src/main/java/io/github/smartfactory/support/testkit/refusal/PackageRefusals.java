package io.github.smartfactory.support.testkit.refusal;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.testkit.domain.SupportDomain;
import io.github.smartfactory.support.vocabulary.ProgramId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * What one package refuses, and the forms that this has: a record of which one part is wrong, and a call with an argument
 * that is.
 */
abstract class PackageRefusals {

    static final Class<IllegalArgumentException> BAD = IllegalArgumentException.class;

    /** Each is one edit away from a key. */
    static final List<String> NO_KEYS =
            List.of("", "A", "Win-win", "win win", "-a", "a-", "a--b", "가", "a_b", " a", "a\n", "a/b");

    private final Kinds kinds = new Kinds();

    /** Values of one part beyond its bounds, whatever the other parts are. */
    void bounds() {}

    /** Parts that do not go with the others. */
    void together() {}

    /** What factories, parsers and functions refuse. */
    void calls() {}

    /** All of them, by name. */
    final Map<String, Supplier<Arbitrary<Refusal>>> byName() {
        bounds();
        together();
        calls();
        return kinds.byName();
    }

    /** A kind of no form that is here. */
    final void kind(Class<?> type, String place, Supplier<Arbitrary<Refusal>> refusals) {
        kinds.add(type, place, refusals);
    }

    // ---- Parts ----

    /** A record of which one part is wrong, however the others are. */
    final <T extends Record> void part(
            Class<T> type, String part, Function<T, @Nullable Object> value, Function<T, List<String>> says) {
        part(type, part, it -> true, value, says);
    }

    /** A record of which one part is wrong, if the others are as they have to be for that. */
    final <T extends Record> void part(
            Class<T> type,
            String part,
            Predicate<T> fits,
            Function<T, @Nullable Object> value,
            Function<T, List<String>> says) {
        kinds.add(
                type,
                part,
                () -> SupportDomain.any(type)
                        .filter(fits)
                        .map(it -> Refusal.ofPart(it, part, value.apply(it), BAD, says.apply(it))));
    }

    /** The same wrong value in every record; the message names it and what is to be said of it. */
    final void value(Class<? extends Record> type, String part, Object value, String... bounds) {
        List<String> says = new ArrayList<>(List.of(bounds));
        says.add(value.toString());
        same(type, part, value, says);
    }

    private void same(Class<? extends Record> type, String part, Object value, List<String> says) {
        Object wrong = Parts.typeOf(type, part) == Optional.class ? Optional.of(value) : value;
        part(type, part, it -> wrong, it -> says);
    }

    /** Texts that are no keys. */
    final void key(Class<? extends Record> type, String part) {
        for (String key : NO_KEYS) {
            same(type, part, key, List.of("lower-case words with hyphens", "\"" + key + "\"", part));
        }
    }

    final void blank(Class<? extends Record> type, String part) {
        for (String text : List.of("", " ", "\t\n", "\u3000")) {
            same(type, part, text, List.of("must not be blank"));
        }
    }

    final void negative(Class<? extends Record> type, String part) {
        for (long amount : new long[] {-1, -1_000_000, Long.MIN_VALUE}) {
            value(type, part, Won.of(amount), "must not be negative");
        }
    }

    final void within(Class<? extends Record> type, String part, int least, int most) {
        for (int value : new int[] {least - 1, Integer.MIN_VALUE, most + 1, Integer.MAX_VALUE}) {
            if (value < least || value > most) {
                value(type, part, value, "must be from " + least + " to " + most);
            }
        }
    }

    final void moment(Class<? extends Record> type, String part) {
        for (String moment : List.of("0000-12-31T23:59:59.999999999Z", "9999-12-30T00:00:00.000000001Z")) {
            value(type, part, Instant.parse(moment), "0001-01-01T00:00:00Z", "9999-12-30T00:00:00Z");
        }
    }

    final void empty(Class<? extends Record> type, String part) {
        Object nothing = Parts.typeOf(type, part) == Set.class ? Set.of() : List.of();
        part(type, part, it -> nothing, it -> List.of("must not be empty"));
    }

    final <T extends Record, E> void twice(
            Class<T> type, String part, Function<T, List<E>> list, Function<? super E, ?> key) {
        part(
                type,
                part,
                it -> !list.apply(it).isEmpty(),
                it -> {
                    List<E> elements = new ArrayList<>(list.apply(it));
                    elements.add(elements.get(0));
                    return elements;
                },
                it -> List.of("twice", String.valueOf(key.apply(list.apply(it).get(0)))));
    }

    // ---- Calls ----

    /** A call that refuses what it is given. */
    final <W> void call(
            Class<?> type,
            String method,
            String place,
            Arbitrary<W> given,
            Function<W, @Nullable Object> call,
            Function<W, List<String>> says) {
        call(type, method, place, given, it -> it, call, says);
    }

    /** A call that refuses a value, whatever else is given. */
    final <W> void call(
            Class<?> type,
            String method,
            String place,
            Arbitrary<W> given,
            Function<W, @Nullable Object> value,
            Function<W, @Nullable Object> call,
            Function<W, List<String>> says) {
        call(BAD, type, method, place, given, value, call, says);
    }

    /** A call that fails in a way of its own. */
    final <W> void call(
            Class<? extends Throwable> expected,
            Class<?> type,
            String method,
            String place,
            Arbitrary<W> given,
            Function<W, @Nullable Object> value,
            Function<W, @Nullable Object> call,
            Function<W, List<String>> says) {
        kinds.add(
                type,
                method + " " + place,
                () -> given.map(it -> Refusal.of(
                        Parts.nameOf(type) + "." + method,
                        place,
                        value.apply(it),
                        expected,
                        says.apply(it),
                        () -> call.apply(it))));
    }

    /** Texts as they are, and valid ones with a sign in them that never is. */
    final <T> void texts(
            Class<T> type, String method, String place, Function<String, T> parse, List<String> valid, String... bad) {
        call(type, method, place, Arbitraries.of(bad), parse::apply, it -> List.of("\"" + it + "\""));
        Arbitrary<String> signs = Arbitraries.of("#", "_", "\u0000", "\ud83c\uddf0", "\n");
        Arbitrary<List<String>> edited = Combinators.combine(
                        Arbitraries.of(valid), signs, Arbitraries.integers().between(0, 40))
                .as((text, sign, where) -> {
                    int at = where % (text.length() + 1);
                    return List.of(text.substring(0, at) + sign + text.substring(at), sign);
                });
        call(
                type,
                method,
                place,
                edited,
                it -> it.get(0),
                it -> parse.apply(it.get(0)),
                // The key of a program is refused by itself.
                it -> List.of(type == ProgramId.class ? it.get(1) : "\"" + it.get(0) + "\""));
    }

    static Arbitrary<Won> negativeAmounts() {
        return Arbitraries.of(-1L, Long.MIN_VALUE).map(Won::of);
    }

    static List<String> notNegative(Won amount) {
        return List.of("must not be negative", amount.toString());
    }

    static Arbitrary<Integer> beyond(int least, int most) {
        return Arbitraries.of(least - 1, most + 1, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    static List<String> saysFromTo(int least, int most, int value) {
        return List.of("must be from " + least + " to " + most, String.valueOf(value));
    }
}
