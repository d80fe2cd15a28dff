package io.github.smartfactory.support.scoring;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.HashMap;
import java.util.Map;

/**
 * What one evaluator gives one candidate.
 *
 * @param candidate the id of the candidate
 * @param evaluator the id of the evaluator
 * @param marks the mark for each criterion, by its key; whether they fit a sheet is checked when they are scored
 */
public record ScoreCard(String candidate, String evaluator, Map<String, Score> marks) {

    /** Checks that it says whose it is. */
    public ScoreCard {
        Checks.notBlank(candidate, "candidate of a score card");
        Checks.notBlank(evaluator, "evaluator of a score card");
        marks = Checks.ordered(marks, key -> key, "marks");
    }

    /**
     * This card with another mark for a criterion.
     *
     * @param criterion the key of the criterion
     * @param mark the mark
     * @return the card
     */
    public ScoreCard marking(String criterion, Score mark) {
        Map<String, Score> changed = new HashMap<>(marks);
        changed.put(criterion, mark);
        return new ScoreCard(candidate, evaluator, changed);
    }
}
