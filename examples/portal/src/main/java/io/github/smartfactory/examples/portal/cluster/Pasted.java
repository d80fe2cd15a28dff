package io.github.smartfactory.examples.portal.cluster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.smartfactory.examples.portal.web.Limits;
import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Members out of a spreadsheet, one a line: name, type, cost, between tabs, semicolons or commas.
 *
 * @param rows the members; none if a line cannot be read
 * @param problems what is wrong, each with its line
 */
record Pasted(List<MemberRow> rows, List<String> problems) {

    private static final int MOST_PROBLEMS = 20;

    Pasted {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Reads a text. */
    static Pasted read(String text, Program program, Words words) {
        return new Reader(program, words).read(text);
    }

    private record Reader(Program program, Words words) {

        Pasted read(String text) {
            List<MemberRow> rows = new ArrayList<>();
            List<String> problems = new ArrayList<>();
            char separator = separator(text);
            try (CsvReader<CsvRecord> reader = CsvReader.builder()
                    .fieldSeparator(separator)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text)) {
                for (CsvRecord line : reader) {
                    List<String> cells =
                            line.getFields().stream().map(String::strip).toList();
                    if (cells.stream().allMatch(String::isEmpty)) {
                        continue;
                    }
                    if (rows.size() == Limits.MEMBERS) {
                        return new Pasted(List.of(), List.of(words.say("cluster.too-many", Limits.MEMBERS)));
                    }
                    row(rows.size(), cells, separator)
                            .ifPresentOrElse(rows::add, () -> problems.add(problem(line, cells, separator)));
                    if (problems.size() == MOST_PROBLEMS) {
                        break;
                    }
                }
            } catch (CsvParseException | IOException e) {
                problems.add(words.say("cluster.paste.broken", rows.size() + problems.size() + 1));
            }
            if (rows.isEmpty() && problems.isEmpty()) {
                problems.add(words.say("cluster.paste.empty"));
            }
            return new Pasted(problems.isEmpty() ? rows : List.of(), problems);
        }

        private static char separator(String text) {
            return text.indexOf('\t') >= 0 ? '\t' : text.indexOf(';') >= 0 ? ';' : ',';
        }

        private Optional<MemberRow> row(int index, List<String> cells, char separator) {
            String cost = cost(cells, separator);
            Optional<String> type = cells.size() < 2 ? Optional.empty() : type(cells.get(1));
            boolean shares = type.filter(MemberRow.SHARED::equals).isPresent();
            boolean right = type.isPresent() && ((shares && cost.isEmpty()) || isAmount(cost));
            return right
                    ? Optional.of(new MemberRow(index, cells.get(0), type.get(), shares ? "" : cost, "", Set.of()))
                    : Optional.empty();
        }

        private String problem(CsvRecord line, List<String> cells, char separator) {
            long number = line.getStartingLineNumber();
            if (cells.size() < 2) {
                return words.say("cluster.paste.columns", number, cells.get(0));
            }
            return type(cells.get(1)).isEmpty()
                    ? words.say("cluster.paste.type", number, cells.get(1), types())
                    : words.say("cluster.paste.cost", number, cost(cells, separator));
        }

        /** Amounts have commas, too: with commas between the cells all that is left is the cost. */
        private static String cost(List<String> cells, char separator) {
            if (cells.size() < 3) {
                return "";
            }
            return separator == ',' ? String.join(",", cells.subList(2, cells.size())) : cells.get(2);
        }

        private static boolean isAmount(String text) {
            try {
                return !Won.parse(text).isNegative();
            } catch (IllegalArgumentException | ArithmeticException e) {
                return false;
            }
        }

        private Optional<String> type(String text) {
            for (var type : program.types()) {
                if (type.key().equalsIgnoreCase(text) || isCalled(type.label(), text)) {
                    return Optional.of(type.key());
                }
            }
            Name shared = Name.of(
                    Words.in(Language.KOREAN).say("cluster.shared-only"),
                    Words.in(Language.ENGLISH).say("cluster.shared-only"));
            return MemberRow.SHARED.equalsIgnoreCase(text) || isCalled(shared, text)
                    ? Optional.of(MemberRow.SHARED)
                    : Optional.empty();
        }

        private static boolean isCalled(Name name, String text) {
            return name.korean().equalsIgnoreCase(text) || name.english().equalsIgnoreCase(text);
        }

        private String types() {
            List<String> all = new ArrayList<>(program.types().stream()
                    .map(type -> words.text(type.label()))
                    .toList());
            all.add(words.say("cluster.shared-only"));
            return String.join(", ", all);
        }
    }
}
