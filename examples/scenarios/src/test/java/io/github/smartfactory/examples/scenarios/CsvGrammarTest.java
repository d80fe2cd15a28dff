package io.github.smartfactory.examples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.smartfactory.examples.scenarios.RowProblem.Reason;
import io.github.smartfactory.support.scenario.Firm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Every row of a file becomes a firm or is named with line, column and reason, however the file is written. */
class CsvGrammarTest {

    private static final List<String> HEADER = List.of(
            "id", "type", "cost", "size", "industry", "region", "companies", "points", "bonus", "applied", "u-turn");

    private static final Map<String, List<String>> GOOD = Map.ofEntries(
            Map.entry(
                    "id", List.of("a", "b", "c", "가나", "\"", "a,b", "x\ny", "x\r\ny", " e ", "\uD83D\uDE00", "\u0000")),
            Map.entry("type", List.of("basic", "advanced1", " advanced2\t")),
            Map.entry("cost", List.of("100000000", "1억 4,000만원", "0", "KRW 5", "000000000000000007")),
            Map.entry("size", List.of("", "small", "large")),
            Map.entry("industry", List.of("", "C", "C29", "C31202")),
            Map.entry("region", List.of("", "경기", "\"서울\"", "a,b", "one\ntwo", "one\r\ntwo", "one\rtwo")),
            Map.entry("companies", List.of("", "1", "1000000", "007")),
            Map.entry("points", List.of("", "70.5", "-3", "209/8")),
            Map.entry("bonus", List.of("", "0", "2.5")),
            Map.entry("applied", List.of("", "2023-01-09T09:00", "2023-01-09T00:00:00Z", "2023-01-09T09:00:00+09:00")),
            Map.entry("u-turn", List.of("", "yes", "No", "예")));

    /** Values that cannot be used, with the reason that is given. */
    private static final Map<String, List<Map.Entry<String, Reason>>> BAD = Map.ofEntries(
            Map.entry("id", List.of(Map.entry("", Reason.MISSING), Map.entry("\u3000", Reason.MISSING))),
            Map.entry("type", List.of(Map.entry(" ", Reason.MISSING), Map.entry("basik", Reason.UNKNOWN))),
            Map.entry(
                    "cost",
                    List.of(
                            Map.entry("", Reason.MISSING),
                            Map.entry("-5", Reason.OUT_OF_BOUNDS),
                            Map.entry("9223372036854775808", Reason.OUT_OF_BOUNDS),
                            Map.entry("\uFF15", Reason.UNREADABLE),
                            Map.entry("1e9", Reason.UNREADABLE),
                            Map.entry("1".repeat(5_000), Reason.UNREADABLE))),
            Map.entry("size", List.of(Map.entry("Small", Reason.UNKNOWN))),
            Map.entry(
                    "industry", List.of(Map.entry("C99", Reason.UNKNOWN), Map.entry("C\uFF12\uFF19", Reason.UNKNOWN))),
            Map.entry(
                    "companies",
                    List.of(
                            Map.entry("0", Reason.OUT_OF_BOUNDS),
                            Map.entry("1000001", Reason.OUT_OF_BOUNDS),
                            Map.entry("99999999999999999999", Reason.OUT_OF_BOUNDS),
                            Map.entry("\uFF13", Reason.UNREADABLE),
                            Map.entry("\u0663", Reason.UNREADABLE),
                            Map.entry("+3", Reason.UNREADABLE),
                            Map.entry("3.0", Reason.UNREADABLE))),
            Map.entry(
                    "points",
                    List.of(
                            Map.entry("1.0000001", Reason.OUT_OF_BOUNDS),
                            Map.entry("1/3", Reason.OUT_OF_BOUNDS),
                            Map.entry("70점", Reason.UNREADABLE))),
            Map.entry("bonus", List.of(Map.entry("-1", Reason.OUT_OF_BOUNDS), Map.entry("1/0", Reason.UNREADABLE))),
            Map.entry(
                    "applied",
                    List.of(
                            Map.entry("2023-02-30T00:00", Reason.UNREADABLE),
                            Map.entry("2023-01-09T09:00[Nowhere/City]", Reason.UNREADABLE),
                            Map.entry("2023-01-09T09:00:00+99:00", Reason.UNREADABLE),
                            Map.entry("\uFF12023-01-09T09:00", Reason.UNREADABLE))),
            Map.entry("u-turn", List.of(Map.entry("maybe", Reason.UNREADABLE))));

    private static Path folder = Path.of("");

    @BeforeContainer
    static void makesAFolder() throws IOException {
        folder = Files.createTempDirectory("csv");
    }

    @AfterContainer
    static void removesTheFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("firms.csv"));
        Files.deleteIfExists(folder);
    }

    private record Named(long line, String column, Reason reason) {}

    /** A file as it is written, and what is expected of it. */
    private static final class Table {

        private final Random random;
        private final StringBuilder text = new StringBuilder();
        private final String lineEnd;
        private final List<String> kept = new ArrayList<>();
        private final List<Named> named = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();
        private long line = 1;

        Table(Random random) {
            this.random = random;
            this.lineEnd = pick(List.of("\n", "\r\n", "\r"), random);
            if (random.nextInt(4) == 0) {
                text.append('\uFEFF');
            }
            write(HEADER);
        }

        /** A row, after some empty lines perhaps: with values out of place, with too few or too many, or a good one. */
        Table row() {
            while (random.nextInt(5) == 0) {
                text.append(lineEnd);
                line++;
            }
            Set<Named> wrong = new HashSet<>();
            List<String> fields = new ArrayList<>();
            double bad = pick(List.of(0.0, 0.0, 0.1, 0.3), random);
            for (String column : HEADER) {
                if (BAD.containsKey(column) && random.nextDouble() < bad) {
                    Map.Entry<String, Reason> each = pick(BAD.getOrDefault(column, List.of()), random);
                    wrong.add(new Named(line, column, each.getValue()));
                    fields.add(each.getKey());
                } else {
                    fields.add(pick(GOOD.getOrDefault(column, List.of()), random));
                }
            }
            int change = random.nextInt(12);
            if (change < 2) {
                if (change == 0) {
                    fields.remove(fields.size() - 1);
                } else {
                    fields.add("more");
                }
                wrong = Set.of(new Named(line, "-", Reason.FIELD_COUNT));
            }
            String id = fields.get(0).strip();
            if (wrong.isEmpty() && !ids.add(id)) {
                wrong = Set.of(new Named(line, "id", Reason.DUPLICATE));
            }
            if (wrong.isEmpty()) {
                kept.add(id);
            }
            named.addAll(wrong);
            write(fields);
            return this;
        }

        private void write(List<String> fields) {
            text.append(fields.stream().map(this::quoted).collect(Collectors.joining(",")));
            text.append(lineEnd);
            line += 1 + fields.stream().mapToLong(Table::lineEnds).sum();
        }

        private static long lineEnds(String field) {
            return field.replace("\r\n", "\n")
                    .chars()
                    .filter(each -> each == '\n' || each == '\r')
                    .count();
        }

        private String quoted(String field) {
            boolean must = field.contains(",") || field.contains("\"") || lineEnds(field) > 0;
            return must || random.nextInt(4) == 0 ? "\"" + field.replace("\"", "\"\"") + "\"" : field;
        }

        byte[] content() {
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void goodRowsAreKeptAndBadRowsAreNamed(@ForAll long seed) {
        Random random = new Random(seed);
        Table table = new Table(random);
        for (int i = random.nextInt(6); i >= 0; i--) {
            table.row();
        }
        Populations.Loaded loaded = CsvReading.load(folder.resolve("firms.csv"), table.content());
        RowProblems problems = loaded.problems();
        assertThat(loaded.population().firms().map(Firm::id)).containsExactlyElementsOf(table.kept);
        assertThat(problems.rows())
                .isEqualTo(table.named.stream().map(Named::line).distinct().count());
        assertThat(problems.counts())
                .isEqualTo(table.named.stream().collect(Collectors.groupingBy(Named::reason, Collectors.counting())));
        assertThat(problems.first().stream()
                        .map(problem -> new Named(problem.line(), problem.column(), problem.reason())))
                .hasSize(Math.min(table.named.size(), RowProblems.SHOWN))
                .isSubsetOf(table.named);
    }

    @Property(tries = 800, shrinking = ShrinkingMode.OFF)
    void filesThatAreNearlyCsvGiveEveryRowOrAreRefusedAsAWhole(@ForAll long seed) {
        Random random = new Random(seed);
        Table table = new Table(random).row().row().row();
        String text = table.text.toString();
        List<String> odd = List.of(
                "\"",
                "\"\"",
                "\"\"\"",
                ",",
                "\n",
                "\r",
                "\r\n",
                "\n\n",
                "\uFEFF",
                "\u0000",
                ";",
                "\t",
                " ",
                "#",
                "'",
                "\\",
                "\u0085",
                "\u2028",
                "\uD83D\uDE00",
                "x".repeat(9_000),
                ",".repeat(3_000),
                "\n\"");
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length());
            String behind = text.substring(at + 1);
            text = switch (random.nextInt(4)) {
                case 0 -> text.substring(0, at) + behind;
                case 1 -> text.substring(0, at) + pick(odd, random) + behind;
                case 2 -> text.substring(0, at);
                default -> text.substring(0, at) + pick(odd, random) + text.charAt(at) + behind;
            };
            if (text.isEmpty()) {
                break;
            }
        }
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(8) == 0 && content.length > 0) {
            content[random.nextInt(content.length)] = (byte) random.nextInt(256);
        }
        CsvReading.check(folder.resolve("firms.csv"), content);
    }

    @Example
    void aMomentThatIsTooFarAwayIsOutOfBounds() {
        for (String moment : List.of("+999999999-12-31T23:59:59Z", "-999999999-01-01T00:00", "-0001-01-01T00:00")) {
            String text = "id,type,cost,applied\na,basic,1," + moment + "\n";
            Populations.Loaded loaded =
                    CsvReading.load(folder.resolve("firms.csv"), text.getBytes(StandardCharsets.UTF_8));
            assertThat(loaded.problems().first())
                    .extracting(RowProblem::line, RowProblem::column, RowProblem::reason)
                    .containsExactly(tuple(2L, "applied", Reason.OUT_OF_BOUNDS));
        }
    }

    private static <E> E pick(List<E> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
