package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/** Looks for what would change the outcome of one candidate, the others being as they are. */
final class Probe {

    private final Contest contest;
    private final List<Contender> ranked;

    Probe(Selection selection) {
        this.contest = new Contest(selection.rule());
        this.ranked = contest.ranked(selection.entries());
    }

    Firmness firmness(Decision decision) {
        List<Contender> others = new ArrayList<>(ranked);
        Contender own = others.remove(decision.rank() - 1);
        return new Candidacy(own, others).firmness(decision.award().isSeated());
    }

    /** One candidate and the others, in rank order. */
    private final class Candidacy {

        private final Contender own;
        private final List<Contender> others;
        private final Entry entry;

        Candidacy(Contender own, List<Contender> others) {
            this.own = own;
            this.others = others;
            this.entry = own.entry();
        }

        Firmness firmness(boolean seated) {
            return new Firmness(own.id(), seated, own.points(), cut(), seated ? falling() : rising());
        }

        /** A better place never loses a seat, so the last place with one is found by halving. */
        private Optional<Cut> cut() {
            Contender passing = own.passing();
            if (!contest.isSeatedAt(others, passing, 0)) {
                return Optional.empty();
            }
            int last = (int) Halving.leastNot(place -> contest.isSeatedAt(others, passing, (int) place), others.size())
                    - 1;
            Score toPass = entry.first().passMark().orElse(Score.ZERO);
            if (last == others.size()) {
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
            List<Flip.Change> changes = new ArrayList<>();
            for (int i = 0; i < entry.evaluations().size(); i++) {
                Scores scores = new Scores(entry.evaluations().get(i));
                // Where the scores are enough as they are, none changes.
                Optional<List<Flip.Change>> raised = scores.raisedUntil(enough(i, scores));
                if (raised.isEmpty()) {
                    return Optional.empty();
                }
                changes.addAll(raised.get());
            }
            return Optional.of(Flip.of(changes));
        }

        /** The smallest of the changes that fail one gate. */
        private Optional<Flip> falling() {
            List<Evaluation> evaluations = entry.evaluations();
            return IntStream.range(0, evaluations.size())
                    .mapToObj(i -> {
                        Scores scores = new Scores(evaluations.get(i));
                        return scores.loweredUntilNot(enough(i, scores));
                    })
                    .flatMap(Optional::stream)
                    .map(Flip::of)
                    .min(Comparator.comparing(Flip::points));
        }

        /** What a sum has to be enough for at a gate: a seat at the first, the pass mark at the others. */
        private LongPredicate enough(int gate, Scores scores) {
            return gate == 0 ? sum -> isSeated(scores, sum) : scores::passes;
        }

        private boolean isSeated(Scores scores, long sum) {
            Score committee = scores.committee(sum);
            Contender changed = own.scoring(scores.points(committee), committee, own.job());
            return contest.isSeated(others, changed.passingLater());
        }
    }

    /**
     * The scores of the evaluators at a gate, in steps of the sheet. What is open counts at its most, so that what passes
     * may still pass, and what does not is failed for sure; only marks that were given can change.
     */
    private static final class Scores {

        private final Evaluation evaluation;
        private final Gate gate;
        private final Score rest;
        private final long[] given;
        private final boolean[] open;
        private final long most;
        private final MarkChange change;

        Scores(Evaluation evaluation) {
            this.evaluation = evaluation;
            this.gate = evaluation.gate().gate();
            this.rest = evaluation
                    .points()
                    .most()
                    .minus(evaluation.committee().most().times(gate.committeeWeight()));
            long total = inSteps(Score.of(gate.sheet().total()));
            this.given = evaluation.marks().stream()
                    .mapToLong(each -> each.score().map(this::inSteps).orElse(total))
                    .toArray();
            this.open = new boolean[given.length];
            for (int i = 0; i < open.length; i++) {
                open[i] = evaluation.marks().get(i).score().isEmpty();
            }
            this.change = new MarkChange(gate.aggregation().value(), total);
            this.most = change.counted(given.length) * total;
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
            return change.lower(given, open, least(enough) - 1).map(this::changes);
        }

        private long least(LongPredicate enough) {
            return Halving.leastNot(enough.negate(), most);
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
