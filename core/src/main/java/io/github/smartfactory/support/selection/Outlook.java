package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.Gap;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.ScoreRange;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What can be said of a selection before everything is known. Made by {@link SelectionRule#outlook(List)}.
 *
 * <p>Of a candidate's own job scores and bonus points, what is open counts at its least; a fact that is open does not make
 * a candidate one of the group that seats are reserved for; support that is not known counts as nothing.
 *
 * @param rule what will be selected by
 * @param entries the entries, each evaluated at the gates of the rule in their order; no candidate twice
 */
public record Outlook(SelectionRule rule, List<Entry> entries) {

    /** Checks that the entries are evaluated at the gates of the rule. */
    public Outlook {
        Objects.requireNonNull(rule, "rule");
        entries = rule.checked(entries);
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
     * The selection, if nothing is missing.
     *
     * @return the selection, or nothing
     */
    public Optional<Selection> selection() {
        return gaps().isEmpty() ? Optional.of(new Contest(rule).select(entries)) : Optional.empty();
    }

    /**
     * What evaluators who have not marked a candidate yet would have to give it.
     *
     * @param id the id of the candidate
     * @return the least scores, one for each gate at which it is evaluated and somebody has not marked it yet
     * @throws IllegalArgumentException if there is no such candidate
     */
    public List<Needed> needed(String id) {
        Entry entry = Checks.withKey(entries.toArray(Entry[]::new), Entry::id, id, "candidate");
        return IntStream.range(0, entry.evaluations().size())
                .mapToObj(gate -> needed(entry, gate))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Needed> needed(Entry entry, int index) {
        Evaluation evaluation = entry.evaluations().get(index);
        List<String> open = evaluation.marks().stream()
                .filter(marks -> marks.score().isEmpty())
                .map(Evaluation.Marks::evaluator)
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Gate gate = evaluation.gate().gate();
        Predicate<Evaluation> passes = marked -> gate.passes(marked.points().least());
        return Optional.of(new Needed(
                entry.id(),
                gate.key(),
                open,
                least(evaluation, passes),
                least(evaluation, passes.and(seatAgainst(entry, index, /* atTheirMost= */ false))),
                least(evaluation, passes.and(seatAgainst(entry, index, /* atTheirMost= */ true)))));
    }

    private Predicate<Evaluation> seatAgainst(Entry entry, int gate, boolean atTheirMost) {
        Contest contest = new Contest(rule);
        List<Contender> others = entries.stream()
                .filter(other -> !other.id().equals(entry.id()))
                .map(other -> contender(other, atTheirMost))
                .sorted(Contender.RANKING)
                .toList();
        return marked -> contest.isSeated(others, Contender.of(rule, entry.with(gate, marked)));
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
    private static Optional<Score> least(Evaluation evaluation, Predicate<Evaluation> enough) {
        ScoreSheet sheet = evaluation.gate().gate().sheet();
        long bound = Score.of(sheet.total()).inStepsOf(sheet.step()).orElseThrow();
        long least = Halving.leastNot(
                steps -> !enough.test(giving(evaluation, sheet.step().times(steps))), bound);
        return least > bound ? Optional.empty() : Optional.of(sheet.step().times(least));
    }

    private static Evaluation giving(Evaluation evaluation, Score score) {
        return evaluation.scoring(evaluation.marks().stream()
                .map(marks -> marks.score().orElse(score))
                .toList());
    }
}
