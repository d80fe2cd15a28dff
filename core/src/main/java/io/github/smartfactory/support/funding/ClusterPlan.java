package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.explain.Operation;
import io.github.smartfactory.support.explain.Step;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a cluster gets, with every figure on the way. Made by {@link ClusterTerms#plan(ClusterRequest)}.
 *
 * <p>{@link #support()} is what the cluster gets, {@link #members()} tells what each company gets of it,
 * {@link #grantSupport()} what comes on top, and {@link #binding()} why it is not more. {@link #explain()} shows all of
 * it in Korean or English, with the clauses.
 *
 * @param terms the terms
 * @param request what the cluster plans
 * @param members what each company gets, in the order of the request
 * @param share the government's share of the total cost
 * @param ownCost what all own factories cost
 * @param ownSupport what the government pays for them
 * @param pool what they leave of the limits
 * @param total the total cost: own factories and shared system, without what grants on top pay for
 * @param shareOfTotal the government's share of the total cost
 * @param sharedSupport what the government pays for the shared system out of the pool
 * @param burden what the companies bear together of the total cost
 * @param grants what comes on top
 */
public record ClusterPlan(
        ClusterTerms terms,
        ClusterRequest request,
        List<MemberPlan> members,
        Share share,
        Won ownCost,
        Won ownSupport,
        Won pool,
        Won total,
        Won shareOfTotal,
        Won sharedSupport,
        Won burden,
        List<GrantPlan> grants) {

    /** Checks that the members' support sums to the cluster's, and the payers' parts to the total cost. */
    public ClusterPlan {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(request, "request");
        members = List.copyOf(Objects.requireNonNull(members, "members"));
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(ownCost, "ownCost");
        Objects.requireNonNull(ownSupport, "ownSupport");
        Objects.requireNonNull(pool, "pool");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(shareOfTotal, "shareOfTotal");
        Objects.requireNonNull(sharedSupport, "sharedSupport");
        Objects.requireNonNull(burden, "burden");
        grants = List.copyOf(Objects.requireNonNull(grants, "grants"));
        Won support = ownSupport.plus(sharedSupport);
        Won membersSupport = Won.sum(members.stream().map(MemberPlan::support).toList());
        if (!membersSupport.equals(support)) {
            throw new IllegalArgumentException("members get " + membersSupport + ", but the cluster " + support);
        }
        Won parts = support.plus(burden).plus(request.localGovernment());
        if (!parts.equals(total)) {
            throw new IllegalArgumentException("parts sum to " + parts + ", not to the total cost " + total);
        }
    }

    /**
     * What the government pays for own factories and shared system, without grants on top.
     *
     * @return the sum of what the members get
     */
    public Won support() {
        return ownSupport.plus(sharedSupport);
    }

    /**
     * What the grants on top pay.
     *
     * @return their sum; zero without grants
     */
    public Won grantSupport() {
        return Won.sum(grants.stream().map(GrantPlan::support).toList());
    }

    /**
     * What the grants on top leave of the cost that they are for, which the companies bear.
     *
     * @return the sum over the grants; zero without grants
     */
    public Won grantBurden() {
        return Won.sum(grants.stream().map(GrantPlan::burden).toList());
    }

    /**
     * What the government pays in all.
     *
     * @return support and grants on top
     */
    public Won governmentTotal() {
        return support().plus(grantSupport());
    }

    /**
     * What keeps the support for the shared system from being more.
     *
     * @return the constraints that bind; several if they coincide
     */
    public List<Constraint> binding() {
        List<Constraint> binding = new ArrayList<>();
        if (sharedSupport.equals(pool)) {
            binding.add(Constraint.UNUSED_LIMITS);
        }
        if (support().equals(shareOfTotal)) {
            binding.add(Constraint.SHARE_OF_COST);
        }
        if (sharedSupport.equals(request.sharedSystem())) {
            binding.add(Constraint.SHARED_COST);
        }
        return List.copyOf(binding);
    }

    /**
     * What the plan rests on.
     *
     * @return the grounds of all its figures
     */
    public Grounds grounds() {
        return explain().grounds();
    }

    /**
     * The figures in doubt that the plan rests on.
     *
     * @return the anomalies; mostly none
     */
    public List<Anomaly> anomalies() {
        return grounds().anomalies();
    }

    /**
     * This plan, for a caller who takes no figure that is in doubt.
     *
     * @return the same plan
     * @throws AnomalyException if a figure of the plan is flagged as an anomaly
     */
    public ClusterPlan strict() {
        AnomalyException.check(terms.program().toString(), anomalies());
        return this;
    }

    /**
     * Why the plan is what it is, rendered from its figures. Companies with the same figures stand together.
     *
     * @return the explanation
     */
    public Explanation explain() {
        List<Step> steps = new ArrayList<>();
        Map<FundingPlan, Integer> groups = groups();
        Step ownAlone = Step.given(Message.of("cluster.own-support"), ownSupport, Grounds.NONE);
        Step poolAlone = Step.given(Message.of("cluster.pool"), pool, Grounds.NONE);
        Step sharedAlone = Step.given(Message.of("cluster.shared-support"), sharedSupport, Grounds.NONE);
        Step sharedCost = Step.given(Message.of("cluster.shared.cost"), request.sharedSystem(), Grounds.NONE);
        Step ownCosts = sumOver(
                groups,
                "funding.total.own-factories",
                "cluster.own-cost.group",
                ownCost,
                plan -> plan.cost().explain(plan));
        steps.add(Step.calculated(
                Message.of("cluster.build.cost"), Operation.SUM, List.of(ownCosts, sharedCost), total, Grounds.NONE));
        steps.add(sumOver(
                groups, "cluster.own-support", "cluster.own-support.group", ownSupport, FundingPlan::supportStep));
        steps.add(sumOver(groups, "cluster.pool", "cluster.pool.group", pool, ClusterPlan::unusedStep));
        Step ofTotal = Steps.shareOf(
                Message.of("funding.share-of-cost"),
                Steps.governmentShare(
                        terms.split(), share, request.governmentShare().isPresent()),
                share,
                Steps.total(total),
                total,
                shareOfTotal,
                terms.rounding());
        Step room = Step.calculated(
                Message.of("cluster.room"),
                Operation.DIFFERENCE,
                List.of(ofTotal, ownAlone),
                shareOfTotal.minus(ownSupport),
                Grounds.NONE);
        steps.add(Step.calculated(
                Message.of("cluster.shared-support"),
                Operation.LEAST_OF,
                List.of(poolAlone, room, sharedCost),
                sharedSupport,
                terms.scheme().grounds().with(Interpretation.I14)));
        List<Step> all = new ArrayList<>(List.of(ownAlone, sharedAlone));
        grants.stream().map(GrantPlan::explain).forEach(all::add);
        steps.add(Step.calculated(Message.of("cluster.support"), Operation.SUM, all, governmentTotal(), Grounds.NONE));
        List<Step> deducted = new ArrayList<>(List.of(Steps.total(total), ownAlone, sharedAlone));
        if (!request.localGovernment().isZero()) {
            deducted.add(Step.given(
                    Message.of("funding.matching"), request.localGovernment(), Grounds.NONE.with(Interpretation.I8)));
        }
        steps.add(Step.calculated(Message.of("cluster.burden"), Operation.DIFFERENCE, deducted, burden, Grounds.NONE));
        grants.stream()
                .filter(grant -> !grant.cost().isZero())
                .map(GrantPlan::explainBurden)
                .forEach(steps::add);
        if (!grants.isEmpty()) {
            steps.add(overall("cluster.overall.cost", "cluster.build.cost", total, GrantPlan::cost));
            steps.add(overall("cluster.overall.burden", "cluster.burden", burden, GrantPlan::burden));
        }
        return new Explanation(headline(), steps);
    }

    /** A figure of own factories and shared system with the same figure of the grants on top. */
    private Step overall(String key, String buildKey, Won build, Function<GrantPlan, Won> ofGrant) {
        List<Step> parts = new ArrayList<>();
        parts.add(Step.given(Message.of(buildKey), build, Grounds.NONE));
        Won sum = build;
        for (GrantPlan grant : grants) {
            Won part = ofGrant.apply(grant);
            parts.add(Step.given(
                    Message.of("cluster.grant.of", Figure.of(grant.grant().name())), part, Grounds.NONE));
            sum = sum.plus(part);
        }
        return Step.calculated(Message.of(key), Operation.SUM, parts, sum, Grounds.NONE);
    }

    private Message headline() {
        Figure year = Figure.of(String.valueOf(terms.program().year()));
        Figure name = Figure.of(terms.name());
        Figure companies = Figure.of(members.size());
        Figure bound = Figure.of(
                binding().stream().map(each -> Figure.of(each.describe())).toList());
        return grants.isEmpty()
                ? Message.of(
                        "cluster.headline",
                        year,
                        name,
                        companies,
                        Figure.of(support()),
                        Figure.of(ownSupport),
                        Figure.of(sharedSupport),
                        bound)
                : Message.of(
                        "cluster.headline.grants",
                        year,
                        name,
                        companies,
                        Figure.of(governmentTotal()),
                        Figure.of(ownSupport),
                        Figure.of(sharedSupport),
                        Figure.of(grantSupport()),
                        bound);
    }

    /** How many companies have the same plan, in order of the first. */
    private Map<FundingPlan, Integer> groups() {
        Map<FundingPlan, Integer> groups = new LinkedHashMap<>();
        members.forEach(member -> member.own().ifPresent(own -> groups.merge(own, 1, Integer::sum)));
        return groups;
    }

    private static Step sumOver(
            Map<FundingPlan, Integer> groups,
            String key,
            String groupKey,
            Won sum,
            Function<FundingPlan, Step> figure) {
        List<Step> parts = new ArrayList<>();
        groups.forEach((plan, number) -> {
            Step one = figure.apply(plan);
            Step times = Step.given(Message.of("cluster.companies"), Figure.of(number), Grounds.NONE);
            Won product = ((Figure.Amount) one.result()).won().times(number);
            Message label = Message.of(groupKey, Figure.of(plan.terms().type().label()), Figure.of(plan.total()));
            parts.add(Step.calculated(label, Operation.TIMES, List.of(one, times), product, Grounds.NONE));
        });
        return Step.calculated(Message.of(key), Operation.SUM, parts, sum, Grounds.NONE);
    }

    private static Step unusedStep(FundingPlan plan) {
        Won limit = plan.terms().limit().orElseThrow().amount();
        return Step.calculated(
                Message.of("cluster.unused"),
                Operation.DIFFERENCE,
                List.of(
                        Step.given(Message.of("funding.limit"), limit, Grounds.NONE),
                        Step.given(Message.of("funding.support"), plan.support(), Grounds.NONE)),
                plan.unusedLimit(),
                Grounds.NONE);
    }
}
