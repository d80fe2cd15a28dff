package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.Payer;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How the total cost is split among payers. The government is always one of them. The adopter bears what the others do
 * not; its own part, where one is stated, bounds what the others may take together.
 *
 * @param parts the payers' parts: no payer twice, a part of the government among them
 */
public record CostShare(List<PayerPart> parts) {

    /** Checks that the parts can make up the whole. */
    public CostShare {
        parts = Checks.distinct(Checks.notEmpty(parts, "parts"), PayerPart::payer, "parts of a cost share");
        if (parts.stream().noneMatch(part -> part.payer() == Payer.GOVERNMENT)) {
            throw new IllegalArgumentException("parts of a cost share must have one of the government");
        }
        Fraction usual = Fraction.sum(parts.stream()
                .map(part -> part.payer() == Payer.GOVERNMENT ? part.most() : part.least())
                .toList());
        if (usual.compareToOne() > 0) {
            throw new IllegalArgumentException(
                    "the most of the government must leave the others their least: " + parts);
        }
        boolean adopterStated = parts.stream().anyMatch(part -> part.payer() == Payer.ADOPTER);
        Fraction most = Fraction.sum(parts.stream().map(PayerPart::most).toList());
        if (adopterStated && most.compareToOne() < 0) {
            throw new IllegalArgumentException("payers must be able to bear 100% together: " + parts);
        }
    }

    /**
     * A split among payers.
     *
     * @param parts their parts
     * @return the split
     * @throws IllegalArgumentException if a payer is there twice, the government is missing, or the parts cannot make up
     *     the whole
     */
    public static CostShare of(PayerPart... parts) {
        return new CostShare(Arrays.asList(parts));
    }

    /**
     * The government pays at most a share of the total cost, the adopter the rest.
     *
     * @param share the share
     * @param grounds what states it
     * @return the split
     */
    public static CostShare governmentAtMost(Share share, Grounds grounds) {
        return of(PayerPart.atMost(Payer.GOVERNMENT, share, grounds));
    }

    /**
     * The government pays between two shares of the total cost, the adopter the rest.
     *
     * @param least the lower end
     * @param most the upper end
     * @param grounds what states it
     * @return the split
     */
    public static CostShare governmentBetween(Share least, Share most, Grounds grounds) {
        return of(PayerPart.between(Payer.GOVERNMENT, least, most, grounds));
    }

    /**
     * No share is stated, so that the limit alone bounds the support (interpretation I12).
     *
     * @param grounds what states the terms without a share
     * @return the split
     */
    public static CostShare notStated(Grounds grounds) {
        return governmentAtMost(Share.ONE, grounds.with(Interpretation.I12));
    }

    /**
     * Whether the announcement states a share of the government.
     *
     * @return false for {@link #notStated}
     */
    public boolean isStated() {
        return !part(Payer.GOVERNMENT).grounds().interpretations().contains(Interpretation.I12);
    }

    /**
     * The part of a payer, if one is stated.
     *
     * @param payer the payer
     * @return the part, or nothing
     */
    public Optional<PayerPart> find(Payer payer) {
        Objects.requireNonNull(payer, "payer");
        return parts.stream().filter(part -> part.payer() == payer).findFirst();
    }

    PayerPart part(Payer payer) {
        return find(payer).orElseThrow(() -> new IllegalArgumentException("cost share has no part of " + payer));
    }

    /**
     * The shares of everyone but the adopter: those that are chosen, and where nothing is chosen the most of the
     * government (interpretation I10) and the least of the others, who may pay more of their own will.
     *
     * @param chosen shares that are chosen, each within the bounds of its part
     * @return the shares, in the order of the payers
     * @throws IllegalArgumentException if a share is chosen for somebody who has no part, is outside its bounds, or the
     *     shares leave the adopter less than its own part
     */
    public Map<Payer, Share> shares(Map<Payer, Share> chosen) {
        Objects.requireNonNull(chosen, "chosen");
        chosen.forEach((payer, share) -> {
            if (payer == Payer.ADOPTER) {
                throw new IllegalArgumentException("the adopter's share is not chosen: it bears the rest");
            }
            PayerPart part = part(payer);
            if (!part.admits(share)) {
                throw new IllegalArgumentException(
                        "share of " + payer + " must be from " + part.least() + " to " + part.most() + ": " + share);
            }
        });
        Map<Payer, Share> shares = new EnumMap<>(Payer.class);
        for (PayerPart part : parts) {
            if (part.payer() != Payer.ADOPTER) {
                Share usual = part.payer() == Payer.GOVERNMENT ? part.most() : part.least();
                shares.put(part.payer(), chosen.getOrDefault(part.payer(), usual));
            }
        }
        List<Share> taken = new ArrayList<>(shares.values());
        Share left = find(Payer.ADOPTER).map(PayerPart::least).orElse(Share.ZERO);
        taken.add(left);
        if (Fraction.sum(taken).compareToOne() > 0) {
            throw new IllegalArgumentException("shares " + shares + " leave the adopter less than " + left);
        }
        return Collections.unmodifiableMap(shares);
    }

    /** A sum of shares, which may exceed one and have any denominator. */
    private record Fraction(BigInteger numerator, BigInteger denominator) {

        static Fraction sum(List<Share> shares) {
            Fraction sum = new Fraction(BigInteger.ZERO, BigInteger.ONE);
            for (Share share : shares) {
                BigInteger denominator = BigInteger.valueOf(share.denominator());
                sum = new Fraction(
                        sum.numerator
                                .multiply(denominator)
                                .add(BigInteger.valueOf(share.numerator()).multiply(sum.denominator)),
                        sum.denominator.multiply(denominator));
            }
            return sum;
        }

        int compareToOne() {
            return numerator.compareTo(denominator);
        }
    }
}
