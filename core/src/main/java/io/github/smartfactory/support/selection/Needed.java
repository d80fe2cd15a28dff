package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What evaluators at a gate who have not marked a candidate yet would have to give it, each of them the same: the least
 * score, a multiple of the step of the sheet, from 0 to its total. Nothing where even the most would not do.
 *
 * <p>Seats are looked at in two cases. Without a budget they are the best and the worst one; where a budget is passed over
 * by those that do not fit, a higher score of others may also help.
 *
 * @param candidate the id of the candidate
 * @param gate the key of the gate
 * @param evaluators the evaluators who have not marked it yet; not empty
 * @param toPass for the pass mark of the gate
 * @param againstLeast for a seat, if everything that is still open turns out at its least for all others
 * @param againstMost for a seat, if everything that is still open turns out at its most for all others
 */
public record Needed(
        String candidate,
        String gate,
        List<String> evaluators,
        Optional<Score> toPass,
        Optional<Score> againstLeast,
        Optional<Score> againstMost) {

    /** Checks that somebody has not marked yet. */
    public Needed {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(gate, "gate");
        evaluators = Checks.notEmpty(evaluators, "evaluators");
        Objects.requireNonNull(toPass, "toPass");
        Objects.requireNonNull(againstLeast, "againstLeast");
        Objects.requireNonNull(againstMost, "againstMost");
    }
}
