package io.github.smartfactory.examples.portal.selection;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Pivot;
import io.github.smartfactory.support.eligibility.Situation;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.eligibility.Unknown.Kind;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.JobScoring;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a file of candidates tells for a program: what its bonus points, its reserved seats and its scores turn on.
 *
 * @param size whether the size of a company matters
 * @param jobs what job scores count for; nothing if they do not
 * @param traits what is asked of a company
 * @param statements what is asked of the whole application
 */
public record CandidateColumns(boolean size, Optional<JobScoring> jobs, List<Trait> traits, List<Trait> statements) {

    /** Copies the lists. */
    public CandidateColumns {
        traits = List.copyOf(traits);
        statements = List.copyOf(statements);
    }

    /** The columns for a program: an application of which nothing is known tells what there is to know. */
    static CandidateColumns of(Program program) {
        Application blank = Application.of(program.id(), Consortium.of(Member.of(Company.of("company"), Role.LEAD)));
        Set<Unknown> unknowns = new LinkedHashSet<>();
        if (program.gates().stream().anyMatch(Gate::addsBonus)) {
            unknowns.addAll(program.bonusOf(blank).unknowns());
        }
        program.reservedSeats()
                .ifPresent(
                        seats -> seats.condition().check(Situation.of(blank, program.types())).check().pivots().stream()
                                .map(Pivot::unknown)
                                .forEach(unknowns::add));
        return new CandidateColumns(
                unknowns.stream().anyMatch(unknown -> unknown.kind() == Kind.SIZE),
                program.gates().stream().flatMap(gate -> gate.jobs().stream()).findFirst(),
                traits(unknowns, unknown -> unknown.kind() == Kind.TRAIT),
                traits(unknowns, unknown -> unknown.kind() == Kind.STATEMENT));
    }

    private static List<Trait> traits(Set<Unknown> unknowns, Predicate<Unknown> wanted) {
        return unknowns.stream()
                .filter(wanted)
                .map(unknown ->
                        new Trait(unknown.key().orElseThrow(), unknown.label().orElseThrow()))
                .distinct()
                .toList();
    }

    /** All columns, in the order of the template. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.CANDIDATE, Column.COMPANY));
        if (size) {
            columns.add(Column.SIZE);
        }
        columns.add(Column.SUPPORT);
        if (jobs.isPresent()) {
            columns.add(Column.JOB_SCORE);
        }
        traits.forEach(trait -> columns.add(column(trait)));
        statements.forEach(trait -> columns.add(column(trait)));
        return columns;
    }

    static Column column(Trait trait) {
        return new Column(trait.key(), trait.label(), /* required= */ false);
    }
}
