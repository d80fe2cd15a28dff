package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one member may get: its candidates, which are all types and traits that it may have, each planned at the ends of
 * its cost. Members of whom the same is known share their plans.
 */
final class MemberMoney {

    /** Whether two plans of the member make a difference. */
    @FunctionalInterface
    interface Difference {
        boolean between(FundingPlan one, FundingPlan other);
    }

    /**
     * What is known of a member, as far as money is concerned.
     *
     * @param types the support types that it may wish
     * @param traits what is known of the traits that any of their terms ask for
     * @param cost its cost
     * @param supportAtMost what it asks for at most
     */
    private record Profile(
            List<SupportType> types, Map<Trait, Truth> traits, CostRange cost, Optional<Won> supportAtMost) {

        static Profile of(RuleBook book, Situation situation, Member member) {
            List<SupportType> types = situation.types(member);
            Map<Trait, Truth> traits = new HashMap<>();
            for (SupportType type : types) {
                for (Trait trait : SupportEstimate.terms(book, type).traits()) {
                    traits.put(trait, member.company().is(trait));
                }
            }
            return new Profile(types, traits, member.cost().orElse(CostRange.UNKNOWN), member.supportAtMost());
        }
    }

    /**
     * What the member may be, with its plans at the costs that tell: the least, the most, and what lies between.
     *
     * @param type the support type
     * @param asked the traits that the terms of the type ask for
     * @param assumed those of them that are unknown and taken to hold
     * @param terms the terms
     * @param plans the plans
     */
    private record Candidate(
            SupportType type, List<Trait> asked, Set<Trait> assumed, ResolvedTerms terms, List<FundingPlan> plans) {

        Candidate with(List<FundingPlan> made) {
            return new Candidate(type, asked, assumed, terms, made);
        }

        /** The assumed traits that the terms of another ask for, too. */
        Set<Trait> knownTo(Candidate other) {
            Set<Trait> common = new HashSet<>(assumed);
            common.retainAll(other.asked);
            return common;
        }
    }

    private final String id;
    private final List<Candidate> candidates;
    private final boolean bounded;

    private MemberMoney(String id, List<Candidate> candidates, boolean bounded) {
        this.id = id;
        this.candidates = candidates;
        this.bounded = bounded;
    }

    /** The money of all members, in their order. */
    static List<MemberMoney> of(RuleBook book, Situation situation, List<Member> members) {
        Map<Profile, MemberMoney> known = new HashMap<>();
        return members.stream()
                .map(member -> {
                    Profile profile = Profile.of(book, situation, member);
                    MemberMoney money = known.computeIfAbsent(
                            profile,
                            its -> new Planning(book, situation.application().shares(), its).money(member.id()));
                    return new MemberMoney(member.id(), money.candidates, money.bounded);
                })
                .toList();
    }

    /** Makes the plans of a profile. */
    private static final class Planning {

        private final RuleBook book;
        private final Map<Payer, Share> shares;
        private final Profile profile;

        Planning(RuleBook book, Map<Payer, Share> shares, Profile profile) {
            this.book = book;
            this.shares = shares;
            this.profile = profile;
        }

        MemberMoney money(String id) {
            List<Candidate> bare = candidates();
            CostProbes probes = new CostProbes(
                    bare.stream().map(Candidate::terms).toList(),
                    shares,
                    profile.supportAtMost(),
                    profile.cost(),
                    book.cluster().isPresent());
            List<ProjectCost> costs = probes.costs();
            List<Candidate> planned = bare.stream()
                    .map(candidate -> candidate.with(
                            costs.stream().map(cost -> plan(candidate, cost)).toList()))
                    .toList();
            return new MemberMoney(id, planned, probes.isBounded());
        }

        private List<Candidate> candidates() {
            List<Candidate> candidates = new ArrayList<>();
            for (SupportType type : profile.types()) {
                FundingTerms terms = SupportEstimate.terms(book, type);
                for (Set<Trait> assumed : subsets(terms.traits())) {
                    List<Trait> traits = terms.traits().stream()
                            .filter(trait -> profile.traits().get(trait) == Truth.YES || assumed.contains(trait))
                            .toList();
                    ResolvedTerms resolved = terms.resolve(book.program(), book.name(), type, traits);
                    candidates.add(new Candidate(type, terms.traits(), assumed, resolved, List.of()));
                }
            }
            return candidates;
        }

        /** All sets of those traits that are unknown. */
        private List<Set<Trait>> subsets(List<Trait> traits) {
            List<Set<Trait>> subsets = new ArrayList<>();
            subsets.add(Set.of());
            for (Trait trait : traits) {
                if (profile.traits().get(trait) == Truth.UNKNOWN) {
                    for (Set<Trait> smaller : List.copyOf(subsets)) {
                        Set<Trait> larger = new HashSet<>(smaller);
                        larger.add(trait);
                        subsets.add(larger);
                    }
                }
            }
            return subsets;
        }

        private FundingPlan plan(Candidate candidate, ProjectCost cost) {
            return candidate.terms().plan(new FundingRequest(cost, shares, profile.supportAtMost(), Won.ZERO));
        }
    }

    /** The plans of all candidates at the least cost. */
    List<FundingPlan> atLeast() {
        return candidates.stream().map(each -> each.plans().get(0)).toList();
    }

    /** The plans of all candidates at the highest cost, or at one that is as good as any higher one. */
    List<FundingPlan> atMost() {
        return candidates.stream().map(each -> each.plans().get(1)).toList();
    }

    Won least() {
        return atLeast().stream().map(FundingPlan::support).reduce(Won::min).orElse(Won.ZERO);
    }

    Optional<Won> most() {
        return bounded ? atMost().stream().map(FundingPlan::support).reduce(Won::max) : Optional.empty();
    }

    static boolean differ(FundingPlan one, FundingPlan other) {
        return !one.support().equals(other.support());
    }

    /** All facts of the member that are unknown, whether they make a difference or not. */
    List<Unknown> open() {
        return movers((one, other) -> true);
    }

    /** The unknown facts of the member of which two values make a difference, whatever the other facts may be then. */
    List<Unknown> movers(Difference difference) {
        List<Unknown> movers = new ArrayList<>();
        if (candidates.stream()
                .anyMatch(each ->
                        difference.between(each.plans().get(0), each.plans().get(1)))) {
            movers.add(Unknown.ofCompany(Unknown.Kind.COST, id));
        }
        boolean typeMoves = false;
        Set<Trait> moving = new HashSet<>();
        for (int i = 0; i < candidates.size(); i++) {
            for (int j = i + 1; j < candidates.size(); j++) {
                Candidate one = candidates.get(i);
                Candidate other = candidates.get(j);
                if (isByTypeAlone(one, other)) {
                    typeMoves = typeMoves || differSomewhere(one, other, difference);
                } else {
                    onlyTraitBetween(one, other)
                            .filter(trait -> !moving.contains(trait) && differSomewhere(one, other, difference))
                            .ifPresent(moving::add);
                }
            }
        }
        if (typeMoves) {
            movers.add(Unknown.ofCompany(Unknown.Kind.TYPE, id));
        }
        moving.stream()
                .sorted(Comparator.comparing(Trait::key))
                .map(trait -> Unknown.of(id, trait))
                .forEach(movers::add);
        return movers;
    }

    private static boolean differSomewhere(Candidate one, Candidate other, Difference difference) {
        for (int cost = 0; cost < one.plans().size(); cost++) {
            if (difference.between(one.plans().get(cost), other.plans().get(cost))) {
                return true;
            }
        }
        return false;
    }

    /** Whether two candidates have the same traits, as far as the terms of both ask for them, and differ in type. */
    private static boolean isByTypeAlone(Candidate one, Candidate other) {
        return !one.type().equals(other.type()) && one.knownTo(other).equals(other.knownTo(one));
    }

    private static Optional<Trait> onlyTraitBetween(Candidate one, Candidate other) {
        if (!one.type().equals(other.type())) {
            return Optional.empty();
        }
        Set<Trait> between = new HashSet<>(one.assumed());
        between.addAll(other.assumed());
        between.removeIf(
                trait -> one.assumed().contains(trait) && other.assumed().contains(trait));
        return between.size() == 1 ? between.stream().findFirst() : Optional.empty();
    }
}
