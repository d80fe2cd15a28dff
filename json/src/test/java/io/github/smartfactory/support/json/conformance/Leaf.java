package io.github.smartfactory.support.json.conformance;

import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.vocabulary.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A condition or a requirement that has no others in it.
 *
 * @param path where it stands
 * @param condition the condition that it is or stands in
 * @param requirement the requirement; nothing if it is a condition: a statement, a document, a window or a count
 */
record Leaf(String path, Condition condition, Optional<Requirement> requirement) {

    static List<Leaf> of(Target target) {
        List<Leaf> leaves = new ArrayList<>();
        target.when().ifPresent(when -> add(when, "when", leaves));
        add(target.condition(), "condition", leaves);
        return leaves;
    }

    private static void add(Condition condition, String path, List<Leaf> into) {
        if (condition instanceof Condition.AllOf all) {
            addAll(all.parts(), path, into);
        } else if (condition instanceof Condition.AnyOf any) {
            addAll(any.parts(), path, into);
        } else if (condition instanceof Condition.Not not) {
            add(not.part(), path + ".not", into);
        } else {
            boolean counts = condition instanceof Condition.AtLeast || condition instanceof Condition.AtMost;
            if (counts || roles(condition).isEmpty()) {
                into.add(new Leaf(path, condition, Optional.empty()));
            }
            requirement(condition).ifPresent(each -> add(condition, each, path + ".each", into));
        }
    }

    private static void addAll(List<Condition> parts, String path, List<Leaf> into) {
        for (int i = 0; i < parts.size(); i++) {
            add(parts.get(i), path + "." + i, into);
        }
    }

    private static void add(Condition condition, Requirement requirement, String path, List<Leaf> into) {
        if (requirement instanceof Requirement.AllOf all) {
            addAll(condition, all.parts(), path, into);
        } else if (requirement instanceof Requirement.AnyOf any) {
            addAll(condition, any.parts(), path, into);
        } else if (requirement instanceof Requirement.Not not) {
            add(condition, not.part(), path + ".not", into);
        } else {
            into.add(new Leaf(path, condition, Optional.of(requirement)));
        }
    }

    private static void addAll(Condition condition, List<Requirement> parts, String path, List<Leaf> into) {
        for (int i = 0; i < parts.size(); i++) {
            add(condition, parts.get(i), path + "." + i, into);
        }
    }

    /** Whose members it looks at; none if it looks at no single ones. */
    Set<Role> roles() {
        return roles(condition);
    }

    private static Set<Role> roles(Condition condition) {
        if (condition instanceof Condition.Every every) {
            return every.roles();
        } else if (condition instanceof Condition.AtLeast least) {
            return least.roles();
        } else if (condition instanceof Condition.AtMost most) {
            return most.roles();
        } else if (condition instanceof Condition.AtLeastShare share) {
            return share.roles();
        } else if (condition instanceof Condition.MoreThanShare share) {
            return share.roles();
        }
        return EnumSet.noneOf(Role.class);
    }

    private static Optional<Requirement> requirement(Condition condition) {
        if (condition instanceof Condition.Every every) {
            return Optional.of(every.requirement());
        } else if (condition instanceof Condition.AtLeast least) {
            return least.requirement();
        } else if (condition instanceof Condition.AtMost most) {
            return most.requirement();
        } else if (condition instanceof Condition.AtLeastShare share) {
            return Optional.of(share.requirement());
        } else if (condition instanceof Condition.MoreThanShare share) {
            return Optional.of(share.requirement());
        }
        return Optional.empty();
    }
}
