package io.github.smartfactory.support.testkit.assertion;

import io.github.smartfactory.support.eligibility.Finding;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.eligibility.Verdict;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assertions on what an assessment says of one rule. */
public class FindingAssert extends AbstractCitedAssert<FindingAssert, Finding> {

    /**
     * Assertions on a finding.
     *
     * @param actual the finding
     */
    public FindingAssert(@Nullable Finding actual) {
        super(actual, FindingAssert.class);
    }

    @Override
    String shown() {
        return actual.rule().key() + ": " + Texts.of(actual.message()) + "\nrequired: " + Texts.of(actual.required())
                + Texts.withClauses(grounds(), register());
    }

    @Override
    Grounds grounds() {
        return actual.rule().grounds();
    }

    private FindingAssert verdict(Verdict verdict) {
        isNotNull();
        return same(
                "the verdict on " + actual.rule().key(),
                verdict,
                actual.verdict(),
                its -> its.label().english());
    }

    /**
     * Verifies that the rule is met, whatever is still unknown.
     *
     * @return these assertions
     */
    public FindingAssert isSatisfied() {
        return verdict(Verdict.SATISFIED);
    }

    /**
     * Verifies that the rule is not met, whatever is still unknown.
     *
     * @return these assertions
     */
    public FindingAssert isViolated() {
        return verdict(Verdict.VIOLATED);
    }

    /**
     * Verifies that the rule is neither met nor failed by what is known.
     *
     * @return these assertions
     */
    public FindingAssert isUndetermined() {
        return verdict(Verdict.UNDETERMINED);
    }

    /**
     * Verifies that the rule applies.
     *
     * @return these assertions
     */
    public FindingAssert applies() {
        isNotNull();
        return same("whether " + actual.rule().key() + " applies", Truth.YES, actual.applies());
    }

    /**
     * Verifies that the rule does not apply, so that it is met.
     *
     * @return these assertions
     */
    public FindingAssert doesNotApply() {
        isNotNull();
        return same("whether " + actual.rule().key() + " applies", Truth.NO, actual.applies());
    }

    /**
     * Verifies that exactly these members keep the rule from being met, or may do so.
     *
     * @param members the ids of the companies, in any order; none if the rule is met, or is not about single members
     * @return these assertions
     */
    public FindingAssert concerns(String... members) {
        isNotNull();
        return exactly("the members that " + actual.rule().key() + " turns on", List.of(members), actual.members());
    }

    /**
     * Verifies that the verdict turns on exactly these unknown facts.
     *
     * @param facts the facts as an {@link Unknown} writes them, such as {@code "A1: trait local-tax-paid"} or
     *     {@code "submitted"}, in any order; none if the verdict is settled
     * @return these assertions
     */
    public FindingAssert turnsOn(String... facts) {
        isNotNull();
        return exactly(
                "the facts that " + actual.rule().key() + " turns on",
                List.of(facts),
                actual.unknowns().stream().map(Unknown::toString).toList());
    }
}
