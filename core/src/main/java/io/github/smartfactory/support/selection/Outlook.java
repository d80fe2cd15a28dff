package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.Gap;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.ScoreRange;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What can be said of a selection before everything is known. Made by {@link SelectionRule#outlook(List)}.
 *
 * <p>Of a candidate's own job scores and bonus points, what is open counts at its least; a fact that is open does not make
 * a candidate one of the group that seats are reserved for; support that is not known counts as nothing.
 *
 * @param rule what will be selected by
 * @param entries the entries; no candidate twice
 */
public record Outlook(SelectionRule rule, List<Entry> entries) {

    /** Copies the list. */
    public Outlook {
        Objects.requireNonNull(rule, "rule");
        entries = Checks.distinct(entries, Entry::id, "entries");
    }

    /**
     * What is missing before there can be a selection.
     *
     * @return the gaps, in the order of the entries
     */
    public List<Gap> gaps() {
        return rule.gaps(entries);
    }

    /**
     * What evaluators who have not marked a candidate yet would have to give it.
     *
     * @param id the id of the candidate
     * @return the least scores; nothing if all of them have marked it
     * @throws IllegalArgumentException if there is no such candidate
     */
    public Optional<Needed> needed(String id) {
        Entry entry = Checks.withKey(entries.toArray(Entry[]::new), Entry::id, id, "candidate");
        List<String> open = entry.first().marks().stream()
                .filter(marks -> marks.score().isEmpty())
                .map(Evaluation.Marks::evaluator)
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Gate gate = entry.first().gate().gate();
        return Optional.of(new Needed(
                id,
                open,
                least(entry, evaluation -> gate.passes(evaluation.points().least())),
                least(entry, seatAgainst(entry, /* atTheirMost= */ false)),
                least(entry, seatAgainst(entry, /* atTheirMost= */ true))));
    }

    private Predicate<Evaluation> seatAgainst(Entry entry, boolean atTheirMost) {
        Contest contest = new Contest(rule);
        List<Contender> others = entries.stream()
                .filter(other -> !other.id().equals(entry.id()))
                .map(other -> contender(other, atTheirMost))
                .sorted(Contender.RANKING)
                .toList();
        Contender own = Contender.of(rule, entry);
        return evaluation -> contest.isSeated(
                others,
                own.scoring(evaluation.points().least(), evaluation.committee().least(), own.job()));
    }

    private Contender contender(Entry entry, boolean atItsMost) {
        Contender contender = Contender.of(rule, entry);
        Evaluation first = entry.first();
        return atItsMost
                ? contender.scoring(
                        first.points().most(),
                        first.committee().most(),
                        first.jobs().map(ScoreRange::most).orElse(Score.ZERO))
                : contender;
    }

    /** The least score that is enough if everyone who has not marked yet gives it; more is never worse. */
    private static Optional<Score> least(Entry entry, Predicate<Evaluation> enough) {
        Gate gate = entry.first().gate().gate();
        Score step = gate.sheet().step();
        long least = 0;
        long most = Score.of(gate.sheet().total()).inStepsOf(step).orElseThrow() + 1;
        long bound = most;
        while (least < most) {
            long middle = least + (most - least) / 2;
            if (middle < bound && !enough.test(giving(entry.first(), step.times(middle)))) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return least == bound ? Optional.empty() : Optional.of(step.times(least));
    }

    private static Evaluation giving(Evaluation evaluation, Score score) {
        return evaluation.scoring(evaluation.marks().stream()
                .map(marks -> marks.score().orElse(score))
                .toList());
    }
}
