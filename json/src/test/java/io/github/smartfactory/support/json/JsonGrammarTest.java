package io.github.smartfactory.support.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.json.problem.JsonProblem;
import io.github.smartfactory.support.json.tree.Characters;
import io.github.smartfactory.support.scoring.Candidate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Documents that are nearly JSON are told from those that are, and every problem is where it is said to be. */
class JsonGrammarTest {

    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|[-+.\\w]+|[ \\t\\r\\n]+|.", Pattern.DOTALL);

    /** Tokens that are JSON in the wrong place, that other notations have, or that only look like JSON. */
    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "null",
            "true",
            "False",
            "tru",
            "nul",
            "NaN",
            "Infinity",
            "undefined",
            "0",
            "-0",
            "00",
            "01",
            "+1",
            "-",
            ".5",
            "1.",
            "1e",
            "1e+",
            "1E400",
            "1e-999999999",
            "1e99999999999",
            "0x10",
            "1_000",
            "1L",
            "\uFF11",
            "\u0661",
            "-9223372036854775809",
            "2147483648",
            "0.1000000000000000000001",
            "'a'",
            "\"\\x41\"",
            "\"\\u12\"",
            "\"\\u{41}\"",
            "\"\\ud800\"",
            "\"\\udc00\"",
            "\"\\ud83d\\ude00\"",
            "\"\u0001\"",
            "\"\n\"",
            "\"\t\"",
            "\"\\u0000\"",
            "\"\u2028\"",
            "\uD83D\uDE00",
            "\"a\":1,",
            "\"a\":1",
            "{\"key\":1,\"key\":2}",
            "{\"key\":\"a\",\"label\":{\"ko\":\"a\",\"en\":\"a\"}}",
            "//\n",
            "/**/",
            "#\n",
            "\u00A0",
            "\u3000",
            "\f",
            "\u0000",
            "\uFEFF",
            "\r",
            "\r\n",
            "\n\n",
            "\t",
            "\\",
            "\\u0022",
            ";",
            "=",
            "()",
            "[".repeat(300),
            "[".repeat(240) + "]".repeat(240),
            "{\"a\":".repeat(252) + "1" + "}".repeat(252),
            "9".repeat(1_001),
            "\"" + "x".repeat(1_001) + "\":1,");

    /** Bytes that are no UTF-8, or that some decoders take for it. */
    private static final List<byte[]> BYTES = List.of(
            bytes(0xC0, 0x80),
            bytes(0xC1, 0xA2),
            bytes(0xED, 0xA0, 0x80),
            bytes(0xED, 0xB0, 0x80),
            bytes(0xF4, 0x90, 0x80, 0x80),
            bytes(0xF8, 0x88, 0x80, 0x80, 0x80),
            bytes(0xE2, 0x82),
            bytes(0xF0, 0x9F, 0x98),
            bytes(0x80),
            bytes(0xFF),
            bytes(0xFE, 0xFF),
            bytes(0xEF, 0xBB, 0xBF));

    private record Sample(JsonFormat<?> format, String document) {

        static Sample of(JsonFormat<?> format, String name) {
            try {
                return new Sample(
                        format, Files.readString(Golden.file("src/test/resources/samples/1/" + name + ".json")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final List<Sample> SAMPLES = List.of(
            Sample.of(JsonFormat.ANNOUNCEMENT, "announcement"),
            Sample.of(JsonFormat.CATALOG, "catalog"),
            Sample.of(JsonFormat.APPLICATION, "application"),
            Sample.of(JsonFormat.CONSORTIUM, "consortium"),
            Sample.of(JsonFormat.SCORE_BOOK, "score-book"),
            Sample.of(JsonFormat.REFORM, "reform"),
            Sample.of(JsonFormat.of(Candidate.class), "candidate"),
            Sample.of(JsonFormat.of(FundingRequest.class), "funding-request"),
            Sample.of(JsonFormat.of(FundingPlan.class), "funding-plan"),
            Sample.of(JsonFormat.of(ClusterRequest.class), "cluster-request"));

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Property(tries = 1_500, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(onFailureOnly = true)
    void tokensThatComeGoOrChangePlacesAreSeenForWhatTheyAre(@ForAll long seed) {
        Random random = new Random(seed);
        Sample sample = pick(SAMPLES, random);
        List<String> tokens = tokens(sample.document());
        for (int i = random.nextInt(3); i >= 0; i--) {
            edit(tokens, random);
        }
        String mark = random.nextInt(8) == 0 ? "\uFEFF" : "";
        String text = lines(String.join("", tokens), random);
        Statistics.collect(JsonReading.check(sample.format(), (mark + text).getBytes(StandardCharsets.UTF_8)));
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(part -> part > 2);
            coverage.check(false).percentage(part -> part > 30);
        });
    }

    private static List<String> tokens(String document) {
        return new ArrayList<>(
                TOKEN.matcher(document).results().map(MatchResult::group).toList());
    }

    private static void edit(List<String> tokens, Random random) {
        int at = random.nextInt(tokens.size());
        int other = random.nextInt(tokens.size());
        switch (random.nextInt(7)) {
            case 0 -> tokens.set(at, "");
            case 1 -> tokens.add(at, tokens.get(at));
            case 2 -> tokens.set(at, tokens.get(other));
            case 3 -> {
                String one = tokens.get(at);
                tokens.set(at, tokens.get(other));
                tokens.set(other, one);
            }
            case 4 -> tokens.add(at, pick(TOKENS, random));
            case 5 -> tokens.add(pick(TOKENS, random));
            default -> tokens.set(at, pick(TOKENS, random));
        }
    }

    /** The text with the line ends of another system, or none. */
    private static String lines(String text, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> text.replace("\n", "\r\n");
            case 1 -> text.replace("\n", "\r");
            case 2 -> text.replace("\n", "");
            default -> text;
        };
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void bytesThatAreNoUtf8AreRefusedWhereTheyStand(@ForAll long seed) {
        Random random = new Random(seed);
        Sample sample = pick(SAMPLES, random);
        byte[] document = sample.document().getBytes(StandardCharsets.UTF_8);
        int at = random.nextInt(document.length + 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Arrays.copyOf(document, at));
        out.writeBytes(pick(BYTES, random));
        if (random.nextInt(4) > 0) {
            out.writeBytes(Arrays.copyOfRange(document, at, document.length));
        }
        JsonReading.check(sample.format(), out.toByteArray());
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void textsAreReadAsTheirBytesAre(@ForAll long seed) {
        Random random = new Random(seed);
        Sample sample = pick(SAMPLES, random);
        List<String> tokens = tokens(sample.document());
        if (random.nextBoolean()) {
            edit(tokens, random);
        }
        String text = (random.nextBoolean() ? "\uFEFF" : "") + String.join("", tokens);
        assertThat(problems(() -> sample.format().read(text)))
                .isEqualTo(problems(
                        () -> sample.format().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void halfACharacterInATextIsNamedAsOneOrRefusedAsNoJson(@ForAll long seed) {
        Random random = new Random(seed);
        Sample sample = pick(SAMPLES, random);
        int at = random.nextInt(sample.document().length());
        String half = random.nextBoolean() ? "\uD83D" : "\uDE00";
        String text =
                sample.document().substring(0, at) + half + sample.document().substring(at);
        assertThat(problems(() -> sample.format().read(text)))
                .isNotEmpty()
                .allSatisfy(problem ->
                        assertThat(Characters.areWhole(problem.toString())).isTrue());
    }

    /** None if the document is read. */
    private static List<JsonProblem> problems(Runnable reading) {
        try {
            reading.run();
            return List.of();
        } catch (JsonDocumentException e) {
            return e.problems();
        }
    }

    @Example
    void aByteBehindALineEndIsInTheNextLineWhateverEndsTheLine() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(("{" + end + end).getBytes(StandardCharsets.UTF_8));
            out.write(0xD4);
            assertThat(problems(() -> JsonFormat.REFORM.read(new ByteArrayInputStream(out.toByteArray()))))
                    .extracting(JsonProblem::toString)
                    .containsExactly("$ (line 3, column 1): there is something that is not UTF-8");
        }
    }

    @Example
    void everyTokenAloneIsSeenForWhatItIs() {
        for (String token : TOKENS) {
            for (Sample sample : SAMPLES) {
                JsonReading.check(sample.format(), token.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static <E> E pick(List<E> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
