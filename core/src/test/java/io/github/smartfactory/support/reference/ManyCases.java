package io.github.smartfactory.support.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.opentest4j.TestAbortedException;

/**
 * Compares a formula with its reference in many random cases, the same ones for the same seed: a few in every build, a
 * million with the profile {@code reference}, which also notes in {@code target/reference-report.tsv} how many they were.
 */
public final class ManyCases {

    private static final int CASES = Integer.getInteger("reference.cases", 400);

    private static final long SEED = Long.getLong("reference.seed", 20_230_101);

    private static final Optional<Path> REPORT =
            Optional.ofNullable(System.getProperty("reference.report")).map(Path::of);

    /** How far the smallest case that fails is looked for. */
    private static final int STEPS = 500;

    private ManyCases() {}

    /**
     * Compares; a case that does not lend itself to it is left out by {@code Assume} and not counted.
     *
     * @param formula what is compared
     * @param weight how many times heavier it is than the lightest: so many times fewer cases are tried
     * @param cases the cases
     * @param check compares one
     */
    public static <T> void compare(String formula, int weight, Arbitrary<T> cases, Consumer<T> check) {
        Random random = new Random(SEED + formula.hashCode());
        RandomGenerator<T> generator = cases.generator(1_000, /* withEdgeCases= */ true);
        int wanted = Math.max(10, CASES / weight);
        int compared = 0;
        long start = System.nanoTime();
        for (int tried = 0; compared < wanted; tried++) {
            if (tried >= 20 * wanted) {
                throw new AssertionError(formula + ": too few of " + tried + " cases lend themselves to it");
            }
            Shrinkable<T> next = generator.next(random);
            Optional<Throwable> failure = failure(next.value(), check);
            if (failure.isEmpty()) {
                compared++;
            } else if (!(failure.get() instanceof TestAbortedException)) {
                throw disagreement(formula, tried, smallest(next, check), check);
            }
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        int all = compared;
        REPORT.ifPresent(report -> note(report, formula, all, millis));
    }

    private static <T> Optional<Throwable> failure(T value, Consumer<T> check) {
        try {
            check.accept(value);
            return Optional.empty();
        } catch (AssertionError | RuntimeException e) {
            return Optional.of(e);
        }
    }

    private static <T> Shrinkable<T> smallest(Shrinkable<T> failing, Consumer<T> check) {
        Shrinkable<T> smallest = failing;
        for (int step = 0; step < STEPS; step++) {
            Optional<Shrinkable<T>> smaller = smallest.shrink()
                    .filter(each -> failure(each.value(), check)
                            .filter(e -> !(e instanceof TestAbortedException))
                            .isPresent())
                    .findFirst();
            if (smaller.isEmpty()) {
                break;
            }
            smallest = smaller.get();
        }
        return smallest;
    }

    private static <T> AssertionError disagreement(
            String formula, int tried, Shrinkable<T> smallest, Consumer<T> check) {
        String where = formula + ", case " + tried + " of -Dreference.seed=" + SEED + ": " + smallest.value();
        return new AssertionError(where, failure(smallest.value(), check).orElse(null));
    }

    /**
     * Checks that two figures are the same; only if they are not, with all that an assertion takes.
     *
     * @param actual the figure of the library
     * @param expected the figure of the reference
     */
    static void same(Object actual, Object expected) {
        if (!actual.equals(expected)) {
            assertThat(actual).isEqualTo(expected);
        }
    }

    /** One line a formula, in their order; tests that run side by side write one after the other. */
    private static synchronized void note(Path report, String formula, int cases, long millis) {
        try (FileChannel file = FileChannel.open(
                report, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            file.lock();
            ByteBuffer before = ByteBuffer.allocate((int) file.size());
            file.read(before);
            Map<String, String> lines = new TreeMap<>();
            new String(before.array(), UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> lines.put(line.substring(0, line.indexOf('\t')), line));
            lines.put(formula, String.format(Locale.ROOT, "%s\t%d\t%.1f", formula, cases, millis / 1_000.0));
            String text = "formula\tcases\tseconds\n" + String.join("\n", lines.values()) + "\n";
            file.truncate(0);
            file.write(ByteBuffer.wrap(text.getBytes(UTF_8)), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
