package io.github.smartfactory.support.testkit.refusal;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.selection.BudgetLimit;
import io.github.smartfactory.support.selection.Decision;
import io.github.smartfactory.support.selection.Entry;
import io.github.smartfactory.support.selection.Flip;
import io.github.smartfactory.support.selection.Needed;
import io.github.smartfactory.support.selection.ReservedSeats;
import io.github.smartfactory.support.selection.Seats;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.selection.Tie;
import io.github.smartfactory.support.testkit.domain.ScoringCase;
import io.github.smartfactory.support.testkit.domain.ScoringDomain;
import io.github.smartfactory.support.testkit.domain.SelectionDomain;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What is refused of seats, entries and selections. */
final class SelectionRefusals extends PackageRefusals {

    @Override
    void bounds() {
        negative(BudgetLimit.class, "amount");
        within(Seats.class, "number", 1, 1_000_000);
        within(ReservedSeats.class, "number", 1, 1_000_000);
        within(Decision.class, "rank", 1, Integer.MAX_VALUE);
        empty(Flip.class, "changes");
        empty(Entry.class, "evaluations");
        empty(Needed.class, "evaluators");
        empty(SelectionRule.class, "gates");
        twice(
                SelectionRule.class,
                "gates",
                SelectionRule::gates,
                gate -> gate.gate().key());
    }

    @Override
    void together() {
        part(
                Tie.class,
                "seated",
                it -> it.notSeated().isEmpty(),
                it -> List.of(),
                it -> List.of(it.points().toString(), "somebody"));
        part(
                Entry.class,
                "evaluations",
                it -> {
                    Evaluation first = it.first();
                    return List.of(
                            first,
                            new Evaluation(
                                    first.gate(),
                                    first.candidate().withId("another one"),
                                    first.marks(),
                                    first.committee(),
                                    first.jobs(),
                                    first.bonus(),
                                    first.points()));
                },
                it -> List.of(it.id(), "another one"));
    }

    @Override
    void calls() {
        SelectionDomain domain = new SelectionDomain();
        Arbitrary<Selection> selections = domain.selections();

        call(
                Selection.class,
                "decision",
                "id",
                selections,
                it -> "nobody here",
                it -> it.decision("nobody here"),
                it -> List.of("\"nobody here\"", it.decisions().get(0).id()));
        call(
                Selection.class,
                "addingSeats",
                "more",
                selections,
                it -> 0,
                it -> it.addingSeats(0),
                it -> List.of("more seats", "from 1 to 1000000", ": 0"));
        call(
                Selection.class,
                "addingBudget",
                "more",
                selections.filter(it -> it.rule().budget().isPresent()),
                it -> Won.of(-1),
                it -> it.addingBudget(Won.of(-1)),
                it -> notNegative(Won.of(-1)));
        call(
                Selection.class,
                "addingBudget",
                "more",
                selections.filter(it -> it.rule().budget().isEmpty()),
                it -> Won.of(1),
                it -> it.addingBudget(Won.of(1)),
                it -> List.of("no budget", it.rule().program().toString()));
        call(
                Selection.class,
                "addingSeats",
                "more",
                selections.filter(it -> it.rule().seats().isEmpty()),
                it -> 1,
                it -> it.addingSeats(1),
                it -> List.of("no bound", it.rule().program().toString()));
        call(
                Selection.class,
                "leavingOut",
                "evaluator",
                selections,
                it -> "nobody here",
                it -> it.leavingOut("first", "nobody here"),
                it -> List.of("\"nobody here\"", "first", it.evaluators("first").get(0)));
        call(
                SelectionRule.class,
                "entries",
                "candidates",
                domain.cases(),
                it -> "twice",
                it -> {
                    SelectionRule rule = it.rule();
                    return rule.select(Collections.nCopies(2, it.entries(rule).get(0)));
                },
                it -> List.of("entries", "twice", it.people().get(0).id()));
        call(
                SelectionRule.class,
                "entries",
                "books",
                domain.rules(),
                it -> Map.of(),
                it -> it.entries(List.of(), Map.of()),
                it -> List.of("no score cards", it.gates().get(0).gate().key()));
        call(
                SelectionRule.class,
                "select",
                "entries",
                Combinators.combine(domain.rules(), new ScoringDomain().cases().map(ScoringCase::complete))
                        .as(Tuple::of),
                it -> it.get2().candidate().id(),
                it -> it.get1().select(List.of(new Entry(List.of(it.get2())))),
                it -> List.of(
                        it.get2().candidate().id(), it.get2().gate().gate().key()));
    }
}
