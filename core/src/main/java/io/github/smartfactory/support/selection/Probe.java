package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/** Looks for what would change the outcome of one candidate, the others being as they are. */
final class Probe {

    private final SelectionRule rule;
    private final Contest contest;
    private final Decision decision;
    private final List<Contender> others;
    private final Contender own;

    Probe(Selection selection, Decision decision) {
        this.rule = selection.rule();
        this.contest = new Contest(rule);
        this.decision = decision;
        this.own = Contender.of(rule, decision.entry());
        this.others = selection.entries().stream()
                .filter(entry -> !entry.id().equals(decision.id()))
                .map(entry -> Contender.of(rule, entry))
                .toList();
    }

    Firmness firmness() {
        boolean seated = decision.award().isSeated();
        return new Firmness(decision.id(), seated, decision.points(), cut(), seated ? falling() : rising());
    }

    /** A better place never loses a seat, so the last place with one is found by halving. */
    private Optional<Cut> cut() {
        Entry entry = decision.entry();
        Contender passing = own.passing();
        if (!contest.isSeatedAt(others, passing, 0)) {
            return Optional.empty();
        }
        int last = (int) leastNot(place -> contest.isSeatedAt(others, passing, (int) place), others.size()) - 1;
        Score toPass = entry.first().passMark().orElse(Score.ZERO);
        if (last == others.size() || others.get(last).points().isLessThan(toPass)) {
            return Optional.of(new Cut(Optional.empty(), toPass, true));
        }
        Contender rival = others.get(last);
        Share weight = entry.first().gate().gate().committeeWeight();
        Score missing = rival.points().minus(passing.points());
        Score committee =
                passing.committee().plus(missing.times(weight.denominator()).dividedBy(weight.numerator()));
        Contender equal = own.scoring(rival.points(), committee, own.job());
        return Optional.of(
                new Cut(Optional.of(rival.id()), rival.points(), Contender.RANKING.compare(equal, rival) < 0));
    }

    /** The changes that all gates need together. */
    private Optional<Flip> rising() {
        Entry entry = decision.entry();
        List<Flip.Change> changes = new ArrayList<>();
        for (int i = 0; i < entry.evaluations().size(); i++) {
            Evaluation evaluation = entry.evaluations().get(i);
            if (i > 0 && evaluation.passes() != Truth.NO) {
                continue;
            }
            if (!evaluation.gaps().isEmpty()) {
                return Optional.empty();
            }
            Scores scores = new Scores(evaluation);
            LongPredicate enough = i == 0 ? sum -> isSeated(scores, sum) : scores::passes;
            if (enough.test(scores.sum)) {
                continue;
            }
            Optional<List<Flip.Change>> raised = scores.raisedUntil(enough);
            if (raised.isEmpty()) {
                return Optional.empty();
            }
            changes.addAll(raised.get());
        }
        return Optional.of(Flip.of(changes));
    }

    /** The smallest of the changes that fail one gate. */
    private Optional<Flip> falling() {
        List<Evaluation> evaluations = decision.entry().evaluations();
        return Stream.iterate(0, i -> i + 1)
                .limit(evaluations.size())
                .filter(i -> evaluations.get(i).gaps().isEmpty())
                .flatMap(i -> {
                    Scores scores = new Scores(evaluations.get(i));
                    return scores.loweredUntilNot(i == 0 ? sum -> isSeated(scores, sum) : scores::passes).stream();
                })
                .map(Flip::of)
                .min(Comparator.comparing(Flip::points));
    }

    private boolean isSeated(Scores scores, long sum) {
        Score committee = scores.committee(sum);
        Contender changed = own.scoring(scores.points(committee), committee, own.job());
        return contest.isSeated(others, changed.passingLater());
    }

    /** The least number up to a bound for which something does not hold, where it holds up to some number. */
    private static long leastNot(LongPredicate holds, long bound) {
        long least = 0;
        long most = bound + 1;
        while (least < most) {
            long middle = least + (most - least) / 2;
            if (holds.test(middle)) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return least;
    }

    /** The scores of the evaluators at a gate, in steps of the sheet. */
    private static final class Scores {

        private final Evaluation evaluation;
        private final Gate gate;
        private final Score rest;
        private final long[] given;
        private final long most;
        private final MarkChange change;
        private final long sum;

        Scores(Evaluation evaluation) {
            this.evaluation = evaluation;
            this.gate = evaluation.gate().gate();
            this.rest = evaluation
                    .points()
                    .least()
                    .minus(evaluation.committee().least().times(gate.committeeWeight()));
            this.given = evaluation.marks().stream()
                    .mapToLong(each -> inSteps(each.score().orElseThrow()))
                    .toArray();
            long total = inSteps(Score.of(gate.sheet().total()));
            this.change = new MarkChange(gate.aggregation(), total);
            this.most = change.counted(given.length) * total;
            this.sum = change.sum(given);
        }

        private long inSteps(Score score) {
            return score.inStepsOf(gate.sheet().step()).orElseThrow();
        }

        Score committee(long steps) {
            return gate.sheet().step().times(steps).dividedBy(change.counted(given.length));
        }

        Score points(Score committee) {
            return committee.times(gate.committeeWeight()).plus(rest);
        }

        boolean passes(long steps) {
            return gate.passes(points(committee(steps)));
        }

        Optional<List<Flip.Change>> raisedUntil(LongPredicate enough) {
            return change.raise(given, least(enough)).map(this::changes);
        }

        Optional<List<Flip.Change>> loweredUntilNot(LongPredicate enough) {
            long least = least(enough);
            return least == 0
                    ? Optional.empty()
                    : change.lower(given, least - 1).map(this::changes);
        }

        private long least(LongPredicate enough) {
            return leastNot(enough.negate(), most);
        }

        private List<Flip.Change> changes(long[] scores) {
            List<Flip.Change> changes = new ArrayList<>();
            for (int i = 0; i < scores.length; i++) {
                if (scores[i] != given[i]) {
                    Evaluation.Marks marks = evaluation.marks().get(i);
                    changes.add(new Flip.Change(
                            gate.key(),
                            marks.evaluator(),
                            marks.score().orElseThrow(),
                            gate.sheet().step().times(scores[i])));
                }
            }
            return changes;
        }
    }
}
