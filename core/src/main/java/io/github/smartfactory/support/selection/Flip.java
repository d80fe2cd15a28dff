package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.List;
import java.util.Objects;

/**
 * The smallest change of a candidate's marks that would give it a seat, or take its seat away. No change of fewer points
 * does, however it is spread over evaluators and criteria.
 *
 * @param points the points of all changes together; more than 0
 * @param changes scores of evaluators that add up to it and do flip the outcome; not empty
 */
public record Flip(Score points, List<Change> changes) {

    /**
     * Another score of an evaluator.
     *
     * @param gate the key of the gate
     * @param evaluator the id of the evaluator
     * @param from the score given
     * @param to the score that it would have to be
     */
    public record Change(String gate, String evaluator, Score from, Score to) {
        /** Checks that nothing is missing. */
        public Change {
            Objects.requireNonNull(gate, "gate");
            Objects.requireNonNull(evaluator, "evaluator");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }

        Score size() {
            return from.minus(to).max(to.minus(from));
        }
    }

    /** Checks that something changes. */
    public Flip {
        Objects.requireNonNull(points, "points");
        changes = Checks.notEmpty(changes, "changes");
    }

    static Flip of(List<Change> changes) {
        return new Flip(Score.sum(changes.stream().map(Change::size).toList()), changes);
    }
}
