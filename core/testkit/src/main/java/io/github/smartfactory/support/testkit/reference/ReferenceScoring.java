package io.github.smartfactory.support.testkit.reference;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.scoring.BonusItem;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.JobScoring;
import io.github.smartfactory.support.scoring.ResolvedGate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Truth;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a candidate scores at a gate, once more, in exact fractions: from the least to the most that is possible as long as
 * cards, job scores or facts are missing.
 *
 * @param committee the score of the committee
 * @param jobs the job score; nothing if it does not count
 * @param bonus the bonus points
 * @param points the score that counts
 * @param passes whether it reaches the pass mark
 */
public record ReferenceScoring(Range committee, Optional<Range> jobs, Range bonus, Range points, Truth passes) {

    /**
     * From the least to the most.
     *
     * @param least the least
     * @param most the most
     */
    public record Range(Fraction least, Fraction most) {

        static final Range NOTHING = new Range(Fraction.ZERO, Fraction.ZERO);

        Range plus(Range other) {
            return new Range(least.plus(other.least), most.plus(other.most));
        }

        Range times(Fraction weight) {
            return new Range(least.times(weight), most.times(weight));
        }
    }

    /**
     * The most that a candidate can reach at a gate: every point of the sheet, the highest job score and all bonus points
     * within their cap.
     *
     * @param resolved the gate
     * @return the points
     */
    public static Score mostAt(ResolvedGate resolved) {
        Gate gate = resolved.gate();
        Score most = Score.of(gate.sheet().total()).times(gate.committeeWeight());
        if (gate.jobs().isPresent()) {
            JobScoring jobs = gate.jobs().get();
            most = most.plus(Score.of(jobs.maximum()).times(jobs.weight()));
        }
        return most.plus(resolved.bonus().map(BonusScheme::most).orElse(Score.ZERO));
    }

    /**
     * The score of a candidate of whom every fact is known that gives bonus points.
     *
     * @param gate the gate
     * @param candidate the candidate, perhaps without some job scores
     * @param book the cards, perhaps without some
     * @return the score
     */
    public static ReferenceScoring of(ResolvedGate gate, Candidate candidate, ScoreBook book) {
        return of(gate, candidate, book, candidate.application(), candidate.application());
    }

    /**
     * The score of an evaluation, worked out again from its cards.
     *
     * @param evaluation the evaluation, with every fact that gives bonus points
     * @return the score
     */
    public static ReferenceScoring of(Evaluation evaluation) {
        List<String> committee = new ArrayList<>();
        List<ScoreCard> cards = new ArrayList<>();
        for (Evaluation.Marks marks : evaluation.marks()) {
            committee.add(marks.evaluator());
            marks.card().ifPresent(cards::add);
        }
        return of(evaluation.gate(), evaluation.candidate(), ScoreBook.of(committee, cards));
    }

    /**
     * The score of a candidate of whom some facts are unknown.
     *
     * @param gate the gate
     * @param candidate the candidate, perhaps without some job scores
     * @param book the cards, perhaps without some
     * @param worst its application with every unknown fact as it gives least points
     * @param best its application with every unknown fact as it gives most points
     * @return the score
     */
    public static ReferenceScoring of(
            ResolvedGate gate, Candidate candidate, ScoreBook book, Application worst, Application best) {
        Gate its = gate.gate();
        Range committee = committee(its, candidate, book);
        Optional<Range> jobs = its.jobs().map(terms -> jobs(candidate, terms));
        Range bonus = gate.bonus().isPresent()
                ? new Range(bonus(gate.bonus().get(), worst), bonus(gate.bonus().get(), best))
                : Range.NOTHING;
        Fraction weight = its.jobs().isPresent() ? Fraction.of(its.jobs().get().weight()) : Fraction.ZERO;
        Range points = committee
                .times(Fraction.of(1, 1).minus(weight))
                .plus(jobs.orElse(Range.NOTHING).times(weight))
                .plus(bonus);
        return new ReferenceScoring(committee, jobs, bonus, points, passes(its, points));
    }

    private static Range committee(Gate gate, Candidate candidate, ScoreBook book) {
        Fraction total = Fraction.ZERO;
        for (Criterion criterion : gate.sheet().criteria()) {
            total = total.plus(Fraction.of(criterion.maximum(), 1));
        }
        List<Fraction> least = new ArrayList<>();
        List<Fraction> most = new ArrayList<>();
        for (String evaluator : book.committee()) {
            Fraction low = Fraction.ZERO;
            Fraction high = total;
            for (ScoreCard card : book.cards().getOrDefault(candidate.id(), List.of())) {
                if (card.evaluator().equals(evaluator)) {
                    low = Fraction.sum(
                            card.marks().values().stream().map(Fraction::of).toList());
                    high = low;
                }
            }
            least.add(low);
            most.add(high);
        }
        return new Range(mean(gate, least), mean(gate, most));
    }

    /** The mean of what is left when the highest and the lowest are taken away one by one. */
    private static Fraction mean(Gate gate, List<Fraction> scores) {
        List<Fraction> left = new ArrayList<>(scores);
        for (int i = 0; i < gate.aggregation().value().highestDropped(); i++) {
            left.remove(left.stream().max(Fraction::compare).orElseThrow());
        }
        for (int i = 0; i < gate.aggregation().value().lowestDropped(); i++) {
            left.remove(left.stream().min(Fraction::compare).orElseThrow());
        }
        return Fraction.sum(left).dividedBy(Fraction.of(left.size(), 1));
    }

    private static Range jobs(Candidate candidate, JobScoring terms) {
        Fraction least = Fraction.ZERO;
        Fraction most = Fraction.ZERO;
        int companies = 0;
        for (Member member : candidate.application().consortium().members()) {
            if (member.roles().stream().anyMatch(terms.roles()::contains)) {
                companies++;
                Score its = candidate.jobScores().get(member.id());
                least = least.plus(its == null ? Fraction.ZERO : Fraction.of(its));
                most = most.plus(its == null ? Fraction.of(terms.maximum(), 1) : Fraction.of(its));
            }
        }
        Fraction number = Fraction.of(BigInteger.valueOf(companies));
        return new Range(least.dividedBy(number), most.dividedBy(number));
    }

    private static Fraction bonus(BonusScheme scheme, Application application) {
        Fraction sum = Fraction.ZERO;
        for (BonusItem item : scheme.items()) {
            if (ReferenceEligibility.holds(item.condition(), application)) {
                sum = sum.plus(Fraction.of(item.points()));
            }
        }
        return scheme.cap().isPresent() ? sum.min(Fraction.of(scheme.cap().get().value())) : sum;
    }

    private static Truth passes(Gate gate, Range points) {
        if (gate.passMark().isEmpty()) {
            return Truth.YES;
        }
        Fraction mark = Fraction.of(gate.passMark().get().value());
        if (points.least().compare(mark) >= 0) {
            return Truth.YES;
        }
        return points.most().compare(mark) < 0 ? Truth.NO : Truth.UNKNOWN;
    }
}
