package io.github.smartfactory.examples.portal.selection;

import io.github.smartfactory.support.scoring.Bonus;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.ScoreRange;
import io.github.smartfactory.support.selection.Decision;
import io.github.smartfactory.support.selection.Firmness;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who is selected, as a table.
 *
 * @param selection the selection
 * @param rows a row for every candidate, in rank order
 */
public record Ranking(Selection selection, List<Row> rows) {

    /** How many candidates are explained on a page at most, the first in rank. */
    public static final int EXPLAINED = 50;

    /** How many marks the explanations on a page have at most: each of them is a line. */
    private static final int MARKS = 2_000;

    /** Where there are more candidates, how firm each one is takes longer than a page may take. */
    public static final int MEASURED = 200;

    /**
     * A candidate in the table.
     *
     * @param decision what comes out
     * @param firmness how firm that is; nothing if there are too many candidates to tell
     */
    public record Row(Decision decision, Optional<Firmness> firmness) {

        /** The evaluation that ranks. */
        public Evaluation first() {
            return decision.entry().first();
        }

        /** The score of the committee. */
        public Score committee() {
            return first().committee().least();
        }

        /** The job score, if it counts. */
        public Optional<Score> job() {
            return first().jobs().map(ScoreRange::least);
        }

        /** The bonus points, if there are any. */
        public Optional<Score> bonus() {
            return first().bonus().map(Bonus::points).map(ScoreRange::least);
        }

        /** How many marks the evaluations have together. */
        int marks() {
            return decision.entry().evaluations().stream()
                    .mapToInt(each -> each.marks().size()
                            * each.gate().gate().sheet().criteria().size())
                    .sum();
        }

        /** The evaluation at a gate after the first, if it is there. */
        public Optional<Evaluation> at(int gate) {
            List<Evaluation> evaluations = decision.entry().evaluations();
            return gate < evaluations.size() ? Optional.of(evaluations.get(gate)) : Optional.empty();
        }
    }

    /** The table of a selection. */
    static Ranking of(Selection selection) {
        boolean few = selection.decisions().size() <= MEASURED;
        List<Firmness> firmness = few ? selection.firmness() : List.of();
        List<Row> rows = new ArrayList<>();
        for (Decision decision : selection.decisions()) {
            rows.add(new Row(decision, few ? Optional.of(firmness.get(rows.size())) : Optional.empty()));
        }
        return new Ranking(selection, List.copyOf(rows));
    }

    /** The candidates that are explained on the page. */
    public List<Row> explained() {
        List<Row> explained = new ArrayList<>();
        int marks = 0;
        for (Row row : rows.subList(0, Math.min(EXPLAINED, rows.size()))) {
            marks += row.marks();
            if (marks <= MARKS || explained.isEmpty()) {
                explained.add(row);
            }
        }
        return explained;
    }

    /** Whether a job score counts for the ranking. */
    public boolean hasJobs() {
        return selection.rule().gates().get(0).gate().jobs().isPresent();
    }

    /** Whether bonus points count for the ranking. */
    public boolean hasBonus() {
        return selection.rule().gates().get(0).bonus().isPresent();
    }
}
