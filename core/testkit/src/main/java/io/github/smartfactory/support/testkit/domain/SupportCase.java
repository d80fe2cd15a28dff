package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.List;

/** A company with its terms. */
public record SupportCase(FundingTerms terms, List<Trait> traits, FundingRequest request) {
    public ResolvedTerms resolved() {
        return terms.resolve(FundingDomain.PROGRAM, FundingDomain.NAME, Tier.ADVANCED_1, traits);
    }

    public FundingPlan plan() {
        return resolved().plan(request);
    }

    public SupportCase withRequest(FundingRequest other) {
        return new SupportCase(terms, traits, other);
    }

    public SupportCase withTerms(FundingTerms other) {
        return new SupportCase(other, traits, request);
    }
}
