package io.github.smartfactory.support.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.schedule.WindowState;
import io.github.smartfactory.support.testkit.domain.Dice;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.domain.QueuedCase;
import io.github.smartfactory.support.testkit.domain.ScenarioCase;
import io.github.smartfactory.support.testkit.domain.ScenarioDomain;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(DomainContext.Global.class)
@Domain(FundingDomain.class)
@Domain(ScenarioDomain.class)
class RunPropertyTest {

    private static List<Firm> shuffled(List<Firm> firms, long seed) {
        List<Firm> shuffled = new ArrayList<>(firms);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    // ---- One by one, in streams and in columns ----

    @Property(tries = 120)
    void columnsStreamsAndSingleFirmsComeToTheSame(@ForAll ScenarioCase given, @ForAll long seed) {
        Run run = given.scenario().run(given.population());
        Decider decider = given.scenario().decider();
        List<FirmResult> oneByOne = given.firms().stream().map(decider::decide).toList();

        assertThat(run.results()).isEqualTo(oneByOne);
        for (List<Firm> firms : List.of(given.firms(), shuffled(given.firms(), seed))) {
            assertThat(firms.stream().collect(Tally.collector(decider))).isEqualTo(run.totals());
            assertThat(firms.parallelStream().collect(Tally.collector(decider))).isEqualTo(run.totals());
        }
        assertThat(run.cutoff()).isEqualTo(Cutoff.NONE);
    }

    @Property(tries = 120)
    void whoeverIsSupportedGetsWhatThePlanSays(@ForAll ScenarioCase given) {
        Decider decider = given.scenario().decider();
        for (Firm firm : given.firms()) {
            FirmResult result = decider.decide(firm);
            if (result.standing() == Standing.SUPPORTED) {
                List<Trait> traits = new ArrayList<>();
                firm.profile().traits().forEach((trait, holds) -> {
                    if (holds) {
                        traits.add(trait);
                    }
                });
                Company company = firm.profile().company("any");
                if (company.is(Trait.SMALL_ENTERPRISE) == io.github.smartfactory.support.vocabulary.Truth.YES) {
                    traits.add(Trait.SMALL_ENTERPRISE);
                }
                FundingPlan plan =
                        given.program().resolve(firm.profile().type(), traits).plan(firm.cost());
                assertThat(result.support()).isEqualTo(plan.support());
                assertThat(result.burden()).isEqualTo(plan.parts().get(Payer.ADOPTER));
            } else {
                assertThat(result.support()).isEqualTo(Won.ZERO);
                assertThat(result.burden()).isEqualTo(Won.ZERO);
            }
        }
    }

    @Property(tries = 120)
    void standingsAreWhatTheProgramSaysOfEachFirm(@ForAll ScenarioCase given) {
        Run run = given.scenario().run(given.population());
        for (int i = 0; i < given.firms().size(); i++) {
            Firm firm = given.firms().get(i);
            if (run.standing(i) != Standing.NOT_ELIGIBLE) {
                assertThat(run.standing(i)).as(firm.toString()).isEqualTo(standing(given.program(), firm));
            }
        }
    }

    /** Apart from the rules on who may apply, and from what is rationed. */
    private static Standing standing(Program program, Firm firm) {
        SupportType type = firm.profile().type();
        if (!program.types().contains(type)) {
            return Standing.NOT_OFFERED;
        }
        if (program.offer(type).terms().isEmpty()) {
            return Standing.NOT_STATED;
        }
        if (firm.profile().companies() < Scenario.of(program).leastCompanies()) {
            return Standing.TOO_FEW_COMPANIES;
        }
        List<RecruitmentWindow> windows = program.windowsFor(program.applicants());
        boolean isTaken = windows.stream()
                .filter(window -> window.admits(type))
                .anyMatch(window -> firm.applied()
                        .map(window::stateAt)
                        .filter(state -> state == WindowState.BEFORE || state == WindowState.AFTER)
                        .isEmpty());
        if (!windows.isEmpty() && !isTaken) {
            return Standing.OUTSIDE_WINDOW;
        }
        boolean fails = firm.points().isPresent()
                && !program.gates().isEmpty()
                && !program.gates().get(0).passes(total(program, firm));
        return fails ? Standing.BELOW_PASS_MARK : Standing.SUPPORTED;
    }

    private static Score total(Program program, Firm firm) {
        Score points = firm.points().orElseThrow();
        if (firm.bonus().isEmpty() || program.bonus().isEmpty()) {
            return points;
        }
        boolean counts = program.gates().isEmpty() || program.gates().get(0).addsBonus();
        Score bonus = program.bonus()
                .get()
                .cap()
                .map(cap -> firm.bonus().get().min(cap.value()))
                .orElse(firm.bonus().get());
        return counts ? points.plus(bonus) : points;
    }

    // ---- Queues ----

    @Property(tries = 160)
    void seatsAndMoneyGoDownTheQueueAsAReferenceSays(@ForAll QueuedCase queued, @ForAll Order order) {
        ScenarioCase given = queued.given();
        Map<String, Standing> expected = rationed(given, order);
        Run run = given.scenario().rationed(order).run(given.population());

        assertThat(run.results().collect(Collectors.toMap(each -> each.firm().id(), FirmResult::standing)))
                .isEqualTo(expected);
    }

    private static Map<String, Standing> rationed(ScenarioCase given, Order order) {
        Decider decider = given.scenario().decider();
        Map<String, Standing> standings = new HashMap<>();
        given.firms()
                .forEach(firm -> standings.put(firm.id(), decider.decide(firm).standing()));
        Comparator<Firm> first = order == Order.BY_RANK
                ? Comparator.comparing((Firm firm) -> total(given.program(), firm))
                        .reversed()
                : Comparator.comparing(firm -> firm.applied().orElseThrow());
        List<Firm> queue = given.firms().stream()
                .filter(firm -> standings.get(firm.id()) == Standing.SUPPORTED)
                .sorted(first.thenComparing(Firm::id))
                .toList();
        Map<SupportType, BigInteger> own = new HashMap<>();
        List<BigInteger> rest = new ArrayList<>();
        given.program().budget().ifPresent(budget -> {
            budget.parts().forEach(part -> own.put(part.type(), big(part.amount())));
            rest.add(big(budget.rest()));
        });
        List<SupportType> ended = new ArrayList<>();
        boolean[] restEnded = {false};
        int seats = given.program().targets().isEmpty()
                ? Integer.MAX_VALUE
                : given.program().targets().get(0).number();
        for (Firm firm : queue) {
            SupportType type = firm.profile().type();
            BigInteger wanted = big(decider.decide(firm).support());
            boolean isOwn = own.containsKey(type);
            boolean hasEnded = isOwn ? ended.contains(type) : restEnded[0];
            BigInteger left = own.getOrDefault(type, rest.isEmpty() ? wanted : rest.get(0));
            if (hasEnded) {
                standings.put(firm.id(), Standing.NO_BUDGET);
            } else if (seats == 0) {
                standings.put(firm.id(), Standing.NO_SEAT);
            } else if (left.compareTo(wanted) < 0) {
                standings.put(firm.id(), Standing.NO_BUDGET);
                if (isOwn) {
                    ended.add(type);
                } else {
                    restEnded[0] = true;
                }
            } else {
                seats--;
                if (isOwn) {
                    own.put(type, left.subtract(wanted));
                } else if (!rest.isEmpty()) {
                    rest.set(0, left.subtract(wanted));
                }
            }
        }
        return standings;
    }

    private static BigInteger big(Won amount) {
        return BigInteger.valueOf(amount.amount());
    }

    @Property(tries = 80)
    void nobodyOutspendsAPurseOrOutnumbersTheSeats(@ForAll QueuedCase queued, @ForAll Order order) {
        ScenarioCase given = queued.given();
        Scenario scenario = given.scenario().rationed(order);
        Run run = scenario.run(given.population());

        assertThat(run.spending())
                .allSatisfy(spending -> assertThat(spending.left().isNegative()).isFalse());
        assertThat(Won.sum(run.spending().stream().map(Spending::used).toList()))
                .isEqualTo(
                        given.program().budget().isPresent()
                                ? run.totals().overall().support().sum()
                                : Won.ZERO);
        assertThat(run.totals().overall().supported())
                .isLessThanOrEqualTo(scenario.seats().orElse(Integer.MAX_VALUE));
    }

    @Property(tries = 80)
    void whoeverIsSupportedStandsBeforeAllOfThePurseThatAreRefused(@ForAll QueuedCase queued, @ForAll Order order) {
        ScenarioCase given = queued.given();
        Scenario scenario = given.scenario().rationed(order);
        Run run = scenario.run(given.population());
        Decider places = scenario.decider(Cutoff.NONE);
        List<Purse> purses = scenario.purses();
        List<FirmResult> results = run.results().toList();
        for (FirmResult taken : results) {
            for (FirmResult refused : results) {
                boolean ofOnePurse = Purse.indexOf(
                                purses, taken.firm().profile().type())
                        == Purse.indexOf(purses, refused.firm().profile().type());
                boolean isRationed = refused.standing() == Standing.NO_BUDGET || refused.standing() == Standing.NO_SEAT;
                if (taken.standing() == Standing.SUPPORTED && isRationed && ofOnePurse) {
                    assertThat(places.place(taken.firm())).isLessThan(places.place(refused.firm()));
                }
            }
        }
    }

    @Property(tries = 80)
    void theCutoffTellsEachFirmWhatTheQueueDoes(@ForAll QueuedCase queued, @ForAll Order order, @ForAll long seed) {
        ScenarioCase given = queued.given();
        Scenario scenario = given.scenario().rationed(order);
        Run run = scenario.run(given.population());
        Decider unbounded = given.scenario().decider();
        Decider places = scenario.decider(Cutoff.NONE);
        Rationing rationing = Rationing.of(scenario);
        given.firms().stream()
                .map(unbounded::decide)
                .filter(result -> result.standing() == Standing.SUPPORTED)
                .sorted(Comparator.comparing(result -> places.place(result.firm())))
                .takeWhile(result -> !rationing.isOver())
                .forEach(result ->
                        rationing.offer(result.firm().profile().type(), places.place(result.firm()), result.support()));

        assertThat(rationing.cutoff()).isEqualTo(run.cutoff());
        Decider decider = scenario.decider(rationing.cutoff());
        assertThat(given.firms().stream().map(decider::decide))
                .isEqualTo(run.results().toList());
        List<Firm> other = shuffled(given.firms(), seed);
        Run otherRun = scenario.run(Population.of(other.stream()));
        assertThat(otherRun.totals()).isEqualTo(run.totals());
        assertThat(otherRun.cutoff()).isEqualTo(run.cutoff());
        assertThat(other.parallelStream().collect(Tally.collector(decider))).isEqualTo(run.totals());
    }

    // ---- Populations ----

    @Property(tries = 80)
    void aPopulationGivesBackTheFirmsThatItTook(@ForAll ScenarioCase given) {
        Population population = given.population();

        assertThat(population.firms()).isEqualTo(given.firms());
        assertThat(given.firms().stream().collect(Population.collector()).firms())
                .isEqualTo(given.firms());
        assertThat(given.firms().parallelStream()
                        .collect(Population.collector())
                        .firms())
                .isEqualTo(given.firms());
        assertThat(population.profiles())
                .isEqualTo(given.firms().stream().map(Firm::profile).distinct().toList());
    }

    // ---- Threads ----

    /** Enough firms that several threads share them. */
    static List<Firm> many(int number) {
        Dice dice = new Dice(number);
        Map<Integer, Profile> profiles = new LinkedHashMap<>();
        List<Tier> tiers = List.of(Tier.values());
        return IntStream.range(0, number)
                .mapToObj(i -> {
                    int kind = dice.roll("profile-" + i, 9);
                    Profile profile = profiles.computeIfAbsent(
                            kind,
                            its -> Profile.of(tiers.get(its % 3))
                                    .withRegion(its < 6 ? Optional.of("region-" + its) : Optional.empty()));
                    return Firm.builder()
                            .id("firm-" + i)
                            .profile(profile)
                            .cost(Won.of(dice.roll("cost-" + i, 800_000_000)))
                            .points(new Score(dice.roll("points-" + i, 4_000), 40))
                            .build();
                })
                .toList();
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() {
        Population population = Population.of(many(30_000).stream());
        Scenario plain = Scenario.of(ScenarioDomain.GENERAL);
        Reform reform = Reform.share(io.github.smartfactory.support.money.Share.ofPercent(60));
        for (Scenario scenario : List.of(plain, plain.rationed(Order.BY_RANK))) {
            Run alone = scenario.run(population);
            Comparison compared = Comparison.of(scenario, population, reform);
            for (int threads : new int[] {2, 7, 1_024}) {
                Run run = scenario.run(population, threads);
                assertThat(run.totals()).isEqualTo(alone.totals());
                assertThat(run.cutoff()).isEqualTo(alone.cutoff());
                assertThat(run.results()).isEqualTo(alone.results().toList());
                assertThat(Comparison.of(scenario, population, threads, reform)).isEqualTo(compared);
            }
        }
    }
}
