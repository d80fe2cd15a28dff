package io.github.smartfactory.support.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.management.ThreadMXBean;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.source.ClauseId;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are made to take time and memory take as much as they are long, and no more. */
@Timeout(60)
class HostileSizeTest {

    private static final String APPLICATION = "{\"program\": \"2023/win-win\", \"consortium\": {}, ";
    private static final int SMALL_STACK = 512 * 1024;

    private static Arguments hostile(
            String what, JsonFormat<?> format, String outcome, int size, IntFunction<String> document) {
        return Arguments.of(what, format, outcome, size, document);
    }

    /** What it is, who reads it, what comes of it, its size in pieces, and how it is made. */
    static Stream<Arguments> hostileDocuments() {
        JsonFormat<?> format = JsonFormat.APPLICATION;
        return Stream.of(
                hostile("brackets", format, "TOO_LARGE", 5_000_000, "["::repeat),
                hostile("braces", format, "TOO_LARGE", 2_000_000, "{\"a\":"::repeat),
                hostile("a long text", format, "TOO_LARGE", 2_500_000, n -> "\"" + "x".repeat(n) + "\""),
                hostile("a long name", format, "TOO_LARGE", 2_500_000, n -> "{\"" + "x".repeat(n) + "\": 1}"),
                hostile("a long number", format, "TOO_LARGE", 2_500_000, "9"::repeat),
                hostile("much space", format, "SYNTAX", 5_000_000, " "::repeat),
                hostile(
                        "a property again and again",
                        format,
                        "DUPLICATE_PROPERTY",
                        40_000,
                        n -> objects("{", n, i -> "\"program\": 1", "}")),
                hostile(
                        "unknown properties",
                        format,
                        "UNKNOWN_PROPERTY",
                        40_000,
                        n -> objects("{", n, i -> "\"sharedsystems" + i + "\": 1", "}")),
                hostile(
                        "members",
                        JsonFormat.CONSORTIUM,
                        "value",
                        25_000,
                        n -> objects("{\"members\": [", n, HostileSizeTest::member, "]}")),
                hostile(
                        "members that are none",
                        JsonFormat.CONSORTIUM,
                        "WRONG_TYPE",
                        40_000,
                        n -> objects("{\"members\": [", n, String::valueOf, "]}")),
                hostile(
                        "unknown roles",
                        JsonFormat.of(Company.class),
                        "INVALID_VALUE",
                        40_000,
                        n -> objects("{\"id\": \"A\", \"sizes\": [", n, i -> "\"middlemarketenterprise\"", "]}")),
                hostile(
                        "unknown traits",
                        format,
                        "INVALID_VALUE",
                        40_000,
                        n -> objects(APPLICATION + "\"statements\": {", n, i -> "\"leadership" + i + "\": true", "}}")),
                hostile(
                        "names of one hash",
                        format,
                        "value",
                        25_000,
                        n -> objects(
                                APPLICATION + "\"grantCosts\": {",
                                n,
                                i -> "\"" + colliding(i, "Aa", "BB") + "\": 5",
                                "}}")),
                hostile(
                        "names of one hash as Jackson has it",
                        format,
                        "value",
                        25_000,
                        n -> objects(
                                APPLICATION + "\"grantCosts\": {",
                                n,
                                i -> "\"" + colliding(i, "ab", "bA") + "\": 5",
                                "}}")),
                hostile(
                        "traits of one hash",
                        format,
                        "value",
                        25_000,
                        n -> objects(
                                APPLICATION + "\"statements\": [",
                                n,
                                i -> "{\"key\": {\"key\": \"" + colliding(i, "ap", "c2")
                                        + "\", \"label\": {\"ko\": \"a\", \"en\": \"a\"}}, \"value\": true}",
                                "]}")),
                hostile(
                        "numbers",
                        format,
                        "WRONG_TYPE",
                        200_000,
                        n -> objects(APPLICATION + "\"submitted\": [", n, String::valueOf, "]}")),
                hostile(
                        "evaluators and their cards",
                        JsonFormat.SCORE_BOOK,
                        "value",
                        10_000,
                        n -> objects(
                                objects("{\"committee\": [", n, i -> "\"e" + i + "\"", "], \"cards\": ["),
                                n,
                                i -> "{\"candidate\": \"c" + i + "\", \"evaluator\": \"e" + i
                                        + "\", \"marks\": {\"total\": 1}}",
                                "]}")));
    }

    private static String objects(String start, int number, IntFunction<String> each, String end) {
        return IntStream.range(0, number).mapToObj(each).collect(Collectors.joining(",", start, end));
    }

    private static String member(int number) {
        return "{\"company\": {\"id\": \"c" + number + "\"}, \"roles\": [\"adopter\"]}";
    }

    /** One of many texts of the same hash, made of two that have the same. */
    private static String colliding(int number, String zero, String one) {
        return IntStream.range(0, 18)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? zero : one)
                .collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileDocuments")
    void memoryGrowsWithTheLengthOfTheDocument(
            String what, JsonFormat<?> format, String outcome, int size, IntFunction<String> document) {
        // The first time, what is made only once is made, too.
        assertThat(read(format, document.apply(size))).isEqualTo(outcome);
        long once = allocated(format, document.apply(size), outcome);
        long twice = allocated(format, document.apply(2 * size), outcome);

        assertThat(twice).as("%s: %s bytes for one, for two", what, once).isLessThan(3 * once + 10_000_000);
    }

    private static long allocated(JsonFormat<?> format, String document, String outcome) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        String itsOutcome = read(format, bytes);
        long used = threads.getThreadAllocatedBytes(thread) - before;
        assertThat(itsOutcome).isEqualTo(outcome);
        return used;
    }

    private static String read(JsonFormat<?> format, byte[] document) {
        try {
            format.read(new ByteArrayInputStream(document));
            return "value";
        } catch (JsonDocumentException e) {
            return last(e);
        }
    }

    private static String read(JsonFormat<?> format, String document) {
        try {
            format.read(document);
            return "value";
        } catch (JsonDocumentException e) {
            return last(e);
        }
    }

    private static String last(JsonDocumentException e) {
        return e.problems().get(e.problems().size() - 1).kind().name();
    }

    @Test
    void aHostileDocumentDoesNotSpoilTheReadingOfTheNext() {
        String hostile =
                objects(APPLICATION + "\"grantCosts\": {", 5_000, i -> "\"" + colliding(i, "Aa", "BB") + "\": 5", "}}");
        String usual = objects(APPLICATION + "\"grantCosts\": {", 5_000, i -> "\"c" + i + "\": 5", "}}");

        assertThat(JsonFormat.APPLICATION.read(hostile).grantCosts()).hasSize(5_000);
        assertThat(JsonFormat.APPLICATION.read(usual).grantCosts()).hasSize(5_000);
    }

    @Test
    void longKeysDoNotExhaustTheStack() {
        String key = "a-".repeat(400_000) + "a";

        assertThat(JsonFormat.of(Company.class)
                        .read("{\"id\": \"A\", \"product\": \"" + key + "\"}")
                        .product())
                .contains(key);
        assertThat(JsonFormat.of(ClauseId.class).read("\"D-" + "A-".repeat(400_000) + "A\""))
                .extracting(clause -> clause.value().length())
                .isEqualTo(800_003);
        assertThat(read(JsonFormat.of(Company.class), "{\"id\": \"A\", \"product\": \"" + key + "-\"}"))
                .isEqualTo("BROKEN_RULE");
    }

    @Test
    void conditionsAsDeepAsAllowedAreReadWithALittleStack() {
        JsonFormat<Condition> format = JsonFormat.of(Condition.class);
        inASmallStack(() -> {
            String innermost = "{\"type\": \"stated\", \"trait\": \"star\"}";
            for (String start : new String[] {"{\"type\": \"not\", \"part\": ", "{\"part\": "}) {
                String end = start.contains("type") ? "}" : ", \"type\": \"not\"}";
                String deep = start.repeat(248) + innermost + end.repeat(248);

                Condition condition = format.read(deep);
                assertThat(condition.toString()).contains("star");
                assertThat(format.read(format.write(condition)))
                        .isEqualTo(condition)
                        .hasSameHashCodeAs(condition);
                assertThat(read(format, start.repeat(100_000) + innermost + end.repeat(100_000)))
                        .isEqualTo("TOO_LARGE");
            }
        });
    }

    @Test
    void requirementsAsDeepAsAllowedAreReadWithALittleStack() {
        inASmallStack(() -> {
            JsonFormat<Requirement> format = JsonFormat.of(Requirement.class);
            String start = "{\"type\": \"any-of\", \"parts\": [";
            String innermost = "{\"type\": \"has\", \"trait\": \"star\"}";

            Requirement requirement = format.read(start.repeat(124) + innermost + "]}".repeat(124));
            assertThat(format.read(format.write(requirement))).isEqualTo(requirement);
            assertThat(read(format, start.repeat(126) + innermost + "]}".repeat(126)))
                    .isEqualTo("TOO_LARGE");
        });
    }

    @Test
    void nestingOfEveryKindEndsInTheDocumentedExceptionWithALittleStack() {
        inASmallStack(() -> {
            for (String start : new String[] {"[", "{\"a\":", "[{\"consortium\":", "{\"members\":["}) {
                assertThat(read(JsonFormat.APPLICATION, start.repeat(100_000))).isEqualTo("TOO_LARGE");
                assertThat(read(JsonFormat.CATALOG, start.repeat(100_000))).isEqualTo("TOO_LARGE");
            }
            assertThat(JsonFormat.PROGRAM.read(
                            JsonFormat.PROGRAM.write(OfficialCatalog.catalog().program("2023/win-win"))))
                    .isEqualTo(OfficialCatalog.catalog().program("2023/win-win"));
        });
    }

    @Test
    void aTextWithHalfACharacterCannotBeWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFormat.of(Company.class).write(Company.of("\ud83d")))
                .withMessageContaining("half a character")
                .withMessageContaining("\\uD83D");
    }

    private static void inASmallStack(Runnable test) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, test, "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((its, thrown) -> failure.set(thrown));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(failure.get()).isNull();
    }
}
