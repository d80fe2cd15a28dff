package io.github.smartfactory.support.testkit.assertion;

import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.MemberPlan;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import org.assertj.core.annotation.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/** Assertions on what one company of a cluster gets. */
public class MemberPlanAssert extends AbstractCitedAssert<MemberPlanAssert, MemberPlan> {

    private final @Nullable ClusterPlan cluster;

    /**
     * Assertions on what one company of a cluster gets.
     *
     * @param actual the company's part
     */
    public MemberPlanAssert(@Nullable MemberPlan actual) {
        this(actual, null);
    }

    MemberPlanAssert(@Nullable MemberPlan actual, @Nullable ClusterPlan cluster) {
        super(actual, MemberPlanAssert.class);
        this.cluster = cluster;
    }

    @Override
    String shown() {
        String member = actual.member().id() + ": " + actual.support() + ", of it " + actual.ownSupport()
                + " for its own factory and " + actual.sharedSupport() + " for the shared system, out of "
                + actual.unusedLimit() + " unused\n";
        if (cluster != null) {
            return member
                    + Texts.explained(
                            cluster::explain,
                            register(),
                            cluster,
                            cluster.terms().scheme().grounds());
        }
        return member
                + actual.own()
                        .map(own -> Texts.explained(
                                own::explain, register(), own, own.terms().grounds()))
                        .orElse("");
    }

    @Override
    Grounds grounds() {
        Grounds own = actual.own().map(FundingPlan::grounds).orElse(Grounds.NONE);
        return cluster == null ? own : own.and(cluster.terms().scheme().grounds());
    }

    /**
     * Verifies what the government gives in the company's name, for its own factory and the shared system.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public MemberPlanAssert givesGovernment(String amount) {
        return givesGovernment(Texts.won(amount));
    }

    /**
     * Verifies what the government gives in the company's name, for its own factory and the shared system.
     *
     * @param amount the amount
     * @return these assertions
     */
    public MemberPlanAssert givesGovernment(Won amount) {
        isNotNull();
        return amount(
                "what the government gives in the name of " + actual.member().id(), amount, actual.support());
    }

    /**
     * Verifies what the government gives for the company's own factory.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public MemberPlanAssert hasOwnSupport(String amount) {
        return hasOwnSupport(Texts.won(amount));
    }

    /**
     * Verifies what the government gives for the company's own factory.
     *
     * @param amount the amount
     * @return these assertions
     */
    public MemberPlanAssert hasOwnSupport(Won amount) {
        isNotNull();
        return amount(
                "what the government gives for the factory of "
                        + actual.member().id(),
                amount,
                actual.ownSupport());
    }

    /**
     * Verifies how much of the shared system's support is attributed to the company.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public MemberPlanAssert hasSharedSupport(String amount) {
        return hasSharedSupport(Texts.won(amount));
    }

    /**
     * Verifies how much of the shared system's support is attributed to the company.
     *
     * @param amount the amount
     * @return these assertions
     */
    public MemberPlanAssert hasSharedSupport(Won amount) {
        isNotNull();
        return amount(
                "the support for the shared system that is attributed to "
                        + actual.member().id(),
                amount,
                actual.sharedSupport());
    }

    /**
     * Verifies what the company's own factory leaves of its limit.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public MemberPlanAssert leavesOfLimit(String amount) {
        return leavesOfLimit(Texts.won(amount));
    }

    /**
     * Verifies what the company's own factory leaves of its limit.
     *
     * @param amount the amount
     * @return these assertions
     */
    public MemberPlanAssert leavesOfLimit(Won amount) {
        isNotNull();
        return amount(
                "what the factory of " + actual.member().id() + " leaves of its limit", amount, actual.unusedLimit());
    }

    /**
     * Verifies that the company only uses the shared system.
     *
     * @return these assertions
     */
    public MemberPlanAssert hasNoFactory() {
        isNotNull();
        return none(
                "the factory of " + actual.member().id(),
                actual.own(),
                actual.own().map(own -> Texts.of(own.total())).orElse(""));
    }

    /**
     * Assertions on the plan of the company's own factory; fails if it has none.
     *
     * @return assertions on the plan
     */
    @CheckReturnValue
    public FundingPlanAssert factory() {
        isNotNull();
        if (actual.own().isEmpty()) {
            throw wrong("the factory of " + actual.member().id() + " to be", "a plan", "a plan", "none", "none");
        }
        return passOn(new FundingPlanAssert(actual.own().get()));
    }
}
