package io.github.smartfactory.support.scoring;

import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.explain.Operation;
import io.github.smartfactory.support.explain.Step;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.Comparator;
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

    private Figure gateName() {
        return Figure.of(gate.gate().name());
    }

    private Stream<Member> companies() {
        return gate.gate().jobs().stream()
                .flatMap(terms -> candidate.application().consortium().with(terms.roles()).stream());
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
     * This evaluation with other scores of evaluators.
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
        Figure who = Figure.of(candidate.id());
        Figure what = gateName();
        Message headline = gate.gate()
                .passMark()
                .map(mark -> Message.of(
                        switch (passes()) {
                            case YES -> "score.headline.passed";
                            case NO -> "score.headline.failed";
                            case UNKNOWN -> "score.headline.open";
                        },
                        who,
                        what,
                        Figure.of(points.message()),
                        Figure.of(mark.value())))
                .orElseGet(() -> Message.of("score.headline", who, what, Figure.of(points.message())));
        return new Explanation(headline, steps());
    }

    /**
     * From the marks to the final score, step by step; of a score that is not known yet, its bounds and what is missing.
     *
     * @return the steps; at least one
     */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        Grounds grounds = gate.gate().grounds();
        List<Gap> gaps = gaps();
        if (gaps.isEmpty()) {
            steps.add(finalScore(grounds));
        } else {
            steps.add(Step.given(Message.of("score.final", gateName()), Figure.of(points.message()), grounds));
            gaps.forEach(
                    gap -> steps.add(Step.given(Message.of("score.missing"), Figure.of(gap.message()), Grounds.NONE)));
        }
        gate.gate()
                .passMark()
                .ifPresent(mark -> steps.add(Step.given(
                        Message.of("score.pass-mark", gateName()), Figure.of(mark.value()), mark.grounds())));
        return steps;
    }

    private Step finalScore(Grounds grounds) {
        List<Step> parts = new ArrayList<>();
        parts.add(weighted(
                Message.of("score.committee.part"), committeeStep(), gate.gate().committeeWeight()));
        gate.gate()
                .jobs()
                .ifPresent(terms -> parts.add(weighted(Message.of("score.job.part"), jobStep(terms), terms.weight())));
        bonus.ifPresent(extra -> parts.add(extra.step()));
        return Step.calculated(Message.of("score.final", gateName()), Operation.SUM, parts, points.least(), grounds);
    }

    private static Step weighted(Message label, Step score, Share weight) {
        if (weight.equals(Share.ONE)) {
            return score;
        }
        Score part = ((Figure.Points) score.result()).score().times(weight);
        return Step.calculated(
                label,
                Operation.SHARE_OF,
                List.of(Step.given(Message.of("score.weight"), weight, Grounds.NONE), score),
                part,
                Grounds.NONE);
    }

    /** The scores that count, averaged; those that are dropped stand beside them, as what the step comes from is a mean. */
    private Step committeeStep() {
        List<Marks> sorted = marks.stream()
                .sorted(Comparator.comparing((Marks each) -> each.score().orElseThrow())
                        .thenComparing(Marks::evaluator))
                .toList();
        Aggregation aggregation = gate.gate().aggregation().value();
        List<Marks> counted = sorted.subList(aggregation.lowestDropped(), sorted.size() - aggregation.highestDropped());
        List<Marks> dropped =
                sorted.stream().filter(each -> !counted.contains(each)).toList();
        List<Step> steps =
                marks.stream().filter(counted::contains).map(this::marksStep).toList();
        Grounds grounds =
                gate.gate().aggregation().grounds().and(gate.gate().sheet().grounds());
        Message label = dropped.isEmpty()
                ? Message.of("score.committee")
                : Message.of(
                        "score.committee.trimmed",
                        Figure.of(dropped.stream()
                                .map(each -> Figure.of(Message.of(
                                        "score.dropped",
                                        Figure.of(each.evaluator()),
                                        Figure.of(each.score().orElseThrow()))))
                                .toList()));
        return Step.calculated(label, Operation.MEAN, steps, committee.least(), grounds);
    }

    private Step marksStep(Marks each) {
        Message label = Message.of("score.evaluator", Figure.of(each.evaluator()));
        Score score = each.score().orElseThrow();
        if (each.card().isEmpty()) {
            return Step.given(label, Figure.of(score), Grounds.NONE);
        }
        ScoreCard card = each.card().get();
        List<Step> lines = gate.gate().sheet().criteria().stream()
                .map(criterion -> Step.given(
                        Message.of("score.criterion", Figure.of(criterion.name()), Figure.of(criterion.maximum())),
                        Figure.of(Objects.requireNonNull(card.marks().get(criterion.key()))),
                        Grounds.NONE))
                .toList();
        return Step.calculated(label, Operation.SUM, lines, score, Grounds.NONE);
    }

    private Step jobStep(JobScoring terms) {
        List<Step> companies = companies()
                .map(member -> Step.given(
                        Message.of("score.job.of", Figure.of(member.id())),
                        Figure.of(Objects.requireNonNull(candidate.jobScores().get(member.id()))),
                        Grounds.NONE))
                .toList();
        return Step.calculated(
                Message.of("score.job"),
                Operation.MEAN,
                companies,
                jobs.orElseThrow().least(),
                terms.grounds());
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
