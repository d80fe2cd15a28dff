package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a scenario does to each firm of a population. Made by {@link Scenario#run(Population)}. Immutable. */
public final class Run {

    private final Scenario scenario;
    private final Population population;
    private final Decider decider;
    private final SupportType[] types;
    private final Ruling[] rulings;
    private final Standing[] standings;
    private final long[] supports;
    private final Cutoff cutoff;
    private final Totals totals;

    private Run(Scenario scenario, Population population, Workers workers) {
        this.scenario = scenario;
        this.population = population;
        this.decider = scenario.decider(Cutoff.NONE);
        this.types = population.profiles().stream().map(Profile::type).toArray(SupportType[]::new);
        this.rulings = population.profiles().stream().map(scenario::ruling).toArray(Ruling[]::new);
        this.standings = new Standing[population.size()];
        this.supports = new long[population.size()];
        if (scenario.order().isPresent()) {
            workers.each(population.size(), (from, to) -> {
                decide(from, to);
                return to - from;
            });
            this.cutoff = ration();
            this.totals = total(workers.eachCounting(population, this::tally));
        } else {
            this.cutoff = Cutoff.NONE;
            this.totals = total(workers.eachCounting(population, (from, to) -> {
                decide(from, to);
                return tally(from, to);
            }));
        }
    }

    static Run of(Scenario scenario, Population population, Workers workers) {
        Objects.requireNonNull(population, "population");
        return new Run(scenario, population, workers);
    }

    private void decide(int from, int to) {
        for (int i = from; i < to; i++) {
            Ruling ruling = rulings[population.profile(i)];
            Standing standing = decider.standing(
                    ruling,
                    types[population.profile(i)],
                    population.points(i),
                    population.bonus(i),
                    population.applied(i));
            standings[i] = standing;
            supports[i] = standing == Standing.SUPPORTED ? ruling.support(population.cost(i)) : 0;
        }
    }

    /** Hands out seats and money in order. */
    private Cutoff ration() {
        Queue queue = queue();
        Rationing rationing = Rationing.of(scenario);
        for (int n = 0; n < queue.size(); n++) {
            int i = queue.row(n);
            Standing standing = rationing.offer(types[population.profile(i)], queue.place(n), Won.of(supports[i]));
            if (standing != Standing.SUPPORTED) {
                standings[i] = standing;
                supports[i] = 0;
            }
        }
        return rationing.cutoff();
    }

    private Queue queue() {
        return Queue.of(population, i -> standings[i] == Standing.SUPPORTED, decider);
    }

    private Tally tally(int from, int to) {
        Tally tally = new Tally();
        Tally.Cell[] cells = population.profiles().stream().map(tally::cell).toArray(Tally.Cell[]::new);
        for (int i = from; i < to; i++) {
            int profile = population.profile(i);
            long cost = population.cost(i);
            cells[profile].add(standings[i], cost, supports[i], rulings[profile].burden(cost, supports[i]));
        }
        return tally;
    }

    private static Totals total(List<Tally> tallies) {
        Tally all = new Tally();
        tallies.forEach(all::merge);
        return all.totals();
    }

    /**
     * The scenario.
     *
     * @return the scenario
     */
    public Scenario scenario() {
        return scenario;
    }

    /**
     * The firms.
     *
     * @return the population
     */
    public Population population() {
        return population;
    }

    /**
     * What it all comes to.
     *
     * @return the totals
     */
    public Totals totals() {
        return totals;
    }

    /**
     * Up to where seats and money reached.
     *
     * @return the cutoff
     */
    public Cutoff cutoff() {
        return cutoff;
    }

    /**
     * How much of each budget is used.
     *
     * @return the spending; none if the program states no budget
     */
    public List<Spending> spending() {
        return scenario.spending(totals);
    }

    /**
     * What becomes of a firm.
     *
     * @param index the index of the firm in the population
     * @return the standing
     * @throws IndexOutOfBoundsException if there is no such firm
     */
    public Standing standing(int index) {
        return standings[Objects.checkIndex(index, standings.length)];
    }

    /**
     * What the government pays to a firm.
     *
     * @param index the index of the firm in the population
     * @return the support; zero if it is not supported
     * @throws IndexOutOfBoundsException if there is no such firm
     */
    public Won support(int index) {
        return Won.of(supports[Objects.checkIndex(index, supports.length)]);
    }

    /**
     * What a firm bears itself.
     *
     * @param index the index of the firm in the population
     * @return the burden; zero if it is not supported
     * @throws IndexOutOfBoundsException if there is no such firm
     */
    public Won burden(int index) {
        return standing(index) == Standing.SUPPORTED
                ? Won.of(rulings[population.profile(index)].burden(population.cost(index), supports[index]))
                : Won.ZERO;
    }

    /**
     * What it does to a firm.
     *
     * @param index the index of the firm in the population
     * @return the result
     * @throws IndexOutOfBoundsException if there is no such firm
     */
    public FirmResult result(int index) {
        Ruling ruling = rulings[population.profile(Objects.checkIndex(index, supports.length))];
        return new FirmResult(
                population.firm(index),
                standing(index),
                support(index),
                burden(index),
                ruling.failed(),
                ruling.untold());
    }

    /**
     * What it does to all firms.
     *
     * @return the results, in the order of the population
     */
    public Stream<FirmResult> results() {
        return IntStream.range(0, supports.length).mapToObj(this::result);
    }

    /** Who wins and who loses from one run to another, among the rows of a range. */
    static ShiftTally shift(Run before, Run after, int from, int to) {
        Population population = before.population;
        ShiftTally tally = new ShiftTally();
        ShiftTally.Cell[] cells =
                population.profiles().stream().map(tally::cell).toArray(ShiftTally.Cell[]::new);
        for (int i = from; i < to; i++) {
            boolean isLarge = tally.add(
                    cells[population.profile(i)],
                    before.standings[i],
                    before.supports[i],
                    after.standings[i],
                    after.supports[i],
                    population.id(i));
            if (isLarge) {
                tally.show(new FirmChange(
                        population.id(i),
                        population.profiles().get(population.profile(i)),
                        Won.of(population.cost(i)),
                        before.support(i),
                        after.support(i)));
            }
        }
        return tally;
    }
}
