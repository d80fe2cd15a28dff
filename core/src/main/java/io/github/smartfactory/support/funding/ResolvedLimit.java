package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.explain.Operation;
import io.github.smartfactory.support.explain.Step;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The limit of one company, with everything that led to it.
 *
 * @param base the printed limit, or the one that replaces it
 * @param additions what the company's traits add, in order
 * @param amount the limit: base and additions
 * @param baseGrounds what states the base
 * @param orderGrounds what the order of several additions rests on; none if there are fewer than two
 */
public record ResolvedLimit(Won base, List<Addition> additions, Won amount, Grounds baseGrounds, Grounds orderGrounds) {

    /** Copies the list. */
    public ResolvedLimit {
        Objects.requireNonNull(base, "base");
        additions = List.copyOf(Objects.requireNonNull(additions, "additions"));
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(baseGrounds, "baseGrounds");
        Objects.requireNonNull(orderGrounds, "orderGrounds");
    }

    /**
     * What one trait adds to a limit.
     *
     * @param trait the trait
     * @param amount what is added
     * @param adjustment the adjustment that adds it
     */
    public record Addition(Trait trait, Won amount, LimitAdjustment adjustment) {
        /** Checks that nothing is missing. */
        public Addition {
            Objects.requireNonNull(trait, "trait");
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(adjustment, "adjustment");
        }
    }

    /**
     * What the limit rests on.
     *
     * @return the grounds of the base, the additions and their order
     */
    public Grounds grounds() {
        return explain().allGrounds();
    }

    Step explain() {
        if (additions.isEmpty()) {
            return Step.given(Message.of("funding.limit"), amount, baseGrounds);
        }
        List<Step> parts = new ArrayList<>();
        Step printed = Step.given(Message.of("funding.limit.base"), base, baseGrounds);
        parts.add(printed);
        for (Addition addition : additions) {
            Message label = Message.of(
                    "funding.limit.addition", Figure.of(addition.trait().label()));
            if (addition.adjustment() instanceof LimitAdjustment.Raise raise) {
                Step share = Step.given(Message.of("funding.limit.raise"), raise.share(), raise.grounds());
                Step of = Step.given(Message.of("funding.limit.base"), base, Grounds.NONE);
                parts.add(Step.calculated(
                        label, Operation.SHARE_OF, List.of(share, of), addition.amount(), Grounds.NONE));
            } else {
                parts.add(Step.given(
                        label, addition.amount(), addition.adjustment().grounds()));
            }
        }
        return Step.calculated(Message.of("funding.limit"), Operation.SUM, parts, amount, orderGrounds);
    }
}
