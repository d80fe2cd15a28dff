package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.eligibility.MemberMoney.Difference;
import io.github.smartfactory.support.funding.ClusterTerms;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Payer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * What a cluster may get. It gets the least of three sums (D21-121 to D21-123): the limits of its members, the share of
 * the whole cost, and what the own factories get together with what the shared system costs. None of them falls as a
 * cost or a limit rises.
 *
 * <p>Whether an unknown matters is looked for where it shows best: at the corners, where the other unknowns make the sums
 * that it does not change as large as they can be beside those that it does.
 */
final class ClusterMoney {

    /** More than any limit of a cluster or a grant. */
    static final Won ENOUGH = Won.of(1L << 60);

    /** The figures of a member, or their sums: the limit, the cost that counts, and what the own factory gets. */
    private record Sums(long limit, long cost, long own) {

        static final Sums ZERO = new Sums(0, 0, 0);

        static Sums of(FundingPlan plan) {
            long own = plan.support().amount();
            return new Sums(own + plan.unusedLimit().amount(), plan.total().amount(), own);
        }

        Sums plus(Sums other) {
            return new Sums(add(limit, other.limit), add(cost, other.cost), add(own, other.own));
        }

        Sums minus(Sums other) {
            return new Sums(limit - other.limit, cost - other.cost, own - other.own);
        }

        Sums min(Sums other) {
            return new Sums(Math.min(limit, other.limit), Math.min(cost, other.cost), Math.min(own, other.own));
        }

        Sums max(Sums other) {
            return new Sums(Math.max(limit, other.limit), Math.max(cost, other.cost), Math.max(own, other.own));
        }

        private static long add(long one, long other) {
            return Math.min(one + other, ENOUGH.amount());
        }
    }

    /** What the members come to when each is at one end. */
    private record Corner(List<List<Sums>> figures, List<Sums> each, Sums sum) {

        Sums without(int index) {
            return sum.minus(each.get(index));
        }
    }

    private final Share share;
    private final Rounding rounding;
    private final long sharedLeast;
    private final long sharedMost;
    private final Corner lowLimitsHighCosts;
    private final Corner highLimitsLowCosts;

    private ClusterMoney(Share share, Rounding rounding, List<MemberMoney> members, WonRange shared) {
        this.share = share;
        this.rounding = rounding;
        this.sharedLeast = shared.least().amount();
        this.sharedMost = shared.most().orElse(ENOUGH.max(shared.least())).amount();
        List<List<Sums>> lowCosts = new ArrayList<>();
        List<List<Sums>> highCosts = new ArrayList<>();
        for (MemberMoney member : members) {
            lowCosts.add(figures(member.atLeast()));
            highCosts.add(figures(member.atMost()));
        }
        this.lowLimitsHighCosts = corner(highCosts, Sums::min);
        this.highLimitsLowCosts = corner(lowCosts, Sums::max);
    }

    static ClusterMoney of(ClusterTerms terms, Application application, List<MemberMoney> members) {
        Map<Payer, Share> chosen = application.shares();
        Share share = Optional.ofNullable(terms.split().shares(chosen).get(Payer.GOVERNMENT))
                .orElse(Share.ZERO);
        return new ClusterMoney(
                share, terms.rounding(), members, application.sharedSystem().orElse(WonRange.UNKNOWN));
    }

    private Corner corner(List<List<Sums>> figures, BinaryOperator<Sums> end) {
        List<Sums> each = figures.stream()
                .map(its -> its.stream().reduce(end).orElse(Sums.ZERO))
                .toList();
        return new Corner(figures, each, each.stream().reduce(Sums.ZERO, Sums::plus));
    }

    private static List<Sums> figures(List<FundingPlan> plans) {
        return plans.stream().map(Sums::of).distinct().toList();
    }

    private long support(Sums sums, long shared) {
        return Math.min(sums.limit(), Math.min(shareOf(sums, shared), sums.own() + shared));
    }

    private long shareOf(Sums sums, long shared) {
        return rounding.shareOf(share.numerator(), share.denominator(), sums.cost() + shared);
    }

    Won least() {
        return Won.of(best(highLimitsLowCosts, Sums::min).stream()
                .mapToLong(sums -> support(sums, sharedLeast))
                .min()
                .orElse(0));
    }

    Won most() {
        return Won.of(best(lowLimitsHighCosts, Sums::max).stream()
                .mapToLong(sums -> support(sums, sharedMost))
                .max()
                .orElse(0));
    }

    /**
     * The sums that may be the best: those that no other is better than in every figure. Where types and traits can be
     * put in order, as in all official programs, there is one.
     */
    private static List<Sums> best(Corner costs, BinaryOperator<Sums> better) {
        List<Sums> front = List.of(Sums.ZERO);
        for (List<Sums> all : costs.figures()) {
            List<Sums> figures = unbeaten(all, better);
            List<Sums> next = new ArrayList<>();
            for (Sums sums : front) {
                figures.forEach(its -> next.add(sums.plus(its)));
            }
            front = unbeaten(next, better);
        }
        return front;
    }

    private static List<Sums> unbeaten(List<Sums> all, BinaryOperator<Sums> better) {
        if (all.size() == 1) {
            return all;
        }
        return all.stream()
                .distinct()
                .filter(one -> all.stream()
                        .noneMatch(other ->
                                !other.equals(one) && better.apply(one, other).equals(other)))
                .toList();
    }

    /** Whether two candidates of a member make a difference to the cluster. */
    Difference differenceOf(int index) {
        Sums lowLimits = lowLimitsHighCosts.without(index);
        Sums highLimits = highLimitsLowCosts.without(index);
        return (one, other) -> {
            Sums first = Sums.of(one);
            Sums second = Sums.of(other);
            long between = firstBelow(highLimits.plus(first.min(second)));
            return differ(lowLimits, first, second, sharedMost)
                    || differ(lowLimits, first, second, sharedLeast)
                    || differ(highLimits, first, second, sharedLeast)
                    || differ(highLimits, first, second, between);
        };
    }

    private boolean differ(Sums others, Sums first, Sums second, long shared) {
        return support(others.plus(first), shared) != support(others.plus(second), shared);
    }

    /** The lowest cost of the shared system at which the share of the whole cost is less than own factories and it. */
    private long firstBelow(Sums sums) {
        long low = sharedLeast;
        long high = sharedMost;
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (shareOf(sums, middle) < sums.own() + middle) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    boolean movesWithSharedCost() {
        Sums high = highLimitsLowCosts.sum();
        Sums low = lowLimitsHighCosts.sum();
        return support(high, sharedLeast) != support(high, sharedMost)
                || support(low, sharedLeast) != support(low, sharedMost);
    }
}
