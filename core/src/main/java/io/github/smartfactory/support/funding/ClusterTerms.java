package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.NotOfferedException;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The terms of a program for clusters.
 *
 * <p>A program gives them:
 * {@link io.github.smartfactory.support.program.Program#resolveCluster() Program.resolveCluster}.
 * {@link #plan(ClusterRequest)} tells what a cluster gets.
 *
 * @param program the program
 * @param name what it is called
 * @param scheme how it pays for clusters
 * @param offers the terms of one company by support type, in the order of the program; each has a limit, and all have
 *     the same split between government and companies and the same rounding
 */
public record ClusterTerms(ProgramId program, Name name, ClusterScheme scheme, Map<SupportType, FundingTerms> offers) {

    /** Checks that the offers can be pooled. */
    public ClusterTerms {
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(scheme, "scheme");
        offers = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(offers, "offers")));
        if (offers.isEmpty()) {
            throw new IllegalArgumentException("offers of cluster program " + program + " must not be empty");
        }
        Map.Entry<SupportType, FundingTerms> first =
                offers.entrySet().iterator().next();
        offers.forEach((type, terms) -> {
            if (terms.limit().isEmpty()) {
                throw new IllegalArgumentException(
                        "a cluster pools limits, but " + program + " states none for " + type.key());
            }
            if (!terms.split().equals(first.getValue().split())
                    || !terms.rounding().equals(first.getValue().rounding())) {
                throw new IllegalArgumentException("the types of cluster program " + program
                        + " must have one share and one rounding: those of " + type.key() + " are not those of "
                        + first.getKey().key());
            }
            checkPayers(terms.split());
        });
    }

    /** A cluster's cost is split among government and companies only. */
    static void checkPayers(CostShare split) {
        for (PayerPart part : split.parts()) {
            if (part.payer() != Payer.GOVERNMENT && part.payer() != Payer.ADOPTER) {
                throw new IllegalArgumentException(
                        "the cost of a cluster is split among government and companies only: "
                                + part.payer().key());
            }
        }
    }

    /**
     * How the total cost is split.
     *
     * @return the split of all offers
     */
    public CostShare split() {
        return offers.values().iterator().next().split();
    }

    /**
     * How a share of a cost is rounded.
     *
     * @return the rounding of all offers
     */
    public Rounding rounding() {
        return offers.values().iterator().next().rounding();
    }

    /**
     * What a cluster gets. Each company's own factory comes first, within its limit and share; what that leaves of the
     * limits is pooled for the shared system, which gets no more than it costs and no more than keeps the whole within
     * its share of the total cost (D21-121 to D21-123, interpretation I14).
     *
     * @param request what the cluster plans
     * @return the plan
     * @throws IllegalArgumentException if the program does not offer a member's type or has no such grant, a share is
     *     outside its bounds, or the local government is to give more than the companies would bear
     * @throws ArithmeticException if a sum is beyond what a {@code long} can hold
     */
    public ClusterPlan plan(ClusterRequest request) {
        Objects.requireNonNull(request, "request");
        Map<Payer, Share> chosen = chosen(request.governmentShare());
        Share share = CostShare.ofGovernment(split().shares(chosen));
        List<Optional<FundingPlan>> own = request.members().stream()
                .map(member -> ownPlan(member, chosen))
                .toList();
        Won ownCost = sum(own, FundingPlan::total);
        Won ownSupport = sum(own, FundingPlan::support);
        List<Won> unused = own.stream()
                .map(plan -> plan.map(FundingPlan::unusedLimit).orElse(Won.ZERO))
                .toList();
        Won pool = Won.sum(unused);
        Won total = ownCost.plus(request.sharedSystem());
        Won shareOfTotal = rounding().shareOf(share, total);
        Won shared = pool.min(shareOfTotal.minus(ownSupport)).min(request.sharedSystem());
        List<Won> attributed = attribute(shared, unused);
        List<MemberPlan> members = IntStream.range(0, own.size())
                .mapToObj(i -> new MemberPlan(request.members().get(i), own.get(i), unused.get(i), attributed.get(i)))
                .toList();
        Won burdenBeforeLocal = total.minus(ownSupport).minus(shared);
        if (request.localGovernment().isGreaterThan(burdenBeforeLocal)) {
            throw new IllegalArgumentException(
                    "matching money of the local government must be at most what the companies" + " would bear, "
                            + burdenBeforeLocal + ": " + request.localGovernment());
        }
        return new ClusterPlan(
                this,
                request,
                members,
                share,
                ownCost,
                ownSupport,
                pool,
                total,
                shareOfTotal,
                shared,
                burdenBeforeLocal.minus(request.localGovernment()),
                grants(request, chosen));
    }

    private Optional<FundingPlan> ownPlan(ClusterMember member, Map<Payer, Share> chosen) {
        return member.type()
                .map(type -> resolve(type, member.traits())
                        .plan(new FundingRequest(member.ownFactory(), chosen, member.ownSupportAtMost(), Won.ZERO)));
    }

    private ResolvedTerms resolve(SupportType type, List<Trait> traits) {
        FundingTerms terms = offers.get(type);
        if (terms == null) {
            throw NotOfferedException.of(program, type.key(), offers.keySet());
        }
        return terms.resolve(program, name, type, traits);
    }

    private static Won sum(List<Optional<FundingPlan>> plans, Function<FundingPlan, Won> figure) {
        return Won.sum(plans.stream().flatMap(Optional::stream).map(figure).toList());
    }

    private List<GrantPlan> grants(ClusterRequest request, Map<Payer, Share> chosen) {
        for (String key : request.grantCosts().keySet()) {
            if (scheme.grants().stream().noneMatch(grant -> grant.key().equals(key))) {
                throw new IllegalArgumentException(program + " has no grant \"" + key + "\"; it has "
                        + scheme.grants().stream().map(SharedSystemGrant::key).toList());
            }
        }
        return scheme.grants().stream()
                .map(grant -> grantPlan(grant, request.grantCosts().getOrDefault(grant.key(), Won.ZERO), chosen))
                .toList();
    }

    /**
     * What a grant on top pays.
     *
     * @param grant a grant of the scheme
     * @param cost what it is for costs; not negative
     * @param governmentShare the share that is chosen; nothing for the usual one
     * @return the money of the grant
     * @throws IllegalArgumentException if the share is outside its bounds
     */
    public Won grantAt(SharedSystemGrant grant, Won cost, Optional<Share> governmentShare) {
        Checks.notNegative(cost, "cost of grant " + grant.key());
        return grantPlan(grant, cost, chosen(governmentShare)).support();
    }

    private static Map<Payer, Share> chosen(Optional<Share> governmentShare) {
        return governmentShare.map(share -> Map.of(Payer.GOVERNMENT, share)).orElse(Map.of());
    }

    private GrantPlan grantPlan(SharedSystemGrant grant, Won cost, Map<Payer, Share> chosen) {
        // Where a grant leaves no choice, what is chosen for the rest is not its business.
        boolean free = !grant.split().part(Payer.GOVERNMENT).isFixed();
        Map<Payer, Share> its = free ? chosen : Map.of();
        Share share = CostShare.ofGovernment(grant.split().shares(its));
        Won shareOfCost = rounding().shareOf(share, cost);
        return new GrantPlan(
                grant,
                cost,
                share,
                !its.isEmpty(),
                rounding(),
                shareOfCost,
                shareOfCost.min(grant.limit().amount()));
    }

    /**
     * Divides an amount in proportion to what is unused, by largest remainder; equal remainders go to whoever comes
     * first.
     */
    private static List<Won> attribute(Won amount, List<Won> unused) {
        Won pool = Won.sum(unused);
        if (pool.isZero()) {
            return unused.stream().map(each -> Won.ZERO).toList();
        }
        BigInteger whole = BigInteger.valueOf(pool.amount());
        List<BigInteger[]> parts = unused.stream()
                .map(each -> BigInteger.valueOf(amount.amount())
                        .multiply(BigInteger.valueOf(each.amount()))
                        .divideAndRemainder(whole))
                .toList();
        long[] result =
                parts.stream().mapToLong(part -> part[0].longValueExact()).toArray();
        long left = amount.amount() - Arrays.stream(result).sum();
        List<Integer> byRemainder =
                new ArrayList<>(IntStream.range(0, parts.size()).boxed().toList());
        byRemainder.sort(Comparator.comparing((Integer i) -> parts.get(i)[1]).reversed());
        for (int i = 0; i < left; i++) {
            result[byRemainder.get(i)]++;
        }
        return Arrays.stream(result).mapToObj(Won::of).toList();
    }
}
