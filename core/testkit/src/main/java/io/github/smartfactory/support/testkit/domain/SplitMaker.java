package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Payer;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Splits of a cost among payers, and shares that these may choose. */
final class SplitMaker {

    private SplitMaker() {}

    static CostShare split(
            long whole,
            List<Integer> cuts,
            List<Integer> widths,
            int stated,
            Optional<Won> ceiling,
            Optional<Won> other,
            int rotation) {
        List<Integer> sorted = new ArrayList<>(cuts);
        Collections.sort(sorted);
        long[] at = new long[4];
        for (int i = 0; i < 4; i++) {
            at[i] = whole * sorted.get(i) / FundingDomain.PERMILLE;
        }
        List<PayerPart> parts = new ArrayList<>();
        long government = at[0];
        long most = government + (whole - government) * widths.get(0) / FundingDomain.PERMILLE;
        parts.add(part(Payer.GOVERNMENT, whole, (stated & 8) != 0 ? government : 0, most, Optional.empty()));
        if ((stated & 1) != 0) {
            long least = at[1] - at[0];
            long upper = least + (whole - least) * widths.get(1) / FundingDomain.PERMILLE;
            parts.add(part(Payer.LARGE_ENTERPRISE, whole, least, upper, ceiling));
        }
        if ((stated & 2) != 0) {
            long least = at[2] - at[1];
            long upper = least + (whole - least) * widths.get(2) / FundingDomain.PERMILLE;
            parts.add(part(Payer.LOCAL_GOVERNMENT, whole, least, upper, other));
        }
        if ((stated & 4) != 0) {
            parts.add(part(Payer.ADOPTER, whole, at[3] - at[2], whole, Optional.empty()));
        }
        Collections.rotate(parts, rotation);
        return new CostShare(parts, widths.get(3) % 2 == 0);
    }

    private static PayerPart part(Payer payer, long whole, long least, long most, Optional<Won> ceiling) {
        return new PayerPart(payer, new Share(least, whole), new Share(most, whole), ceiling, Grounds.NONE);
    }

    /** Shares within the bounds; a choice that would leave the adopter too little is dropped. */
    static Map<Payer, Share> choose(CostShare split, List<Optional<Integer>> choices) {
        Map<Payer, Share> chosen = new EnumMap<>(Payer.class);
        List<Payer> payers = List.of(Payer.GOVERNMENT, Payer.LARGE_ENTERPRISE, Payer.LOCAL_GOVERNMENT);
        for (int i = 0; i < payers.size(); i++) {
            for (PayerPart part : split.parts()) {
                if (part.payer() == payers.get(i) && choices.get(i).isPresent()) {
                    chosen.put(
                            part.payer(),
                            between(part.least(), part.most(), choices.get(i).get()));
                    if (!leavesEnough(split, chosen)) {
                        chosen.remove(part.payer());
                    }
                }
            }
        }
        return chosen;
    }

    /** What is wished, in thousandths, or the end that is nearer to it. */
    private static Share between(Share least, Share most, int permille) {
        Share middle = new Share(permille, FundingDomain.PERMILLE);
        if (middle.compareTo(least) >= 0 && middle.compareTo(most) <= 0) {
            return middle;
        }
        return middle.compareTo(least) < 0 ? least : most;
    }

    private static boolean leavesEnough(CostShare split, Map<Payer, Share> chosen) {
        // Over one denominator for all: the product of theirs.
        List<Share> all = new ArrayList<>();
        split.parts().forEach(part -> all.add(chosen.getOrDefault(part.payer(), part.least())));
        BigInteger whole = BigInteger.ONE;
        for (Share share : all) {
            whole = whole.multiply(BigInteger.valueOf(share.denominator()));
        }
        BigInteger sum = BigInteger.ZERO;
        for (Share share : all) {
            sum = sum.add(whole.multiply(BigInteger.valueOf(share.numerator()))
                    .divide(BigInteger.valueOf(share.denominator())));
        }
        return sum.compareTo(whole) <= 0;
    }
}
