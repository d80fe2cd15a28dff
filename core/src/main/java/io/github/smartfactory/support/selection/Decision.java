package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.Objects;
import java.util.Optional;

/**
 * What comes out for one candidate, and why.
 *
 * @param entry the candidate with its evaluations
 * @param rank its place in the ranking of all, from 1
 * @param award what comes out
 * @param reason why
 * @param reserveNumber its place on the reserve list, which is in rank order, from 1; nothing if it is not
 *     on it
 * @param moneyLacking what the budget lacked for it; nothing if the budget did not refuse it
 */
public record Decision(
        Entry entry,
        int rank,
        Award award,
        Reason reason,
        Optional<Integer> reserveNumber,
        Optional<Won> moneyLacking) {

    /** Checks that nothing is missing. */
    public Decision {
        Objects.requireNonNull(entry, "entry");
        Checks.within(rank, 1, Integer.MAX_VALUE, "rank");
        Objects.requireNonNull(award, "award");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(reserveNumber, "reserveNumber");
        Objects.requireNonNull(moneyLacking, "moneyLacking");
    }

    /**
     * The id of the candidate.
     *
     * @return the id of the application
     */
    public String id() {
        return entry.id();
    }

    /**
     * The score that ranks.
     *
     * @return the final score of the first gate
     */
    public Score points() {
        return entry.first().score();
    }

    /**
     * The points that are lacking at the gate that it failed.
     *
     * @return the difference to the pass mark; nothing if it failed none
     */
    public Optional<Score> lackingToPass() {
        return entry.failed()
                .flatMap(evaluation -> evaluation
                        .passMark()
                        .map(mark -> mark.minus(evaluation.points().most())));
    }

    /**
     * The decision in one sentence.
     *
     * @return the message
     */
    public Message message() {
        Figure what = Figure.of(award.label());
        Figure why = Figure.of(reasonInWords());
        return reserveNumber
                .map(number -> Message.of("selection.decision.reserve", what, Figure.of(number), why))
                .orElseGet(() -> Message.of("selection.decision", what, why));
    }

    private Message reasonInWords() {
        if (moneyLacking.isPresent()) {
            return Message.of("selection.reason.over-budget.by", Figure.of(moneyLacking.get()));
        }
        Optional<Evaluation> failed = entry.failed();
        if (failed.isPresent()) {
            return Message.of(
                    "selection.reason.below-pass-mark.of",
                    Figure.of(failed.get().gate().gate().name()),
                    Figure.of(lackingToPass().orElse(Score.ZERO)));
        }
        return reason.message();
    }
}
