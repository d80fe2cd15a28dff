package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.examples.scenarios.RowProblem.Reason;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scenario.Firm;
import io.github.smartfactory.support.scenario.Profile;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Firms as rows of texts and back, wherever the rows come from. Not safe for use by several threads at once: it remembers
 * what it has read. Make one for each file, or for each part of a file.
 */
public final class FirmRows {

    /** Korean time. */
    public static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final int REMEMBERED = 50_000;
    private static final BigInteger MOST_COMPANIES = BigInteger.valueOf(1_000_000);
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,100}");
    private static final long MILLION = 1_000_000;
    private static final Score MOST_POINTS = Score.of(1_000_000_000);

    private final Columns columns;
    private final Vocabulary vocabulary;
    private final List<Integer> profilePositions;
    private final Map<List<String>, Profile> profiles = new HashMap<>();
    private final Map<String, Score> scores = new HashMap<>();

    /**
     * Rows of some columns.
     *
     * @param columns which column holds what
     * @param vocabulary the support types that may be named
     */
    public FirmRows(Columns columns, Vocabulary vocabulary) {
        this.columns = Objects.requireNonNull(columns, "columns");
        this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
        this.profilePositions = Stream.concat(
                        Stream.of(Column.TYPE, Column.SIZE, Column.INDUSTRY, Column.REGION, Column.COMPANIES)
                                .flatMap(column -> columns.position(column).stream()),
                        columns.traits().values().stream())
                .toList();
    }

    // ---- From texts to a firm ----

    /**
     * Reads a row.
     *
     * @param line the number of the line, for what is said about problems
     * @param fields the texts, in the order of the columns
     * @return the firm, or all problems of the row
     */
    public FirmRow read(long line, List<String> fields) {
        if (fields.size() != columns.header().size()) {
            return FirmRow.of(List.of(new RowProblem(
                    line,
                    "-",
                    String.join(",", fields),
                    Reason.FIELD_COUNT,
                    "row must have " + columns.header().size() + " values, not " + fields.size())));
        }
        Row row = new Row(line, fields);
        Optional<String> id = row.required(Column.ID);
        Optional<Won> cost = row.required(Column.COST).flatMap(text -> row.parsed(Column.COST, text, FirmRows::cost));
        Optional<Score> points = row.text(Column.POINTS).flatMap(text -> row.parsed(Column.POINTS, text, this::points));
        Optional<Score> bonus = row.text(Column.BONUS).flatMap(text -> row.parsed(Column.BONUS, text, this::bonus));
        Optional<Instant> applied =
                row.text(Column.APPLIED).flatMap(text -> row.parsed(Column.APPLIED, text, FirmRows::moment));
        Optional<Profile> profile = profile(row);
        if (!row.problems.isEmpty()) {
            return FirmRow.of(row.problems);
        }
        try {
            return FirmRow.of(
                    new Firm(id.orElseThrow(), profile.orElseThrow(), cost.orElseThrow(), points, bonus, applied));
        } catch (IllegalArgumentException e) {
            // All else is within its bounds: what is left is a moment too far away, or finer than a microsecond.
            row.problem(Column.APPLIED.key(), row.text(Column.APPLIED).orElse(""), Reason.OUT_OF_BOUNDS, e);
            return FirmRow.of(row.problems);
        }
    }

    private Optional<Profile> profile(Row row) {
        List<String> key = new ArrayList<>(profilePositions.size());
        profilePositions.forEach(position -> key.add(row.fields.get(position)));
        Profile known = profiles.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        int before = row.problems.size();
        Optional<SupportType> type =
                row.required(Column.TYPE).flatMap(text -> row.known(Column.TYPE, text, vocabulary::type));
        Optional<SizeClass> size = row.text(Column.SIZE).flatMap(text -> row.known(Column.SIZE, text, FirmRows::size));
        Optional<Ksic> industry = row.text(Column.INDUSTRY).flatMap(text -> row.known(Column.INDUSTRY, text, Ksic::of));
        Optional<Integer> companies =
                row.text(Column.COMPANIES).flatMap(text -> row.parsed(Column.COMPANIES, text, FirmRows::companies));
        Map<Trait, Boolean> traits = traits(row);
        if (row.problems.size() > before) {
            return Optional.empty();
        }
        Profile profile =
                new Profile(type.orElseThrow(), size, industry, row.text(Column.REGION), traits, companies.orElse(1));
        remember(profiles, key, profile);
        return Optional.of(profile);
    }

    private Map<Trait, Boolean> traits(Row row) {
        Map<Trait, Boolean> traits = new LinkedHashMap<>();
        columns.traits().forEach((trait, position) -> {
            String text = row.fields.get(position).strip();
            if (!text.isEmpty()) {
                row.parsed(trait.key(), text, FirmRows::truth).ifPresent(holds -> traits.put(trait, holds));
            }
        });
        return traits;
    }

    private static <K, V> void remember(Map<K, V> known, K key, V value) {
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        known.put(key, value);
    }

    private static Won cost(String text) {
        boolean plain = text.length() <= 18 && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        Won cost = plain ? Won.of(Long.parseLong(text)) : Won.parse(text);
        if (cost.isNegative()) {
            throw new BoundException("cost must not be negative: " + text);
        }
        return cost;
    }

    private Score score(String text) {
        Score known = scores.get(text);
        if (known == null) {
            known = Score.parse(text);
            remember(scores, text, known);
        }
        return known;
    }

    private Score points(String text) {
        Score score = score(text);
        boolean fits = MILLION % score.denominator() == 0
                && !score.isGreaterThan(MOST_POINTS)
                && !score.isLessThan(Score.ZERO.minus(MOST_POINTS));
        if (!fits) {
            throw new BoundException("points must have at most six decimals and be within a billion: " + text);
        }
        return score;
    }

    private Score bonus(String text) {
        Score score = points(text);
        if (score.isNegative()) {
            throw new BoundException("bonus points must not be negative: " + text);
        }
        return score;
    }

    private static Instant moment(String text) {
        try {
            TemporalAccessor read =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
            return read instanceof ZonedDateTime zoned
                    ? zoned.toInstant()
                    : ((LocalDateTime) read).atZone(SEOUL).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "not a date and time such as 2023-01-09T09:00 or 2023-01-09T00:00:00Z: \"" + text + "\"", e);
        }
    }

    private static SizeClass size(String text) {
        try {
            return SizeClass.of(text);
        } catch (IllegalArgumentException e) {
            List<String> keys =
                    Arrays.stream(SizeClass.values()).map(SizeClass::key).toList();
            throw new IllegalArgumentException(
                    "size must be one of " + String.join(", ", keys) + ": \"" + text + "\"" + Nearest.hint(text, keys),
                    e);
        }
    }

    private static Integer companies(String text) {
        // Not what Integer.parseInt takes: it knows digits of other scripts, and no number that is too large.
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a whole number: \"" + text + "\"");
        }
        BigInteger number = new BigInteger(text);
        if (number.signum() < 1 || number.compareTo(MOST_COMPANIES) > 0) {
            throw new BoundException("number of companies must be from 1 to " + MOST_COMPANIES + ": " + text);
        }
        return number.intValueExact();
    }

    private static Boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "예" -> true;
            case "no", "false", "아니오" -> false;
            default ->
                throw new IllegalArgumentException(
                        "must be yes, no or blank (true, false, 예 and 아니오 are read, too): \"" + text + "\"");
        };
    }

    /** A value that can be read, and is too small, too large or too fine. */
    private static final class BoundException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        BoundException(String message) {
            super(message);
        }
    }

    @FunctionalInterface
    private interface Parser<T> {
        T parse(String text);
    }

    /** A row that is being read, and its problems so far. */
    private final class Row {

        private final long line;
        private final List<String> fields;
        private final List<RowProblem> problems = new ArrayList<>(0);

        Row(long line, List<String> fields) {
            this.line = line;
            this.fields = fields;
        }

        Optional<String> text(Column column) {
            return columns.position(column)
                    .map(position -> fields.get(position).strip())
                    .filter(text -> !text.isEmpty());
        }

        Optional<String> required(Column column) {
            Optional<String> text = text(column);
            if (text.isEmpty()) {
                problems.add(new RowProblem(
                        line, column.key(), "", Reason.MISSING, "every firm must have a value in this column"));
            }
            return text;
        }

        <T> Optional<T> known(Column column, String text, Parser<T> parser) {
            return read(column.key(), text, parser, Reason.UNKNOWN);
        }

        <T> Optional<T> parsed(Column column, String text, Parser<T> parser) {
            return read(column.key(), text, parser, Reason.UNREADABLE);
        }

        <T> Optional<T> parsed(String column, String text, Parser<T> parser) {
            return read(column, text, parser, Reason.UNREADABLE);
        }

        private <T> Optional<T> read(String column, String text, Parser<T> parser, Reason reason) {
            try {
                return Optional.of(parser.parse(text));
            } catch (BoundException | ArithmeticException e) {
                problem(column, text, Reason.OUT_OF_BOUNDS, e);
            } catch (IllegalArgumentException e) {
                problem(column, text, reason, e);
            }
            return Optional.empty();
        }

        void problem(String column, String text, Reason reason, RuntimeException cause) {
            problems.add(new RowProblem(line, column, text, reason, String.valueOf(cause.getMessage())));
        }
    }

    // ---- From a firm to texts ----

    /**
     * Writes a firm as a row.
     *
     * @param firm the firm
     * @return its texts, in the order of the columns; what is unknown is blank
     */
    public List<String> write(Firm firm) {
        String[] fields = new String[columns.header().size()];
        Arrays.fill(fields, "");
        for (Column column : Column.values()) {
            columns.position(column).ifPresent(position -> fields[position] = text(firm, column));
        }
        columns.traits().forEach((trait, position) -> {
            Boolean holds = firm.profile().traits().get(trait);
            fields[position] = holds == null ? "" : holds ? "yes" : "no";
        });
        return List.of(fields);
    }

    private static String text(Firm firm, Column column) {
        Profile profile = firm.profile();
        return switch (column) {
            case ID -> firm.id();
            case TYPE -> profile.type().key();
            case COST -> Long.toString(firm.cost().amount());
            case SIZE -> profile.size().map(SizeClass::key).orElse("");
            case INDUSTRY -> profile.industry().map(Ksic::code).orElse("");
            case REGION -> profile.region().orElse("");
            case COMPANIES -> Integer.toString(profile.companies());
            case POINTS -> firm.points().map(FirmRows::decimal).orElse("");
            case BONUS -> firm.bonus().map(FirmRows::decimal).orElse("");
            case APPLIED ->
                firm.applied()
                        .map(moment -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(SEOUL)))
                        .orElse("");
        };
    }

    private static String decimal(Score score) {
        return score.toDecimal(6, RoundingMode.UNNECESSARY).stripTrailingZeros().toPlainString();
    }
}
