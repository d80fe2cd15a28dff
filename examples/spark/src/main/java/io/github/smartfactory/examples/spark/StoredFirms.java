package io.github.smartfactory.examples.spark;

import io.github.smartfactory.examples.scenarios.Columns;
import io.github.smartfactory.examples.scenarios.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Firms in a CSV or Parquet file, or in a folder of them, in any file system that Spark reads. */
final class StoredFirms implements FirmSource {

    /** What Spark fills with the text of a row of CSV that does not fit the header. */
    private static final String MISFIT = "_misfit";

    private final Dataset<Row> data;
    private final List<String> header;
    private final boolean isText;
    private final boolean ignoreUnknown;
    private final ShippedStudy study;

    private StoredFirms(
            Dataset<Row> data, List<String> header, boolean isText, boolean ignoreUnknown, ShippedStudy study) {
        this.data = data.select(
                functions.col("*"), functions.col("_metadata.file_path"), functions.col("_metadata.file_block_start"));
        this.header = header;
        this.isText = isText;
        this.ignoreUnknown = ignoreUnknown;
        this.study = study;
    }

    static StoredFirms of(SparkSession session, String path, boolean ignoreUnknown, ShippedStudy study) {
        String name = path.replaceAll("/+$", "").toLowerCase(Locale.ROOT);
        boolean isText = name.endsWith(".csv");
        if (!isText && !name.endsWith(".parquet")) {
            throw new InputException("--population " + path, "must end in .csv or .parquet");
        }
        List<String> header = isText
                ? header(session, path)
                : Arrays.asList(session.read().parquet(path).columns());
        checked(path, header, ignoreUnknown, study);
        Dataset<Row> data = isText ? csv(session, path, header) : session.read().parquet(path);
        return new StoredFirms(data, header, isText, ignoreUnknown, study);
    }

    private static void checked(String path, List<String> header, boolean ignoreUnknown, ShippedStudy study) {
        try {
            Columns.of(header, Vocabulary.of(study.study().baseline().program()), ignoreUnknown);
        } catch (IllegalArgumentException e) {
            throw new InputException(path, String.valueOf(e.getMessage()), e);
        }
    }

    private static List<String> header(SparkSession session, String path) {
        List<Row> first =
                session.read().option("escape", "\"").csv(path).limit(1).collectAsList();
        if (first.isEmpty()) {
            throw new InputException(path, "is empty: there must be a line with the names of the columns");
        }
        Row row = first.get(0);
        return RowTexts.of(row, row.length());
    }

    private static Dataset<Row> csv(SparkSession session, String path, List<String> header) {
        StructType schema = new StructType();
        for (String name : header) {
            schema = schema.add(name, DataTypes.StringType);
        }
        return session.read()
                .schema(schema.add(MISFIT, DataTypes.StringType))
                .option("header", true)
                // The header of every file must be that of the first: a column must not slip under another's name.
                .option("enforceSchema", false)
                .option("escape", "\"")
                // Rows with too few or too many values are to be reported, neither filled up nor cut off.
                .option("mode", "PERMISSIVE")
                .option("columnNameOfCorruptRecord", MISFIT)
                .csv(path);
    }

    @Override
    public JavaRDD<SpottedRow> rows() {
        RowReader.Plan plan = new RowReader.Plan(List.copyOf(header), isText, ignoreUnknown, study);
        return data.javaRDD().mapPartitions(rows -> new Mapped<>(rows, new RowReader(plan)::read));
    }

    @Override
    public boolean mayRepeatIds() {
        return true;
    }
}
