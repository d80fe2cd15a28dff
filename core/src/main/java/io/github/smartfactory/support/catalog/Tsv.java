package io.github.smartfactory.support.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads tables with tabs between the cells, and refuses whatever is not exactly as it should be. */
final class Tsv {

    private Tsv() {}

    static List<Row> resource(String name, String... columns) {
        try (InputStream stream = Tsv.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("table " + name + " is missing");
            }
            return read(name, new InputStreamReader(stream, StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new UncheckedIOException("table " + name + " cannot be read", e);
        }
    }

    static List<Row> read(String name, Reader text, String... columns) throws IOException {
        BufferedReader lines = new BufferedReader(text);
        String header = lines.readLine();
        if (header == null || !Arrays.asList(header.split("\t", -1)).equals(Arrays.asList(columns))) {
            throw new IllegalStateException(
                    name + ", line 1: the columns must be " + Arrays.toString(columns) + ": " + header);
        }
        List<Row> rows = new ArrayList<>();
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String[] cells = line.split("\t", -1);
            if (cells.length != columns.length) {
                throw new IllegalStateException(
                        name + ", line " + number + ": " + columns.length + " cells are expected: " + cells.length);
            }
            Map<String, String> byColumn = new LinkedHashMap<>();
            for (int i = 0; i < cells.length; i++) {
                if (!cells[i].equals(cells[i].strip())) {
                    throw new IllegalStateException(name + ", line " + number + ", column " + columns[i]
                            + ": space around \"" + cells[i] + "\"");
                }
                byColumn.put(columns[i], cells[i]);
            }
            rows.add(new Row(name + ", line " + number, byColumn));
        }
        return List.copyOf(rows);
    }

    /**
     * One row of a table.
     *
     * @param place the table and the line
     * @param cells the cells by column
     */
    record Row(String place, Map<String, String> cells) {

        /** What is in a column; may be empty. */
        String optional(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalStateException(place + ": no column " + column);
            }
            return cell;
        }

        /** What is in a column, which must not be empty. */
        String cell(String column) {
            String cell = optional(column);
            if (cell.isEmpty()) {
                throw new IllegalStateException(place + ", column " + column + ": a text is expected");
            }
            return cell;
        }
    }
}
