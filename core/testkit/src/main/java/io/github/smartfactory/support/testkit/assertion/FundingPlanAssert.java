package io.github.smartfactory.support.testkit.assertion;

import io.github.smartfactory.support.funding.Constraint;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.ResolvedLimit;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Payer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Assertions on who pays what for one project. */
public class FundingPlanAssert extends AbstractCitedAssert<FundingPlanAssert, FundingPlan> {

    /**
     * Assertions on a plan.
     *
     * @param actual the plan
     */
    public FundingPlanAssert(@Nullable FundingPlan actual) {
        super(actual, FundingPlanAssert.class);
    }

    @Override
    String shown() {
        return Texts.explained(
                actual::explain, register(), figures(), actual.terms().grounds());
    }

    @Override
    Grounds grounds() {
        return Texts.grounds(actual::explain, actual.terms().grounds());
    }

    private String figures() {
        List<String> lines = new ArrayList<>();
        lines.add("total cost: " + Texts.of(actual.total()));
        actual.parts().forEach((payer, part) -> lines.add(payer.label().english() + ": " + Texts.of(part)));
        lines.add("support: " + Texts.of(actual.support()));
        lines.add("share of the cost: " + Texts.of(actual.shareOfCost()));
        lines.add("limit: " + Texts.of(limit()));
        return Texts.lines(lines);
    }

    private Optional<Won> limit() {
        return actual.terms().limit().map(ResolvedLimit::amount);
    }

    // ---- Amounts ----

    /**
     * Verifies what the government gives.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public FundingPlanAssert givesGovernment(String amount) {
        return givesGovernment(Texts.won(amount));
    }

    /**
     * Verifies what the government gives.
     *
     * @param amount the amount
     * @return these assertions
     */
    public FundingPlanAssert givesGovernment(Won amount) {
        isNotNull();
        return amount("what the government gives", amount, actual.support());
    }

    /**
     * Verifies what is left to the adopter.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public FundingPlanAssert leavesAdopter(String amount) {
        return leavesAdopter(Texts.won(amount));
    }

    /**
     * Verifies what is left to the adopter.
     *
     * @param amount the amount
     * @return these assertions
     */
    public FundingPlanAssert leavesAdopter(Won amount) {
        isNotNull();
        return amount("what is left to the adopter", amount, actual.burden());
    }

    /**
     * Verifies what a payer pays.
     *
     * @param payer the payer
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public FundingPlanAssert charges(Payer payer, String amount) {
        return charges(payer, Texts.won(amount));
    }

    /**
     * Verifies what a payer pays.
     *
     * @param payer the payer
     * @param amount the amount
     * @return these assertions
     */
    public FundingPlanAssert charges(Payer payer, Won amount) {
        isNotNull();
        return amount("what the " + payer.label().english() + " pays", amount, actual.partOf(payer));
    }

    /**
     * Verifies the total cost: all that counts.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public FundingPlanAssert hasTotal(String amount) {
        return hasTotal(Texts.won(amount));
    }

    /**
     * Verifies the total cost: all that counts.
     *
     * @param amount the amount
     * @return these assertions
     */
    public FundingPlanAssert hasTotal(Won amount) {
        isNotNull();
        return amount("the total cost", amount, actual.total());
    }

    /**
     * Verifies the government's share of the total cost in won, before the limit.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public FundingPlanAssert hasShareOfCost(String amount) {
        return hasShareOfCost(Texts.won(amount));
    }

    /**
     * Verifies the government's share of the total cost in won, before the limit.
     *
     * @param amount the amount
     * @return these assertions
     */
    public FundingPlanAssert hasShareOfCost(Won amount) {
        isNotNull();
        return amount("the government's share of the total cost", amount, actual.shareOfCost());
    }

    /**
     * Verifies that there is a limit, and what it is for this company.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public FundingPlanAssert hasLimit(String amount) {
        return hasLimit(Texts.won(amount));
    }

    /**
     * Verifies that there is a limit, and what it is for this company.
     *
     * @param amount the amount
     * @return these assertions
     */
    public FundingPlanAssert hasLimit(Won amount) {
        isNotNull();
        return amount("the limit", amount, limit());
    }

    /**
     * Verifies that only a share bounds the support.
     *
     * @return these assertions
     */
    public FundingPlanAssert hasNoLimit() {
        isNotNull();
        return none("the limit", limit(), Texts.of(limit()));
    }

    /**
     * Verifies that there is a limit, and what the support leaves of it.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public FundingPlanAssert leavesOfLimit(String amount) {
        return leavesOfLimit(Texts.won(amount));
    }

    /**
     * Verifies that there is a limit, and what the support leaves of it.
     *
     * @param amount the amount
     * @return these assertions
     */
    public FundingPlanAssert leavesOfLimit(Won amount) {
        isNotNull();
        return amount(
                "what the support leaves of the limit", amount, limit().map(limit -> limit.minus(actual.support())));
    }

    // ---- Shares, bounds and sums ----

    /**
     * Verifies the share of the total cost that applies to a payer; the adopter bears the rest and has none.
     *
     * @param payer the payer
     * @param share the share, such as {@code "50%"} or {@code "1/3"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not a share
     */
    public FundingPlanAssert hasShare(Payer payer, String share) {
        return hasShare(payer, Texts.share(share));
    }

    /**
     * Verifies the share of the total cost that applies to a payer; the adopter bears the rest and has none.
     *
     * @param payer the payer
     * @param share the share
     * @return these assertions
     */
    public FundingPlanAssert hasShare(Payer payer, Share share) {
        isNotNull();
        Objects.requireNonNull(share, "share");
        return same(
                "the share of the " + payer.label().english(),
                Optional.of(share),
                Optional.ofNullable(actual.shares().get(payer)),
                its -> its.map(Share::toString).orElse("none"));
    }

    /**
     * Verifies that there is a limit, and that the support does not exceed it.
     *
     * @return these assertions
     */
    public FundingPlanAssert isWithinLimit() {
        isNotNull();
        if (limit().filter(limit -> !actual.support().isGreaterThan(limit)).isEmpty()) {
            return fails(
                    "the support to be",
                    limit().map(limit -> "at most " + Texts.of(limit)).orElse("within a limit"),
                    limit().map(limit -> Texts.comparing(actual.support(), limit))
                            .orElse(Texts.of(actual.support()) + ", without a limit"));
        }
        return myself;
    }

    /**
     * Verifies that exactly these keep the support from being more.
     *
     * @param constraints what binds, in any order
     * @return these assertions
     */
    public FundingPlanAssert bindsOn(Constraint... constraints) {
        isNotNull();
        return exactly("what binds", List.of(constraints), actual.binding());
    }

    /**
     * Verifies that nobody pays less than nothing, that the support is the government's part and that all parts sum to
     * the total cost.
     *
     * @return these assertions
     */
    public FundingPlanAssert addsUp() {
        isNotNull();
        List<String> wrong = new ArrayList<>();
        actual.parts().forEach((payer, part) -> {
            if (part.isNegative()) {
                wrong.add("the " + payer.label().english() + " pays " + Texts.of(part));
            }
        });
        if (!actual.support().equals(actual.partOf(Payer.GOVERNMENT))) {
            wrong.add("the support is " + Texts.of(actual.support()) + ", and the government pays "
                    + Texts.of(actual.partOf(Payer.GOVERNMENT)));
        }
        Won sum = Won.sum(actual.parts().values());
        if (!sum.equals(actual.total())) {
            wrong.add("the parts sum to " + Texts.comparing(sum, actual.total()));
        }
        return wrong.isEmpty()
                ? myself
                : fails("the parts to sum to the total cost", Texts.of(actual.total()), Texts.lines(wrong));
    }
}
