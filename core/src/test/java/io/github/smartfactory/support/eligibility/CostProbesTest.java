package io.github.smartfactory.support.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.funding.CloudFeeCap;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.OwnStaffCap;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Tier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** At which costs terms are compared, by hand, in units of ten million. */
class CostProbesTest {

    private static final long UNIT = 10_000_000;

    /** Half the cost up to four units: the limit binds at eight. */
    private static final FundingTerms HALF = FundingTerms.of(
            SupportLimit.of(won(4), Grounds.NONE), CostShare.governmentAtMost(Share.ofPercent(50), Grounds.NONE));

    private static final FundingTerms WITH_STAFF =
            HALF.withOwnStaffCap(new OwnStaffCap(Share.ofPercent(20), won(1), Grounds.NONE));

    private static final FundingTerms WITH_CLOUD = HALF.withCloudFeeCap(new CloudFeeCap(1, 2, Grounds.NONE));

    private static Won won(long units) {
        return Won.of(units * UNIT);
    }

    private static ProjectCost cost(long units) {
        return ProjectCost.of(won(units));
    }

    private static CostRange range(ProjectCost least, ProjectCost most) {
        return new CostRange(least, Optional.of(most));
    }

    private static List<ProjectCost> costs(CostRange range, FundingTerms... terms) {
        List<ResolvedTerms> resolved = Arrays.stream(terms)
                .map(its ->
                        its.resolve(ProgramId.of(2042, "any"), Name.of("아무 사업", "any program"), Tier.BASIC, List.of()))
                .toList();
        return new CostProbes(resolved, Map.of(), Optional.empty(), range, false).costs();
    }

    @Test
    void termsThatAreAloneAreLookedAtAtTheEnds() {
        assertThat(costs(range(cost(2), cost(20)), HALF)).containsExactly(cost(2), cost(20));
    }

    @Test
    void termsAreComparedAtTheEndsAndWhereALimitBinds() {
        assertThat(costs(range(cost(2), cost(20)), HALF, HALF)).containsExactly(cost(2), cost(20), cost(8));
        assertThat(costs(range(cost(8), cost(20)), HALF, HALF)).containsExactly(cost(8), cost(20));
        assertThat(costs(range(cost(2), cost(8)), HALF, HALF)).containsExactly(cost(2), cost(8));
    }

    @Test
    void wagesAndFeesThatCountForNothingAreNotLookedAt() {
        ProjectCost most = cost(20).withOwnStaff(won(3)).withCloud(new CloudService(won(1), 2));
        assertThat(costs(range(cost(2), most), HALF, HALF)).containsExactly(cost(2), most, cost(20), cost(8));
    }

    /** Where wages count, a limit binds below the cost at which it binds without them: at 80, 50 or 1%. */
    @Test
    void wagesAreLookedAtBelowTheCostAtWhichALimitBinds() {
        ProjectCost most = cost(7).withOwnStaff(won(3));
        Won fourFifths = Won.of(8 * UNIT * 80 / 100);
        assertThat(costs(range(cost(2), most), HALF, WITH_STAFF))
                .containsExactly(
                        cost(2),
                        most,
                        cost(7),
                        ProjectCost.of(fourFifths),
                        cost(4),
                        cost(2).withOwnStaff(won(3)),
                        ProjectCost.of(fourFifths).withOwnStaff(won(3)),
                        cost(4).withOwnStaff(won(3)));
    }

    /** Fees of nothing, of ten thousand, of a unit and of the most, for as many years as there may be. */
    @Test
    void feesAreLookedAtBesideTheLeastCost() {
        ProjectCost most = cost(7).withCloud(new CloudService(won(3), 4));
        assertThat(costs(range(cost(2), most), HALF, WITH_CLOUD))
                .containsExactly(
                        cost(2),
                        most,
                        cost(7),
                        cost(2).withCloud(new CloudService(Won.ZERO, 4)),
                        cost(2).withCloud(new CloudService(Won.of(10_000), 4)),
                        cost(2).withCloud(new CloudService(won(1), 4)),
                        cost(2).withCloud(new CloudService(won(3), 4)));
        assertThat(costs(range(cost(2), cost(7)), HALF, WITH_CLOUD)).containsExactly(cost(2), cost(7));
    }

    /** Without a limit half of the cost is enough for what is asked for at four units. */
    @Test
    void whereNoLimitBindsWhatIsAskedForDoes() {
        FundingTerms unlimited = FundingTerms.of(CostShare.governmentAtMost(Share.ofPercent(50), Grounds.NONE));
        ResolvedTerms resolved =
                unlimited.resolve(ProgramId.of(2042, "any"), Name.of("아무 사업", "any program"), Tier.BASIC, List.of());
        CostRange open = new CostRange(cost(1), Optional.empty());
        CostProbes probes = new CostProbes(List.of(resolved), Map.of(), Optional.of(won(2)), open, false);
        assertThat(probes.costs()).containsExactly(cost(1), cost(4));
        assertThat(probes.isBounded()).isTrue();
    }
}
