package io.github.smartfactory.support.source;

import io.github.smartfactory.support.internal.Checks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Clauses by their ids, in the order of the documents. */
public final class ClauseRegister {

    private final List<Clause> clauses;
    private final Map<ClauseId, Clause> byId;

    private ClauseRegister(List<Clause> clauses) {
        this.clauses = Checks.distinct(clauses, Clause::id, "clauses");
        this.byId = new LinkedHashMap<>();
        this.clauses.forEach(clause -> byId.put(clause.id(), clause));
    }

    /**
     * A register of clauses.
     *
     * @param clauses the clauses, in order; no id twice
     * @return the register
     * @throws IllegalArgumentException if an id is there twice
     */
    public static ClauseRegister of(List<Clause> clauses) {
        return new ClauseRegister(clauses);
    }

    /**
     * All clauses.
     *
     * @return the clauses in order; immutable
     */
    public List<Clause> clauses() {
        return clauses;
    }

    /**
     * The clause with an id, if there is one.
     *
     * @param id the id
     * @return the clause, or nothing
     */
    public Optional<Clause> find(ClauseId id) {
        return Optional.ofNullable(byId.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * The clause with an id.
     *
     * @param id the id
     * @return the clause
     * @throws IllegalArgumentException if there is none
     */
    public Clause get(ClauseId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no clause " + id + " in the register"));
    }

    /**
     * This register with the clauses of another after its own.
     *
     * @param other the other register; it has no id of this one
     * @return both
     * @throws IllegalArgumentException if both have the same id
     */
    public ClauseRegister with(ClauseRegister other) {
        List<Clause> both = new ArrayList<>(clauses);
        both.addAll(other.clauses);
        return of(both);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClauseRegister register && clauses.equals(register.clauses);
    }

    @Override
    public int hashCode() {
        return clauses.hashCode();
    }

    @Override
    public String toString() {
        return "ClauseRegister" + byId.keySet();
    }
}
