package io.github.smartfactory.examples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.scenario.Firm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has to come of reading any bytes as a population: told by a reader of CSV that is written apart, from RFC 4180. */
final class CsvReading {

    static final Vocabulary VOCABULARY = Vocabulary.of(OfficialCatalog.catalog().program("2023/win-win"));

    /** A record with the line that it begins in. */
    private record Line(long number, List<String> fields) {}

    private CsvReading() {}

    /** Reads a population from a file of some bytes. */
    static Populations.Loaded load(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Populations.load(file, VOCABULARY, false, false);
    }

    /**
     * Reads every row as a firm or names it with its line, and refuses only what is no CSV in UTF-8 with a header of known
     * columns.
     *
     * @return whether there is a population
     */
    static boolean check(Path file, byte[] content) {
        Optional<List<Line>> lines = decoded(content).flatMap(CsvReading::lines);
        Populations.Loaded loaded;
        try {
            loaded = load(file, content);
        } catch (InputException e) {
            assertThat(e.getMessage()).startsWith(file + ": ");
            assertThat(lines.filter(CsvReading::hasHeader)).as(e.getMessage()).isEmpty();
            return false;
        }
        assertThat(lines.filter(CsvReading::hasHeader)).isPresent();
        checkRows(loaded, lines.orElseThrow());
        return true;
    }

    private static void checkRows(Populations.Loaded loaded, List<Line> lines) {
        List<Line> rows = lines.subList(1, lines.size());
        RowProblems problems = loaded.problems();
        assertThat(loaded.population().size() + problems.rows()).isEqualTo(rows.size());
        assertThat(problems.counts().values().stream().mapToLong(count -> count).sum())
                .isGreaterThanOrEqualTo(problems.rows());
        Set<Long> bad = problems.first().stream().map(RowProblem::line).collect(Collectors.toSet());
        assertThat(rows.stream().map(Line::number)).containsAll(bad);
        assertThat(problems.first())
                .allSatisfy(
                        problem -> assertThat(problem.message()).isNotBlank().isNotEqualTo("null"));
        if (problems.counts().values().stream().mapToLong(count -> count).sum() <= RowProblems.SHOWN) {
            assertThat(bad).hasSize((int) problems.rows());
            int id = names(lines).indexOf("id");
            assertThat(loaded.population().firms().map(Firm::id))
                    .containsExactlyElementsOf(rows.stream()
                            .filter(row -> !bad.contains(row.number()))
                            .map(row -> row.fields().get(id).strip())
                            .toList());
        }
    }

    private static boolean hasHeader(List<Line> lines) {
        if (lines.isEmpty()) {
            return false;
        }
        List<String> names = names(lines);
        Set<String> known = Stream.concat(
                        Arrays.stream(Column.values()).map(Column::key), VOCABULARY.traits().keySet().stream())
                .collect(Collectors.toSet());
        return known.containsAll(names)
                && new HashSet<>(names).size() == names.size()
                && names.containsAll(List.of("id", "type", "cost"));
    }

    private static List<String> names(List<Line> lines) {
        return lines.get(0).fields().stream().map(String::strip).toList();
    }

    private static Optional<String> decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The records that are no empty lines; nothing if something stands between a closing quote and the next comma. */
    private static Optional<List<Line>> lines(String text) {
        List<Line> lines = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        long number = 1;
        long start = 1;
        int at = 0;
        boolean quotes = false;
        while (at < text.length()) {
            char each = text.charAt(at);
            if (each == '"' && field.isEmpty() && !quotes) {
                quotes = true;
                at++;
                while (at < text.length() && (text.charAt(at) != '"' || text.startsWith("\"\"", at))) {
                    int step = text.charAt(at) == '"' ? 2 : 1;
                    number += isLineEnd(text, at) ? 1 : 0;
                    field.append(text.charAt(at));
                    at += step;
                }
                at++;
                if (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                    return Optional.empty();
                }
            } else if (each == ',') {
                fields.add(field.toString());
                field.setLength(0);
                quotes = false;
                at++;
            } else if (each == '\r' || each == '\n') {
                boolean ends = isLineEnd(text, at);
                at++;
                if (!ends) {
                    continue;
                }
                number++;
                if (quotes || !field.isEmpty() || !fields.isEmpty()) {
                    fields.add(field.toString());
                    lines.add(new Line(start, List.copyOf(fields)));
                }
                at += each == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
                fields.clear();
                field.setLength(0);
                quotes = false;
                start = number;
            } else {
                field.append(each);
                at++;
            }
        }
        if (quotes || !field.isEmpty() || !fields.isEmpty()) {
            fields.add(field.toString());
            lines.add(new Line(start, List.copyOf(fields)));
        }
        return Optional.of(lines);
    }

    /** CR, LF, or CR and LF, of which the CR counts. */
    private static boolean isLineEnd(String text, int at) {
        char each = text.charAt(at);
        return each == '\r' || (each == '\n' && (at == 0 || text.charAt(at - 1) != '\r'));
    }
}
