package io.github.smartfactory.examples.portal.check;

import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The roles that a member can be given, and how forms name several of them in one field. */
public final class Roles {

    private static final String AND = "+";

    private Roles() {}

    /** The roles in which somebody can apply, in their order. */
    public static List<Role> all() {
        return Arrays.stream(Role.values()).filter(Roles::canApply).toList();
    }

    private static boolean canApply(Role role) {
        try {
            return Member.of(Company.of("-"), role).roles().contains(role);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The roles that the rules of a program speak of, among those in which somebody can apply. */
    public static List<Role> namedBy(Program program) {
        Set<Role> named = program.ruleBook().rules().stream()
                .flatMap(Roles::conditions)
                .flatMap(Roles::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        return all().stream().filter(named::contains).toList();
    }

    private static Stream<Condition> conditions(Rule rule) {
        return Stream.concat(Stream.of(rule.condition()), rule.when().stream());
    }

    private static Stream<Role> of(Condition condition) {
        if (condition instanceof Condition.Every every) {
            return every.roles().stream();
        }
        if (condition instanceof Condition.AtLeast least) {
            return least.roles().stream();
        }
        if (condition instanceof Condition.AtMost most) {
            return most.roles().stream();
        }
        if (condition instanceof Condition.AtLeastShare share) {
            return share.roles().stream();
        }
        if (condition instanceof Condition.MoreThanShare share) {
            return share.roles().stream();
        }
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().flatMap(Roles::of);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().flatMap(Roles::of);
        }
        return condition instanceof Condition.Not not ? of(not.part()) : Stream.empty();
    }

    /** Roles as a field names them: {@code lead+supplier}. */
    public static String key(Set<Role> roles) {
        return roles.stream().sorted().map(Role::key).collect(Collectors.joining(AND));
    }

    /** The roles that a field names; the library refuses what there is not. */
    public static Set<Role> parse(String key) {
        return Arrays.stream(key.split("\\" + AND, -1))
                .map(Role::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** What roles are called. */
    public static String label(Words words, Set<Role> roles) {
        return roles.stream().sorted().map(role -> words.text(role.label())).collect(Collectors.joining(", "));
    }

    /** What the roles that a field names are called; what cannot be read stays as it is. */
    public static String said(Words words, String key) {
        try {
            return label(words, parse(key));
        } catch (IllegalArgumentException e) {
            return key;
        }
    }
}
