package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.explain.Step;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.ArrayList;
import java.util.List;

/** A selection in words, for all candidates and for one. */
final class SelectionWords {

    private static final Grounds TIES = Grounds.NONE.with(Interpretation.I5);

    private final Selection selection;
    private final SelectionRule rule;

    SelectionWords(Selection selection) {
        this.selection = selection;
        this.rule = selection.rule();
    }

    Explanation explain() {
        List<Step> steps = new ArrayList<>();
        rule.seats().ifPresent(seats -> {
            Figure number = Figure.of(seats.number());
            steps.add(given(
                    Message.of("selection.seats"),
                    Message.of(seats.about() ? "selection.seats.about" : "selection.seats.exactly", number),
                    seats.grounds()));
        });
        rule.reserved()
                .ifPresent(seats -> steps.add(given(
                        Message.of("selection.reserved", Figure.of(seats.group())),
                        Message.of(
                                "selection.reserved.value",
                                Figure.of(seats.number()),
                                Figure.of(seats.leftover().label())),
                        seats.grounds())));
        rule.budget()
                .ifPresent(limit ->
                        steps.add(Step.given(Message.of("selection.budget"), Figure.of(limit.amount()), Grounds.NONE)));
        if (rule.gates().size() > 1) {
            steps.add(Step.given(
                    Message.of("selection.after-later-gate"),
                    Figure.of(rule.afterLaterGate().value().label()),
                    rule.afterLaterGate().grounds()));
        }
        for (Decision decision : selection.decisions()) {
            steps.add(given(
                    Message.of(
                            "selection.rank",
                            Figure.of(decision.rank()),
                            Figure.of(decision.id()),
                            Figure.of(decision.points())),
                    decision.message(),
                    groundsOf(decision)));
        }
        selection.ties().forEach(tie -> steps.add(step(tie)));
        if (selection.decisions().isEmpty()) {
            steps.add(given(Message.of("selection.candidates"), Message.of("selection.none"), Grounds.NONE));
        }
        return new Explanation(headline(), steps);
    }

    private Message headline() {
        Figure program = Figure.of(rule.program().toString());
        Figure name = Figure.of(rule.name());
        Figure seated = Figure.of(selection.seated().size());
        Figure all = Figure.of(selection.decisions().size());
        int provisional = selection.decisions(Award.PROVISIONAL).size();
        return provisional == 0
                ? Message.of("selection.headline", program, name, seated, all)
                : Message.of("selection.headline.provisional", program, name, seated, all, Figure.of(provisional));
    }

    Explanation explain(Decision decision) {
        String id = decision.id();
        Firmness firmness = selection.firmness(id);
        List<Step> steps = new ArrayList<>();
        steps.add(given(Message.of("selection.outcome"), decision.message(), groundsOf(decision)));
        firmness.cut()
                .ifPresent(cut -> steps.add(given(
                        Message.of(
                                "selection.cut",
                                Figure.of(decision.entry().first().gate().gate().name())),
                        message(cut, firmness.points()),
                        Grounds.NONE)));
        firmness.flip()
                .ifPresent(flip -> steps.add(Step.given(
                        Message.of(firmness.seated() ? "selection.flip.out" : "selection.flip.in"),
                        Figure.of(flip.points()),
                        Grounds.NONE)));
        selection.ties().stream()
                .filter(tie -> tie.seated().contains(id) || tie.notSeated().contains(id))
                .forEach(tie -> steps.add(step(tie)));
        decision.entry().evaluations().forEach(evaluation -> steps.addAll(evaluation.steps()));
        return new Explanation(
                Message.of(
                        "selection.headline.of",
                        Figure.of(id),
                        Figure.of(decision.award().label()),
                        Figure.of(decision.rank()),
                        Figure.of(selection.decisions().size()),
                        Figure.of(decision.points())),
                steps);
    }

    private static Step given(Message label, Message result, Grounds grounds) {
        return Step.given(label, Figure.of(result), grounds);
    }

    /** What a decision rests on apart from the scores. */
    private Grounds groundsOf(Decision decision) {
        return switch (decision.reason()) {
            case BY_RANK, SEATS_TAKEN -> rule.seats().map(Seats::grounds).orElse(Grounds.NONE);
            case BY_RESERVED_SEAT, BY_RELEASED_SEAT, SEAT_RESERVED ->
                rule.reserved().map(ReservedSeats::grounds).orElse(Grounds.NONE);
            case BELOW_PASS_MARK ->
                decision.entry()
                        .failed()
                        .flatMap(evaluation -> evaluation.gate().gate().passMark())
                        .map(Cited::grounds)
                        .orElse(Grounds.NONE);
            case OVER_BUDGET, AFTER_BUDGET -> Grounds.NONE;
        };
    }

    private static Step step(Tie tie) {
        List<Figure> sides = new ArrayList<>();
        if (!tie.seated().isEmpty()) {
            sides.add(Figure.of(Message.of("selection.tie.seated", ids(tie.seated()))));
        }
        if (!tie.notSeated().isEmpty()) {
            sides.add(Figure.of(Message.of("selection.tie.not-seated", ids(tie.notSeated()))));
        }
        return given(
                Message.of("selection.tie"),
                Message.of(
                        "selection.tie.value",
                        Figure.of(tie.points()),
                        Figure.of(tie.decidedBy().label()),
                        Figure.of(sides)),
                TIES);
    }

    private static Figure ids(List<String> ids) {
        return Figure.of(ids.stream().map(Figure::of).toList());
    }

    private static Message message(Cut cut, Score points) {
        Figure needed = Figure.of(cut.message());
        Score distance = points.minus(cut.points());
        Figure away = Figure.of(
                distance.isNegative()
                        ? Message.of("selection.cut.below", Figure.of(Score.ZERO.minus(distance)))
                        : Message.of("selection.cut.above", Figure.of(distance)));
        return cut.rival()
                .map(rival -> Message.of("selection.cut.of", needed, Figure.of(rival), away))
                .orElseGet(() -> Message.of("selection.cut.to-pass", needed, away));
    }
}
