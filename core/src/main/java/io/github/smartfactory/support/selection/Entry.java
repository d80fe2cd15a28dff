package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.Gap;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A candidate in a selection, with what it got so far.
 *
 * @param evaluations its evaluations, one a gate in the order of the gates; at least the first
 */
public record Entry(List<Evaluation> evaluations) {

    /** Checks that the evaluations are all of one candidate, in the same application. */
    public Entry {
        evaluations = Checks.notEmpty(evaluations, "evaluations");
        Candidate first = evaluations.get(0).candidate();
        for (Evaluation evaluation : evaluations) {
            if (!evaluation.candidate().equals(first)) {
                throw new IllegalArgumentException("evaluations of one entry must be of one candidate: " + first.id()
                        + " and " + evaluation.candidate().id()
                        + (first.id().equals(evaluation.candidate().id()) ? " in another state" : ""));
            }
        }
    }

    /**
     * The candidate.
     *
     * @return the candidate of the evaluations
     */
    public Candidate candidate() {
        return first().candidate();
    }

    /**
     * The id of the candidate.
     *
     * @return the id of the application
     */
    public String id() {
        return candidate().id();
    }

    /**
     * The evaluation that ranks.
     *
     * @return the one at the first gate
     */
    public Evaluation first() {
        return evaluations.get(0);
    }

    /**
     * The evaluation that it failed.
     *
     * @return the first that is failed whatever is still missing; nothing if none is
     */
    public Optional<Evaluation> failed() {
        return evaluations.stream()
                .filter(evaluation -> evaluation.passes() == Truth.NO)
                .findFirst();
    }

    /** What is missing before it can be ranked: a later gate may still be to come. */
    List<Gap> gaps(SelectionRule rule) {
        List<Gap> gaps = new ArrayList<>(first().gaps());
        rule.reserved()
                .ifPresent(seats -> rule.membership(seats, this)
                        .pivots()
                        .forEach(pivot -> gaps.add(new Gap.Fact(id(), pivot.unknown()))));
        if (rule.budget().isPresent() && candidate().support().isEmpty()) {
            gaps.add(new Gap.Support(id()));
        }
        return gaps.stream().distinct().toList();
    }

    Entry with(int gate, Evaluation evaluation) {
        List<Evaluation> changed = new ArrayList<>(evaluations);
        changed.set(gate, evaluation);
        return new Entry(changed);
    }
}
