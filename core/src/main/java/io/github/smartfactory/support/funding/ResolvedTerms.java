package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The terms of one support type for one company: every look-up is done, what is left is arithmetic.
 *
 * @param program the program
 * @param name what it is called
 * @param type the support type
 * @param traits the company's traits
 * @param limit the company's limit; nothing if only a share bounds the support
 * @param split how the total cost is split among payers
 * @param rounding how a share of a cost is rounded
 * @param ownStaffCap how much of the wages of own staff counts
 * @param cloudFeeCap for how many years cloud fees count
 */
public record ResolvedTerms(
        ProgramId program,
        Name name,
        SupportType type,
        List<Trait> traits,
        Optional<ResolvedLimit> limit,
        CostShare split,
        Rounding rounding,
        Optional<OwnStaffCap> ownStaffCap,
        Optional<CloudFeeCap> cloudFeeCap) {

    /** Copies the list. */
    public ResolvedTerms {
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        traits = List.copyOf(Objects.requireNonNull(traits, "traits"));
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(split, "split");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(ownStaffCap, "ownStaffCap");
        Objects.requireNonNull(cloudFeeCap, "cloudFeeCap");
    }

    /**
     * These terms, for a caller who takes no figure that is in doubt.
     *
     * @return the same terms
     * @throws AnomalyException if a figure of the terms is flagged as an anomaly
     */
    public ResolvedTerms strict() {
        AnomalyException.check(program + " " + type.key(), grounds().anomalies());
        return this;
    }

    /**
     * What the terms rest on.
     *
     * @return the grounds of the limit, the split and the caps
     */
    public Grounds grounds() {
        List<Grounds> all = new ArrayList<>();
        limit.map(ResolvedLimit::grounds).ifPresent(all::add);
        split.parts().stream().map(PayerPart::grounds).forEach(all::add);
        ownStaffCap.map(OwnStaffCap::grounds).ifPresent(all::add);
        cloudFeeCap.map(CloudFeeCap::grounds).ifPresent(all::add);
        return Grounds.union(all);
    }

    /**
     * The support function at the usual share.
     *
     * @return the function of the total cost
     */
    public SupportFunction supportFunction() {
        return supportFunction(Map.of());
    }

    /**
     * The support function at chosen shares.
     *
     * @param chosen shares within the bounds of the split; the government's is the one that matters
     * @return the function of the total cost
     * @throws IllegalArgumentException if a share is outside its bounds
     */
    public SupportFunction supportFunction(Map<Payer, Share> chosen) {
        return functionOf(split.shares(chosen));
    }

    private SupportFunction functionOf(Map<Payer, Share> shares) {
        return SupportFunction.of(CostShare.ofGovernment(shares), limit.map(ResolvedLimit::amount), rounding);
    }

    /**
     * What the company itself bears of a total cost.
     *
     * @param totalCost the total cost, without own staff and cloud fees; not negative
     * @return the burden of the plan
     * @throws IllegalArgumentException if the cost is negative
     */
    public Won burdenAt(Won totalCost) {
        return plan(totalCost).burden();
    }

    /**
     * What everybody pays for a project of a total cost.
     *
     * @param totalCost the total cost, without own staff and cloud fees; not negative
     * @return the plan
     * @throws IllegalArgumentException if the cost is negative
     */
    public FundingPlan plan(Won totalCost) {
        return plan(FundingRequest.of(totalCost));
    }

    /**
     * What everybody pays for a project.
     *
     * @param request the project
     * @return the plan
     * @throws IllegalArgumentException if a chosen share is outside its bounds, or the local government is to give more
     *     than the adopter would bear
     * @throws ArithmeticException if the total cost is beyond what a {@code long} can hold
     */
    public FundingPlan plan(FundingRequest request) {
        Objects.requireNonNull(request, "request");
        Map<Payer, Share> shares = split.shares(request.shares());
        SupportFunction function = functionOf(shares);
        AdmittedCost cost = admit(request, shares, function);
        Won support = supportOf(request, function, cost.total());
        Map<Payer, Won> parts = partsOfOthers(shares, cost.total());
        Won beforeLocal = cost.total().minus(support).minus(Won.sum(parts.values()));
        parts.put(Payer.GOVERNMENT, support);
        if (request.localGovernment().isGreaterThan(beforeLocal)) {
            throw new IllegalArgumentException("matching money of the local government must be at most what the adopter"
                    + " would bear, " + beforeLocal + ": " + request.localGovernment());
        }
        if (!request.localGovernment().isZero()) {
            parts.merge(Payer.LOCAL_GOVERNMENT, request.localGovernment(), Won::plus);
        }
        parts.put(Payer.ADOPTER, beforeLocal.minus(request.localGovernment()));
        Won shareOfCost = rounding.shareOf(CostShare.ofGovernment(shares), cost.total());
        return new FundingPlan(
                this, request, cost, shares, shareOfCost, support, parts, binding(request, shareOfCost, support));
    }

    private Won supportOf(FundingRequest request, SupportFunction function, Won total) {
        Won possible = function.supportAt(total);
        return request.supportAtMost().map(possible::min).orElse(possible);
    }

    /** What each payer but government and adopter pays of a total cost, without matching money. */
    private Map<Payer, Won> partsOfOthers(Map<Payer, Share> shares, Won total) {
        Map<Payer, Won> parts = new EnumMap<>(Payer.class);
        shares.forEach((payer, share) -> {
            if (payer != Payer.GOVERNMENT) {
                Won part = rounding.shareOf(share, total);
                parts.put(payer, split.part(payer).ceiling().map(part::min).orElse(part));
            }
        });
        return parts;
    }

    private List<Constraint> binding(FundingRequest request, Won shareOfCost, Won support) {
        List<Constraint> binding = new ArrayList<>();
        if (support.equals(shareOfCost)) {
            binding.add(Constraint.SHARE_OF_COST);
        }
        if (limit.isPresent() && support.equals(limit.get().amount())) {
            binding.add(Constraint.LIMIT);
        }
        if (request.supportAtMost().isPresent()
                && support.equals(request.supportAtMost().get())) {
            binding.add(Constraint.REQUEST);
        }
        return binding;
    }

    private AdmittedCost admit(FundingRequest request, Map<Payer, Share> shares, SupportFunction function) {
        ProjectCost cost = request.cost();
        int years = cost.cloud()
                .flatMap(cloud -> cloudFeeCap.map(cap -> Math.min(cloud.years(), cap.yearsFor(traits))))
                .orElse(0);
        Won cloudFees = cost.cloud()
                .map(CloudService::feePerYear)
                .map(fee -> fee.times(years))
                .orElse(Won.ZERO);
        Won withoutStaff = cost.base().plus(cloudFees);
        Won staff = ownStaffCap
                .map(cap -> admittedStaff(request, shares, function, withoutStaff, cap))
                .orElse(Won.ZERO);
        return new AdmittedCost(cost.base(), years, cloudFees, staff, withoutStaff.plus(staff));
    }

    /**
     * The most staff cost that is within its share of the burden when it is itself part of the cost. One won more of
     * staff cost adds at most one won to the burden, hence at most one to the share of it: once it is too much, it stays
     * too much, and halving finds the edge exactly.
     */
    private Won admittedStaff(
            FundingRequest request,
            Map<Payer, Share> shares,
            SupportFunction function,
            Won withoutStaff,
            OwnStaffCap cap) {
        long enough = 0;
        Won wanted = request.cost().ownStaff().min(cap.atMost());
        Won room = Won.of(Long.MAX_VALUE).minus(withoutStaff);
        long most = wanted.min(room).amount();
        while (enough < most) {
            long middle = most - (most - enough) / 2;
            Won total = withoutStaff.plus(Won.of(middle));
            Won burden = total.minus(supportOf(request, function, total))
                    .minus(Won.sum(partsOfOthers(shares, total).values()))
                    .minus(request.localGovernment());
            Won bound = Rounding.DOWN_TO_WON.shareOf(cap.ofBurden(), burden.max(Won.ZERO));
            if (Won.of(middle).isGreaterThan(bound)) {
                most = middle - 1;
            } else {
                enough = middle;
            }
        }
        // If the last won that a long can hold counts, those beyond it may as well: the sum then says so.
        return enough == room.amount() ? wanted : Won.of(enough);
    }
}
