package io.github.smartfactory.support.testkit.assertion;

import io.github.smartfactory.support.scenario.Comparison;
import java.util.List;
import org.assertj.core.annotation.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/** Assertions on a baseline and reforms of it. */
public class ComparisonAssert extends AbstractSupportAssert<ComparisonAssert, Comparison> {

    /**
     * Assertions on a comparison.
     *
     * @param actual the comparison
     */
    public ComparisonAssert(@Nullable Comparison actual) {
        super(actual, ComparisonAssert.class);
    }

    @Override
    String shown() {
        return actual.program() + ", baseline\n"
                + TotalsAssert.text(actual.baseline().overall());
    }

    /**
     * Verifies that exactly these reforms were compared.
     *
     * @param reforms the keys of the reforms, in any order
     * @return these assertions
     */
    public ComparisonAssert hasReforms(String... reforms) {
        isNotNull();
        return exactly(
                "the reforms",
                List.of(reforms),
                actual.effects().stream().map(effect -> effect.reform().key()).toList());
    }

    /**
     * Assertions on what the program as it is comes to.
     *
     * @return assertions on the totals
     */
    @CheckReturnValue
    public TotalsAssert baseline() {
        isNotNull();
        return passOn(new TotalsAssert(actual.baseline()));
    }

    /**
     * Assertions on what a reform brings.
     *
     * @param reform the key of the reform
     * @return assertions on the effect
     * @throws IllegalArgumentException if no such reform was compared
     */
    @CheckReturnValue
    public EffectAssert effect(String reform) {
        isNotNull();
        return passOn(new EffectAssert(actual.effect(reform)));
    }
}
