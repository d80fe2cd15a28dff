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
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a cluster may get. It gets the least of three sums (D21-121 to D21-123): the limits of its members, the share of
 * the whole cost, and what the own factories get together with what the shared system costs. None of them falls as a
 * cost or a limit rises.
 *
 * <p>Whether an unknown matters is looked for where it shows best: for each of the three sums, where the other members
 * leave the other two sums the furthest above it.
 */
final class ClusterMoney {

    /** More than any limit of a cluster or a grant. */
    static final Won ENOUGH = Won.of(1L << 60);

    /**
     * So many completions of the others are kept beside each other; of more, those between them are left out, so that the
     * work stays in proportion to the number of members. Official programs need far fewer.
     */
    private static final int WIDEST = 24;

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

        Sums min(Sums other) {
            return new Sums(Math.min(limit, other.limit), Math.min(cost, other.cost), Math.min(own, other.own));
        }

        Sums max(Sums other) {
            return new Sums(Math.max(limit, other.limit), Math.max(cost, other.cost), Math.max(own, other.own));
        }
    }

    /** A sum, or what is more than any limit. */
    private static long add(long one, long other) {
        return one > ENOUGH.amount() - other ? ENOUGH.amount() : one + other;
    }

    /** Which of the three sums binds. */
    private enum Binding {
        LIMITS,
        SHARE,
        OWN
    }

    /**
     * The completions of some members that leave most room above a sum that binds.
     *
     * @param binding the sum that binds
     * @param before of the first members, for every number of them
     * @param after of the members from an index on, for every index
     */
    private record Fronts(Binding binding, List<List<Sums>> before, List<List<Sums>> after) {

        List<Sums> all() {
            return after.get(0);
        }
    }

    private final Share share;
    private final Rounding rounding;
    private final long sharedLeast;
    private final long sharedMost;
    private final List<List<Sums>> atLeast;
    private final List<List<Sums>> atMost;

    /** More than what the own factory of any member and the shared system get. */
    private final long needed;

    /** Made only where something is open. */
    private @Nullable List<Fronts> fronts;

    private ClusterMoney(Share share, Rounding rounding, List<MemberMoney> members, WonRange shared) {
        this.share = share;
        this.rounding = rounding;
        this.sharedLeast = shared.least().amount();
        this.sharedMost = shared.most().orElse(ENOUGH.max(shared.least())).amount();
        this.atLeast = figures(members, MemberMoney::atLeast);
        this.atMost = figures(members, MemberMoney::atMost);
        long mostOwn = 0;
        for (List<Sums> figures : atMost) {
            for (Sums sums : figures) {
                mostOwn = Math.max(mostOwn, sums.own());
            }
        }
        this.needed = add(add(sharedLeast, mostOwn), 1);
    }

    private List<Fronts> fronts() {
        if (fronts == null) {
            List<List<Sums>> atBoth = new ArrayList<>();
            for (int i = 0; i < atLeast.size(); i++) {
                atBoth.add(Stream.concat(atLeast.get(i).stream(), atMost.get(i).stream())
                        .distinct()
                        .toList());
            }
            fronts = List.of(
                    fronts(Binding.LIMITS, atMost), fronts(Binding.SHARE, atLeast), fronts(Binding.OWN, atBoth));
        }
        return fronts;
    }

    static ClusterMoney of(ClusterTerms terms, Application application, List<MemberMoney> members) {
        Share share = Optional.ofNullable(
                        terms.split().shares(application.shares()).get(Payer.GOVERNMENT))
                .orElse(Share.ZERO);
        return new ClusterMoney(
                share, terms.rounding(), members, application.sharedSystem().orElse(WonRange.UNKNOWN));
    }

    /** The figures of each member; members that share their plans share their figures. */
    private static List<List<Sums>> figures(List<MemberMoney> members, Function<MemberMoney, List<FundingPlan>> plans) {
        IdentityHashMap<List<FundingPlan>, List<Sums>> known = new IdentityHashMap<>(4);
        List<List<Sums>> figures = new ArrayList<>(members.size());
        for (MemberMoney member : members) {
            figures.add(known.computeIfAbsent(plans.apply(member), ClusterMoney::figures));
        }
        return figures;
    }

    private static List<Sums> figures(List<FundingPlan> plans) {
        return plans.size() == 1
                ? List.of(Sums.of(plans.get(0)))
                : plans.stream().map(Sums::of).distinct().toList();
    }

    private long support(Sums sums, long shared) {
        return Math.min(sums.limit(), Math.min(shareOf(sums, shared), add(sums.own(), shared)));
    }

    private long shareOf(Sums sums, long shared) {
        return rounding.shareOf(share.numerator(), share.denominator(), add(sums.cost(), shared));
    }

    // ---- The ends ----

    /** The least of three sums is least where each of them is: they need not be so together. */
    Won least() {
        Sums least = Sums.ZERO;
        for (List<Sums> figures : atLeast) {
            Sums its = figures.get(0);
            for (Sums other : figures) {
                its = its.min(other);
            }
            least = least.plus(its);
        }
        return Won.of(support(least, sharedLeast));
    }

    /** The most is where no other completion is better in every sum: one, if types and traits can be put in order. */
    Won most() {
        List<Sums> front = List.of(Sums.ZERO);
        for (List<Sums> figures : atMost) {
            List<Sums> next = new ArrayList<>(front.size() * figures.size());
            for (Sums sums : front) {
                for (Sums its : figures) {
                    next.add(sums.plus(its));
                }
            }
            front = unbeaten(next);
        }
        long most = 0;
        for (Sums sums : front) {
            most = Math.max(most, support(sums, sharedMost));
        }
        return Won.of(most);
    }

    private static List<Sums> unbeaten(List<Sums> all) {
        if (all.size() == 1) {
            return all;
        }
        return all.stream()
                .distinct()
                .filter(one -> all.stream()
                        .noneMatch(other -> !other.equals(one) && one.max(other).equals(other)))
                .toList();
    }

    // ---- What moves it ----

    private Fronts fronts(Binding binding, List<List<Sums>> each) {
        List<List<Sums>> backwards = new ArrayList<>(each);
        Collections.reverse(backwards);
        List<List<Sums>> after = new ArrayList<>(running(binding, backwards));
        Collections.reverse(after);
        return new Fronts(binding, running(binding, each), after);
    }

    private List<List<Sums>> running(Binding binding, List<List<Sums>> each) {
        List<List<Sums>> running = new ArrayList<>();
        List<Sums> front = List.of(Sums.ZERO);
        running.add(front);
        for (List<Sums> figures : each) {
            front = together(binding, front, telling(binding, figures));
            running.add(front);
        }
        return running;
    }

    private List<Sums> together(Binding binding, List<Sums> some, List<Sums> others) {
        List<Sums> all = new ArrayList<>(some.size() * others.size());
        some.forEach(one -> others.forEach(other -> all.add(one.plus(other))));
        return telling(binding, all);
    }

    /** Those that leave the two other sums the furthest above the one that binds: no other is better in both. */
    private List<Sums> telling(Binding binding, List<Sums> all) {
        if (all.size() == 1) {
            return all;
        }
        List<Sums> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingLong((Sums sums) -> room(binding, sums))
                .thenComparingLong(sums -> otherRoom(binding, sums))
                .reversed());
        List<Sums> telling = new ArrayList<>();
        for (Sums sums : sorted) {
            if (telling.isEmpty() || otherRoom(binding, sums) > otherRoom(binding, telling.get(telling.size() - 1))) {
                telling.add(sums);
            }
        }
        if (telling.size() <= WIDEST) {
            return telling;
        }
        List<Sums> thinned = new ArrayList<>();
        for (int i = 0; i < WIDEST; i++) {
            thinned.add(telling.get(i * (telling.size() - 1) / (WIDEST - 1)));
        }
        return thinned;
    }

    private long room(Binding binding, Sums sums) {
        return switch (binding) {
            case LIMITS -> sums.own() - sums.limit();
            case SHARE -> sums.limit() - shareOf(sums, 0);
            case OWN -> Math.min(sums.limit() - sums.own(), needed);
        };
    }

    private long otherRoom(Binding binding, Sums sums) {
        return switch (binding) {
            case LIMITS -> shareOf(sums, 0) - sums.limit();
            case SHARE -> sums.own() - shareOf(sums, 0);
            case OWN -> Math.min(shareOf(sums, 0) - sums.own(), needed);
        };
    }

    /** Whether two plans of a member make a difference to the cluster, whatever the others are. */
    Difference differenceOf(int index) {
        List<Sums> others = fronts().stream()
                .flatMap(each ->
                        together(
                                each.binding(),
                                each.before().get(index),
                                each.after().get(index + 1))
                                .stream())
                .distinct()
                .toList();
        return (one, other) -> {
            Sums first = Sums.of(one);
            Sums second = Sums.of(other);
            return !first.equals(second)
                    && others.stream().anyMatch(sums -> differ(sums.plus(first), sums.plus(second)));
        };
    }

    private boolean differ(Sums first, Sums second) {
        return differ(first, second, sharedLeast)
                || differ(first, second, sharedMost)
                || differ(first, second, firstBelow(first.cost(), second.own()))
                || differ(first, second, firstBelow(second.cost(), first.own()));
    }

    private boolean differ(Sums first, Sums second, long shared) {
        return support(first, shared) != support(second, shared);
    }

    /** The lowest cost of the shared system at which the share of the whole cost is less than own factories and it. */
    private long firstBelow(long cost, long own) {
        Sums sums = new Sums(0, cost, own);
        long low = sharedLeast;
        long high = sharedMost;
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (shareOf(sums, middle) < add(own, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    boolean movesWithSharedCost() {
        return fronts().stream()
                .flatMap(each -> each.all().stream())
                .anyMatch(sums -> support(sums, sharedLeast) != support(sums, sharedMost));
    }
}
