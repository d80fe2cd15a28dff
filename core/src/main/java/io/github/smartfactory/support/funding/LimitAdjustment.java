package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.Objects;

/** How a limit changes for companies with a trait. */
public sealed interface LimitAdjustment {

    /**
     * The trait that a company must have.
     *
     * @return the trait
     */
    Trait trait();

    /**
     * What states the adjustment.
     *
     * @return the grounds
     */
    Grounds grounds();

    /**
     * Another limit in place of the printed one: a U-turn company's 5 eok in place of 3 (D21-017).
     *
     * @param trait the trait that a company must have
     * @param limit the other limit; not negative
     * @param grounds what states it
     */
    record Replace(Trait trait, Won limit, Grounds grounds) implements LimitAdjustment {
        /** Checks the bound. */
        public Replace {
            Objects.requireNonNull(trait, "trait");
            Checks.notNegative(limit, "support limit");
            Objects.requireNonNull(grounds, "grounds");
        }
    }

    /**
     * The limit raised by a share of itself: 50% more for a U-turn company (D21-042).
     *
     * @param trait the trait that a company must have
     * @param share how much is added, as a share of the limit
     * @param grounds what states it
     */
    record Raise(Trait trait, Share share, Grounds grounds) implements LimitAdjustment {
        /** Checks that nothing is missing. */
        public Raise {
            Objects.requireNonNull(trait, "trait");
            Objects.requireNonNull(share, "share");
            Objects.requireNonNull(grounds, "grounds");
        }
    }

    /**
     * An amount on top of the limit: 0.5 eok for a regional jobs company (D21-041).
     *
     * @param trait the trait that a company must have
     * @param amount what is added; not negative
     * @param grounds what states it
     */
    record Add(Trait trait, Won amount, Grounds grounds) implements LimitAdjustment {
        /** Checks the bound. */
        public Add {
            Objects.requireNonNull(trait, "trait");
            Checks.notNegative(amount, "addition to the support limit");
            Objects.requireNonNull(grounds, "grounds");
        }
    }
}
