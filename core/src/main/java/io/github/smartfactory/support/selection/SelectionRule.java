package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.eligibility.Check;
import io.github.smartfactory.support.eligibility.Situation;
import io.github.smartfactory.support.internal.Built;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.Gap;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.ResolvedGate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * How a program selects: every look-up is done, what is left is ranking.
 *
 * <p>Candidates are ranked by the score of the first gate; equal scores by the committee's score, the job score and the id
 * (interpretation I5). Reserved seats, with the money for them, are kept for the best of the group that pass; then, going
 * down the ranking, everyone who passes takes a seat while there is one that is not kept for others, and money.
 *
 * <p>A program gives it: {@link io.github.smartfactory.support.program.Program#selectionRule() Program.selectionRule}.
 * {@link #entries(List, Map)} brings candidates and the cards of the committees together, {@link #select(List)} makes a
 * {@link Selection}, and {@link #outlook(List)} tells what is certain while marks are missing.
 *
 * @param program the program
 * @param name what it is called
 * @param gates what candidates go through, in order; the first ranks. At least one, no key twice
 * @param seats how many are selected at most; nothing if there is no bound
 * @param reserved seats for a group; nothing if there are none. If more are reserved than there are, all are
 * @param budget the money that they share; nothing if there is no bound
 * @param afterLaterGate what becomes of the seat of a candidate that fails a later gate
 */
@Value.Builder
@Built
public record SelectionRule(
        ProgramId program,
        Name name,
        List<ResolvedGate> gates,
        Optional<Seats> seats,
        Optional<ReservedSeats> reserved,
        Optional<BudgetLimit> budget,
        Cited<Leftover> afterLaterGate)
        implements WithSelectionRule {

    /** Checks that there is a gate. */
    public SelectionRule {
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(name, "name");
        gates = Checks.distinct(
                Checks.notEmpty(gates, "gates of " + program),
                gate -> gate.gate().key(),
                "gates of " + program);
        Objects.requireNonNull(seats, "seats");
        Objects.requireNonNull(reserved, "reserved");
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(afterLaterGate, "afterLaterGate");
    }

    /**
     * Begins a rule.
     *
     * @return a builder
     */
    public static SelectionRuleBuilder builder() {
        return new SelectionRuleBuilder();
    }

    /**
     * The gate with a key.
     *
     * @param key the key
     * @return the gate
     * @throws IllegalArgumentException if there is no such gate
     */
    public ResolvedGate gate(String key) {
        return Checks.withKey(
                gates.toArray(ResolvedGate[]::new), gate -> gate.gate().key(), key, "gate of " + program);
    }

    /**
     * The entries of candidates with the cards of the committees. A candidate has an evaluation at the first gate also if
     * nobody has marked it yet, and at a later gate once somebody has.
     *
     * @param candidates the candidates; no id twice
     * @param books the cards by the key of the gate; the first gate must be there
     * @return the entries, in the order of the candidates
     * @throws IllegalArgumentException if a book is of no gate, a card of no candidate, the first gate has no book, a
     *     candidate has cards at a gate and none at one before it, or an evaluation cannot be made
     */
    public List<Entry> entries(List<Candidate> candidates, Map<String, ScoreBook> books) {
        List<Candidate> all = Checks.distinct(candidates, Candidate::id, "candidates");
        Objects.requireNonNull(books, "books");
        Set<String> ids = new HashSet<>();
        all.forEach(candidate -> ids.add(candidate.id()));
        books.forEach((key, book) -> {
            gate(key);
            for (String id : book.cards().keySet()) {
                if (!ids.contains(id)) {
                    throw new IllegalArgumentException(
                            "score cards at gate " + key + " of \"" + id + "\", who is no candidate");
                }
            }
        });
        ScoreBook first = books.get(gates.get(0).gate().key());
        if (first == null) {
            throw new IllegalArgumentException(
                    "no score cards at gate " + gates.get(0).gate().key() + ", which ranks");
        }
        List<Entry> entries = new ArrayList<>();
        for (Candidate candidate : all) {
            List<Evaluation> evaluations = new ArrayList<>();
            evaluations.add(gates.get(0).evaluate(candidate, first));
            for (ResolvedGate gate : gates.subList(1, gates.size())) {
                ScoreBook book = books.get(gate.gate().key());
                if (book == null || book.of(candidate.id()).isEmpty()) {
                    continue;
                }
                if (evaluations.size() < gates.indexOf(gate)) {
                    throw new IllegalArgumentException("candidate " + candidate.id() + " has score cards at gate "
                            + gate.gate().key() + ", and none at "
                            + gates.get(evaluations.size()).gate().key() + " before it");
                }
                evaluations.add(gate.evaluate(candidate, book));
            }
            entries.add(new Entry(evaluations));
        }
        return entries;
    }

    /**
     * What is missing before there can be a selection.
     *
     * @param entries the entries
     * @return the gaps, in the order of the entries; none if the selection can be made
     */
    public List<Gap> gaps(List<Entry> entries) {
        return checked(entries).stream()
                .flatMap(entry -> entry.gaps(this).stream())
                .toList();
    }

    /**
     * Who is selected.
     *
     * @param entries the entries, in any order; no candidate twice
     * @return the selection
     * @throws IllegalArgumentException if something is missing before there can be a selection, with what it is
     */
    public Selection select(List<Entry> entries) {
        List<Gap> gaps = gaps(entries);
        if (!gaps.isEmpty()) {
            throw new IllegalArgumentException("the selection cannot be made yet, " + gaps.size() + " missing: "
                    + gaps.stream()
                            .limit(10)
                            .map(gap -> gap.message().render(Language.ENGLISH))
                            .collect(Collectors.joining("; ")));
        }
        return new Contest(this).select(entries);
    }

    /**
     * What can be said before everything is known.
     *
     * @param entries the entries, in any order; no candidate twice
     * @return the outlook
     */
    public Outlook outlook(List<Entry> entries) {
        return new Outlook(this, entries);
    }

    /** The entries, if none is there twice and each is evaluated at the gates of this rule. */
    List<Entry> checked(List<Entry> entries) {
        List<Entry> all = Checks.distinct(entries, Entry::id, "entries");
        List<Gate> wanted = gates.stream().map(ResolvedGate::gate).toList();
        for (Entry entry : all) {
            List<Gate> its = entry.evaluations().stream()
                    .map(evaluation -> evaluation.gate().gate())
                    .toList();
            if (its.size() > wanted.size() || !wanted.subList(0, its.size()).equals(its)) {
                throw new IllegalArgumentException("candidate " + entry.id() + " must be evaluated at the gates "
                        + wanted.stream().map(Gate::key).toList() + " in this order: "
                        + its.stream().map(Gate::key).toList());
            }
        }
        return all;
    }

    /** Whether a candidate belongs to the group that seats are reserved for. */
    Check membership(ReservedSeats seats, Entry entry) {
        return seats.condition()
                .check(Situation.of(
                        entry.candidate().application(), gates.get(0).types()))
                .check();
    }
}
