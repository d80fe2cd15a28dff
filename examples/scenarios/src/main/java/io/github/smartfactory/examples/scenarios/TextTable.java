package io.github.smartfactory.examples.scenarios;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table for a terminal, in which Korean letters are two columns wide. The first columns lean left, the others right. */
final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();

    private final int leaning;

    /** A table of which so many columns, the first, hold words. */
    TextTable(int leaning, List<String> header) {
        this.leaning = leaning;
        rows.add(List.copyOf(header));
    }

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    String render() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        String rule = "-".repeat(Arrays.stream(widths).sum() + 2 * (columns - 1)) + "\n";
        for (int r = 0; r < rows.size(); r++) {
            if (r == 1) {
                text.append(rule);
            }
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String cell = rows.get(r).get(i);
                String space = " ".repeat(widths[i] - width(cell));
                line.append(i == 0 ? "" : "  ").append(i < leaning ? cell + space : space + cell);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** How many columns of a terminal a text takes. */
    static int width(String text) {
        return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    private static boolean isWide(int point) {
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        return script == Character.UnicodeScript.HANGUL || script == Character.UnicodeScript.HAN;
    }
}
