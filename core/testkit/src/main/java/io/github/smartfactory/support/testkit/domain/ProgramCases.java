package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.funding.ClusterMember;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.ClusterTerms;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.SupportFunction;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.JobScoring;
import io.github.smartfactory.support.scoring.ResolvedGate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.selection.BudgetLimit;
import io.github.smartfactory.support.selection.Entry;
import io.github.smartfactory.support.selection.ReservedSeats;
import io.github.smartfactory.support.selection.Seats;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.opentest4j.TestAbortedException;

/**
 * What can come up in programs that are given, official ones or one's own: companies and clusters around the costs where a
 * limit begins to bind, applications with few or many faults, candidates at every gate, contests with few seats and little
 * money.
 *
 * <p>Where no program has what is asked for, such as a gate, the property that asks is reported as skipped.
 */
public final class ProgramCases {

    private static final FundingDomain FUNDING = new FundingDomain();

    /** 1,000,000 eok. */
    private static final long HIGHEST_COST = 100_000_000_000_000L;

    /** The program's own bound. */
    private static final int OWN = -1;

    private ProgramCases() {}

    private static void check(List<Program> programs) {
        if (programs.isEmpty()) {
            throw new IllegalArgumentException("there is no program to draw cases of");
        }
    }

    private static <T> Arbitrary<T> any(List<T> from, List<Program> programs, String what) {
        check(programs);
        if (from.isEmpty()) {
            throw new TestAbortedException(programs.stream().map(Program::id).toList() + " has no " + what);
        }
        return Arbitraries.of(from);
    }

    // ---- Money ----

    /**
     * Companies that apply to the programs, at any cost, mostly near one where something begins to bind.
     *
     * @param programs the programs
     * @return the cases
     */
    public static Arbitrary<SupportCase> support(List<Program> programs) {
        List<SupportCase> offers = new ArrayList<>();
        for (Program program : programs) {
            for (Offer offer : program.offers()) {
                offer.terms()
                        .ifPresent(terms -> offers.add(new SupportCase(
                                program.id(),
                                program.name().value(),
                                offer.type(),
                                terms,
                                List.of(),
                                FundingRequest.of(ProjectCost.of(Won.ZERO)))));
            }
        }
        Arbitrary<SupportCase> company = any(offers, programs, "terms of support")
                .flatMap(offer -> Arbitraries.subsetOf(offer.terms().traits())
                        .map(List::copyOf)
                        .map(offer::withTraits));
        return company.flatMap(offer -> Combinators.combine(
                                costs(offer),
                                Arbitraries.integers()
                                        .between(0, 1_000)
                                        .optional(0.4)
                                        .list()
                                        .ofSize(3),
                                FUNDING.amounts().optional(0.2),
                                Arbitraries.integers().between(0, 1_000).optional(0.2))
                        .as((cost, choices, atMost, matching) -> FundingDomain.request(
                                offer.withRequest(FundingRequest.of(cost)), choices, atMost, matching)))
                .withoutEdgeCases();
    }

    /**
     * Projects under the programs, mostly at a cost near one where some offer begins to bind.
     *
     * @param programs the programs
     * @return the cases
     */
    public static Arbitrary<ProjectCase> projects(List<Program> programs) {
        List<Program> paying = programs.stream()
                .filter(program -> program.offers().stream()
                        .anyMatch(offer -> offer.terms().isPresent()))
                .toList();
        return any(paying, programs, "terms of support").flatMap(program -> {
            List<Won> edges = program.offers().stream()
                    .filter(offer -> offer.terms().isPresent())
                    .flatMap(offer -> edges(program.resolve(offer.type()).supportFunction()))
                    .distinct()
                    .toList();
            return Combinators.combine(Arbitraries.subsetOf(program.traits()).map(List::copyOf), amountsNear(edges))
                    .as((traits, cost) -> new ProjectCase(program, traits, cost));
        });
    }

    private static Stream<Won> edges(SupportFunction function) {
        return Stream.concat(function.breakpoints().stream(), function.costAtCeiling().stream());
    }

    private static Arbitrary<Won> amountsNear(List<Won> edges) {
        return Arbitraries.longs()
                .between(0, HIGHEST_COST)
                .withDistribution(new NearEdges(edges))
                .map(Won::of);
    }

    private static Arbitrary<ProjectCost> costs(SupportCase offer) {
        Arbitrary<Won> base =
                amountsNear(edges(offer.resolved().supportFunction()).distinct().toList());
        Arbitrary<ProjectCost> more = Combinators.combine(
                        base,
                        FUNDING.amounts(),
                        Combinators.combine(
                                        FUNDING.amounts(),
                                        Arbitraries.integers().between(1, 6))
                                .as(CloudService::new)
                                .optional(0.5))
                .as(ProjectCost::new);
        return Arbitraries.frequencyOf(Tuple.of(3, base.map(ProjectCost::of)), Tuple.of(1, more));
    }

    /**
     * Clusters that apply to the programs.
     *
     * @param programs the programs
     * @return the cases
     */
    public static Arbitrary<ClusterCase> clusters(List<Program> programs) {
        List<ClusterTerms> terms = programs.stream()
                .filter(program -> program.cluster().isPresent()
                        && program.offers().stream()
                                .allMatch(offer -> offer.terms().isPresent()))
                .map(Program::resolveCluster)
                .toList();
        return any(terms, programs, "support of clusters")
                .flatMap(its -> Combinators.combine(
                                member(its).list().ofMinSize(1).ofMaxSize(20),
                                FUNDING.amounts(),
                                FUNDING.amounts()
                                        .optional(0.6)
                                        .list()
                                        .ofSize(its.scheme().grants().size()))
                        .as((members, shared, costs) -> {
                            List<ClusterMember> named = new ArrayList<>();
                            members.forEach(member -> named.add(member.withId("company-" + named.size())));
                            Map<String, Won> grants = new LinkedHashMap<>();
                            for (int i = 0; i < costs.size(); i++) {
                                String key = its.scheme().grants().get(i).key();
                                costs.get(i).ifPresent(cost -> grants.put(key, cost));
                            }
                            return new ClusterCase(
                                    its, new ClusterRequest(named, shared, grants, Optional.empty(), Won.ZERO));
                        }));
    }

    private static Arbitrary<ClusterMember> member(ClusterTerms terms) {
        List<Map.Entry<SupportType, FundingTerms>> offers =
                List.copyOf(terms.offers().entrySet());
        Arbitrary<ClusterMember> adopting = Arbitraries.of(offers)
                .flatMap(offer -> Combinators.combine(
                                FUNDING.amounts().map(cost -> ProjectCost.of(cost.max(Won.of(1)))),
                                FUNDING.amounts().optional(0.3),
                                Arbitraries.subsetOf(offer.getValue().traits()).map(List::copyOf))
                        .as((cost, atMost, traits) ->
                                new ClusterMember("any", Optional.of(offer.getKey()), cost, atMost, traits)));
        return Arbitraries.frequencyOf(
                Tuple.of(5, adopting), Tuple.of(1, Arbitraries.just(ClusterMember.sharing("any"))));
    }

    // ---- Who may apply ----

    /**
     * Applications to the programs of which every fact is settled, and how much of them is known.
     *
     * @param programs the programs
     * @return the cases
     */
    public static Arbitrary<EligibilityCase> eligibility(List<Program> programs) {
        check(programs);
        return EligibilityDomain.casesOf(programs);
    }

    /**
     * So many applications to a program of which everything is known, from such without a fault to such with many: the
     * same each time.
     *
     * @param program the program
     * @param number how many
     * @return the applications
     */
    public static List<EligibilityCase> someApplications(Program program, int number) {
        return EligibilityDomain.some(program, number);
    }

    // ---- Scores ----

    /** What a program's rules name is gathered once: it is much work. */
    private record Named(Program program, NamedFacts facts) {}

    private record NamedGate(Named named, ResolvedGate gate) {}

    private static List<Named> evaluating(List<Program> programs) {
        return programs.stream()
                .filter(program -> !program.gates().isEmpty())
                .map(program -> new Named(program, NamedFacts.of(program)))
                .toList();
    }

    /**
     * Candidates at the gates of the programs.
     *
     * @param programs the programs
     * @return the cases
     */
    public static Arbitrary<ScoringCase> scoring(List<Program> programs) {
        List<NamedGate> gates = new ArrayList<>();
        for (Named named : evaluating(programs)) {
            named.program().selectionRule().gates().forEach(gate -> gates.add(new NamedGate(named, gate)));
        }
        return Combinators.combine(
                        any(gates, programs, "evaluation"),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.longs().withoutEdgeCases())
                .as((at, more, adopters, unknown, seed) -> {
                    Dice dice = new Dice(seed);
                    Candidate candidate = candidate(at.named(), "C", adopters, dice);
                    return new ScoringCase(at.gate(), candidate, book(at.gate(), "C", more, dice), 100 - unknown, dice);
                });
    }

    private static Candidate candidate(Named named, String id, int adopters, Dice dice) {
        Program program = named.program();
        ApplicationMaker maker =
                new ApplicationMaker(program, named.facts(), new RuleMaker(dice, false, false), dice, 50, false);
        List<JobScoring> jobs =
                program.gates().stream().flatMap(gate -> gate.jobs().stream()).toList();
        int most = jobs.stream().mapToInt(JobScoring::maximum).min().orElse(100);
        List<Member> members = new ArrayList<>();
        Map<String, Score> jobScores = new HashMap<>();
        for (int i = 1; i <= adopters; i++) {
            String member = "A" + i;
            Company company = maker.company(member)
                    .withSizes(dice.pick(id + " size " + member, List.of(SizeClass.SMALL, SizeClass.MIDDLE_MARKET)));
            EnumSet<Role> roles = EnumSet.of(i == 1 ? Role.LEAD : Role.ADOPTER);
            jobs.forEach(scoring -> {
                if (Collections.disjoint(roles, scoring.roles())) {
                    roles.addAll(scoring.roles());
                }
            });
            members.add(Member.builder().company(company).addAllRoles(roles).build());
            jobScores.put(member, new Score(dice.roll(id + " job score " + member, most * 10 + 1), 10));
        }
        return Candidate.builder()
                .id(id)
                .application(maker.application(members))
                .putAllJobScores(jobScores)
                .build();
    }

    private static ScoreBook book(ResolvedGate gate, String candidate, int more, Dice dice) {
        ScoreSheet sheet = gate.gate().sheet();
        String of = candidate + " at " + gate.gate().key();
        boolean good = dice.chance("good " + of, 60);
        List<String> committee = new ArrayList<>();
        List<ScoreCard> cards = new ArrayList<>();
        int fewest = gate.gate().aggregation().value().fewest();
        for (int i = 1; i <= fewest + more; i++) {
            String evaluator = "E" + i;
            committee.add(evaluator);
            Map<String, Score> marks = new HashMap<>();
            for (Criterion criterion : sheet.criteria()) {
                int steps = Math.toIntExact(
                        Score.of(criterion.maximum()).inStepsOf(sheet.step()).orElseThrow());
                int least = good ? steps * 2 / 3 : 0;
                int drawn =
                        least + dice.roll("mark " + criterion.key() + " " + evaluator + " " + of, steps - least + 1);
                marks.put(criterion.key(), sheet.step().times(drawn));
            }
            cards.add(new ScoreCard(candidate, evaluator, marks));
        }
        return ScoreBook.of(committee, cards);
    }

    // ---- Selection ----

    /**
     * Contests under the rules of the programs, with fewer seats than candidates and less money than they would get.
     *
     * @param programs the programs
     * @return the cases
     */
    public static Arbitrary<ContestCase> contests(List<Program> programs) {
        return Combinators.combine(
                        any(evaluating(programs), programs, "evaluation"),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(OWN, 4),
                        Arbitraries.integers().between(OWN, 3),
                        Arbitraries.integers().between(OWN, 12),
                        Arbitraries.of(BudgetLimit.Overflow.class),
                        Arbitraries.longs().withoutEdgeCases())
                .as(ProgramCases::contest);
    }

    private static ContestCase contest(
            Named named,
            int candidates,
            int seats,
            int reserved,
            int budget,
            BudgetLimit.Overflow overflow,
            long seed) {
        Dice dice = new Dice(seed);
        Program program = named.program();
        SelectionRule rule = program.selectionRule();
        if (seats != OWN) {
            rule = rule.withSeats(seats == 0 ? Optional.empty() : Optional.of(Seats.of(seats)));
        }
        if (reserved != OWN) {
            rule = rule.withReserved(rule.reserved()
                    .filter(its -> reserved > 0)
                    .map(its ->
                            new ReservedSeats(reserved, its.group(), its.condition(), its.leftover(), its.grounds())));
        }
        if (budget != OWN) {
            rule = rule.withBudget(
                    budget == 0 ? Optional.empty() : Optional.of(new BudgetLimit(Won.ofEok(budget), overflow)));
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i <= candidates; i++) {
            String id = "C" + i;
            Candidate plain = candidate(named, id, 1 + dice.roll("adopters " + id, 3), new Dice(seed + i));
            Candidate candidate = new Candidate(
                    id, plain.application(), plain.jobScores(), Optional.of(Won.ofEok(dice.roll("support " + id, 5))));
            List<Evaluation> evaluations = new ArrayList<>();
            for (ResolvedGate gate : rule.gates()) {
                boolean open = evaluations.isEmpty() || dice.chance("evaluated " + id, 70);
                boolean passed = evaluations.stream().allMatch(each -> each.passes() == Truth.YES);
                if (open && passed && evaluations.size() == rule.gates().indexOf(gate)) {
                    evaluations.add(gate.evaluate(candidate, book(gate, id, dice.roll("more", 2), dice)));
                }
            }
            entries.add(new Entry(evaluations));
        }
        return new ContestCase(rule, entries);
    }
}
