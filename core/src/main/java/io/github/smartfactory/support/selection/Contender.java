package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.ScoreRange;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.Comparator;

/**
 * What ranking and seating need of an entry.
 *
 * @param entry the entry
 * @param points the score that ranks
 * @param committee the committee's part of it before weighing
 * @param job the job score, or zero
 * @param passed whether it passes the first gate
 * @param failedLater whether it fails a later one
 * @param inGroup whether seats are reserved for it
 * @param support what it would get, in won
 */
record Contender(
        Entry entry,
        Score points,
        Score committee,
        Score job,
        boolean passed,
        boolean failedLater,
        boolean inGroup,
        long support) {

    /** The highest score first; interpretation I5 where scores are equal. */
    static final Comparator<Contender> RANKING = Comparator.comparing(Contender::points, Comparator.reverseOrder())
            .thenComparing(Contender::committee, Comparator.reverseOrder())
            .thenComparing(Contender::job, Comparator.reverseOrder())
            .thenComparing(Contender::id);

    String id() {
        return entry.id();
    }

    /** The entry as it stands; of what is open, the least. */
    static Contender of(SelectionRule rule, Entry entry) {
        Evaluation first = entry.first();
        boolean failedLater =
                entry.evaluations().stream().skip(1).anyMatch(evaluation -> evaluation.passes() == Truth.NO);
        boolean inGroup = rule.reserved()
                .filter(seats -> rule.membership(seats, entry).truth() == Truth.YES)
                .isPresent();
        Score points = first.points().least();
        return new Contender(
                entry,
                points,
                first.committee().least(),
                first.jobs().map(ScoreRange::least).orElse(Score.ZERO),
                first.gate().gate().passes(points),
                failedLater,
                inGroup,
                entry.candidate().support().map(Won::amount).orElse(0L));
    }

    /** With other scores. */
    Contender scoring(Score otherPoints, Score otherCommittee, Score otherJob) {
        return new Contender(
                entry,
                otherPoints,
                otherCommittee,
                otherJob,
                entry.first().gate().gate().passes(otherPoints),
                failedLater,
                inGroup,
                support);
    }

    /** As if it had passed every gate. */
    Contender passing() {
        return new Contender(entry, points, committee, job, /* passed= */ true, failedLater, inGroup, support)
                .passingLater();
    }

    /** As if it had passed every gate but the first. */
    Contender passingLater() {
        return new Contender(entry, points, committee, job, passed, /* failedLater= */ false, inGroup, support);
    }
}
