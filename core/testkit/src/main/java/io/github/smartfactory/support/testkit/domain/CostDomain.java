package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.money.Won;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Costs from nothing to the largest amount, with cloud services and own staff or without, exact, in ranges and open. */
public final class CostDomain extends DomainContextBase {

    /** For jqwik, and for domains of others. */
    public CostDomain() {}

    /**
     * Services that cost nothing and much, for a year and for many.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<CloudService> clouds() {
        return Combinators.combine(Draw.amounts(), Draw.within(1, 50)).as(CloudService::new);
    }

    /**
     * Costs of which the total is an amount, too.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ProjectCost> costs() {
        return new FundingDomain().costs();
    }

    /**
     * Ranges of one amount, of several, and without an upper end.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<WonRange> ranges() {
        return Combinators.combine(new FundingDomain().amounts(), Draw.amounts().optional(0.7))
                .as((one, other) -> new WonRange(other.map(one::min).orElse(one), other.map(one::max)));
    }

    /**
     * Ranges of one cost, of several, and without an upper end.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<CostRange> costRanges() {
        Arbitrary<Won> more =
                Arbitraries.of(0L, 1L, 10_000_000L, 1_000_000_000L).map(Won::of);
        Arbitrary<ProjectCost> least = Combinators.combine(
                        new FundingDomain().amounts(),
                        new FundingDomain().amounts(),
                        Combinators.combine(new FundingDomain().amounts(), Draw.within(1, 49))
                                .as(CloudService::new)
                                .optional(0.4))
                .as(ProjectCost::new);
        return Combinators.combine(least, more.list().ofSize(3), Draw.within(0, 1), Arbitraries.of(true, true, false))
                .as((cost, rise, years, ends) ->
                        new CostRange(cost, ends ? Optional.of(raised(cost, rise, years)) : Optional.empty()));
    }

    private static ProjectCost raised(ProjectCost cost, List<Won> rise, int years) {
        return new ProjectCost(
                cost.base().plus(rise.get(0)),
                cost.ownStaff().plus(rise.get(1)),
                cost.cloud()
                        .map(cloud -> new CloudService(cloud.feePerYear().plus(rise.get(2)), cloud.years() + years)));
    }
}
