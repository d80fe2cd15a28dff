package io.github.smartfactory.support.json.conformance;

import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.LimitAdjustment;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.testkit.reference.Fraction;
import io.github.smartfactory.support.testkit.reference.Reference;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Trait;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What the money of one company comes to, by the reference. */
final class Money {

    private Money() {}

    /** A ratio in lowest terms: {@code 1/2}, or {@code 1}. */
    static String text(long numerator, long denominator) {
        Fraction fraction = Fraction.of(numerator, denominator);
        return fraction.denominator().equals(BigInteger.ONE)
                ? fraction.numerator().toString()
                : fraction.numerator() + "/" + fraction.denominator();
    }

    static String text(Share share) {
        return text(share.numerator(), share.denominator());
    }

    /** The most own staff cost that keeps the rule. */
    static BigInteger staff(FundingTerms terms, Collection<Trait> traits, FundingRequest request) {
        BigInteger least = BigInteger.ZERO;
        BigInteger beyond = Reference.big(request.cost().ownStaff()).add(BigInteger.ONE);
        while (beyond.subtract(least).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = least.add(beyond).shiftRight(1);
            if (Reference.admits(terms, traits, request, middle)) {
                least = middle;
            } else {
                beyond = middle;
            }
        }
        return least;
    }

    /** What comes out for a request, or that it is refused and why. */
    static Map<String, Object> expected(FundingTerms terms, List<Trait> traits, FundingRequest request) {
        if (!isWithinBounds(terms, request)) {
            return Tree.object("refused", "share-out-of-bounds");
        }
        int years = Reference.cloudYears(terms, traits, request.cost());
        BigInteger fees = request.cost()
                .cloud()
                .map(CloudService::feePerYear)
                .map(Reference::big)
                .orElse(BigInteger.ZERO)
                .multiply(BigInteger.valueOf(years));
        BigInteger staff = staff(terms, traits, request);
        BigInteger total = Reference.withoutStaff(terms, traits, request.cost()).add(staff);
        Map<Payer, BigInteger> parts = Reference.parts(terms, traits, request, total);
        BigInteger adopter = parts.getOrDefault(Payer.ADOPTER, BigInteger.ZERO);
        if (adopter.signum() < 0) {
            return Tree.object("refused", "more-matching-money-than-the-burden");
        }
        BigInteger support = parts.getOrDefault(Payer.GOVERNMENT, BigInteger.ZERO);
        Map<Payer, Share> shares = Reference.shares(terms.split(), request.shares());
        BigInteger ofCost =
                Reference.shareOf(shares.getOrDefault(Payer.GOVERNMENT, Share.ZERO), total, terms.rounding());
        Optional<BigInteger> limit = terms.limit().map(it -> Reference.limit(it, traits));
        List<String> binding = new ArrayList<>();
        if (support.equals(ofCost)) {
            binding.add("share-of-cost");
        }
        if (limit.filter(support::equals).isPresent()) {
            binding.add("limit");
        }
        if (request.supportAtMost().map(Reference::big).filter(support::equals).isPresent()) {
            binding.add("request");
        }
        return Tree.object(
                "cost",
                cost(request.cost(), years, fees, staff, total),
                "shares",
                byKey(shares, Money::text),
                "shareOfCost",
                ofCost,
                "limit",
                limit,
                "support",
                support,
                "binding",
                binding,
                "parts",
                byKey(parts, it -> it));
    }

    private static Map<String, Object> cost(
            ProjectCost cost, int years, BigInteger fees, BigInteger staff, BigInteger total) {
        return Tree.object(
                "base",
                cost.base().amount(),
                "cloudYears",
                years,
                "cloudFees",
                fees,
                "ownStaff",
                staff,
                "total",
                total);
    }

    static <T> Map<String, Object> byKey(Map<Payer, T> map, Function<T, Object> value) {
        Map<String, Object> all = new TreeMap<>();
        map.forEach((payer, its) -> all.put(payer.key(), value.apply(its)));
        return all;
    }

    /** Whether the chosen shares are within their parts and leave the others theirs. */
    private static boolean isWithinBounds(FundingTerms terms, FundingRequest request) {
        Fraction sum = Fraction.of(0, 1);
        for (Payer payer : request.shares().keySet()) {
            if (terms.split().parts().stream().noneMatch(part -> part.payer() == payer)) {
                return false;
            }
        }
        for (PayerPart part : terms.split().parts()) {
            Share chosen = request.shares().getOrDefault(part.payer(), part.least());
            Fraction its = fraction(chosen);
            if (its.compare(fraction(part.least())) < 0 || its.compare(fraction(part.most())) > 0) {
                return false;
            }
            sum = sum.plus(its);
        }
        return sum.compare(Fraction.of(1, 1)) <= 0;
    }

    static Fraction fraction(Share share) {
        return Fraction.of(share.numerator(), share.denominator());
    }

    /** What the figures stand on. */
    static Grounds grounds(FundingTerms terms, List<Trait> traits, FundingRequest request) {
        List<Grounds> all = new ArrayList<>();
        terms.limit().ifPresent(limit -> {
            all.add(limit.grounds());
            List<LimitAdjustment> used = limit.adjustments().stream()
                    .filter(each -> traits.contains(each.trait()))
                    .toList();
            used.forEach(each -> all.add(each.grounds()));
            if (used.size() > 1) {
                all.add(Grounds.NONE.with(Interpretation.I2));
            }
        });
        terms.split().parts().forEach(part -> all.add(part.grounds()));
        if (request.cost().cloud().isPresent()) {
            terms.cloudFeeCap().ifPresent(cap -> all.add(cap.grounds()));
        }
        if (!request.cost().ownStaff().equals(Won.ZERO)) {
            terms.ownStaffCap().ifPresent(cap -> all.add(cap.grounds().with(Interpretation.I9)));
        }
        if (!request.localGovernment().equals(Won.ZERO)) {
            all.add(Grounds.NONE.with(Interpretation.I8));
        }
        return Grounds.union(all).with(Interpretation.I1);
    }
}
