package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What would have to change so that an application fails no rule any more: facts that can be changed, companies that
 * stay out, more that join, or a later day. Who leads is not changed, and no day is made earlier.
 *
 * @param changes the changes, to be made together; none if nothing fails
 * @param beyond the rules that fail still, because no such change helps
 * @param repaired the application with the changes made
 */
public record Repairs(List<Repair> changes, List<Rule> beyond, Application repaired) {

    private static final int PASSES = 20;

    /** Copies the lists. */
    public Repairs {
        changes = List.copyOf(Objects.requireNonNull(changes, "changes"));
        beyond = Checks.distinct(beyond, Rule::key, "rules beyond repair");
        Objects.requireNonNull(repaired, "repaired");
    }

    /**
     * Whether the changes are enough.
     *
     * @return true if no rule fails once they are made
     */
    public boolean isPossible() {
        return beyond.isEmpty();
    }

    static Repairs of(RuleBook book, Application application, Stage stage) {
        List<Repair> changes = new ArrayList<>();
        Situation now = Situation.of(application, book.types());
        Set<String> applicants = new HashSet<>();
        application.consortium().members().forEach(member -> applicants.add(member.id()));
        Set<String> joined = new HashSet<>();
        int before = -1;
        for (int pass = 0; pass < PASSES && changes.size() > before; pass++) {
            before = changes.size();
            for (Rule rule : book.required(stage)) {
                now = repair(new RepairContext(rule, book, stage, applicants, joined), now, changes);
            }
        }
        List<Repair> needed = withoutWhatIsLeftOut(changes, applicants);
        List<Rule> beyond = failing(book, stage, Situation.of(applied(needed, application), book.types()));
        for (Repair change : List.copyOf(needed)) {
            // What helps one rule may turn out to be needless once something else is done for another.
            List<Repair> fewer = new ArrayList<>(needed);
            fewer.remove(change);
            if (isApplicable(fewer, application)) {
                List<Rule> still = failing(book, stage, Situation.of(applied(fewer, application), book.types()));
                if (beyond.containsAll(still)) {
                    needed = fewer;
                    beyond = still;
                }
            }
        }
        return new Repairs(needed, beyond, applied(needed, application));
    }

    /** Whether no lead would join while another is still there. */
    private static boolean isApplicable(List<Repair> changes, Application application) {
        boolean leadJoins = changes.stream()
                .anyMatch(change -> change instanceof Repair.Join join
                        && join.members().stream()
                                .anyMatch(member -> member.roles().contains(Role.LEAD)));
        Set<String> out = leftOut(changes);
        return !leadJoins
                || application
                        .consortium()
                        .lead()
                        .map(lead -> out.contains(lead.id()))
                        .orElse(true);
    }

    private static Set<String> leftOut(List<Repair> changes) {
        Set<String> out = new HashSet<>();
        for (Repair repair : changes) {
            if (repair instanceof Repair.LeaveOut leaving) {
                out.addAll(leaving.companies());
            }
        }
        return out;
    }

    private static Application applied(List<Repair> changes, Application application) {
        Application result = application;
        for (Repair change : changes) {
            result = change.applyTo(result);
        }
        return result;
    }

    static List<Rule> failing(RuleBook book, Stage stage, Situation situation) {
        return book.required(stage).stream()
                .filter(rule -> fails(rule, situation))
                .toList();
    }

    private static boolean fails(Rule rule, Situation situation) {
        return rule.check(situation).truth() == Truth.NO;
    }

    private static Situation repair(RepairContext context, Situation situation, List<Repair> changes) {
        if (!fails(context.rule(), situation)) {
            return situation;
        }
        Optional<List<Repair>> repairs = context.rule().repairs(context, situation);
        Application application = situation.application();
        for (Repair repair : repairs.orElse(List.of())) {
            application = repair.applyTo(application);
            changes.add(repair);
        }
        return situation.with(application);
    }

    /** A company that stays out in the end has nothing else to change, and who joined and went again never came. */
    private static List<Repair> withoutWhatIsLeftOut(List<Repair> changes, Set<String> applicants) {
        Set<String> out = leftOut(changes);
        List<Repair> left = new ArrayList<>();
        for (Repair repair : changes) {
            if (repair instanceof Repair.Amend amend && !amend.companies().isEmpty()) {
                List<String> staying = amend.companies().stream()
                        .filter(id -> !out.contains(id))
                        .toList();
                if (!staying.isEmpty()) {
                    left.add(amend.of(staying));
                }
            } else if (repair instanceof Repair.LeaveOut leaving) {
                List<String> known = leaving.companies().stream()
                        .filter(applicants::contains)
                        .toList();
                if (!known.isEmpty()) {
                    left.add(new Repair.LeaveOut(leaving.rule(), known));
                }
            } else if (repair instanceof Repair.Join join) {
                join.without(out).ifPresent(left::add);
            } else {
                left.add(repair);
            }
        }
        return left;
    }
}
