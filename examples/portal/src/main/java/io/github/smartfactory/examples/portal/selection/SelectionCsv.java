package io.github.smartfactory.examples.portal.selection;

import io.github.smartfactory.examples.portal.web.Csv;
import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.selection.Decision;
import io.github.smartfactory.support.vocabulary.Score;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of a selection: templates to fill in, and the ranking. */
final class SelectionCsv {

    private SelectionCsv() {}

    /** A template: its header in a language. */
    static List<List<String>> template(List<Column> columns, Words words) {
        return List.of(
                columns.stream().map(column -> words.text(column.label())).toList());
    }

    /** A ranking, with a header. */
    static List<List<String>> ranking(Ranking ranking, Words words) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                words.say("selection.rank"),
                words.say("selection.column.candidate"),
                words.say("selection.outcome"),
                words.say("selection.reserve"),
                words.say("selection.reason"),
                words.say("selection.final"),
                words.say("selection.committee"),
                words.say("selection.job"),
                words.say("selection.bonus")));
        for (Ranking.Row row : ranking.rows()) {
            Decision decision = row.decision();
            lines.add(List.of(
                    String.valueOf(decision.rank()),
                    Csv.harmless(decision.id()),
                    words.text(decision.award().label()),
                    decision.reserveNumber().map(String::valueOf).orElse(""),
                    Csv.harmless(words.text(decision.message())),
                    score(Optional.of(decision.points())),
                    score(Optional.of(row.committee())),
                    score(row.job()),
                    score(row.bonus())));
        }
        return lines;
    }

    /** A score as a number of a spreadsheet, cut off after four places as pass marks must not be reached by rounding. */
    private static String score(Optional<Score> score) {
        return score.map(it ->
                        it.toDecimal(4, RoundingMode.DOWN).stripTrailingZeros().toPlainString())
                .orElse("");
    }
}
