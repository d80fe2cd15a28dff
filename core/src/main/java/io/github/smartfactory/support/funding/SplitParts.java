package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.vocabulary.Payer;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The parts of a split, as an immutable list that keeps the shares where nothing is chosen: nearly every plan is of
 * these, and a record has no place of its own for what follows from it.
 */
final class SplitParts extends AbstractList<PayerPart> implements RandomAccess {

    private final List<PayerPart> parts;
    private final Optional<Map<Payer, Share>> usualShares;

    SplitParts(List<PayerPart> parts) {
        this.parts = List.copyOf(parts);
        this.usualShares = fit(this.parts, Map.of());
    }

    /** The shares of all but the adopter, or nothing if they leave somebody less than must be left. */
    static Optional<Map<Payer, Share>> shares(List<PayerPart> parts, Map<Payer, Share> chosen) {
        return chosen.isEmpty() && parts instanceof SplitParts its ? its.usualShares : fit(parts, chosen);
    }

    private static Optional<Map<Payer, Share>> fit(List<PayerPart> parts, Map<Payer, Share> chosen) {
        PayerMap.Builder<Share> shares = new PayerMap.Builder<>();
        Optional<PayerPart> free = Optional.empty();
        ShareSum taken = ShareSum.NOTHING;
        for (PayerPart part : parts) {
            Payer payer = part.payer();
            if (payer == Payer.GOVERNMENT && !chosen.containsKey(payer)) {
                free = Optional.of(part);
            } else {
                Share share = chosen.getOrDefault(payer, part.least());
                taken = taken.plus(share);
                if (payer != Payer.ADOPTER) {
                    shares.put(payer, share);
                }
            }
        }
        if (!taken.isAtMostOne()) {
            return Optional.empty();
        }
        if (free.isPresent()) {
            Share most = free.get().most();
            Share paid = taken.plus(most).isAtMostOne() ? most : taken.complement();
            Share least = free.get().least();
            if (least.isGreaterThan(paid)) {
                if (!taken.plus(least).isAtMostOne()) {
                    return Optional.empty();
                }
                // Enough is left, if only just: rounding it down to a billionth went below.
                paid = least;
            }
            shares.put(Payer.GOVERNMENT, paid);
        }
        return Optional.of(shares.build());
    }

    @Override
    public PayerPart get(int index) {
        return parts.get(index);
    }

    @Override
    public int size() {
        return parts.size();
    }
}
