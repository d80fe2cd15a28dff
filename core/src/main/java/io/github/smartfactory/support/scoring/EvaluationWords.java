package io.github.smartfactory.support.scoring;

import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.explain.Operation;
import io.github.smartfactory.support.explain.Step;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** An evaluation in words. */
final class EvaluationWords {

    private final Evaluation evaluation;
    private final Gate gate;

    EvaluationWords(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.gate = evaluation.gate().gate();
    }

    Explanation explain() {
        Figure who = Figure.of(evaluation.candidate().id());
        Figure what = gateName();
        Message headline = gate.passMark()
                .map(mark -> Message.of(
                        switch (evaluation.passes()) {
                            case YES -> "score.headline.passed";
                            case NO -> "score.headline.failed";
                            case UNKNOWN -> "score.headline.open";
                        },
                        who,
                        what,
                        Figure.of(evaluation.points().message()),
                        Figure.of(mark.value())))
                .orElseGet(() -> Message.of(
                        "score.headline",
                        who,
                        what,
                        Figure.of(evaluation.points().message())));
        return new Explanation(headline, steps());
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        Grounds grounds = gate.grounds();
        List<Gap> gaps = evaluation.gaps();
        if (gaps.isEmpty()) {
            steps.add(finalScore(grounds));
        } else {
            steps.add(Step.given(
                    Message.of("score.final", gateName()),
                    Figure.of(evaluation.points().message()),
                    grounds));
            gaps.forEach(
                    gap -> steps.add(Step.given(Message.of("score.missing"), Figure.of(gap.message()), Grounds.NONE)));
        }
        gate.passMark()
                .ifPresent(mark -> steps.add(Step.given(
                        Message.of("score.pass-mark", gateName()), Figure.of(mark.value()), mark.grounds())));
        return steps;
    }

    private Step finalScore(Grounds grounds) {
        List<Step> parts = new ArrayList<>();
        parts.add(weighted(Message.of("score.committee.part"), committeeStep(), gate.committeeWeight()));
        gate.jobs()
                .ifPresent(terms -> parts.add(weighted(Message.of("score.job.part"), jobStep(terms), terms.weight())));
        evaluation.bonus().ifPresent(extra -> parts.add(extra.step()));
        return Step.calculated(
                Message.of("score.final", gateName()),
                Operation.SUM,
                parts,
                evaluation.points().least(),
                grounds);
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
        List<Evaluation.Marks> sorted = evaluation.marks().stream()
                .sorted(Comparator.comparing(
                                (Evaluation.Marks each) -> each.score().orElseThrow())
                        .thenComparing(Evaluation.Marks::evaluator))
                .toList();
        Aggregation aggregation = gate.aggregation().value();
        List<Evaluation.Marks> counted =
                sorted.subList(aggregation.lowestDropped(), sorted.size() - aggregation.highestDropped());
        List<Evaluation.Marks> dropped =
                sorted.stream().filter(each -> !counted.contains(each)).toList();
        List<Step> steps = evaluation.marks().stream()
                .filter(counted::contains)
                .map(this::marksStep)
                .toList();
        Grounds grounds = gate.aggregation().grounds().and(gate.sheet().grounds());
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
        return Step.calculated(
                label, Operation.MEAN, steps, evaluation.committee().least(), grounds);
    }

    private Step marksStep(Evaluation.Marks each) {
        Message label = Message.of("score.evaluator", Figure.of(each.evaluator()));
        Score score = each.score().orElseThrow();
        if (each.card().isEmpty()) {
            return Step.given(label, Figure.of(score), Grounds.NONE);
        }
        ScoreCard card = each.card().get();
        List<Step> lines = gate.sheet().criteria().stream()
                .map(criterion -> Step.given(
                        Message.of("score.criterion", Figure.of(criterion.name()), Figure.of(criterion.maximum())),
                        Figure.of(Objects.requireNonNull(card.marks().get(criterion.key()))),
                        Grounds.NONE))
                .toList();
        return Step.calculated(label, Operation.SUM, lines, score, Grounds.NONE);
    }

    private Step jobStep(JobScoring terms) {
        List<Step> companies = evaluation
                .companies()
                .map(member -> Step.given(
                        Message.of("score.job.of", Figure.of(member.id())),
                        Figure.of(Objects.requireNonNull(
                                evaluation.candidate().jobScores().get(member.id()))),
                        Grounds.NONE))
                .toList();
        return Step.calculated(
                Message.of("score.job"),
                Operation.MEAN,
                companies,
                evaluation.jobs().orElseThrow().least(),
                terms.grounds());
    }

    private Figure gateName() {
        return Figure.of(gate.name());
    }
}
