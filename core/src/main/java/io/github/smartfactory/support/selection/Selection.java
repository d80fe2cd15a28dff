package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.ScoreCardException;
import io.github.smartfactory.support.source.Grounds;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who is selected, and why. Made by {@link SelectionRule#select(List)}.
 *
 * <p>{@link #decision(String)} tells what comes out for a candidate and why, {@link #explain(String)} so in words, and
 * {@link #firmness(String)} how far its points are from another outcome. {@link #withdrawing(String...)},
 * {@link #addingSeats(int)}, {@link #addingBudget(Won)}, {@link #liftingQuota()} and {@link #leavingOut(String, String)}
 * tell what would be otherwise.
 *
 * @param rule what it was selected by
 * @param decisions a decision for every candidate, in rank order; each is evaluated at the gates of the rule, none is there
 *     twice
 */
public record Selection(SelectionRule rule, List<Decision> decisions) {

    /** Checks that the candidates are evaluated at the gates of the rule. */
    public Selection {
        Objects.requireNonNull(rule, "rule");
        decisions = List.copyOf(Objects.requireNonNull(decisions, "decisions"));
        rule.checked(decisions.stream().map(Decision::entry).toList());
    }

    /**
     * The decision on a candidate.
     *
     * @param id the id of the candidate
     * @return the decision
     * @throws IllegalArgumentException if there is no such candidate
     */
    public Decision decision(String id) {
        Objects.requireNonNull(id, "id");
        return decisions.stream()
                .filter(decision -> decision.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no candidate \"" + id + "\"; there are "
                        + decisions.stream().map(Decision::id).toList()));
    }

    /**
     * The decisions with an award.
     *
     * @param award the award
     * @return the decisions, in rank order: of {@link Award#RESERVE} the reserve list
     */
    public List<Decision> decisions(Award award) {
        Objects.requireNonNull(award, "award");
        return decisions.stream().filter(decision -> decision.award() == award).toList();
    }

    /**
     * Those that have a seat, for good or provisionally.
     *
     * @return the decisions, in rank order
     */
    public List<Decision> seated() {
        return decisions.stream()
                .filter(decision -> decision.award().isSeated())
                .toList();
    }

    /**
     * The money of those that have a seat.
     *
     * @return the sum of what they would get, as far as it is known
     */
    public Won support() {
        return Won.sum(seated().stream()
                .flatMap(decision -> decision.entry().candidate().support().stream())
                .toList());
    }

    /**
     * The seats that nobody has.
     *
     * @return how many; nothing if there is no bound
     */
    public Optional<Integer> vacantSeats() {
        return rule.seats().map(seats -> seats.number() - seated().size());
    }

    /**
     * Where only a tie-break decides: candidates that would gain or lose a seat at another place among their equals.
     *
     * @return the ties, the highest score first
     */
    public List<Tie> ties() {
        return new Ties(this).all();
    }

    // ---- How firm it is ----

    /**
     * How firm the outcome of one candidate is, the others being as they are.
     *
     * @param id the id of the candidate
     * @return what it has to reach, and the smallest change of its marks that would change its outcome
     * @throws IllegalArgumentException if there is no such candidate
     */
    public Firmness firmness(String id) {
        return new Probe(this).firmness(decision(id));
    }

    /**
     * How firm the outcome of each candidate is, the others being as they are.
     *
     * @return what each has to reach, and the smallest change of its marks that would change its outcome, in rank order
     */
    public List<Firmness> firmness() {
        Probe probe = new Probe(this);
        return decisions.stream().map(probe::firmness).toList();
    }

    /**
     * What would be if candidates withdrew.
     *
     * @param ids the ids of the candidates
     * @return the selection among the others
     * @throws IllegalArgumentException if one of them is no candidate
     */
    public WhatIf withdrawing(String... ids) {
        Set<String> gone = new LinkedHashSet<>(List.of(ids));
        gone.forEach(this::decision);
        return new WhatIf(
                Message.of(
                        "selection.what-if.withdrawal",
                        Figure.of(gone.stream().map(Figure::of).toList())),
                this,
                rule.select(entries().stream()
                        .filter(entry -> !gone.contains(entry.id()))
                        .toList()));
    }

    /**
     * What would be with more seats.
     *
     * @param more how many more; at least 1
     * @return the selection
     * @throws IllegalArgumentException if there is no bound of seats
     */
    public WhatIf addingSeats(int more) {
        Checks.within(more, 1, 1_000_000, "more seats");
        Seats seats = rule.seats()
                .orElseThrow(() -> new IllegalArgumentException("the seats of " + rule.program() + " have no bound"));
        return new WhatIf(
                Message.of("selection.what-if.seats", Figure.of(more)),
                this,
                rule.withSeats(new Seats(seats.number() + more, seats.about(), Grounds.NONE))
                        .select(entries()));
    }

    /**
     * What would be with a larger budget.
     *
     * @param more how much more; not negative
     * @return the selection
     * @throws IllegalArgumentException if no budget limits the selection
     */
    public WhatIf addingBudget(Won more) {
        Checks.notNegative(more, "more budget");
        BudgetLimit limit = rule.budget()
                .orElseThrow(() -> new IllegalArgumentException("no budget limits the selection of " + rule.program()));
        return new WhatIf(
                Message.of("selection.what-if.budget", Figure.of(more)),
                this,
                rule.withBudget(new BudgetLimit(limit.amount().plus(more), limit.overflow()))
                        .select(entries()));
    }

    /**
     * The smallest addition to the budget that would change who has a seat.
     *
     * @return the money; nothing if no addition would
     */
    public Optional<Won> nextBudget() {
        return rule.budget().flatMap(limit -> new Contest(rule).nextBudget(this));
    }

    /**
     * What would be if no seats were reserved.
     *
     * @return the selection
     */
    public WhatIf liftingQuota() {
        return new WhatIf(
                Message.of("selection.what-if.quota"),
                this,
                rule.withReserved(Optional.empty()).select(entries()));
    }

    /**
     * What would be if one evaluator's cards at a gate did not count.
     *
     * @param gate the key of the gate
     * @param evaluator the id of the evaluator
     * @return the selection; nothing if too few evaluators would be left
     * @throws IllegalArgumentException if there is no such gate, or nobody was marked there by the evaluator
     */
    public Optional<WhatIf> leavingOut(String gate, String evaluator) {
        int index = rule.gates().indexOf(rule.gate(gate));
        Objects.requireNonNull(evaluator, "evaluator");
        if (!evaluators(index).contains(evaluator)) {
            throw new IllegalArgumentException(
                    "no evaluator \"" + evaluator + "\" at gate " + gate + "; there are " + evaluators(index));
        }
        List<Entry> changed = new ArrayList<>();
        for (Entry entry : entries()) {
            if (index >= entry.evaluations().size()) {
                changed.add(entry);
                continue;
            }
            try {
                changed.add(entry.with(index, entry.evaluations().get(index).without(evaluator)));
            } catch (ScoreCardException e) {
                return Optional.empty();
            }
        }
        return Optional.of(new WhatIf(
                Message.of(
                        "selection.what-if.evaluator",
                        Figure.of(evaluator),
                        Figure.of(rule.gates().get(index).gate().name())),
                this,
                rule.select(changed)));
    }

    /**
     * The evaluators at a gate.
     *
     * @param gate the key of the gate
     * @return their ids, in order; none if nobody was evaluated there
     * @throws IllegalArgumentException if there is no such gate
     */
    public List<String> evaluators(String gate) {
        return evaluators(rule.gates().indexOf(rule.gate(gate)));
    }

    private List<String> evaluators(int gate) {
        return entries().stream()
                .filter(entry -> gate < entry.evaluations().size())
                .flatMap(entry -> entry.evaluations().get(gate).marks().stream())
                .map(Evaluation.Marks::evaluator)
                .distinct()
                .sorted()
                .toList();
    }

    List<Entry> entries() {
        return decisions.stream().map(Decision::entry).toList();
    }

    // ---- In words ----

    /**
     * The selection in words: the seats, everyone in rank order, and ties that only a tie-break decided.
     *
     * @return the explanation
     */
    public Explanation explain() {
        return new SelectionWords(this).explain();
    }

    /**
     * The decision on one candidate in words: from the seat back to the final score and the marks.
     *
     * @param id the id of the candidate
     * @return the explanation
     * @throws IllegalArgumentException if there is no such candidate
     */
    public Explanation explain(String id) {
        return new SelectionWords(this).explain(decision(id));
    }
}
