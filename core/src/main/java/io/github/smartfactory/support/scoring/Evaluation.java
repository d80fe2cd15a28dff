package io.github.smartfactory.support.scoring;

import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.explain.Step;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a candidate gets at a gate, as far as it is known, with every figure on the way. Made by
 * {@link ResolvedGate#evaluate(Candidate, ScoreBook)}.
 *
 * @param gate the gate
 * @param candidate the candidate
 * @param marks what every evaluator gave, in the order of the committee
 * @param committee the score of the committee
 * @param jobs the job score; nothing if it does not count
 * @param bonus the bonus points; nothing if none are added
 * @param points the final score
 */
public record Evaluation(
        ResolvedGate gate,
        Candidate candidate,
        List<Marks> marks,
        ScoreRange committee,
        Optional<ScoreRange> jobs,
        Optional<Bonus> bonus,
        ScoreRange points) {

    /**
     * What one evaluator gave.
     *
     * @param evaluator the id of the evaluator
     * @param card the card; nothing if the evaluator has not marked yet, or only the score is known
     * @param score the sum of the marks; nothing if the evaluator has not marked yet
     */
    public record Marks(String evaluator, Optional<ScoreCard> card, Optional<Score> score) {
        /** Checks that nothing is missing. */
        public Marks {
            Checks.notBlank(evaluator, "evaluator");
            Objects.requireNonNull(card, "card");
            Objects.requireNonNull(score, "score");
        }
    }

    /** Copies the list. */
    public Evaluation {
        Objects.requireNonNull(gate, "gate");
        Objects.requireNonNull(candidate, "candidate");
        marks = Checks.notEmpty(marks, "marks");
        Objects.requireNonNull(committee, "committee");
        Objects.requireNonNull(jobs, "jobs");
        Objects.requireNonNull(bonus, "bonus");
        Objects.requireNonNull(points, "points");
    }

    /**
     * The final score.
     *
     * @return the score
     * @throws IllegalStateException if something is missing, with what it is
     */
    public Score score() {
        if (!gaps().isEmpty()) {
            throw new IllegalStateException(
                    "score of candidate " + candidate.id() + " is not known yet, missing: " + gaps());
        }
        return points.least();
    }

    /**
     * Whether the candidate passes.
     *
     * @return yes or no if no missing card, job score or fact can change it, else unknown
     */
    public Truth passes() {
        boolean atLeast = gate.gate().passes(points.least());
        return atLeast == gate.gate().passes(points.most()) ? Truth.of(atLeast) : Truth.UNKNOWN;
    }

    /**
     * What is missing before the score is final: every evaluator has to mark and every company that counts to have a job
     * score, also where the bounds of the score meet already; of the facts only those that still matter.
     *
     * @return the cards, then the job scores, then the facts; none if the score is final
     */
    public List<Gap> gaps() {
        boolean marked = marks.stream().allMatch(each -> each.score().isPresent());
        if (marked && jobs.map(ScoreRange::isExact).orElse(true) && points.isExact()) {
            return List.of();
        }
        List<Gap> gaps = new ArrayList<>();
        for (Marks each : marks) {
            if (each.score().isEmpty()) {
                gaps.add(new Gap.Card(candidate.id(), gate.gate().name(), each.evaluator()));
            }
        }
        companies()
                .filter(member -> !candidate.jobScores().containsKey(member.id()))
                .forEach(member -> gaps.add(new Gap.JobScore(candidate.id(), member.id())));
        bonus.stream()
                .flatMap(extra -> extra.unknowns().stream())
                .forEach(fact -> gaps.add(new Gap.Fact(candidate.id(), fact)));
        return gaps;
    }

    /** The members whose job scores count. */
    Stream<Member> companies() {
        return gate.gate().jobs().stream()
                .flatMap(terms -> candidate.application().consortium().members(terms.roles()).stream());
    }

    /**
     * This evaluation without one evaluator.
     *
     * @param evaluator the id of the evaluator; it stays as it is if there is none such
     * @return the evaluation by the others
     * @throws ScoreCardException if too few are left for the aggregation
     */
    public Evaluation without(String evaluator) {
        Objects.requireNonNull(evaluator, "evaluator");
        return gate.evaluate(
                candidate,
                marks.stream()
                        .filter(each -> !each.evaluator().equals(evaluator))
                        .toList());
    }

    /**
     * This evaluation with other scores of evaluators. Of an evaluation without any card it is the way to say what they
     * gave where only the sums are known.
     *
     * @param scores the scores, in the order of the committee; each from 0 to the total of the sheet and a multiple of its
     *     step
     * @return the evaluation
     * @throws IllegalArgumentException if there are more or fewer scores than evaluators, or one is out of its bounds or no
     *     multiple of the step
     */
    public Evaluation scoring(List<Score> scores) {
        Objects.requireNonNull(scores, "scores");
        if (scores.size() != marks.size()) {
            throw new IllegalArgumentException(
                    "there must be one score for each of " + marks.size() + " evaluators: " + scores.size());
        }
        ScoreSheet sheet = gate.gate().sheet();
        List<Marks> changed = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            Score score = scores.get(i);
            if (score.isNegative() || score.isGreaterThan(Score.of(sheet.total()))) {
                throw new IllegalArgumentException("score of evaluator "
                        + marks.get(i).evaluator() + " must be from 0 to " + sheet.total() + ": " + score);
            }
            if (score.inStepsOf(sheet.step()).isEmpty()) {
                throw new IllegalArgumentException("score of evaluator "
                        + marks.get(i).evaluator() + " must be a multiple of " + sheet.step() + ": " + score);
            }
            boolean same = marks.get(i).score().equals(Optional.of(score));
            changed.add(
                    same ? marks.get(i) : new Marks(marks.get(i).evaluator(), Optional.empty(), Optional.of(score)));
        }
        return gate.evaluate(candidate, changed);
    }

    /**
     * The evaluation in words: from the marks to the final score, or what is still missing.
     *
     * @return the explanation
     */
    public Explanation explain() {
        return new EvaluationWords(this).explain();
    }

    /**
     * From the marks to the final score, step by step; of a score that is not known yet, its bounds and what is missing.
     *
     * @return the steps; at least one
     */
    public List<Step> steps() {
        return new EvaluationWords(this).steps();
    }

    /**
     * What has to be reached.
     *
     * @return the pass mark, or nothing
     */
    public Optional<Score> passMark() {
        return gate.gate().passMark().map(Cited::value);
    }
}
