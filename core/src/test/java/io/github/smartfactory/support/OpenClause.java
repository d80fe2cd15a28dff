package io.github.smartfactory.support;

import io.github.smartfactory.support.source.ClauseId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A clause that the data does not carry yet.
 *
 * @param clause the clause
 * @param comesWith the package that it comes with
 * @param extent whether all of it is open
 * @param why what is missing, in few words
 */
record OpenClause(ClauseId clause, ComesWith comesWith, Extent extent, String why) {

    /** The packages that are to come. */
    enum ComesWith {
        CONSORTIUM,
        ELIGIBILITY,
        SCORING,
        SELECTION
    }

    /** How much of a clause is open. */
    enum Extent {
        /** Nothing of it is carried. */
        OPEN,
        /** A part of it is carried. */
        PARTLY
    }

    private static final String HEADER = "clause\tcomes-with\textent\twhy";

    /** Reads the list: a header, then one clause a line. */
    static List<OpenClause> read(Reader text) throws IOException {
        BufferedReader lines = new BufferedReader(text);
        String header = lines.readLine();
        if (!HEADER.equals(header)) {
            throw new IllegalStateException("line 1 must be \"" + HEADER + "\": \"" + header + "\"");
        }
        List<OpenClause> open = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 4 || cells[3].isBlank() || !line.equals(line.strip())) {
                throw new IllegalStateException("four texts with tabs between them are expected: \"" + line + "\"");
            }
            open.add(new OpenClause(
                    ClauseId.of(cells[0]),
                    ComesWith.valueOf(constant(cells[1])),
                    Extent.valueOf(constant(cells[2])),
                    cells[3]));
        }
        return List.copyOf(open);
    }

    private static String constant(String cell) {
        if (!cell.equals(cell.toLowerCase(Locale.ROOT))) {
            throw new IllegalStateException("lower case is expected: \"" + cell + "\"");
        }
        return cell.toUpperCase(Locale.ROOT);
    }
}
