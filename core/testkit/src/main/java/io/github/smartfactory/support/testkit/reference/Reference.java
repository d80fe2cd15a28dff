package io.github.smartfactory.support.testkit.reference;

import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.funding.CloudFeeCap;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.LimitAdjustment;
import io.github.smartfactory.support.funding.OwnStaffCap;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Trait;
import java.math.BigInteger;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a company gets, once more, in whole numbers without bounds: what the terms say, not how the library works it out.
 * It reads the terms and calls none of their methods that calculate.
 */
public final class Reference {

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private Reference() {}

    /**
     * A share of an amount.
     *
     * @param share the share
     * @param amount the amount
     * @param rounding how it is rounded
     * @return the part
     */
    public static BigInteger shareOf(Share share, BigInteger amount, Rounding rounding) {
        return ReferenceMoney.shareOf(share, amount, rounding);
    }

    /**
     * The largest replacement, or the printed limit; then each raise of that; then each addition.
     *
     * @param limit the limit as printed, with its adjustments
     * @param traits the traits of the company
     * @return the limit of the company
     */
    public static BigInteger limit(SupportLimit limit, Collection<Trait> traits) {
        Optional<BigInteger> replaced = limit.adjustments().stream()
                .filter(each -> traits.contains(each.trait()))
                .filter(LimitAdjustment.Replace.class::isInstance)
                .map(each -> big(((LimitAdjustment.Replace) each).limit()))
                .reduce(BigInteger::max);
        BigInteger base = replaced.orElse(big(limit.amount()));
        BigInteger sum = base;
        for (LimitAdjustment each : limit.adjustments()) {
            if (traits.contains(each.trait())) {
                if (each instanceof LimitAdjustment.Raise raise) {
                    sum = sum.add(shareOf(raise.share(), base, Rounding.DOWN_TO_WON));
                } else if (each instanceof LimitAdjustment.Add add) {
                    sum = sum.add(big(add.amount()));
                }
            }
        }
        return sum;
    }

    /**
     * What the government pays at most of a total cost.
     *
     * @param terms the terms
     * @param traits the traits of the company
     * @param government the share of the government
     * @param atMost what the company asks for at most
     * @param total the total cost
     * @return the support
     */
    public static BigInteger support(
            FundingTerms terms, Collection<Trait> traits, Share government, Optional<Won> atMost, BigInteger total) {
        BigInteger support = shareOf(government, total, terms.rounding());
        if (terms.limit().isPresent()) {
            support = support.min(limit(terms.limit().get(), traits));
        }
        return atMost.isPresent() ? support.min(big(atMost.get())) : support;
    }

    /**
     * The shares that apply: the chosen, else the least of the others and the most of the government that is left beside
     * them; down to a billionth if that is no share, but not below the least of the government.
     *
     * @param split who pays what
     * @param chosen the shares that were chosen
     * @return the shares of all but the adopter
     */
    public static Map<Payer, Share> shares(CostShare split, Map<Payer, Share> chosen) {
        Map<Payer, Share> shares = new EnumMap<>(Payer.class);
        // 1 less what the others have, over one denominator for all
        BigInteger whole = BigInteger.ONE;
        BigInteger left = BigInteger.ONE;
        Share most = Share.ZERO;
        Share atLeast = Share.ZERO;
        for (PayerPart part : split.parts()) {
            if (part.payer() == Payer.GOVERNMENT) {
                most = part.most();
                atLeast = part.least();
                continue;
            }
            Share share = chosen.getOrDefault(part.payer(), part.least());
            BigInteger denominator = BigInteger.valueOf(share.denominator());
            left = left.multiply(denominator).subtract(whole.multiply(BigInteger.valueOf(share.numerator())));
            whole = whole.multiply(denominator);
            if (part.payer() != Payer.ADOPTER) {
                shares.put(part.payer(), share);
            }
        }
        Share free = least(most, left, whole);
        // What is left is at least the least of the government, but cannot always be told so exactly.
        boolean enough = Fraction.of(free).compare(Fraction.of(atLeast)) >= 0;
        shares.put(Payer.GOVERNMENT, chosen.getOrDefault(Payer.GOVERNMENT, enough ? free : atLeast));
        return shares;
    }

    /** The lesser of a share and a ratio. */
    private static Share least(Share share, BigInteger numerator, BigInteger denominator) {
        BigInteger one = BigInteger.valueOf(share.numerator()).multiply(denominator);
        BigInteger other = numerator.multiply(BigInteger.valueOf(share.denominator()));
        if (one.compareTo(other) <= 0) {
            return share;
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger finest = BigInteger.valueOf(Share.MAX_DENOMINATOR);
        return denominator.divide(divisor).compareTo(finest) <= 0
                ? new Share(
                        numerator.divide(divisor).longValueExact(),
                        denominator.divide(divisor).longValueExact())
                : new Share(numerator.multiply(finest).divide(denominator).longValueExact(), Share.MAX_DENOMINATOR);
    }

    /**
     * What each payer pays of a total cost; the adopter bears the rest, which may come out below zero.
     *
     * @param terms the terms
     * @param traits the traits of the company
     * @param request what the company asks for
     * @param total the total cost
     * @return the part of each payer
     */
    public static Map<Payer, BigInteger> parts(
            FundingTerms terms, Collection<Trait> traits, FundingRequest request, BigInteger total) {
        Map<Payer, Share> shares = shares(terms.split(), request.shares());
        Map<Payer, BigInteger> parts = new EnumMap<>(Payer.class);
        BigInteger rest = total;
        for (PayerPart part : terms.split().parts()) {
            if (part.payer() == Payer.ADOPTER) {
                continue;
            }
            Share share = shares.getOrDefault(part.payer(), Share.ZERO);
            BigInteger amount = shareOf(share, total, terms.rounding());
            if (part.payer() == Payer.GOVERNMENT) {
                amount = support(terms, traits, share, request.supportAtMost(), total);
            } else if (part.ceiling().isPresent()) {
                amount = amount.min(big(part.ceiling().get()));
            }
            parts.put(part.payer(), amount);
            rest = rest.subtract(amount);
        }
        BigInteger matching = big(request.localGovernment());
        if (matching.signum() > 0) {
            parts.merge(Payer.LOCAL_GOVERNMENT, matching, BigInteger::add);
        }
        parts.put(Payer.ADOPTER, rest.subtract(matching));
        return parts;
    }

    /**
     * For how many years cloud fees count.
     *
     * @param terms the terms
     * @param traits the traits of the company
     * @param cost the cost
     * @return the years; none if there is no cloud service, or its fees do not count
     */
    public static int cloudYears(FundingTerms terms, Collection<Trait> traits, ProjectCost cost) {
        if (cost.cloud().isEmpty() || terms.cloudFeeCap().isEmpty()) {
            return 0;
        }
        CloudFeeCap cap = terms.cloudFeeCap().get();
        int most = traits.contains(Trait.SMALL_ENTERPRISE) ? cap.smallEnterpriseYears() : cap.years();
        return Math.min(most, cost.cloud().get().years());
    }

    /**
     * The cost without own staff.
     *
     * @param terms the terms
     * @param traits the traits of the company
     * @param cost the cost
     * @return the base and the cloud fees that count
     */
    public static BigInteger withoutStaff(FundingTerms terms, Collection<Trait> traits, ProjectCost cost) {
        BigInteger fee =
                cost.cloud().map(CloudService::feePerYear).map(Reference::big).orElse(BigInteger.ZERO);
        return big(cost.base()).add(fee.multiply(BigInteger.valueOf(cloudYears(terms, traits, cost))));
    }

    /**
     * Whether so much own staff cost keeps the rule: within its cap, what is planned, and its share of the burden.
     *
     * @param terms the terms
     * @param traits the traits of the company
     * @param request what the company asks for
     * @param staff the wages of own staff
     * @return true if they count in full
     */
    public static boolean admits(
            FundingTerms terms, Collection<Trait> traits, FundingRequest request, BigInteger staff) {
        if (terms.ownStaffCap().isEmpty()) {
            return staff.signum() == 0;
        }
        OwnStaffCap cap = terms.ownStaffCap().get();
        if (staff.compareTo(big(cap.atMost())) > 0
                || staff.compareTo(big(request.cost().ownStaff())) > 0) {
            return false;
        }
        BigInteger total = withoutStaff(terms, traits, request.cost()).add(staff);
        BigInteger burden = parts(terms, traits, request, total).getOrDefault(Payer.ADOPTER, BigInteger.ZERO);
        return staff.compareTo(shareOf(cap.ofBurden(), burden.max(BigInteger.ZERO), Rounding.DOWN_TO_WON)) <= 0;
    }

    /**
     * The most own staff cost that keeps the rule. Once so much does not, no more does: one won more of it adds at most one
     * to the burden.
     *
     * @param terms the terms
     * @param traits the traits of the company
     * @param request what the company asks for
     * @return the wages that count
     */
    public static BigInteger ownStaff(FundingTerms terms, Collection<Trait> traits, FundingRequest request) {
        BigInteger counts = BigInteger.ZERO;
        BigInteger tooMuch = big(request.cost().ownStaff()).add(BigInteger.ONE);
        while (tooMuch.subtract(counts).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = counts.add(tooMuch).shiftRight(1);
            if (admits(terms, traits, request, middle)) {
                counts = middle;
            } else {
                tooMuch = middle;
            }
        }
        return counts;
    }

    /**
     * The total cost: base, cloud fees and own staff as far as they count.
     *
     * @param terms the terms
     * @param traits the traits of the company
     * @param request what the company asks for
     * @return the total
     */
    public static BigInteger total(FundingTerms terms, Collection<Trait> traits, FundingRequest request) {
        return withoutStaff(terms, traits, request.cost()).add(ownStaff(terms, traits, request));
    }

    /**
     * Whether an amount is one that the library can hold.
     *
     * @param amount the amount; not negative
     * @return true if it is
     */
    public static boolean fits(BigInteger amount) {
        return amount.compareTo(MOST) <= 0;
    }

    /**
     * An amount without bounds.
     *
     * @param won the amount
     * @return the amount
     */
    public static BigInteger big(Won won) {
        return BigInteger.valueOf(won.amount());
    }

    /**
     * An amount of the library.
     *
     * @param amount the amount
     * @return the amount
     * @throws ArithmeticException if it does not fit
     */
    public static Won won(BigInteger amount) {
        return Won.of(amount.longValueExact());
    }
}
