package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.selection.BudgetLimit;
import io.github.smartfactory.support.selection.Leftover;
import io.github.smartfactory.support.testkit.domain.SelectionCase.Bounds;
import io.github.smartfactory.support.testkit.domain.SelectionCase.Gates;
import io.github.smartfactory.support.testkit.domain.SelectionCase.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Selections among a few candidates on sheets of a few points, and who has to be seated in them, found by trying all
 * subsets. The reference computes in whole numbers of its own and shares no code with what it checks.
 */
public final class SelectionDomain extends DomainContextBase {

    /** The second gate has two evaluators and one criterion of this many points. */
    public static final int LATER_TOTAL = 2;

    /** For jqwik, and for the tests of other modules. */
    public SelectionDomain() {}

    // ---- What is drawn ----

    private record Draw(boolean group, int support, int job, List<Integer> scores, int later) {}

    private static Arbitrary<Integer> upTo(int most) {
        return Arbitraries.integers().between(0, most);
    }

    @Provide
    public Arbitrary<SelectionCase> cases() {
        Arbitrary<List<Draw>> draws = Combinators.combine(
                        Arbitraries.of(true, false),
                        upTo(6),
                        upTo(3),
                        upTo(3).list().ofSize(4),
                        Arbitraries.integers().between(-1, 8))
                .as(Draw::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(5);
        Arbitrary<Gates> gates = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(0, 0, 20, 50),
                        upTo(3),
                        Arbitraries.of(0, 0, 1, 2),
                        Arbitraries.of(Leftover.class))
                .as((split, trimmed, job, pass, later, leftover) ->
                        new Gates(split ? List.of(1, 2) : List.of(3), trimmed, job, pass, later, leftover));
        Arbitrary<Bounds> bounds = Combinators.combine(
                        upTo(4),
                        upTo(3),
                        Arbitraries.of(Leftover.class),
                        upTo(14),
                        Arbitraries.of(
                                Optional.<BudgetLimit.Overflow>empty(),
                                Optional.of(BudgetLimit.Overflow.STOP),
                                Optional.of(BudgetLimit.Overflow.SKIP)))
                .as((seats, reserved, leftover, budget, overflow) ->
                        new Bounds(seats, Math.min(seats, reserved), leftover, budget, overflow));
        return Combinators.combine(gates, bounds, draws, Arbitraries.integers().between(1, 4))
                .as(SelectionDomain::of);
    }

    private static SelectionCase of(Gates drawn, Bounds bounds, List<Draw> draws, int wanted) {
        int evaluators = drawn.trimmed() ? Math.max(3, wanted) : wanted;
        // Few enough points for all marks to be tried.
        List<Integer> maxima = evaluators == 4 ? List.of(2) : drawn.maxima();
        Gates gates = new Gates(
                maxima, drawn.trimmed(), drawn.jobPercent(), drawn.passMark(), drawn.laterMark(), drawn.afterLater());
        int total = gates.total();
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < draws.size(); i++) {
            Draw draw = draws.get(i);
            people.add(new Person(
                    String.valueOf((char) ('a' + i)),
                    draw.group(),
                    draw.support(),
                    Math.min(total, draw.job()),
                    draw.scores().subList(0, evaluators).stream()
                            .map(score -> Math.min(total, score))
                            .toList(),
                    gates.laterMark() == 0 || draw.later() < 0
                            ? Optional.empty()
                            : Optional.of(List.of(draw.later() / 3, draw.later() % 3))));
        }
        return new SelectionCase(gates, bounds, people);
    }
}
