package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Trait;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What several domains draw. */
final class Draw {

    private static final int PLACES = 1 << 20;

    private static final Map<String, Arbitrary<?>> MADE = new HashMap<>();

    private Draw() {}

    /** The same arbitrary each time: those that are made of many others take long to make. */
    @SuppressWarnings("unchecked")
    static synchronized <T> Arbitrary<T> once(String name, Supplier<Arbitrary<T>> make) {
        Arbitrary<?> made = MADE.get(name);
        if (made == null) {
            made = make.get();
            MADE.put(name, made);
        }
        return (Arbitrary<T>) made;
    }

    /** One of the parts of a whole that has any. */
    static <W, T> Arbitrary<T> oneOf(
            Arbitrary<W> wholes, Function<? super W, ? extends Collection<? extends T>> parts) {
        Arbitrary<List<T>> lists =
                wholes.<List<T>>map(whole -> List.copyOf(parts.apply(whole))).filter(list -> !list.isEmpty());
        return Combinators.combine(lists, Arbitraries.integers().between(0, PLACES))
                .as((list, place) -> list.get(place % list.size()));
    }

    /** What a whole has, where it has it. */
    static <W, T> Arbitrary<T> there(Arbitrary<W> wholes, Function<? super W, Optional<? extends T>> part) {
        return wholes.<Optional<? extends T>>map(part)
                .filter(Optional::isPresent)
                .map(it -> it.orElseThrow());
    }

    /** Those of a kind among others. */
    static <T> Arbitrary<T> kind(Arbitrary<? super T> all, Class<T> kind) {
        return all.filter(10_000, kind::isInstance).map(kind::cast);
    }

    /** Keys of lower-case words with hyphens between them, of one letter and of many. */
    static Arbitrary<String> keys() {
        return once("Draw.keys", () -> {
            Arbitrary<String> word = Arbitraries.strings()
                    .withCharRange('a', 'z')
                    .withCharRange('0', '9')
                    .ofMinLength(1)
                    .ofMaxLength(8);
            return Arbitraries.frequencyOf(
                    Tuple.of(1, Arbitraries.of("a", "0", "win-win", "build-upgrade", "x-1-y-2", "a".repeat(200))),
                    Tuple.of(1, word.list().ofMinSize(1).ofMaxSize(3).map(words -> String.join("-", words))));
        });
    }

    /** Texts that say something, some with what makes a format stumble. */
    static Arbitrary<String> texts() {
        return once(
                "Draw.texts",
                () -> Arbitraries.frequencyOf(
                        Tuple.of(
                                2,
                                Arbitraries.of(
                                        "A",
                                        "스마트공장 “구축” 및 고도화",
                                        "He said \"no\" \\ and 'yes' / </script>",
                                        "null",
                                        "{0}",
                                        " x ",
                                        "e\u0301 \ud83c\uddf0\ud83c\uddf7",
                                        "가".repeat(300))),
                        Tuple.of(
                                3,
                                Arbitraries.strings()
                                        .withCharRange('가', '힣')
                                        .withCharRange('!', '~')
                                        .ofMinLength(1)
                                        .ofMaxLength(12))));
    }

    /** Days of the years of which there are announcements, the ends of years and months among them. */
    static Arbitrary<LocalDate> days() {
        return once(
                "Draw.days",
                () -> Arbitraries.frequencyOf(
                        Tuple.of(
                                1,
                                Arbitraries.of(
                                        LocalDate.of(2021, 1, 1),
                                        LocalDate.of(2021, 12, 31),
                                        LocalDate.of(2020, 2, 29),
                                        LocalDate.of(2023, 2, 28),
                                        LocalDate.of(2000, 1, 1),
                                        LocalDate.of(2999, 12, 31))),
                        Tuple.of(3, Arbitraries.integers().between(0, 1_825).map(LocalDate.of(2020, 1, 1)::plusDays))));
    }

    /** A number of at least so much and at most so much, both ends often. */
    static Arbitrary<Integer> within(int least, int most) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(least, Math.min(least + 1, most), Math.max(most - 1, least), most)),
                Tuple.of(2, Arbitraries.integers().between(least, most)));
    }

    /** Amounts from nothing to the largest, most of them as announcements have them. */
    static Arbitrary<Won> amounts() {
        return once(
                "Draw.amounts",
                () -> Arbitraries.frequencyOf(
                        Tuple.of(9, new FundingDomain().amounts()),
                        Tuple.of(
                                1,
                                Arbitraries.of(
                                        Won.ZERO, Won.of(1), Won.of(Long.MAX_VALUE - 1), Won.of(Long.MAX_VALUE)))));
    }

    /** Notes of what holds and what does not, of some traits. */
    static Arbitrary<Map<Trait, Boolean>> facts(List<Trait> traits) {
        return Arbitraries.maps(Arbitraries.of(traits), Arbitraries.of(true, false))
                .ofMaxSize(Math.min(traits.size(), 5));
    }
}
