package io.github.smartfactory.support.testkit.assertion;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scenario.Effect;
import org.assertj.core.annotation.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/** Assertions on what a reform brings beside the baseline. No clauses are shown, as there are none. */
public class EffectAssert extends AbstractSupportAssert<EffectAssert, Effect> {

    /**
     * Assertions on an effect.
     *
     * @param actual the effect
     */
    public EffectAssert(@Nullable Effect actual) {
        super(actual, EffectAssert.class);
    }

    @Override
    String shown() {
        return actual.reform().key() + ": " + Texts.of(actual.reform().describe()) + "\ncosts "
                + Texts.of(actual.cost())
                + " and supports " + actual.moreSupported() + " more firms than the baseline\n"
                + TotalsAssert.text(actual.totals().overall());
    }

    /**
     * Verifies what the government pays more than in the baseline; negative if it pays less.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public EffectAssert costs(String amount) {
        return costs(Texts.won(amount));
    }

    /**
     * Verifies what the government pays more than in the baseline; negative if it pays less.
     *
     * @param amount the amount
     * @return these assertions
     */
    public EffectAssert costs(Won amount) {
        isNotNull();
        return amount("what the reform costs", amount, actual.cost());
    }

    /**
     * Verifies how many more firms are supported than in the baseline.
     *
     * @param firms how many more; negative if fewer are
     * @return these assertions
     */
    public EffectAssert supportsMore(long firms) {
        isNotNull();
        return same("how many more firms are supported", firms, actual.moreSupported());
    }

    /**
     * Assertions on what the reform comes to.
     *
     * @return assertions on the totals
     */
    @CheckReturnValue
    public TotalsAssert totals() {
        isNotNull();
        return passOn(new TotalsAssert(actual.totals()));
    }
}
