package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The most that the government pays to one company.
 *
 * @param amount the printed limit; not negative
 * @param adjustments how it changes for companies with a trait; in any order
 * @param grounds what states the limit
 */
public record SupportLimit(Won amount, List<LimitAdjustment> adjustments, Grounds grounds) {

    /** Checks the bound. */
    public SupportLimit {
        Checks.notNegative(amount, "support limit");
        adjustments = List.copyOf(Objects.requireNonNull(adjustments, "adjustments"));
        Objects.requireNonNull(grounds, "grounds");
    }

    /**
     * A limit that is the same for all.
     *
     * @param amount the limit; not negative
     * @param grounds what states it
     * @return the limit
     */
    public static SupportLimit of(Won amount, Grounds grounds) {
        return new SupportLimit(amount, List.of(), grounds);
    }

    /**
     * This limit with one more adjustment.
     *
     * @param adjustment the adjustment
     * @return the limit
     */
    public SupportLimit adjusted(LimitAdjustment adjustment) {
        List<LimitAdjustment> more = new ArrayList<>(adjustments);
        more.add(adjustment);
        return new SupportLimit(amount, more, grounds);
    }

    /**
     * The limit of a company with traits. A replacement comes first (the largest, if several apply), then every raise
     * of what stands then, then every addition: the order of interpretation I2, whatever the order of the list.
     *
     * @param traits the traits of the company; those that change nothing are passed over
     * @return the limit with everything that led to it
     * @throws ArithmeticException if the limit is beyond what a {@code long} can hold
     */
    public ResolvedLimit resolve(Collection<Trait> traits) {
        Objects.requireNonNull(traits, "traits");
        List<LimitAdjustment> applied = adjustments.stream()
                .filter(each -> traits.contains(each.trait()))
                .toList();
        Optional<LimitAdjustment.Replace> replacement = applied.stream()
                .filter(LimitAdjustment.Replace.class::isInstance)
                .map(LimitAdjustment.Replace.class::cast)
                .max(Comparator.comparing(LimitAdjustment.Replace::limit));
        Won base = replacement.map(LimitAdjustment.Replace::limit).orElse(amount);
        Grounds why = replacement.map(LimitAdjustment.Replace::grounds).orElse(grounds);
        List<ResolvedLimit.Addition> additions = new ArrayList<>();
        for (LimitAdjustment each : applied) {
            if (each instanceof LimitAdjustment.Raise raise) {
                additions.add(new ResolvedLimit.Addition(
                        raise.trait(), Rounding.DOWN_TO_WON.shareOf(raise.share(), base), each));
            }
        }
        for (LimitAdjustment each : applied) {
            if (each instanceof LimitAdjustment.Add add) {
                additions.add(new ResolvedLimit.Addition(add.trait(), add.amount(), each));
            }
        }
        Grounds how = additions.size() > 1 ? Grounds.NONE.with(Interpretation.I2) : Grounds.NONE;
        Won total = base.plus(
                Won.sum(additions.stream().map(ResolvedLimit.Addition::amount).toList()));
        return new ResolvedLimit(base, additions, total, why, how);
    }
}
