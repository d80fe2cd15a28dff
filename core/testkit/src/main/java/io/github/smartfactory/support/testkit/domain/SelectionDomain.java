package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.selection.BudgetLimit;
import io.github.smartfactory.support.selection.Cut;
import io.github.smartfactory.support.selection.Decision;
import io.github.smartfactory.support.selection.Entry;
import io.github.smartfactory.support.selection.Firmness;
import io.github.smartfactory.support.selection.Flip;
import io.github.smartfactory.support.selection.Leftover;
import io.github.smartfactory.support.selection.Needed;
import io.github.smartfactory.support.selection.Outlook;
import io.github.smartfactory.support.selection.ReservedSeats;
import io.github.smartfactory.support.selection.Seats;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.selection.Tie;
import io.github.smartfactory.support.selection.WhatIf;
import io.github.smartfactory.support.testkit.domain.SelectionCase.Bounds;
import io.github.smartfactory.support.testkit.domain.SelectionCase.Gates;
import io.github.smartfactory.support.testkit.domain.SelectionCase.Person;
import io.github.smartfactory.support.vocabulary.Score;
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

    private static final VocabularyDomain WORDS = new VocabularyDomain();

    /** For jqwik, and for the tests of other modules. */
    public SelectionDomain() {}

    // ---- What is drawn ----

    private record Drawn(boolean group, int support, int job, List<Integer> scores, int later) {}

    private static Arbitrary<Integer> upTo(int most) {
        return Arbitraries.integers().between(0, most);
    }

    /**
     * Selections among two to five candidates.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SelectionCase> cases() {
        return Draw.once("SelectionDomain.cases", () -> {
            Arbitrary<List<Drawn>> draws = Combinators.combine(
                            Arbitraries.of(true, false),
                            upTo(6),
                            upTo(3),
                            upTo(3).list().ofSize(4),
                            Arbitraries.integers().between(-1, 8))
                    .as(Drawn::new)
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
            return Combinators.combine(
                            gates, bounds, draws, Arbitraries.integers().between(1, 4))
                    .as(SelectionDomain::of);
        });
    }

    private static SelectionCase of(Gates drawn, Bounds bounds, List<Drawn> draws, int wanted) {
        int evaluators = drawn.trimmed() ? Math.max(3, wanted) : wanted;
        // Few enough points for all marks to be tried.
        List<Integer> maxima = evaluators == 4 ? List.of(2) : drawn.maxima();
        Gates gates = new Gates(
                maxima, drawn.trimmed(), drawn.jobPercent(), drawn.passMark(), drawn.laterMark(), drawn.afterLater());
        int total = gates.total();
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < draws.size(); i++) {
            Drawn draw = draws.get(i);
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

    // ---- Rules ----

    private static Arbitrary<Score> points() {
        return WORDS.everyday().map(EverydayScore::score);
    }

    /**
     * Budgets of nothing and of everything, with either way to end.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<BudgetLimit> budgets() {
        return Combinators.combine(Draw.amounts(), Arbitraries.of(BudgetLimit.Overflow.class))
                .as(BudgetLimit::new);
    }

    /**
     * One seat, and up to a million.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Seats> seats() {
        return Combinators.combine(Draw.within(1, 1_000_000), Arbitraries.of(true, false), new SourceDomain().grounds())
                .as(Seats::new);
    }

    /**
     * Seats that are kept for a group.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ReservedSeats> reservedSeats() {
        return Combinators.combine(
                        Draw.within(1, 1_000_000),
                        WORDS.names(),
                        new ConditionDomain().conditions(),
                        Arbitraries.of(Leftover.class),
                        new SourceDomain().grounds())
                .as(ReservedSeats::new);
    }

    /**
     * Rules with bounds and without, of one gate and of two.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SelectionRule> rules() {
        return cases().map(SelectionCase::rule);
    }

    // ---- Results ----

    /**
     * Candidates with their evaluations.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Entry> entries() {
        return Draw.oneOf(cases(), it -> it.entries(it.rule()));
    }

    /**
     * Selections of few candidates, with ties.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Selection> selections() {
        return cases().map(SelectionCase::selection);
    }

    /**
     * Decisions on candidates.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Decision> decisions() {
        return Draw.oneOf(selections(), Selection::decisions);
    }

    /**
     * Selections as far as they can be foreseen.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Outlook> outlooks() {
        return cases().map(it -> {
            SelectionRule rule = it.rule();
            return rule.outlook(it.entries(rule));
        });
    }

    /**
     * What would be if a candidate withdrew.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<WhatIf> whatIfs() {
        return selections()
                .map(selection ->
                        selection.withdrawing(selection.decisions().get(0).id()));
    }

    /**
     * How firm seats are.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Firmness> firmness() {
        return Draw.oneOf(selections(), Selection::firmness);
    }

    /**
     * Points at which a candidate is cut.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Cut> cuts() {
        return Combinators.combine(Draw.texts().optional(0.7), points(), Arbitraries.of(true, false))
                .as(Cut::new);
    }

    /**
     * Marks that are changed.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Flip.Change> markChanges() {
        return Combinators.combine(Draw.keys(), Draw.texts(), points(), points())
                .as(Flip.Change::new);
    }

    /**
     * What would have turned a decision.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Flip> flips() {
        return Combinators.combine(points(), markChanges().list().ofMinSize(1).ofMaxSize(3))
                .as(Flip::new);
    }

    /**
     * What candidates still need.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Needed> needed() {
        return Combinators.combine(
                        Draw.texts(),
                        Draw.keys(),
                        Draw.texts().list().ofMinSize(1).ofMaxSize(3),
                        points().optional(0.7),
                        points().optional(0.7),
                        points().optional(0.7))
                .as(Needed::new);
    }

    /**
     * Ties among those that have a seat, among those that have none, and across the cut.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Tie> ties() {
        Arbitrary<List<String>> ids = Draw.texts().list().ofMinSize(1).ofMaxSize(2);
        return Combinators.combine(
                        points(), ids, ids, Arbitraries.integers().between(0, 2), Arbitraries.of(Tie.TieBreak.class))
                .as((points, seated, other, which, decidedBy) ->
                        new Tie(points, which == 1 ? List.of() : seated, which == 2 ? List.of() : other, decidedBy));
    }
}
