package io.github.smartfactory.support.testkit.assertion;

import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.Constraint;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.MemberPlan;
import io.github.smartfactory.support.funding.ResolvedLimit;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.annotation.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/** Assertions on what a cluster gets. */
public class ClusterPlanAssert extends AbstractCitedAssert<ClusterPlanAssert, ClusterPlan> {

    /**
     * Assertions on a plan.
     *
     * @param actual the plan
     */
    public ClusterPlanAssert(@Nullable ClusterPlan actual) {
        super(actual, ClusterPlanAssert.class);
    }

    @Override
    String shown() {
        return Texts.explained(actual::explain, register(), figures(), rules());
    }

    @Override
    Grounds grounds() {
        return Texts.grounds(actual::explain, rules());
    }

    private Grounds rules() {
        List<Grounds> rules = new ArrayList<>(List.of(actual.terms().scheme().grounds()));
        actual.members()
                .forEach(
                        member -> member.own().map(own -> own.terms().grounds()).ifPresent(rules::add));
        return Grounds.union(rules);
    }

    private String figures() {
        return Texts.lines(List.of(
                "total cost: " + Texts.of(actual.total()),
                "own factories: " + Texts.of(actual.ownSupport()),
                "unused limits: " + Texts.of(actual.pool()),
                "shared system: " + Texts.of(actual.sharedSupport()),
                "companies: " + Texts.of(actual.burden())));
    }

    /**
     * Verifies what the government gives in all: for own factories, shared system and out of grants on top.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public ClusterPlanAssert givesGovernment(String amount) {
        return givesGovernment(Texts.won(amount));
    }

    /**
     * Verifies what the government gives in all: for own factories, shared system and out of grants on top.
     *
     * @param amount the amount
     * @return these assertions
     */
    public ClusterPlanAssert givesGovernment(Won amount) {
        isNotNull();
        return amount("what the government gives in all", amount, actual.governmentTotal());
    }

    /**
     * Verifies what the government gives for own factories.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public ClusterPlanAssert hasOwnSupport(String amount) {
        return hasOwnSupport(Texts.won(amount));
    }

    /**
     * Verifies what the government gives for own factories.
     *
     * @param amount the amount
     * @return these assertions
     */
    public ClusterPlanAssert hasOwnSupport(Won amount) {
        isNotNull();
        return amount("what the government gives for own factories", amount, actual.ownSupport());
    }

    /**
     * Verifies what the government gives for the shared system, without grants on top.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public ClusterPlanAssert hasSharedSupport(String amount) {
        return hasSharedSupport(Texts.won(amount));
    }

    /**
     * Verifies what the government gives for the shared system, without grants on top.
     *
     * @param amount the amount
     * @return these assertions
     */
    public ClusterPlanAssert hasSharedSupport(Won amount) {
        isNotNull();
        return amount("what the government gives for the shared system", amount, actual.sharedSupport());
    }

    /**
     * Verifies what the grants on top give.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public ClusterPlanAssert hasGrantSupport(String amount) {
        return hasGrantSupport(Texts.won(amount));
    }

    /**
     * Verifies what the grants on top give.
     *
     * @param amount the amount
     * @return these assertions
     */
    public ClusterPlanAssert hasGrantSupport(Won amount) {
        isNotNull();
        return amount("what the grants on top give", amount, actual.grantSupport());
    }

    /**
     * Verifies what is left to the companies together, of the total cost and of what grants on top are for.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public ClusterPlanAssert leavesAdopters(String amount) {
        return leavesAdopters(Texts.won(amount));
    }

    /**
     * Verifies what is left to the companies together, of the total cost and of what grants on top are for.
     *
     * @param amount the amount
     * @return these assertions
     */
    public ClusterPlanAssert leavesAdopters(Won amount) {
        isNotNull();
        return amount("what is left to the companies", amount, actual.burden().plus(actual.grantBurden()));
    }

    /**
     * Verifies the total cost: own factories and shared system, without what grants on top pay for.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public ClusterPlanAssert hasTotal(String amount) {
        return hasTotal(Texts.won(amount));
    }

    /**
     * Verifies the total cost: own factories and shared system, without what grants on top pay for.
     *
     * @param amount the amount
     * @return these assertions
     */
    public ClusterPlanAssert hasTotal(Won amount) {
        isNotNull();
        return amount("the total cost", amount, actual.total());
    }

    /**
     * Verifies what own factories leave of the limits for the shared system.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public ClusterPlanAssert leavesOfLimits(String amount) {
        return leavesOfLimits(Texts.won(amount));
    }

    /**
     * Verifies what own factories leave of the limits for the shared system.
     *
     * @param amount the amount
     * @return these assertions
     */
    public ClusterPlanAssert leavesOfLimits(Won amount) {
        isNotNull();
        return amount("what own factories leave of the limits", amount, actual.pool());
    }

    /**
     * Verifies that exactly these keep the support for the shared system from being more.
     *
     * @param constraints what binds, in any order
     * @return these assertions
     */
    public ClusterPlanAssert bindsOn(Constraint... constraints) {
        isNotNull();
        return exactly("what binds", List.of(constraints), actual.binding());
    }

    /**
     * Verifies that no company's support, with its part of the shared system, exceeds its limit.
     *
     * @return these assertions
     */
    public ClusterPlanAssert isWithinLimits() {
        isNotNull();
        List<String> beyond = new ArrayList<>();
        for (MemberPlan member : actual.members()) {
            Won limit = member.own()
                    .flatMap(own -> own.terms().limit())
                    .map(ResolvedLimit::amount)
                    .orElse(Won.ZERO);
            if (member.support().isGreaterThan(limit)) {
                beyond.add(member.member().id() + ": " + Texts.comparing(member.support(), limit) + " than "
                        + Texts.of(limit));
            }
        }
        return beyond.isEmpty()
                ? myself
                : fails("the support of every company to be", "within its limit", Texts.lines(beyond));
    }

    /**
     * Verifies that the unused limits and the costs of the companies sum to those of the cluster, and that nobody bears
     * less than nothing.
     *
     * @return these assertions
     */
    public ClusterPlanAssert addsUp() {
        isNotNull();
        List<String> wrong = new ArrayList<>();
        sum(
                wrong,
                "the support for own factories",
                Won.sum(actual.members().stream().map(MemberPlan::ownSupport).toList()),
                actual.ownSupport());
        sum(
                wrong,
                "the unused limits",
                Won.sum(actual.members().stream().map(MemberPlan::unusedLimit).toList()),
                actual.pool());
        sum(
                wrong,
                "the cost",
                Won.sum(actual.members().stream()
                                .flatMap(member -> member.own().stream())
                                .map(FundingPlan::total)
                                .toList())
                        .plus(actual.request().sharedSystem()),
                actual.total());
        if (actual.burden().isNegative()) {
            wrong.add("the companies bear " + Texts.of(actual.burden()));
        }
        return wrong.isEmpty()
                ? myself
                : fails("the companies' figures to", "sum to those of the cluster", Texts.lines(wrong));
    }

    private static void sum(List<String> wrong, String what, Won companies, Won cluster) {
        if (!companies.equals(cluster)) {
            wrong.add(what + " of the companies is " + Texts.of(companies) + ", of the cluster " + Texts.of(cluster));
        }
    }

    /**
     * Verifies that exactly these companies are in it.
     *
     * @param ids the ids of the companies, in any order
     * @return these assertions
     */
    public ClusterPlanAssert hasMembers(String... ids) {
        isNotNull();
        return exactly("the companies", List.of(ids), ids());
    }

    /**
     * Assertions on what one company gets.
     *
     * @param id the id of the company
     * @return assertions on its part
     * @throws IllegalArgumentException if there is no such company
     */
    @CheckReturnValue
    public MemberPlanAssert member(String id) {
        isNotNull();
        Objects.requireNonNull(id, "id");
        return actual.members().stream()
                .filter(member -> member.member().id().equals(id))
                .findFirst()
                .map(member -> passOn(new MemberPlanAssert(member, actual)))
                .orElseThrow(() -> new IllegalArgumentException("no member \"" + id + "\"; there are " + ids()));
    }

    private List<String> ids() {
        return actual.members().stream().map(member -> member.member().id()).toList();
    }
}
