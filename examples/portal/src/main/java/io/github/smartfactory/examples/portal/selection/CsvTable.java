package io.github.smartfactory.examples.portal.selection;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.smartfactory.examples.portal.selection.Problems.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A CSV file whose columns are known.
 *
 * @param sent the file
 * @param lines its lines without the header, in order
 */
record CsvTable(Sent sent, List<Line> lines) {

    private static final int LONGEST_CELL = 200;

    /**
     * A line.
     *
     * @param number its number in the file, from 1
     * @param cells the cells by key of the column, without spaces around them; those that are empty are left out
     */
    record Line(long number, Map<String, String> cells) {

        Optional<String> get(Column column) {
            return Optional.ofNullable(cells.get(column.key()));
        }
    }

    CsvTable {
        lines = List.copyOf(lines);
    }

    /** Where a line is. */
    Place at(Line line) {
        return Place.of(sent).line(line.number());
    }

    /** Reads a file; nothing if its header is wrong. */
    static Optional<CsvTable> read(Sent sent, List<Column> columns, Problems problems) {
        List<CsvRecord> records = records(sent, problems);
        if (records.isEmpty()) {
            return Optional.empty();
        }
        Optional<List<Optional<Column>>> header = header(sent, records.get(0), columns, problems);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        if (records.size() == 1) {
            problems.say(Place.of(sent), "selection.file.header-only");
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        for (CsvRecord each : records.subList(1, records.size())) {
            lines.add(line(sent, each, header.get(), problems));
        }
        return Optional.of(new CsvTable(sent, lines));
    }

    private static List<CsvRecord> records(Sent sent, Problems problems) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(sent.text())) {
            for (CsvRecord each : reader) {
                if (!each.getFields().stream().allMatch(String::isBlank)) {
                    records.add(each);
                }
            }
        } catch (CsvParseException e) {
            problems.say(Place.of(sent), "selection.file.quotes");
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory was read", e);
        }
        if (records.isEmpty()) {
            problems.say(Place.of(sent), "selection.file.empty");
        }
        return records;
    }

    /** The column of each cell; nothing for a column without a heading. */
    private static Optional<List<Optional<Column>>> header(
            Sent sent, CsvRecord first, List<Column> columns, Problems problems) {
        Place place = Place.of(sent).line(first.getStartingLineNumber());
        List<Optional<Column>> header = new ArrayList<>();
        boolean right = true;
        for (String cell : first.getFields()) {
            String heading = cell.strip();
            Optional<Column> column =
                    columns.stream().filter(each -> each.isHeaded(heading)).findFirst();
            if (column.isEmpty() && !heading.isEmpty()) {
                problems.say(place.column(heading), "selection.column.unknown", keys(columns));
                right = false;
            }
            if (column.isPresent() && header.contains(column)) {
                problems.say(place.column(heading), "selection.column.twice");
                right = false;
            }
            header.add(column);
        }
        for (Column column : columns) {
            if (column.required() && !header.contains(Optional.of(column))) {
                problems.say(
                        place.column(column.key()),
                        "selection.column.missing",
                        problems.words().text(column.label()));
                right = false;
            }
        }
        return right ? Optional.of(header) : Optional.empty();
    }

    private static String keys(List<Column> columns) {
        return columns.stream().map(Column::key).collect(Collectors.joining(", "));
    }

    private static Line line(Sent sent, CsvRecord line, List<Optional<Column>> header, Problems problems) {
        Place place = Place.of(sent).line(line.getStartingLineNumber());
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < line.getFieldCount(); i++) {
            String cell = line.getField(i).strip();
            Optional<Column> column = i < header.size() ? header.get(i) : Optional.empty();
            if (cell.isEmpty()) {
                continue;
            }
            if (column.isEmpty()) {
                problems.say(place, "selection.cell.no-column", cell);
            } else if (cell.length() > LONGEST_CELL) {
                problems.say(place.column(column.get().key()), "field.too-long", LONGEST_CELL);
            } else {
                cells.put(column.get().key(), cell);
            }
        }
        return new Line(line.getStartingLineNumber(), cells);
    }
}
