package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.Payer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How the total cost is split among payers. The government is always one of them. The adopter bears what the others do
 * not, and at least its own part, where one is stated.
 *
 * @param parts the payers' parts: no payer twice, a part of the government among them, together at least not more than
 *     the whole
 * @param stated whether the documents state what share the government pays
 */
public record CostShare(List<PayerPart> parts, boolean stated) {

    /** Checks that the parts can make up the whole. */
    public CostShare {
        parts = Checks.distinct(Checks.notEmpty(parts, "parts"), PayerPart::payer, "parts of a cost share");
        if (parts.stream().noneMatch(part -> part.payer() == Payer.GOVERNMENT)) {
            throw new IllegalArgumentException("parts of a cost share must have one of the government: "
                    + parts.stream().map(part -> part.payer().key()).toList());
        }
        ShareSum least = ShareSum.NOTHING;
        for (PayerPart part : parts) {
            least = least.plus(part.least());
        }
        if (!least.isAtMostOne()) {
            throw new IllegalArgumentException("payers must not bear more than 100% together, but at least "
                    + parts.stream()
                            .map(part -> part.payer().key() + " " + part.least())
                            .toList());
        }
        parts = new SplitParts(parts);
    }

    /**
     * A split among payers.
     *
     * @param parts their parts
     * @return the split
     * @throws IllegalArgumentException if a payer is there twice, the government is missing, or the parts are more than
     *     the whole
     */
    public static CostShare of(PayerPart... parts) {
        return new CostShare(Arrays.asList(parts), true);
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
     * No share of the government is stated, so that the limit alone bounds the support (interpretation I12).
     *
     * @param grounds what states the terms without a share
     * @param others the parts of others, if there are any
     * @return the split
     */
    public static CostShare notStated(Grounds grounds, PayerPart... others) {
        List<PayerPart> parts = new ArrayList<>();
        parts.add(PayerPart.atMost(Payer.GOVERNMENT, Share.ONE, grounds.with(Interpretation.I12)));
        parts.addAll(Arrays.asList(others));
        return new CostShare(parts, false);
    }

    /**
     * The part of a payer, if one is stated.
     *
     * @param payer the payer
     * @return the part, or nothing
     */
    public Optional<PayerPart> find(Payer payer) {
        Objects.requireNonNull(payer, "payer");
        for (PayerPart part : parts) {
            if (part.payer() == payer) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    PayerPart part(Payer payer) {
        return find(payer)
                .orElseThrow(() ->
                        new IllegalArgumentException("no part of the cost is the " + payer.key() + "'s; parts are of "
                                + parts.stream().map(part -> part.payer().key()).toList()));
    }

    /**
     * The shares of everyone but the adopter: those that are chosen; where nothing is chosen, the least of those who may
     * pay more of their own will, and the most that the government can pay beside them (interpretation I10).
     *
     * @param chosen shares that are chosen, each within the bounds of its part
     * @return the shares, in the order of the payers
     * @throws IllegalArgumentException if a share is chosen for somebody who has no part, is outside its bounds, or the
     *     shares leave somebody less than must be left
     */
    public Map<Payer, Share> shares(Map<Payer, Share> chosen) {
        Objects.requireNonNull(chosen, "chosen");
        if (!chosen.isEmpty()) {
            chosen.forEach(this::check);
        }
        return SplitParts.shares(parts, chosen)
                .orElseThrow(() -> new IllegalArgumentException("chosen shares " + keys(chosen)
                        + " do not leave the others their parts: "
                        + parts.stream()
                                .map(part -> part.payer().key() + " at least " + part.least())
                                .toList()));
    }

    /** The government's among the shares of a split, where it always is. */
    static Share ofGovernment(Map<Payer, Share> shares) {
        return Objects.requireNonNull(shares.get(Payer.GOVERNMENT), "share of the government");
    }

    private void check(Payer payer, Share share) {
        if (payer == Payer.ADOPTER) {
            throw new IllegalArgumentException("the adopter's share is not chosen, it bears the rest: " + share);
        }
        PayerPart part = part(payer);
        if (!part.admits(share)) {
            throw new IllegalArgumentException("share of the " + payer.key() + " must be from " + part.least() + " to "
                    + part.most() + ": " + share);
        }
    }

    private static List<String> keys(Map<Payer, Share> shares) {
        return shares.entrySet().stream()
                .map(entry -> entry.getKey().key() + " " + entry.getValue())
                .toList();
    }
}
