package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.funding.SupportFunction;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Payer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The costs within a range at which terms are compared: its two ends, where support is least and most, and what lies
 * between, where a difference between terms shows that the ends may hide.
 */
final class CostProbes {

    /** More than any limit: what an unknown cost is taken for where no limit says how much is enough. */
    private static final Won PLENTY = Won.of(1_000_000_000_000_000L);

    /** Years of a cloud service that every cap cuts. */
    private static final int MOST_YEARS = 50;

    /** Fees of a year: none, one that hardly brings a project to its limit, and one that shows. */
    private static final List<Won> FEES = List.of(Won.ZERO, Won.of(10_000), Won.of(10_000_000));

    /** Percentages of the cost at which a limit binds: own staff shows below it. */
    private static final List<Integer> BELOW = List.of(100, 80, 50, 1);

    private final List<ResolvedTerms> terms;
    private final Map<Payer, Share> shares;
    private final Optional<Won> supportAtMost;
    private final boolean unbounded;
    private final ProjectCost least;
    private final ProjectCost most;

    /** In a cluster a cost beyond the member's own limit still matters: it lets the shared system get more. */
    CostProbes(
            List<ResolvedTerms> terms,
            Map<Payer, Share> shares,
            Optional<Won> supportAtMost,
            CostRange range,
            boolean inCluster) {
        this.terms = terms;
        this.shares = shares;
        this.supportAtMost = supportAtMost;
        this.unbounded = range.most().isEmpty();
        this.least = range.least();
        Won enough = inCluster ? PLENTY : enough();
        this.most = range.most()
                .orElseGet(() -> new ProjectCost(enough.max(least.base()), least.ownStaff(), least.cloud()));
    }

    /** A cost at which everything gives the most that it can. */
    private Won enough() {
        return terms.stream()
                .map(this::function)
                .map(function -> function.costAtCeiling()
                        .or(() -> supportAtMost.flatMap(function::costFor))
                        .orElse(PLENTY))
                .reduce(Won.ZERO, Won::max);
    }

    private SupportFunction function(ResolvedTerms its) {
        return its.supportFunction(shares);
    }

    /** Whether there is a most, however much the project costs. */
    boolean isBounded() {
        return !unbounded
                || supportAtMost.isPresent()
                || terms.stream().allMatch(its -> function(its).ceiling().isPresent());
    }

    /** The costs: the least and the most first. */
    List<ProjectCost> costs() {
        List<ProjectCost> costs = new ArrayList<>(List.of(least, most));
        if (terms.size() > 1) {
            between().stream().filter(cost -> !costs.contains(cost)).forEach(costs::add);
        }
        return costs;
    }

    private Set<ProjectCost> between() {
        Set<ProjectCost> between = new LinkedHashSet<>();
        Set<Won> bases = bases();
        Set<Optional<CloudService>> clouds = clouds();
        for (Won wages : staff()) {
            bases.forEach(base -> between.add(new ProjectCost(base, wages, least.cloud())));
            // The less else there is, the better a cloud fee shows.
            clouds.forEach(cloud -> between.add(new ProjectCost(least.base(), wages, cloud)));
        }
        return between;
    }

    private Set<Won> staff() {
        Set<Won> staff = new LinkedHashSet<>(List.of(least.ownStaff()));
        if (terms.stream().anyMatch(its -> its.ownStaffCap().isPresent())) {
            staff.add(unbounded ? PLENTY.max(least.ownStaff()) : most.ownStaff());
        }
        return staff;
    }

    private Set<Won> bases() {
        Set<Won> bases = new LinkedHashSet<>(List.of(least.base(), most.base()));
        boolean staffCounts = terms.stream().anyMatch(its -> its.ownStaffCap().isPresent());
        List<Integer> percentages = staffCounts ? BELOW : BELOW.subList(0, 1);
        for (ResolvedTerms its : terms) {
            SupportFunction function = function(its);
            Stream.of(function.costAtCeiling(), supportAtMost.flatMap(function::costFor))
                    .flatMap(Optional::stream)
                    .flatMap(cost -> percentages.stream()
                            .map(percent -> Rounding.DOWN_TO_WON.shareOf(Share.ofPercent(percent), cost)))
                    .filter(cost -> cost.isGreaterThan(least.base()) && cost.isLessThan(most.base()))
                    .forEach(bases::add);
        }
        return bases;
    }

    private Set<Optional<CloudService>> clouds() {
        Set<Optional<CloudService>> clouds = new LinkedHashSet<>(List.of(least.cloud()));
        boolean counts = terms.stream().anyMatch(its -> its.cloudFeeCap().isPresent());
        if (counts && (unbounded || most.cloud().isPresent())) {
            Won lower = least.cloud().map(CloudService::feePerYear).orElse(Won.ZERO);
            Won upper = unbounded
                    ? PLENTY.max(lower)
                    : most.cloud().map(CloudService::feePerYear).orElse(lower);
            int years = unbounded
                    ? MOST_YEARS
                    : most.cloud().map(CloudService::years).orElse(1);
            for (Won fee : FEES) {
                clouds.add(Optional.of(new CloudService(fee.max(lower).min(upper), years)));
            }
            most.cloud().ifPresent(cloud -> clouds.add(Optional.of(cloud)));
        }
        return clouds;
    }
}
