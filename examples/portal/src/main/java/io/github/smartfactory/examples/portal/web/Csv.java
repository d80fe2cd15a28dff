package io.github.smartfactory.examples.portal.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Answers with a CSV file that spreadsheets open. */
public final class Csv {

    /** By it spreadsheets know that the file is in UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String BEGINNINGS = "=+-@\t\r\n";

    private Csv() {}

    /** Sends a file. */
    public static void send(Context context, String name, List<List<String>> lines) {
        context.contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .result(write(lines));
    }

    static String write(List<List<String>> lines) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            lines.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory was written", e);
        }
        return text.toString();
    }

    /** A text of somebody else, so that no spreadsheet takes it for a formula: an apostrophe is put before it. */
    public static String harmless(String text) {
        boolean formula = !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
