package io.github.smartfactory.support.testkit.assertion;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.ClauseRegister;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions whose failures show what was expected and what was, the figures on the way and what the clauses say that
 * they rest on.
 *
 * @param <SELF> the type of the assertions
 * @param <ACTUAL> what they are on
 */
public abstract class AbstractSupportAssert<SELF extends AbstractSupportAssert<SELF, ACTUAL>, ACTUAL>
        extends AbstractAssert<SELF, ACTUAL> {

    private @Nullable ClauseRegister register;

    AbstractSupportAssert(@Nullable ACTUAL actual, Class<?> selfType) {
        super(actual, selfType);
    }

    /** What a failure shows below what was expected: the figures and the clauses. */
    abstract String shown();

    /**
     * Lets failures show the clauses of a register of one's own in place of those of the official announcements.
     *
     * @param clauses the register
     * @return these assertions
     */
    @CheckReturnValue
    public SELF citing(ClauseRegister clauses) {
        this.register = Objects.requireNonNull(clauses, "clauses");
        return myself;
    }

    ClauseRegister register() {
        return register == null ? OfficialCatalog.clauses() : register;
    }

    /** Other assertions that show the same clauses and tell of the same test. */
    <A extends AbstractSupportAssert<A, ?>> A passOn(A other) {
        if (info.hasDescription()) {
            other.as(info.description());
        }
        return register == null ? other : other.citing(register);
    }

    /** What a failure says. */
    AssertionError wrong(String what, Object expected, String expectedText, Object was, String wasText) {
        return failureWithActualExpected(
                was,
                expected,
                "%s",
                "Expecting " + what + "\n  " + expectedText.replace("\n", "\n  ") + "\nbut it was\n  "
                        + wasText.replace("\n", "\n  ") + "\n\n" + shown());
    }

    /** Verifies that two values are the same. */
    <T> SELF same(String what, T expected, T was, Function<? super T, String> text) {
        if (!was.equals(expected)) {
            throw wrong(what + " to be", expected, text.apply(expected), was, text.apply(was));
        }
        return myself;
    }

    /** Verifies that two values are the same. */
    <T> SELF same(String what, T expected, T was) {
        return same(what, expected, was, String::valueOf);
    }

    /** Verifies that two amounts are the same. */
    SELF amount(String what, Won expected, Won was) {
        Objects.requireNonNull(expected, "expected");
        if (!was.equals(expected)) {
            throw wrong(what + " to be", expected, Texts.of(expected), was, Texts.comparing(was, expected));
        }
        return myself;
    }

    /** Verifies that there is an amount, and that it is the same. */
    SELF amount(String what, Won expected, Optional<Won> was) {
        Objects.requireNonNull(expected, "expected");
        if (was.isEmpty()) {
            throw wrong(what + " to be", expected, Texts.of(expected), was, "none");
        }
        return amount(what, expected, was.get());
    }

    /** Verifies that there is nothing of a kind. */
    SELF none(String what, Optional<?> was, String wasText) {
        return was.isEmpty() ? myself : fails(what + " to be", "none", wasText);
    }

    /** Verifies that something holds. */
    SELF fails(String what, String expectedText, String wasText) {
        throw wrong(what, expectedText, expectedText, wasText, wasText);
    }

    /** Verifies that lists are the same, in their order. */
    SELF inOrder(String what, List<?> expected, List<?> was) {
        return same(what, List.copyOf(expected), List.copyOf(was), list -> list + differences(list, expected, was));
    }

    /** Verifies that lists have the same elements, in any order. */
    SELF exactly(String what, List<?> expected, List<?> was) {
        if (!new HashSet<>(expected).equals(new HashSet<>(was))) {
            throw wrong(
                    what + " to be exactly", expected, expected.toString(), was, was + differences(was, expected, was));
        }
        return myself;
    }

    /** Verifies that a list has some elements, and maybe others. */
    SELF including(String what, List<?> expected, Collection<?> was) {
        if (!was.containsAll(expected)) {
            List<?> all = List.copyOf(was);
            throw wrong(
                    what + " to include",
                    expected,
                    expected.toString(),
                    all,
                    all + without(", without ", expected, all));
        }
        return myself;
    }

    private static String differences(List<?> shown, List<?> expected, List<?> was) {
        return shown.equals(was)
                ? without(", without ", expected, was) + without(", beyond what was expected ", was, expected)
                : "";
    }

    private static String without(String word, List<?> of, List<?> those) {
        List<Object> left = new ArrayList<>(of);
        left.removeAll(those);
        return left.isEmpty() ? "" : word + left;
    }
}
