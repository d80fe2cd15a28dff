package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.Collection;
import java.util.List;

/**
 * A project under a program, whatever it applies for.
 *
 * @param program the program
 * @param traits what the company is
 * @param cost what the project costs
 */
public record ProjectCase(Program program, List<Trait> traits, Won cost) {

    /** Copies the list. */
    public ProjectCase {
        traits = List.copyOf(traits);
    }

    /**
     * What is paid if the company applies for a type, as if it were such a company.
     *
     * @param type the type, one with terms
     * @param others what the company is
     * @return the plan
     */
    public FundingPlan plan(SupportType type, Collection<Trait> others) {
        return program.resolve(type, others).plan(cost);
    }

    /** What somebody who reads a failure wants to see. */
    @Override
    public String toString() {
        return program.id() + ", "
                + (traits.isEmpty() ? "" : traits.stream().map(Trait::key).toList() + ", ") + "cost " + cost;
    }
}
