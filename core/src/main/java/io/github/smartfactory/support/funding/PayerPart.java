package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Payer;
import java.util.Objects;
import java.util.Optional;

/**
 * What part of the total cost one payer bears.
 *
 * @param payer who pays
 * @param least at least this share of the total cost
 * @param most at most this share; not below the least, and all for the adopter
 * @param ceiling the most that the payer pays in all, if one is stated; not for the government, whose ceiling is the
 *     support limit, nor for the adopter, who bears the rest
 * @param grounds what states it
 */
public record PayerPart(Payer payer, Share least, Share most, Optional<Won> ceiling, Grounds grounds) {

    /** Checks the bounds. */
    public PayerPart {
        Objects.requireNonNull(payer, "payer");
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(most, "most");
        Objects.requireNonNull(ceiling, "ceiling");
        Objects.requireNonNull(grounds, "grounds");
        if (least.isGreaterThan(most)) {
            throw new IllegalArgumentException(
                    "share of the " + payer.key() + " must not be at least " + least + " and at most " + most);
        }
        if (payer == Payer.ADOPTER && !most.equals(Share.ONE)) {
            throw new IllegalArgumentException(
                    "the adopter bears the rest, so that its share has no upper bound: at most " + most);
        }
        ceiling.ifPresent(amount -> Checks.notNegative(amount, "ceiling of the " + payer.key()));
        if (ceiling.isPresent() && (payer == Payer.GOVERNMENT || payer == Payer.ADOPTER)) {
            throw new IllegalArgumentException(
                    "the " + payer.key() + " has no ceiling of its own: the government's is the support"
                            + " limit, and the adopter bears the rest: " + ceiling.get());
        }
    }

    /**
     * Exactly a share of the total cost.
     *
     * @param payer who pays
     * @param share the share
     * @param grounds what states it
     * @return the part
     */
    public static PayerPart exactly(Payer payer, Share share, Grounds grounds) {
        return between(payer, share, share, grounds);
    }

    /**
     * At most a share of the total cost.
     *
     * @param payer who pays
     * @param share the share
     * @param grounds what states it
     * @return the part
     */
    public static PayerPart atMost(Payer payer, Share share, Grounds grounds) {
        return between(payer, Share.ZERO, share, grounds);
    }

    /**
     * At least a share of the total cost.
     *
     * @param payer who pays
     * @param share the share
     * @param grounds what states it
     * @return the part
     */
    public static PayerPart atLeast(Payer payer, Share share, Grounds grounds) {
        return between(payer, share, Share.ONE, grounds);
    }

    /**
     * Between two shares of the total cost, both included.
     *
     * @param payer who pays
     * @param least the lower end
     * @param most the upper end; not below the lower
     * @param grounds what states it
     * @return the part
     */
    public static PayerPart between(Payer payer, Share least, Share most, Grounds grounds) {
        return new PayerPart(payer, least, most, Optional.empty(), grounds);
    }

    /**
     * This part with a ceiling.
     *
     * @param amount the most that the payer pays in all; not negative
     * @return the part
     */
    public PayerPart upTo(Won amount) {
        return new PayerPart(payer, least, most, Optional.of(amount), grounds);
    }

    /**
     * Whether a share is within the bounds.
     *
     * @param share the share
     * @return true if it is
     */
    public boolean admits(Share share) {
        return share.compareTo(least) >= 0 && share.compareTo(most) <= 0;
    }

    /**
     * Whether the part may be anything, so that it says who pays and not how much.
     *
     * @return true for a part from 0% to 100%
     */
    public boolean isOpen() {
        return least.equals(Share.ZERO) && most.equals(Share.ONE);
    }

    /** Whether there is nothing to choose. */
    boolean isFixed() {
        return least.equals(most);
    }
}
