package io.github.smartfactory.examples.scenarios;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.smartfactory.support.scenario.Firm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Firms as comma-separated values in UTF-8, with or without a byte order mark, with any line ends. */
final class CsvFile implements PopulationFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public void read(Path file, Rows rows) {
        try (Reader text = text(file);
                CsvReader<CsvRecord> reader = CsvReader.builder()
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            if (!records.hasNext()) {
                throw new InputException(file, "is empty: there must be a line with the names of the columns", null);
            }
            rows.header(records.next().getFields());
            while (records.hasNext()) {
                CsvRecord record = records.next();
                rows.row(record.getStartingLineNumber(), record.getFields());
            }
        } catch (CsvParseException e) {
            throw new InputException(file, "is not CSV: " + innermost(e).getMessage(), e);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(file, e);
        }
    }

    /** Strict: a file in another coding, such as EUC-KR, must not become rows of question marks. */
    private static Reader text(Path file) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private static InputException unreadable(Path file, Exception e) {
        Throwable cause = innermost(e);
        if (cause instanceof CharacterCodingException) {
            return new InputException(file, "is not in UTF-8; save it as CSV UTF-8", e);
        }
        return new InputException(
                file, cause instanceof NoSuchFileException ? "no such file" : "cannot be read: " + cause, e);
    }

    private static Throwable innermost(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    @Override
    public void write(Path file, Columns columns, Stream<Firm> firms) {
        FirmRows rows = new FirmRows(columns, Vocabulary.NONE);
        AtomicFile.write(file, part -> {
            try (CsvWriter writer =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(part)) {
                writer.writeRecord(columns.header());
                firms.sequential().forEachOrdered(firm -> writer.writeRecord(rows.write(firm)));
            }
        });
    }
}
