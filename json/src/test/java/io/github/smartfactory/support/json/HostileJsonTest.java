package io.github.smartfactory.support.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.testkit.sample.Applications;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a document holds, it gives a value or the documented exception, and a value that was read can be used. */
class HostileJsonTest {

    private static final JsonMapper TREES = JsonMapper.builder().build();

    /** Values that are odd wherever they come, as JSON. */
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "{\"a\": {}}",
            "0",
            "-0",
            "-1",
            "0.5",
            "1E+2",
            "1e999999999",
            "1e-999999999",
            "1e99999999999",
            "0E+400",
            "9".repeat(900),
            "9223372036854775807",
            "-9223372036854775808",
            "2147483647",
            "-2147483648",
            "0." + "3".repeat(40),
            "\"\"",
            "\" \"",
            "\"0\"",
            "\"1/3\"",
            "\"1/0\"",
            "\"9223372036854775807\"",
            "\"-9223372036854775808\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\u202e\\u200f한빛\"",
            "\"-999999999-01-01\"",
            "\"+999999999-12-31\"",
            "\"" + "a-".repeat(20_000) + "a\"",
            "\"" + "9".repeat(20_000) + "\"",
            "\"" + "A-A".repeat(20_000) + "\"",
            "[".repeat(200) + "]".repeat(200));

    /** A format with a document that it reads. */
    private record Sample<T>(JsonFormat<T> format, String document) {

        static <T> Sample<T> of(JsonFormat<T> format, T value) {
            return new Sample<>(format, format.write(value));
        }

        static <T> Sample<T> of(Class<T> type, T value) {
            return of(JsonFormat.of(type), value);
        }
    }

    private static final List<Sample<?>> SAMPLES = samples();

    private static List<Sample<?>> samples() {
        Program winWin = OfficialCatalog.catalog().program("2023/win-win");
        Program cluster = OfficialCatalog.catalog().program("2022/digital-cluster-lead");
        Application application = Applications.satisfied("2022/digital-cluster-lead");
        FundingPlan plan = winWin.resolve(Tier.ADVANCED_1).plan(Won.ofEok(5));
        SelectionRule rule =
                OfficialCatalog.catalog().program("2022/digital-cluster-lead").selectionRule();
        List<Candidate> candidates = new ArrayList<>();
        List<ScoreCard> cards = new ArrayList<>();
        for (String id : List.of("A", "B", "C", "D")) {
            candidates.add(Candidate.of(id, Applications.satisfied("2022/digital-cluster-lead")));
            cards.add(new ScoreCard(id, "evaluator 1", Map.of("total", Score.parse("7" + (id.charAt(0) - 'A')))));
        }
        ScoreBook book = ScoreBook.of(List.of("evaluator 1"), cards);
        return List.of(
                Sample.of(JsonFormat.PROGRAM, winWin),
                Sample.of(JsonFormat.PROGRAM, cluster),
                Sample.of(JsonFormat.APPLICATION, application),
                Sample.of(JsonFormat.SCORE_BOOK, book),
                Sample.of(JsonFormat.EXPLANATION, plan.explain()),
                Sample.of(FundingPlan.class, plan),
                Sample.of(Assessment.class, cluster.assess(application)),
                Sample.of(Selection.class, rule.select(rule.entries(candidates, Map.of("selection", book)))));
    }

    @Property(tries = 200, seed = "20230302", shrinking = ShrinkingMode.OFF)
    void bytesThatFlipComeOrGoGiveAValueOrTheDocumentedException(@ForAll long seed) {
        Random random = new Random(seed);
        Sample<?> sample = pick(SAMPLES, random);
        byte[] document = sample.document().getBytes(StandardCharsets.UTF_8);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            document = changed(document, random);
        }
        check(sample.format(), document);
    }

    private static byte[] changed(byte[] document, Random random) {
        int at = random.nextInt(document.length);
        byte some =
                random.nextBoolean() ? (byte) random.nextInt(256) : (byte) "{}[],:\"\\0-e.".charAt(random.nextInt(12));
        return switch (random.nextInt(3)) {
            case 0 -> {
                byte[] flipped = document.clone();
                flipped[at] = some;
                yield flipped;
            }
            case 1 -> {
                byte[] longer = new byte[document.length + 1];
                System.arraycopy(document, 0, longer, 0, at);
                longer[at] = some;
                System.arraycopy(document, at, longer, at + 1, document.length - at);
                yield longer;
            }
            default -> {
                byte[] shorter = new byte[document.length - 1];
                System.arraycopy(document, 0, shorter, 0, at);
                System.arraycopy(document, at + 1, shorter, at, shorter.length - at);
                yield shorter;
            }
        };
    }

    @Property(tries = 300, seed = "20230303", shrinking = ShrinkingMode.OFF)
    void propertiesAndValuesThatChangeGiveAValueOrTheDocumentedException(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int changes) {
        Random random = new Random(seed);
        Sample<?> sample = pick(SAMPLES, random);
        String document = sample.document();
        for (int i = 0; i < changes; i++) {
            document = mutant(document, random);
        }
        boolean read = check(sample.format(), document.getBytes(StandardCharsets.UTF_8));
        Statistics.collect(read);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(part -> part > 10);
            coverage.check(false).percentage(part -> part > 10);
        });
    }

    @Example
    void aCatalogWithOddValuesGivesAValueOrTheDocumentedException() {
        Random random = new Random(4);
        int read = 0;
        for (int i = 0; i < 8; i++) {
            String document = mutant(OfficialDocuments.catalog(), random);
            Outcome outcome = outcome(JsonFormat.CATALOG, document.getBytes(StandardCharsets.UTF_8));
            if (outcome.value() instanceof Catalog catalog) {
                assertThat(JsonFormat.CATALOG
                                .read(JsonFormat.CATALOG.write(catalog))
                                .announcements())
                        .isEqualTo(catalog.announcements());
                read++;
            }
        }
        assertThat(read).isBetween(1, 7);
    }

    /** The document with one thing changed somewhere: a property or an element gone, renamed, moved, doubled or odd. */
    private static String mutant(String document, Random random) {
        JsonNode root = TREES.readTree(document);
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        JsonNode chosen = pick(containers, random);
        String mark = "mark-" + random.nextInt(1_000_000);
        boolean odd = false;
        if (chosen instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>(object.propertyNames());
            String name = pick(names, random);
            switch (random.nextInt(6)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name + "x", object.remove(name));
                case 2 -> object.set(pick(names, random), object.get(name));
                case 3 -> object.set(name, pick(containers, random).deepCopy());
                default -> {
                    object.put(name, mark);
                    odd = true;
                }
            }
        } else if (chosen instanceof ArrayNode array && !array.isEmpty()) {
            int at = random.nextInt(array.size());
            switch (random.nextInt(4)) {
                case 0 -> array.remove(at);
                case 1 -> array.add(array.get(at).deepCopy());
                case 2 -> array.insert(0, array.remove(at));
                default -> {
                    array.set(at, mark);
                    odd = true;
                }
            }
        }
        String mutant = root.toString();
        return odd ? mutant.replace("\"" + mark + "\"", pick(ODD, random)) : mutant;
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(each -> collect(each, containers));
        }
    }

    @Example
    void aDocumentThatEndsAnywhereIsASyntaxError() {
        String document = SAMPLES.get(3).document();
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        for (int end = 0; end < bytes.length; end++) {
            Outcome outcome = outcome(JsonFormat.SCORE_BOOK, Arrays.copyOf(bytes, end));
            assertThat(outcome.kinds()).as("cut after %s bytes", end).containsExactly("SYNTAX");
        }
    }

    @Example
    void aFormatReadsTheDocumentOfAnotherOrNamesTheProblems() {
        for (Sample<?> sample : SAMPLES) {
            for (Sample<?> other : SAMPLES) {
                Outcome outcome = outcome(sample.format(), other.document().getBytes(StandardCharsets.UTF_8));
                assertThat(outcome.kinds().isEmpty()).isEqualTo(sample.format() == other.format());
            }
        }
    }

    @Example
    void everyOddValueAloneGivesAValueOrTheDocumentedException() {
        for (String odd : ODD) {
            for (Sample<?> sample : SAMPLES) {
                assertThat(outcome(sample.format(), odd.getBytes(StandardCharsets.UTF_8))
                                .kinds())
                        .as(odd)
                        .isNotEmpty();
            }
        }
    }

    private record Outcome(@Nullable Object value, List<String> kinds) {}

    private static Outcome outcome(JsonFormat<?> format, byte[] document) {
        try {
            return new Outcome(format.read(new ByteArrayInputStream(document)), List.of());
        } catch (JsonDocumentException e) {
            assertThat(e.problems()).hasSizeBetween(1, JsonDocumentException.MAX_PROBLEMS);
            assertThat(e.problems()).allSatisfy(problem -> {
                assertThat(problem.message())
                        .isNotBlank()
                        .doesNotContain("null pointer")
                        .isNotEqualTo("null");
                assertThat(problem.path()).startsWith("$");
            });
            return new Outcome(
                    null, e.problems().stream().map(each -> each.kind().name()).toList());
        }
    }

    /** Reads a document, if it can be read; what was read can be shown, compared, written, and read again. */
    private static <T> boolean check(JsonFormat<T> format, byte[] document) {
        if (outcome(format, document).value() == null) {
            return false;
        }
        T value = format.read(new ByteArrayInputStream(document));
        assertThat(value.toString()).isNotEmpty();
        if (value instanceof Program program) {
            assertThat(program.ruleBook().rules()).isNotEmpty();
        }
        T again = format.read(format.write(value));
        assertThat(again).isEqualTo(value).hasSameHashCodeAs(value);
        return true;
    }

    private static <E> E pick(List<E> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
