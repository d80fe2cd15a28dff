package io.github.smartfactory.support.program;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The money of a program, a field or an announcement for its year.
 *
 * @param amount the budget; not negative
 * @param atMost whether the document says "up to"
 * @param parts what is set aside for some support types; together not more than the amount
 * @param grounds what states it
 */
public record Budget(Won amount, boolean atMost, List<Part> parts, Grounds grounds) {

    /**
     * What is set aside for one support type.
     *
     * @param type the support type
     * @param amount the amount; not negative
     * @param grounds what states it
     */
    public record Part(SupportType type, Won amount, Grounds grounds) {
        /** Checks the bound. */
        public Part {
            Objects.requireNonNull(type, "type");
            Checks.notNegative(amount, "part of a budget");
            Objects.requireNonNull(grounds, "grounds");
        }
    }

    /** Checks that the parts fit. */
    public Budget {
        Checks.notNegative(amount, "budget");
        parts = Checks.distinct(parts, Part::type, "parts of a budget");
        Objects.requireNonNull(grounds, "grounds");
        Won set = Won.sum(parts.stream().map(Part::amount).toList());
        if (set.isGreaterThan(amount)) {
            throw new IllegalArgumentException("parts of a budget must sum to at most " + amount + ": " + set);
        }
    }

    /**
     * A budget without parts.
     *
     * @param amount the budget; not negative
     * @param clauses what states it
     * @return the budget
     */
    public static Budget of(Won amount, String... clauses) {
        return new Budget(amount, false, List.of(), Grounds.of(clauses));
    }

    /**
     * A budget of up to an amount.
     *
     * @param amount the budget; not negative
     * @param clauses what states it
     * @return the budget
     */
    public static Budget upTo(Won amount, String... clauses) {
        return new Budget(amount, true, List.of(), Grounds.of(clauses));
    }

    /**
     * This budget with a part set aside.
     *
     * @param type the support type
     * @param part the amount; not negative
     * @param clauses what states it
     * @return the budget
     */
    public Budget settingAside(SupportType type, Won part, String... clauses) {
        List<Part> more = new ArrayList<>(parts);
        more.add(new Part(type, part, Grounds.of(clauses)));
        return new Budget(amount, atMost, more, grounds);
    }

    /**
     * What is not set aside for a support type.
     *
     * @return the amount less its parts
     */
    public Won rest() {
        return amount.minus(Won.sum(parts.stream().map(Part::amount).toList()));
    }
}
