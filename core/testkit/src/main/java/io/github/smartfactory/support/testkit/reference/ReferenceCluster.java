package io.github.smartfactory.support.testkit.reference;

import io.github.smartfactory.support.funding.ClusterMember;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.ClusterTerms;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.SharedSystemGrant;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Payer;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a cluster gets, once more: each company within its limit and its share, then the shared system out of what the
 * limits leave, within the share of all costs and its own cost.
 *
 * @param share the share of the government
 * @param members what each member gets
 * @param ownCost the cost of all own factories
 * @param ownSupport what is paid for them
 * @param pool what the limits leave
 * @param shareOfTotal the share of own factories and shared system together
 * @param sharedSupport what is paid for the shared system
 * @param burden what is left to the companies
 * @param grants what each grant comes to, in the order of the scheme
 */
public record ReferenceCluster(
        Share share,
        List<Member> members,
        BigInteger ownCost,
        BigInteger ownSupport,
        BigInteger pool,
        BigInteger shareOfTotal,
        BigInteger sharedSupport,
        BigInteger burden,
        List<BigInteger> grants) {

    /**
     * What a member gets.
     *
     * @param own for its own factory
     * @param unused what its limit leaves
     * @param shared what it brings to the shared system
     */
    public record Member(BigInteger own, BigInteger unused, BigInteger shared) {}

    /** Copies the lists. */
    public ReferenceCluster {
        members = List.copyOf(members);
        grants = List.copyOf(grants);
    }

    /**
     * What a cluster gets.
     *
     * @param terms the terms
     * @param request what the cluster asks for
     * @return the figures
     */
    public static ReferenceCluster of(ClusterTerms terms, ClusterRequest request) {
        FundingTerms any = terms.offers().values().iterator().next();
        Map<Payer, Share> chosen = request.governmentShare().isPresent()
                ? Map.of(Payer.GOVERNMENT, request.governmentShare().get())
                : Map.of();
        Share share = government(any.split(), chosen);
        List<BigInteger> own = new ArrayList<>();
        List<BigInteger> unused = new ArrayList<>();
        BigInteger ownCost = BigInteger.ZERO;
        for (ClusterMember member : request.members()) {
            if (member.type().isEmpty()) {
                own.add(BigInteger.ZERO);
                unused.add(BigInteger.ZERO);
                continue;
            }
            FundingTerms its =
                    Objects.requireNonNull(terms.offers().get(member.type().get()), "terms of the member's type");
            BigInteger total = Reference.total(
                    its,
                    member.traits(),
                    new FundingRequest(member.ownFactory(), chosen, member.ownSupportAtMost(), Won.ZERO));
            BigInteger support = Reference.support(its, member.traits(), share, member.ownSupportAtMost(), total);
            own.add(support);
            unused.add(
                    Reference.limit(its.limit().orElseThrow(), member.traits()).subtract(support));
            ownCost = ownCost.add(total);
        }
        BigInteger ownSupport = sum(own);
        BigInteger pool = sum(unused);
        BigInteger system = Reference.big(request.sharedSystem());
        BigInteger ofTotal = ReferenceMoney.shareOf(share, ownCost.add(system), any.rounding());
        BigInteger shared = pool.min(ofTotal.subtract(ownSupport)).min(system);
        List<BigInteger> attributed = attributed(shared, unused);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            members.add(new Member(own.get(i), unused.get(i), attributed.get(i)));
        }
        List<BigInteger> grants = terms.scheme().grants().stream()
                .map(grant -> grant(grant, request, chosen, any.rounding()))
                .toList();
        BigInteger burden = ownCost.add(system)
                .subtract(ownSupport)
                .subtract(shared)
                .subtract(Reference.big(request.localGovernment()));
        return new ReferenceCluster(share, members, ownCost, ownSupport, pool, ofTotal, shared, burden, grants);
    }

    private static Share government(CostShare split, Map<Payer, Share> chosen) {
        return Reference.shares(split, chosen).getOrDefault(Payer.GOVERNMENT, Share.ZERO);
    }

    private static BigInteger sum(List<BigInteger> amounts) {
        return amounts.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** A grant whose share is fixed is not touched by what is chosen for the rest. */
    private static BigInteger grant(
            SharedSystemGrant grant, ClusterRequest request, Map<Payer, Share> chosen, Rounding rounding) {
        boolean fixed = true;
        for (PayerPart part : grant.split().parts()) {
            fixed &= part.payer() != Payer.GOVERNMENT || part.least().equals(part.most());
        }
        Share share = government(grant.split(), fixed ? Map.of() : chosen);
        BigInteger cost = Reference.big(request.grantCosts().getOrDefault(grant.key(), Won.ZERO));
        return ReferenceMoney.shareOf(share, cost, rounding)
                .min(Reference.big(grant.limit().amount()));
    }

    /**
     * An amount in proportion to what is unused: everybody's exact part rounded down, then one won after the other to whom
     * most is lacking, the first if it is the same.
     *
     * @param amount the amount; at most the sum of what is unused
     * @param unused what each has unused
     * @return the part of each
     */
    public static List<BigInteger> attributed(BigInteger amount, List<BigInteger> unused) {
        BigInteger pool = sum(unused);
        List<BigInteger> parts = new ArrayList<>();
        List<Fraction> lacking = new ArrayList<>();
        for (BigInteger each : unused) {
            Fraction exact = pool.signum() == 0 ? Fraction.ZERO : new Fraction(amount.multiply(each), pool);
            parts.add(exact.floor());
            lacking.add(exact.minus(Fraction.of(exact.floor())));
        }
        for (BigInteger left = amount.subtract(sum(parts)); left.signum() > 0; left = left.subtract(BigInteger.ONE)) {
            int next = 0;
            for (int i = 1; i < parts.size(); i++) {
                next = lacking.get(i).compare(lacking.get(next)) > 0 ? i : next;
            }
            parts.set(next, parts.get(next).add(BigInteger.ONE));
            lacking.set(next, Fraction.of(-1, 1));
        }
        return parts;
    }
}
