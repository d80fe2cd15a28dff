package io.github.smartfactory.examples.portal.selection;

import io.github.smartfactory.examples.portal.selection.Problems.Place;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.scoring.ScoreCardException;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The marks of a committee at a gate.
 *
 * @param book the cards
 * @param candidates who is in the file, with or without marks, and where first
 */
record Marks(ScoreBook book, Map<String, Place> candidates) {

    /** The columns of the file for a gate. */
    static List<Column> columns(Gate gate) {
        List<Column> columns = new ArrayList<>(List.of(Column.CANDIDATE, Column.EVALUATOR));
        gate.sheet()
                .criteria()
                .forEach(criterion -> columns.add(new Column(criterion.key(), criterion.name(), /* required= */ true)));
        return columns;
    }

    /** Reads a file; nothing if something is wrong with it. A line without any mark is one of an evaluator still to mark. */
    static Optional<Marks> read(Sent sent, Gate gate, Problems problems) {
        return CsvTable.read(sent, columns(gate), problems)
                .flatMap(table -> new Reader(table, gate.sheet(), problems).read(gate));
    }

    private record Reader(CsvTable table, ScoreSheet sheet, Problems problems) {

        Optional<Marks> read(Gate gate) {
            Map<String, Place> candidates = new LinkedHashMap<>();
            Set<String> committee = new LinkedHashSet<>();
            Map<List<String>, Long> seen = new HashMap<>();
            List<ScoreCard> cards = new ArrayList<>();
            boolean right = true;
            for (CsvTable.Line line : table.lines()) {
                if (problems.isFull()) {
                    return Optional.empty();
                }
                Optional<String> candidate = required(line, Column.CANDIDATE);
                Optional<String> evaluator = required(line, Column.EVALUATOR);
                if (candidate.isEmpty() || evaluator.isEmpty()) {
                    right = false;
                    continue;
                }
                candidates.putIfAbsent(candidate.get(), table.at(line));
                committee.add(evaluator.get());
                Long before = seen.putIfAbsent(List.of(candidate.get(), evaluator.get()), line.number());
                if (before != null) {
                    problems.say(table.at(line), "selection.card-twice", candidate.get(), evaluator.get(), before);
                    right = false;
                    continue;
                }
                Optional<Map<String, Score>> marks = marks(line);
                right &= marks.isPresent();
                marks.filter(given -> !given.isEmpty())
                        .ifPresent(given -> cards.add(new ScoreCard(candidate.get(), evaluator.get(), given)));
            }
            int fewest = gate.aggregation().value().fewest();
            if (right && committee.size() < fewest) {
                problems.say(Place.of(table.sent()), "selection.too-few-evaluators", fewest, committee.size());
                right = false;
            }
            return right
                    ? Optional.of(new Marks(ScoreBook.of(List.copyOf(committee), cards), candidates))
                    : Optional.empty();
        }

        private Optional<String> required(CsvTable.Line line, Column column) {
            Optional<String> cell = line.get(column);
            if (cell.isEmpty()) {
                problems.say(table.at(line).column(column.key()), "selection.cell.empty");
            }
            return cell;
        }

        /** The marks of a line; none if all are still missing, nothing if one of them is wrong. */
        private Optional<Map<String, Score>> marks(CsvTable.Line line) {
            Map<String, Score> marks = new LinkedHashMap<>();
            for (Criterion criterion : sheet.criteria()) {
                cell(line, criterion).flatMap(Cells::score).ifPresent(mark -> marks.put(criterion.key(), mark));
            }
            if (isTaken(marks)) {
                return Optional.of(marks);
            }
            if (sheet.criteria().stream()
                    .allMatch(criterion -> cell(line, criterion).isEmpty())) {
                return Optional.of(Map.of());
            }
            sheet.criteria().forEach(criterion -> sayWhatIsWrong(line, criterion));
            return Optional.empty();
        }

        private static Optional<String> cell(CsvTable.Line line, Criterion criterion) {
            return Optional.ofNullable(line.cells().get(criterion.key()));
        }

        private void sayWhatIsWrong(CsvTable.Line line, Criterion criterion) {
            Place place = table.at(line).column(criterion.key());
            Optional<String> cell = cell(line, criterion);
            Optional<Score> mark = cell.flatMap(Cells::score);
            if (cell.isEmpty()) {
                problems.say(place, "selection.mark.missing");
            } else if (mark.isEmpty()) {
                problems.say(place, "selection.mark.unreadable", cell.get());
            } else if (!isTaken(criterion, mark.get())) {
                problems.say(
                        place,
                        "selection.mark.bounds",
                        criterion.maximum(),
                        sheet.step().toString(),
                        cell.get());
            }
        }

        /** Whether the sheet takes a mark, the others on the card being beyond doubt. */
        private boolean isTaken(Criterion criterion, Score mark) {
            Map<String, Score> marks = new HashMap<>();
            sheet.criteria().forEach(each -> marks.put(each.key(), Score.ZERO));
            marks.put(criterion.key(), mark);
            return isTaken(marks);
        }

        /** Whether the sheet takes the marks of a card. */
        private boolean isTaken(Map<String, Score> marks) {
            try {
                sheet.scoreOf(new ScoreCard("candidate", "evaluator", marks));
                return true;
            } catch (ScoreCardException e) {
                return false;
            }
        }
    }
}
