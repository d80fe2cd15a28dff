package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.List;

/**
 * What a company asks for, and the terms that it has.
 *
 * @param program the program
 * @param name what it is called
 * @param type what the company applies for
 * @param terms the terms of that type
 * @param traits what the company is
 * @param request what it asks for
 */
public record SupportCase(
        ProgramId program,
        Name name,
        SupportType type,
        FundingTerms terms,
        List<Trait> traits,
        FundingRequest request) {

    /** Copies the list. */
    public SupportCase {
        traits = List.copyOf(traits);
    }

    /**
     * The terms, with all look-ups done.
     *
     * @return the terms
     */
    public ResolvedTerms resolved() {
        return terms.resolve(program, name, type, traits);
    }

    /**
     * What is paid.
     *
     * @return the plan
     */
    public FundingPlan plan() {
        return resolved().plan(request);
    }

    /**
     * The same with another request.
     *
     * @param other the request
     * @return the case
     */
    public SupportCase withRequest(FundingRequest other) {
        return new SupportCase(program, name, type, terms, traits, other);
    }

    /**
     * The same with other terms.
     *
     * @param other the terms
     * @return the case
     */
    public SupportCase withTerms(FundingTerms other) {
        return new SupportCase(program, name, type, other, traits, request);
    }

    /**
     * The same company with other traits.
     *
     * @param others the traits
     * @return the case
     */
    public SupportCase withTraits(List<Trait> others) {
        return new SupportCase(program, name, type, terms, others, request);
    }

    /** What somebody who reads a failure wants to see: what is not asked for is left out. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(program + " " + type.key() + ", ");
        if (!traits.isEmpty()) {
            text.append(traits.stream().map(Trait::key).toList()).append(", ");
        }
        text.append("cost ").append(request.cost().base());
        if (!request.cost().ownStaff().isZero()) {
            text.append(", own staff ").append(request.cost().ownStaff());
        }
        request.cost().cloud().ifPresent(cloud -> text.append(", ").append(cloud));
        if (!request.shares().isEmpty()) {
            text.append(", shares ").append(request.shares());
        }
        request.supportAtMost().ifPresent(most -> text.append(", at most ").append(most));
        if (!request.localGovernment().isZero()) {
            text.append(", from the local government ").append(request.localGovernment());
        }
        return text.toString();
    }
}
