package io.github.smartfactory.examples.quickstart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table for a terminal, in which Korean letters are two columns wide. The first column leans left, the others right. */
final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... header) {
        rows.add(Arrays.asList(header));
    }

    void row(String... cells) {
        rows.add(Arrays.asList(cells));
    }

    /** With the last row as the sum of the others. */
    String render() {
        return render(/* total= */ true);
    }

    /** With every row alike. */
    String list() {
        return render(/* total= */ false);
    }

    private String render(boolean total) {
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
            if (r == 1 || (total && r == rows.size() - 1)) {
                text.append(rule);
            }
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String cell = rows.get(r).get(i);
                String space = " ".repeat(widths[i] - width(cell));
                line.append(i == 0 ? cell + space : "  " + space + cell);
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
