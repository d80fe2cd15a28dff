package io.github.smartfactory.support.program;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.BonusItem;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.selection.ReservedSeats;
import io.github.smartfactory.support.source.Grounds;

/** Takes apart how a program evaluates and selects: its gates, bonus points and seats. */
final class EvaluationFacts {

    /** Where facts go. */
    interface Sink {
        void add(String path, Message label, Figure value, Grounds grounds);
    }

    private final Sink sink;

    EvaluationFacts(Sink sink) {
        this.sink = sink;
    }

    void addAll(Program program) {
        program.gates().forEach(this::addGate);
        program.bonus().ifPresent(this::addBonus);
        program.reservedSeats().ifPresent(this::addReservedSeats);
        program.afterLaterGate()
                .ifPresent(it -> sink.add(
                        "after-later-gate",
                        Message.of("fact.after-later-gate"),
                        Figure.of(it.value().label()),
                        it.grounds()));
    }

    private void addGate(Gate gate) {
        String path = "gate." + gate.key();
        Figure name = Figure.of(gate.name());
        sink.add(path, Message.of("fact.gate"), name, gate.grounds());
        ScoreSheet sheet = gate.sheet();
        sink.add(
                path + ".sheet",
                Message.of("fact.gate.sheet", name),
                Figure.of(Message.of(
                        "fact.gate.sheet.value",
                        Figure.of(sheet.name()),
                        Figure.of(sheet.total()),
                        Figure.of(sheet.step()))),
                sheet.grounds());
        for (ScoreSheet.Section section : sheet.sections()) {
            for (Criterion criterion : section.criteria()) {
                sink.add(
                        path + ".criterion." + criterion.key(),
                        Message.of("fact.gate.criterion", name),
                        Figure.of(Message.of(
                                "fact.gate.criterion.value",
                                Figure.of(section.name()),
                                Figure.of(criterion.name()),
                                Figure.of(criterion.maximum()))),
                        sheet.grounds());
            }
        }
        Aggregation aggregation = gate.aggregation().value();
        sink.add(
                path + ".aggregation",
                Message.of("fact.gate.aggregation", name),
                Figure.of(
                        aggregation.equals(Aggregation.MEAN)
                                ? Message.of("fact.gate.aggregation.mean")
                                : Message.of(
                                        "fact.gate.aggregation.trimmed",
                                        Figure.of(aggregation.highestDropped()),
                                        Figure.of(aggregation.lowestDropped()))),
                gate.aggregation().grounds());
        gate.jobs()
                .ifPresent(jobs -> sink.add(
                        path + ".jobs",
                        Message.of("fact.gate.jobs", name),
                        Figure.of(Message.of(
                                "fact.gate.jobs.value",
                                Figure.of(jobs.weight()),
                                Figure.of(jobs.roles().stream()
                                        .map(role -> Figure.of(role.label()))
                                        .toList()),
                                Figure.of(jobs.maximum()))),
                        jobs.grounds()));
        if (gate.addsBonus()) {
            sink.add(
                    path + ".bonus",
                    Message.of("fact.gate.bonus", name),
                    Figure.of(Message.of("fact.gate.bonus.value")),
                    gate.grounds());
        }
        gate.passMark()
                .ifPresent(mark -> sink.add(
                        path + ".pass-mark",
                        Message.of("fact.gate.pass-mark", name),
                        Figure.of(mark.value()),
                        mark.grounds()));
        gate.committee()
                .ifPresent(size -> sink.add(
                        path + ".committee",
                        Message.of("fact.gate.committee", name),
                        Figure.of(Message.of("fact.gate.committee.value", Figure.of(size.value()))),
                        size.grounds()));
    }

    private void addBonus(BonusScheme scheme) {
        for (BonusItem item : scheme.items()) {
            String path = "bonus." + item.key();
            Figure name = Figure.of(item.name());
            sink.add(path, Message.of("fact.bonus"), name, item.grounds());
            sink.add(path + ".points", Message.of("fact.bonus.points", name), Figure.of(item.points()), item.grounds());
            sink.add(
                    path + ".condition",
                    Message.of("fact.bonus.condition", name),
                    Figure.of(item.condition().describe()),
                    item.grounds());
        }
        scheme.cap()
                .ifPresent(cap ->
                        sink.add("bonus-cap", Message.of("fact.bonus.cap"), Figure.of(cap.value()), cap.grounds()));
    }

    private void addReservedSeats(ReservedSeats seats) {
        Figure group = Figure.of(seats.group());
        sink.add("reserved-seats", Message.of("fact.reserved-seats"), group, seats.grounds());
        sink.add(
                "reserved-seats.number",
                Message.of("fact.reserved-seats.number", group),
                Figure.of(seats.number()),
                seats.grounds());
        sink.add(
                "reserved-seats.condition",
                Message.of("fact.reserved-seats.condition", group),
                Figure.of(seats.condition().describe()),
                seats.grounds());
        sink.add(
                "reserved-seats.leftover",
                Message.of("fact.reserved-seats.leftover", group),
                Figure.of(seats.leftover().label()),
                seats.grounds());
    }
}
