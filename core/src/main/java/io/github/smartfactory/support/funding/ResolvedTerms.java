package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.internal.Checks;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The terms of one support type for one company: every look-up is done, what is left is arithmetic.
 *
 * <p>A program gives them:
 * {@link io.github.smartfactory.support.program.Program#resolve(SupportType, Trait...) Program.resolve}.
 * {@link #plan(Won)} tells who pays what of a project, {@link #plan(FundingRequest)} where there are own staff, cloud
 * fees or chosen shares, and {@link #supportFunction()} how the support grows with the cost.
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

    private static final List<Constraint> BOUNDS =
            List.of(Constraint.SHARE_OF_COST, Constraint.LIMIT, Constraint.REQUEST);

    /** Every combination of the bounds that may bind, made once. */
    private static final List<List<Constraint>> BINDING =
            IntStream.range(0, 8).mapToObj(ResolvedTerms::binding).toList();

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
        Share government = CostShare.ofGovernment(split.shares(chosen));
        return SupportFunction.of(government, limit.map(ResolvedLimit::amount), rounding);
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
        SupportFunction.checkDown(rounding);
        Map<Payer, Share> shares = split.shares(request.shares());
        AdmittedCost cost = admit(request, shares);
        Won shareOfCost = shareOfCost(shares, cost.total());
        Won support = supportOf(request, shareOfCost);
        PayerMap.Builder<Won> parts = new PayerMap.Builder<>();
        for (PayerPart part : split.parts()) {
            if (isOfOther(part)) {
                parts.put(part.payer(), partOfOther(part, shares, cost.total()));
            }
        }
        Won beforeLocal = beforeLocal(shares, cost.total(), support);
        parts.put(Payer.GOVERNMENT, support);
        Won local = request.localGovernment();
        if (local.isGreaterThan(beforeLocal)) {
            throw new IllegalArgumentException("matching money of the local government must be at most what the adopter"
                    + " would bear, " + beforeLocal + ": " + local);
        }
        if (!local.isZero()) {
            Won part = parts.getOrDefault(Payer.LOCAL_GOVERNMENT, Won.ZERO);
            parts.put(Payer.LOCAL_GOVERNMENT, part.plus(local));
        }
        parts.put(Payer.ADOPTER, beforeLocal.minus(local));
        return new FundingPlan(
                this,
                request,
                cost,
                shares,
                shareOfCost,
                support,
                parts.build(),
                binding(request, shareOfCost, support));
    }

    private Won shareOfCost(Map<Payer, Share> shares, Won total) {
        return rounding.shareOf(CostShare.ofGovernment(shares), total);
    }

    /** The share of the cost, up to the limit, and no more than is asked for: the support function at one cost. */
    private Won supportOf(FundingRequest request, Won shareOfCost) {
        Won support = shareOfCost;
        if (limit.isPresent()) {
            support = support.min(Checks.notNegative(limit.get().amount(), "support limit"));
        }
        return request.supportAtMost().isPresent()
                ? support.min(request.supportAtMost().get())
                : support;
    }

    /** What the payers but the adopter leave of a total cost, without matching money. */
    private Won beforeLocal(Map<Payer, Share> shares, Won total, Won support) {
        long left = total.minus(support).amount();
        for (PayerPart part : split.parts()) {
            if (isOfOther(part)) {
                left -= partOfOther(part, shares, total).amount();
            }
        }
        return Won.of(left);
    }

    private static boolean isOfOther(PayerPart part) {
        return part.payer() != Payer.GOVERNMENT && part.payer() != Payer.ADOPTER;
    }

    /** What a payer but government and adopter pays of a total cost, without matching money. */
    private Won partOfOther(PayerPart part, Map<Payer, Share> shares, Won total) {
        Share share = Objects.requireNonNull(shares.get(part.payer()), "share of a payer with a part");
        Won own = rounding.shareOf(share, total);
        return part.ceiling().isPresent() ? own.min(part.ceiling().get()) : own;
    }

    private List<Constraint> binding(FundingRequest request, Won shareOfCost, Won support) {
        boolean byShare = support.equals(shareOfCost);
        boolean byLimit = limit.isPresent() && support.equals(limit.get().amount());
        boolean byRequest = request.supportAtMost().isPresent()
                && support.equals(request.supportAtMost().get());
        return BINDING.get((byShare ? 1 : 0) + (byLimit ? 2 : 0) + (byRequest ? 4 : 0));
    }

    /** The first of the bounds if the number is odd, and so on with its other bits. */
    private static List<Constraint> binding(int bits) {
        List<Constraint> binding = new ArrayList<>();
        for (int i = 0; i < BOUNDS.size(); i++) {
            if ((bits >> i & 1) == 1) {
                binding.add(BOUNDS.get(i));
            }
        }
        return List.copyOf(binding);
    }

    private AdmittedCost admit(FundingRequest request, Map<Payer, Share> shares) {
        ProjectCost cost = request.cost();
        if (cost.cloud().isEmpty() && cost.ownStaff().isZero()) {
            return new AdmittedCost(cost.base(), 0, Won.ZERO, Won.ZERO, cost.base());
        }
        int years = cost.cloud().isPresent() && cloudFeeCap.isPresent()
                ? Math.min(cost.cloud().get().years(), cloudFeeCap.get().yearsFor(traits))
                : 0;
        Won cloudFees =
                cost.cloud().isPresent() ? cost.cloud().get().feePerYear().times(years) : Won.ZERO;
        Won withoutStaff = cost.base().plus(cloudFees);
        Won staff =
                ownStaffCap.isPresent() ? admittedStaff(request, shares, withoutStaff, ownStaffCap.get()) : Won.ZERO;
        return new AdmittedCost(cost.base(), years, cloudFees, staff, withoutStaff.plus(staff));
    }

    /**
     * The most staff cost that is within its share of the burden when it is itself part of the cost. One won more of
     * staff cost adds at most one won to the burden, hence at most one to the share of it: once it is too much, it stays
     * too much, and halving finds the edge exactly.
     */
    private Won admittedStaff(FundingRequest request, Map<Payer, Share> shares, Won withoutStaff, OwnStaffCap cap) {
        long enough = 0;
        Won wanted = request.cost().ownStaff().min(cap.atMost());
        Won room = Won.of(Long.MAX_VALUE).minus(withoutStaff);
        long most = wanted.min(room).amount();
        while (enough < most) {
            long middle = most - (most - enough) / 2;
            Won total = withoutStaff.plus(Won.of(middle));
            Won support = supportOf(request, shareOfCost(shares, total));
            Won burden = beforeLocal(shares, total, support).minus(request.localGovernment());
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
