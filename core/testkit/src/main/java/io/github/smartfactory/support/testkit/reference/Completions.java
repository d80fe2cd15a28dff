package io.github.smartfactory.support.testkit.reference;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every way to finish an application, by brute force: all types, all traits and all costs of a grid. What it says of a
 * cluster rests on the figures of the plans of its members; that a cluster gets the least of the three sums is what
 * {@code ClusterPlanPropertyTest} shows.
 */
public final class Completions {

    /** What a grid takes for "more than anything". */
    public static final Won PLENTY = Won.of(1_000_000_000_000_000L);

    /**
     * A finished member, and the figures of its plan.
     *
     * @param type the support type
     * @param traits what the company is
     * @param cost the cost
     * @param limit the limit of the company, in won
     * @param total the total cost that counts, in won
     * @param own the support of the member alone, in won
     */
    public record Choice(SupportType type, Set<Trait> traits, ProjectCost cost, long limit, long total, long own) {}

    /** What others of a cluster come to. */
    private record Sums(long limit, long total, long own) {
        Sums plus(Choice choice) {
            return new Sums(limit + choice.limit(), total + choice.total(), own + choice.own());
        }
    }

    private final Program program;
    private final Application application;
    private final Won unit;
    private final int reach;
    private final Share share;
    private final List<Member> bearers;
    private final List<List<Choice>> choices;

    /**
     * The completions.
     *
     * @param program the program
     * @param application the application, with what is known of it
     * @param unit the step of the grid
     * @param reach how far it goes where there is no upper bound, in tens of millions
     */
    public Completions(Program program, Application application, Won unit, int reach) {
        this.reach = reach;
        this.program = program;
        this.application = application;
        this.unit = unit;
        this.share = program.cluster().isEmpty()
                ? Share.ONE
                : program.resolveCluster()
                        .split()
                        .shares(application.shares())
                        .getOrDefault(Payer.GOVERNMENT, Share.ZERO);
        this.bearers = application.consortium().members().stream()
                .filter(Member::bearsProject)
                .toList();
        this.choices = bearers.stream().map(this::choicesOf).toList();
    }

    /**
     * What each member may be.
     *
     * @return the choices of each member that bears a project
     */
    public List<List<Choice>> choices() {
        return choices;
    }

    // ---- What a member may be ----

    private List<Choice> choicesOf(Member member) {
        List<Choice> all = new ArrayList<>();
        // Made once: whether two choices have the same cost is then told, a million times, without a look into it.
        Set<ProjectCost> costs = costsOf(member);
        List<SupportType> types = member.type().map(List::of).orElseGet(program::types);
        for (SupportType type : types) {
            for (Set<Trait> traits : traitsOf(member)) {
                ResolvedTerms terms = program.resolve(type, traits);
                for (ProjectCost cost : costs) {
                    FundingPlan plan = terms.plan(
                            new FundingRequest(cost, application.shares(), member.supportAtMost(), Won.ZERO));
                    long own = plan.support().amount();
                    long limit = terms.limit().isPresent()
                            ? terms.limit().get().amount().amount()
                            : own;
                    all.add(new Choice(type, traits, cost, limit, plan.total().amount(), own));
                }
            }
        }
        return all;
    }

    private List<Set<Trait>> traitsOf(Member member) {
        List<Set<Trait>> all = new ArrayList<>();
        all.add(new HashSet<>());
        for (Trait trait : program.traits()) {
            Truth truth = member.company().is(trait);
            List<Set<Trait>> with = new ArrayList<>();
            for (Set<Trait> each : all) {
                Set<Trait> more = new HashSet<>(each);
                more.add(trait);
                with.add(more);
            }
            if (truth == Truth.YES) {
                all = with;
            } else if (truth == Truth.UNKNOWN) {
                all.addAll(with);
            }
        }
        return all;
    }

    private Set<ProjectCost> costsOf(Member member) {
        CostRange range = member.cost().orElse(CostRange.UNKNOWN);
        ProjectCost least = range.least();
        boolean staffCounts = program.offers().stream()
                .anyMatch(offer ->
                        offer.terms().flatMap(terms -> terms.ownStaffCap()).isPresent());
        boolean cloudCounts = program.offers().stream()
                .anyMatch(offer ->
                        offer.terms().flatMap(terms -> terms.cloudFeeCap()).isPresent());
        Optional<Won> baseMost = range.most().map(ProjectCost::base);
        Optional<Won> staffMost = range.most().map(ProjectCost::ownStaff);
        Optional<Won> feeMost = range.most().map(Completions::fee);
        int yearsLeast = least.cloud().map(CloudService::years).orElse(0);
        int yearsMost = range.most()
                .map(end -> end.cloud().map(CloudService::years).orElse(0))
                .orElse(Math.max(6, yearsLeast));
        Set<ProjectCost> all = new LinkedHashSet<>();
        for (Won base : grid(least.base(), baseMost, reach)) {
            for (Won staff : staffCounts ? grid(least.ownStaff(), staffMost, 3) : List.of(least.ownStaff())) {
                ProjectCost without = ProjectCost.of(base).withOwnStaff(staff);
                if (!cloudCounts || yearsLeast == 0) {
                    all.add(without);
                }
                if (cloudCounts) {
                    for (Won fee : grid(fee(least), feeMost, 2)) {
                        for (int years = Math.max(1, yearsLeast); years <= yearsMost; years++) {
                            all.add(without.withCloud(new CloudService(fee, years)));
                        }
                    }
                }
            }
        }
        if (program.cluster().isPresent()) {
            // A factory of a cluster costs something, if only own staff that does not count.
            if (all.remove(ProjectCost.of(Won.ZERO))) {
                all.add(ProjectCost.of(Won.of(1)));
                all.add(ProjectCost.of(Won.ZERO).withOwnStaff(Won.of(1)));
            }
        }
        return all;
    }

    private static Won fee(ProjectCost cost) {
        return cost.cloud().map(CloudService::feePerYear).orElse(Won.ZERO);
    }

    private Collection<Won> grid(Won least, Optional<Won> most, int steps) {
        TreeSet<Won> all = new TreeSet<>();
        Won end = most.orElse(least.plus(Won.of(steps * 10_000_000L)));
        for (Won at = least; !at.isGreaterThan(end); at = at.plus(unit)) {
            all.add(at);
        }
        all.add(end);
        if (most.isEmpty()) {
            all.add(PLENTY.max(least));
            all.add(least.plus(Won.of(1_250_000)));
        }
        return all;
    }

    // ---- What comes of it ----

    /**
     * The ends of the support.
     *
     * @return the least and the most
     */
    public List<Won> ends() {
        long least = 0;
        long most = 0;
        if (program.cluster().isEmpty()) {
            for (List<Choice> of : choices) {
                least += of.stream().mapToLong(Choice::own).min().orElse(0);
                most += of.stream().mapToLong(Choice::own).max().orElse(0);
            }
        } else {
            least = Long.MAX_VALUE;
            for (Sums sums : sums(-1)) {
                for (long shared : shared()) {
                    least = Math.min(least, support(sums, shared));
                    most = Math.max(most, support(sums, shared));
                }
            }
        }
        return List.of(Won.of(least), Won.of(most));
    }

    /**
     * The unknowns that make a difference between two completions that differ in nothing else.
     *
     * @return their names, as questions have them
     */
    public Set<String> movers() {
        Set<String> movers = new TreeSet<>();
        for (int i = 0; i < bearers.size(); i++) {
            List<Pairs> open = pairsOf(i);
            long[] supports = new long[choices.get(i).size()];
            for (Sums others : program.cluster().isEmpty() ? Set.of(new Sums(0, 0, 0)) : sums(i)) {
                for (long shared : program.cluster().isEmpty() ? List.of(0L) : shared()) {
                    for (int j = 0; j < supports.length; j++) {
                        Choice choice = choices.get(i).get(j);
                        supports[j] = program.cluster().isEmpty() ? choice.own() : support(others.plus(choice), shared);
                    }
                    open.stream().filter(each -> each.differ(supports)).forEach(each -> movers.add(each.unknown()));
                    open.removeIf(each -> movers.contains(each.unknown()));
                }
                if (open.isEmpty()) {
                    break;
                }
            }
        }
        if (program.cluster().isPresent()) {
            for (Sums sums : sums(-1)) {
                List<Long> shared = shared();
                if (support(sums, shared.get(0)) != support(sums, shared.get(shared.size() - 1))) {
                    movers.add("shared-cost");
                    break;
                }
            }
        }
        return movers;
    }

    /** Those choices of a member that differ in one unknown: each beside the first that it agrees with in the rest. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Pairs(String unknown, int[] one, int[] other) {

        static Pairs of(String unknown, List<Object> rest) {
            Map<Object, Integer> first = new HashMap<>();
            List<int[]> pairs = new ArrayList<>();
            for (int i = 0; i < rest.size(); i++) {
                Integer before = first.putIfAbsent(rest.get(i), i);
                if (before != null) {
                    pairs.add(new int[] {before, i});
                }
            }
            return new Pairs(
                    unknown,
                    pairs.stream().mapToInt(pair -> pair[0]).toArray(),
                    pairs.stream().mapToInt(pair -> pair[1]).toArray());
        }

        boolean differ(long[] supports) {
            for (int i = 0; i < one.length; i++) {
                if (supports[one[i]] != supports[other[i]]) {
                    return true;
                }
            }
            return false;
        }
    }

    private List<Pairs> pairsOf(int index) {
        List<Choice> of = choices.get(index);
        String id = bearers.get(index).id();
        List<Pairs> all = new ArrayList<>();
        all.add(Pairs.of(
                id + ": cost",
                of.stream().map(c -> (Object) List.of(c.type(), c.traits())).toList()));
        all.add(Pairs.of(
                id + ": type",
                of.stream().map(c -> (Object) List.of(c.traits(), c.cost())).toList()));
        for (Trait trait : program.traits()) {
            List<Object> rest = new ArrayList<>();
            for (Choice choice : of) {
                Set<Trait> others = new HashSet<>(choice.traits());
                others.remove(trait);
                rest.add(List.of(choice.type(), others, choice.cost()));
            }
            boolean size = trait.equals(Trait.SMALL_ENTERPRISE);
            all.add(Pairs.of(id + ": " + (size ? "size" : "trait " + trait.key()), rest));
        }
        return all;
    }

    /**
     * How many completions there are, apart from those that come to the same.
     *
     * @return about how many
     */
    public double count() {
        double count = program.cluster().isEmpty() ? 1 : shared().size();
        for (List<Choice> of : choices) {
            count *= of.stream()
                    .map(choice -> new Sums(choice.limit(), choice.total(), choice.own()))
                    .distinct()
                    .count();
        }
        return count;
    }

    /** What all members but one may come to together. */
    private Set<Sums> sums(int without) {
        Set<Sums> all = Set.of(new Sums(0, 0, 0));
        for (int i = 0; i < choices.size(); i++) {
            if (i != without) {
                Set<Sums> its = new LinkedHashSet<>();
                choices.get(i).forEach(choice -> its.add(new Sums(choice.limit(), choice.total(), choice.own())));
                Set<Sums> more = new LinkedHashSet<>();
                for (Sums sums : all) {
                    its.forEach(one -> more.add(
                            new Sums(sums.limit() + one.limit(), sums.total() + one.total(), sums.own() + one.own())));
                }
                all = more;
            }
        }
        return all;
    }

    private List<Long> shared() {
        WonRange range = application.sharedSystem().orElse(WonRange.UNKNOWN);
        return grid(range.least(), range.most(), reach).stream()
                .map(Won::amount)
                .toList();
    }

    private long support(Sums sums, long shared) {
        long ofTotal = Rounding.DOWN_TO_WON.shareOf(share.numerator(), share.denominator(), sums.total() + shared);
        return Math.min(sums.limit(), Math.min(ofTotal, sums.own() + shared));
    }
}
