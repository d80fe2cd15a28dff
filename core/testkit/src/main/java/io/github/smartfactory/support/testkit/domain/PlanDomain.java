package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.funding.AdmittedCost;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.LimitAdjustment;
import io.github.smartfactory.support.funding.OperatingCostCap;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.ResolvedLimit;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.funding.SupportFunction;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Parts of terms, and what terms come to for one company. */
final class PlanDomain extends DomainContextBase {

    private static final FundingDomain FUNDING = new FundingDomain();

    private static final Arbitrary<Grounds> GROUNDS = new SourceDomain().grounds();

    /**
     * Parts of payers with one share, with a range of them, with a ceiling.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<PayerPart> payerParts() {
        return Draw.oneOf(FUNDING.splits(), CostShare::parts);
    }

    /**
     * Limits that are replaced.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<LimitAdjustment.Replace> replacements() {
        return Combinators.combine(Arbitraries.of(FundingDomain.TRAITS), FUNDING.amounts(), GROUNDS)
                .as(LimitAdjustment.Replace::new);
    }

    /**
     * Limits that are raised by a share.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<LimitAdjustment.Raise> raises() {
        return Combinators.combine(Arbitraries.of(FundingDomain.TRAITS), FUNDING.shares(), GROUNDS)
                .as(LimitAdjustment.Raise::new);
    }

    /**
     * Limits to which an amount is added.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<LimitAdjustment.Add> additions() {
        return Combinators.combine(Arbitraries.of(FundingDomain.TRAITS), FUNDING.amounts(), GROUNDS)
                .as(LimitAdjustment.Add::new);
    }

    /**
     * Caps of what running a cluster may cost.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<OperatingCostCap> operatingCostCaps() {
        return Combinators.combine(FUNDING.shares(), GROUNDS).as(OperatingCostCap::new);
    }

    /**
     * Requests that terms admit.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<FundingRequest> requests() {
        return FUNDING.cases().map(SupportCase::request);
    }

    /**
     * Terms as they are for one company.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ResolvedTerms> resolvedTerms() {
        return FUNDING.cases().map(SupportCase::resolved);
    }

    /**
     * Limits as they are for one company.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ResolvedLimit> resolvedLimits() {
        return Draw.there(resolvedTerms(), ResolvedTerms::limit);
    }

    /**
     * What the traits of one company add to its limit.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ResolvedLimit.Addition> resolvedAdditions() {
        return Draw.oneOf(resolvedLimits(), ResolvedLimit::additions);
    }

    /**
     * Plans of one company.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<FundingPlan> plans() {
        return FUNDING.cases().map(SupportCase::plan);
    }

    /**
     * Costs as far as they count.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<AdmittedCost> admittedCosts() {
        return plans().map(FundingPlan::cost);
    }

    /**
     * Costs at which a won more of cost moves the support by more than a won.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SupportFunction.Cliff> cliffs() {
        return Draw.oneOf(FUNDING.functions(), SupportFunction::cliffs);
    }

    /**
     * Points of curves.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SupportFunction.Point> curvePoints() {
        return Draw.oneOf(FUNDING.functions(), its -> its.curve(Won.of(300)));
    }

    /**
     * Segments of functions.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SupportFunction.Segment> segments() {
        return Draw.oneOf(FUNDING.functions(), SupportFunction::segments);
    }
}
