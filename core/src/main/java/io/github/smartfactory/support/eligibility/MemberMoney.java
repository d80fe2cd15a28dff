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
     * @param traits what is known of the traits that their terms ask for, in their order
     * @param cost its cost
     * @param supportAtMost what it asks for at most
     */
    private record Profile(
            List<SupportType> types, List<Truth> traits, Optional<CostRange> cost, Optional<Won> supportAtMost) {

        /** Asked for of every member; what a record makes for the cost alone takes longer than all the rest. */
        @Override
        public int hashCode() {
            int known = 31 * types.hashCode() + traits.hashCode();
            long figures = cost.isPresent() ? figures(cost.get()) : 0;
            return 31 * (31 * known + Long.hashCode(figures)) + supportAtMost.hashCode();
        }

        private static long figures(CostRange range) {
            long least = figures(range.least());
            return range.most().isPresent() ? 31 * least + figures(range.most().get()) : least;
        }

        private static long figures(ProjectCost cost) {
            return 31 * (31 * cost.base().amount() + cost.ownStaff().amount())
                    + cost.cloud().hashCode();
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

    /**
     * The plans of all candidates of a profile.
     *
     * @param candidates the candidates
     * @param atLeast their plans at the least cost
     * @param atMost their plans at the highest cost, or at one that is as good as any higher one
     * @param bounded whether there is a most, however much the project costs
     */
    private record Plans(
            List<Candidate> candidates, List<FundingPlan> atLeast, List<FundingPlan> atMost, boolean bounded) {

        static Plans of(List<Candidate> candidates, boolean bounded) {
            return new Plans(candidates, at(0, candidates), at(1, candidates), bounded);
        }

        private static List<FundingPlan> at(int cost, List<Candidate> candidates) {
            List<FundingPlan> plans = new ArrayList<>(candidates.size());
            candidates.forEach(each -> plans.add(each.plans().get(cost)));
            return plans;
        }
    }

    private final String id;
    private final Plans plans;

    private MemberMoney(String id, Plans plans) {
        this.id = id;
        this.plans = plans;
    }

    /** The money of all members, in their order. */
    static List<MemberMoney> of(RuleBook book, Situation situation, List<Member> members) {
        Map<SupportType, List<Trait>> asked = new HashMap<>();
        Map<Profile, Plans> known = new HashMap<>();
        List<MemberMoney> money = new ArrayList<>(members.size());
        for (Member member : members) {
            List<SupportType> types = situation.types(member);
            List<Truth> traits = new ArrayList<>(types.size() * 4);
            for (SupportType type : types) {
                List<Trait> its = asked.computeIfAbsent(
                        type, each -> SupportEstimate.terms(book, each).traits());
                for (Trait trait : its) {
                    traits.add(member.company().is(trait));
                }
            }
            Profile profile = new Profile(types, traits, member.cost(), member.supportAtMost());
            Plans plans = known.computeIfAbsent(profile, its -> new Planning(book, situation, member, asked).plans());
            money.add(new MemberMoney(member.id(), plans));
        }
        return money;
    }

    /** Makes the plans of a member, and of all that are like it. */
    private static final class Planning {

        private final RuleBook book;
        private final List<SupportType> types;
        private final Map<Payer, Share> shares;
        private final Member member;
        private final Map<SupportType, List<Trait>> askedBy;

        Planning(RuleBook book, Situation situation, Member member, Map<SupportType, List<Trait>> askedBy) {
            this.book = book;
            this.types = situation.types(member);
            this.shares = situation.application().shares();
            this.member = member;
            this.askedBy = askedBy;
        }

        Plans plans() {
            List<Candidate> bare = candidates();
            List<ResolvedTerms> terms = new ArrayList<>(bare.size());
            bare.forEach(candidate -> terms.add(candidate.terms()));
            CostProbes probes = new CostProbes(
                    terms,
                    shares,
                    member.supportAtMost(),
                    member.cost().orElse(CostRange.UNKNOWN),
                    book.cluster().isPresent());
            List<ProjectCost> costs = probes.costs();
            List<Candidate> planned = new ArrayList<>(bare.size());
            bare.forEach(candidate -> planned.add(candidate.with(plans(candidate, costs))));
            return Plans.of(planned, probes.isBounded());
        }

        /** A plan for each cost; one for both ends of a cost that is known. */
        private List<FundingPlan> plans(Candidate candidate, List<ProjectCost> costs) {
            List<FundingPlan> plans = new ArrayList<>(costs.size());
            for (ProjectCost cost : costs) {
                boolean asTheFirst = !plans.isEmpty() && cost.equals(costs.get(0));
                plans.add(asTheFirst ? plans.get(0) : plan(candidate, cost));
            }
            return plans;
        }

        private List<Candidate> candidates() {
            List<Candidate> candidates = new ArrayList<>();
            for (SupportType type : types) {
                FundingTerms terms = SupportEstimate.terms(book, type);
                List<Trait> asked = askedBy.getOrDefault(type, List.of());
                for (Set<Trait> assumed : subsets(asked)) {
                    List<Trait> traits = new ArrayList<>(asked);
                    traits.removeIf(trait -> member.company().is(trait) != Truth.YES && !assumed.contains(trait));
                    ResolvedTerms resolved = terms.resolve(book.program(), book.name(), type, traits);
                    candidates.add(new Candidate(type, asked, assumed, resolved, List.of()));
                }
            }
            return candidates;
        }

        /** All sets of those traits that are unknown. */
        private List<Set<Trait>> subsets(List<Trait> traits) {
            List<Set<Trait>> subsets = new ArrayList<>();
            subsets.add(Set.of());
            for (Trait trait : traits) {
                if (member.company().is(trait) == Truth.UNKNOWN) {
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
            return candidate.terms().plan(new FundingRequest(cost, shares, member.supportAtMost(), Won.ZERO));
        }
    }

    /** The plans of all candidates at the least cost. */
    List<FundingPlan> atLeast() {
        return plans.atLeast();
    }

    /** The plans of all candidates at the highest cost, or at one that is as good as any higher one. */
    List<FundingPlan> atMost() {
        return plans.atMost();
    }

    Won least() {
        return atLeast().stream().map(FundingPlan::support).reduce(Won::min).orElse(Won.ZERO);
    }

    Optional<Won> most() {
        return plans.bounded() ? atMost().stream().map(FundingPlan::support).reduce(Won::max) : Optional.empty();
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
        List<Candidate> candidates = plans.candidates();
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
