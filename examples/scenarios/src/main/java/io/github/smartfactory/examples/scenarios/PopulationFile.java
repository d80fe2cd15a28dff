package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.scenario.Firm;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A file of firms, by the ending of its name: {@code .csv} or {@code .parquet}. */
interface PopulationFile {

    /** Takes a header and then every row. */
    interface Rows {
        void header(List<String> names);

        void row(long line, List<String> fields);
    }

    /** Reads the file from its beginning to its end, row by row. */
    void read(Path file, Rows rows);

    /** Writes firms, with columns for some traits. */
    void write(Path file, Columns columns, Stream<Firm> firms);

    static PopulationFile of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return new CsvFile();
        }
        if (name.endsWith(".parquet")) {
            return new ParquetFile();
        }
        throw new InputException(file, "the name of a population must end in .csv or .parquet", null);
    }
}
