package io.github.smartfactory.examples.scenarios;

import blue.strategic.parquet.Dehydrator;
import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import blue.strategic.parquet.ParquetWriter;
import io.github.smartfactory.support.scenario.Firm;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Trait;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * Firms as Apache Parquet. Columns are understood by what they hold: cost and companies as whole numbers, points as floating
 * numbers, the application as a timestamp, traits as truth values; each may as well be a text, as in CSV.
 */
final class ParquetFile implements PopulationFile {

    // ---- Reading ----

    @Override
    public void read(Path file, Rows rows) {
        if (!Files.isRegularFile(file)) {
            throw new InputException(file, "no such file", null);
        }
        try {
            File source = file.toFile();
            MessageType schema =
                    ParquetReader.readMetadata(source).getFileMetaData().getSchema();
            List<String> header = schema.getFields().stream().map(Type::getName).toList();
            rows.header(header);
            try (Stream<List<String>> stream = ParquetReader.streamContent(
                    source, new Texts(schema.getFields()), names -> position(header, names))) {
                long number = 0;
                for (Iterator<List<String>> all = stream.iterator(); all.hasNext(); ) {
                    number++;
                    rows.row(number, all.next());
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(file, "cannot be read: " + e.getMessage(), e);
        } catch (InputException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new InputException(file, "is not Parquet that can be read: " + e.getMessage(), e);
        }
    }

    private static Integer position(List<String> header, String[] names) {
        return header.indexOf(names[0]);
    }

    /** Makes texts of the values of a row. */
    private record Texts(List<Type> fields) implements Hydrator<String[], List<String>, Integer> {

        @Override
        public String[] start() {
            String[] row = new String[fields.size()];
            Arrays.fill(row, "");
            return row;
        }

        @Override
        public String[] add(String[] row, Integer position, Object value) {
            row[position] = value == null ? "" : text(fields.get(position), value);
            return row;
        }

        @Override
        public List<String> finish(String[] row) {
            return Arrays.asList(row);
        }

        private static String text(Type field, Object value) {
            if (value instanceof Boolean holds) {
                return holds ? "yes" : "no";
            }
            if (value instanceof Double number) {
                return BigDecimal.valueOf(number).toPlainString();
            }
            if (value instanceof Float number) {
                return new BigDecimal(number.toString()).toPlainString();
            }
            if (value instanceof Long count
                    && field.getLogicalTypeAnnotation()
                            instanceof LogicalTypeAnnotation.TimestampLogicalTypeAnnotation timestamp) {
                return moment(count, timestamp);
            }
            return value.toString();
        }

        private static String moment(long count, LogicalTypeAnnotation.TimestampLogicalTypeAnnotation timestamp) {
            ChronoUnit unit = switch (timestamp.getUnit()) {
                case MILLIS -> ChronoUnit.MILLIS;
                case MICROS -> ChronoUnit.MICROS;
                case NANOS -> ChronoUnit.NANOS;
            };
            String utc = Instant.EPOCH.plus(count, unit).toString();
            // What is not adjusted to UTC is a time on the clock, which is Korean.
            return timestamp.isAdjustedToUTC() ? utc : utc.substring(0, utc.length() - 1);
        }
    }

    // ---- Writing ----

    @Override
    public void write(Path file, Columns columns, Stream<Firm> firms) {
        AtomicFile.write(file, part -> {
            try (ParquetWriter<Firm> writer =
                    ParquetWriter.writeFile(schema(columns), part.toFile(), values(columns))) {
                for (Iterator<Firm> all = firms.iterator(); all.hasNext(); ) {
                    writer.write(all.next());
                }
            }
        });
    }

    private static MessageType schema(Columns columns) {
        List<Type> fields = new ArrayList<>();
        for (String name : columns.header()) {
            fields.add(Arrays.stream(Column.values())
                    .filter(column -> column.key().equals(name))
                    .findFirst()
                    .map(ParquetFile::field)
                    .orElseGet(() -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name)));
        }
        return new MessageType("firm", fields);
    }

    private static PrimitiveType field(Column column) {
        return switch (column) {
            case COST -> Types.required(PrimitiveTypeName.INT64).named(column.key());
            case COMPANIES -> Types.required(PrimitiveTypeName.INT32).named(column.key());
            case POINTS, BONUS -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.key());
            case APPLIED ->
                Types.optional(PrimitiveTypeName.INT64)
                        .as(LogicalTypeAnnotation.timestampType(true, TimeUnit.MICROS))
                        .named(column.key());
            case ID, TYPE ->
                Types.required(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.key());
            case SIZE, INDUSTRY, REGION ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.key());
        };
    }

    private static Dehydrator<Firm> values(Columns columns) {
        FirmRows rows = new FirmRows(columns, Vocabulary.NONE);
        Map<Trait, Integer> traits = columns.traits();
        return (firm, writer) -> {
            List<String> texts = rows.write(firm);
            for (Column column : Column.values()) {
                columns.position(column)
                        .map(texts::get)
                        .filter(text -> !text.isEmpty())
                        .ifPresent(text -> writer.write(column.key(), value(firm, column, text)));
            }
            traits.keySet().forEach(trait -> {
                Boolean holds = firm.profile().traits().get(trait);
                if (holds != null) {
                    writer.write(trait.key(), holds);
                }
            });
        };
    }

    private static Object value(Firm firm, Column column, String text) {
        return switch (column) {
            case COST -> firm.cost().amount();
            case COMPANIES -> firm.profile().companies();
            case POINTS -> firm.points().map(ParquetFile::number).orElseThrow();
            case BONUS -> firm.bonus().map(ParquetFile::number).orElseThrow();
            case APPLIED ->
                ChronoUnit.MICROS.between(Instant.EPOCH, firm.applied().orElseThrow());
            case ID, TYPE, SIZE, INDUSTRY, REGION -> text;
        };
    }

    private static Double number(Score score) {
        return score.toDecimal(6, RoundingMode.UNNECESSARY).doubleValue();
    }
}
