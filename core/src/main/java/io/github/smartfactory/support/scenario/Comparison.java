package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.ProgramId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;

/**
 * A baseline and what reforms of it bring for the same firms.
 *
 * <p>It is made by {@link #of(Scenario, Population, Reform...)}, or from a stream by
 * {@link #collector(Scenario, Reform...)}. An {@link Effect} tells {@linkplain Effect#cost() what its reform costs}, and
 * its {@link Shifts} who wins and who loses. What each reform of a bundle costs is for {@link Attribution} to say, and
 * which limit or share would just use up a budget for {@link SweepIndex}.
 *
 * @param program the program
 * @param baseline what the program as it is comes to
 * @param spending how much of each budget is used in the baseline; none if no budget is stated
 * @param effects what each reform brings, in the order in which they were given; no key of a reform twice
 */
public record Comparison(ProgramId program, Totals baseline, List<Spending> spending, List<Effect> effects) {

    /** Copies the lists. */
    public Comparison {
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(baseline, "baseline");
        spending = List.copyOf(Objects.requireNonNull(spending, "spending"));
        effects = Checks.distinct(effects, effect -> effect.reform().key(), "reforms of a comparison");
    }

    /**
     * Compares reforms with a scenario over a population.
     *
     * @param baseline the scenario without reforms
     * @param population the firms
     * @param threads how many threads work on it; from 1 to 1,024. The result does not depend on it
     * @param reforms the reforms, each by itself; compose them with {@link Reform#and} to see them together
     * @return the comparison
     * @throws io.github.smartfactory.support.program.NotStatedException if the program states nothing of a kind that a
     *     reform changes
     * @throws IllegalArgumentException if a reform does not fit the program, or see {@link Scenario#run(Population, int)}
     * @throws ArithmeticException if a sum is beyond what a {@code long} can hold
     */
    public static Comparison of(Scenario baseline, Population population, int threads, Reform... reforms) {
        Objects.requireNonNull(baseline, "baseline");
        Workers workers = new Workers(threads);
        List<Reform> distinct = Checks.distinct(Arrays.asList(reforms), Reform::key, "reforms of a comparison");
        Run before = Run.of(baseline, population, workers);
        List<Effect> effects = new ArrayList<>();
        for (Reform reform : distinct) {
            Run after = Run.of(baseline.under(reform), population, workers);
            Shifts shifts = workers.each(population.size(), (from, to) -> Run.shift(before, after, from, to)).stream()
                    .reduce(new ShiftTally(), ShiftTally::merge)
                    .shifts();
            effects.add(new Effect(reform, after.totals(), after.spending(), shifts));
        }
        return new Comparison(baseline.program().id(), before.totals(), before.spending(), effects);
    }

    /**
     * Compares reforms with a scenario over a population.
     *
     * @param baseline the scenario without reforms
     * @param population the firms
     * @param reforms the reforms, each by itself
     * @return the comparison
     * @throws io.github.smartfactory.support.program.NotStatedException if the program states nothing of a kind that a
     *     reform changes
     * @throws IllegalArgumentException if a reform does not fit the program, or see {@link Scenario#run(Population)}
     * @throws ArithmeticException if a sum is beyond what a {@code long} can hold
     */
    public static Comparison of(Scenario baseline, Population population, Reform... reforms) {
        return of(baseline, population, 1, reforms);
    }

    /**
     * Collects firms of a stream into a comparison, where neither seats nor money bound who is supported.
     *
     * @param baseline the scenario without reforms
     * @param reforms the reforms, each by itself
     * @return the collector, also for parallel streams
     * @throws io.github.smartfactory.support.program.NotStatedException if the program states nothing of a kind that a
     *     reform changes
     * @throws IllegalArgumentException if a reform does not fit the program
     * @throws IllegalStateException if the scenario has an order
     */
    public static Collector<Firm, ?, Comparison> collector(Scenario baseline, Reform... reforms) {
        Map<Reform, Scenario> scenarios = new LinkedHashMap<>();
        Checks.distinct(Arrays.asList(reforms), Reform::key, "reforms of a comparison")
                .forEach(reform -> scenarios.put(reform, baseline.under(reform)));
        Decider before = baseline.decider();
        List<Decider> after = scenarios.values().stream().map(Scenario::decider).toList();
        return Collector.of(
                () -> new Gathered(after.size()),
                (gathered, firm) -> gathered.add(firm, before, after),
                Gathered::merge,
                gathered -> gathered.comparison(baseline, scenarios),
                Collector.Characteristics.UNORDERED);
    }

    /**
     * The effect of a reform.
     *
     * @param reform the key of the reform
     * @return its effect
     * @throws IllegalArgumentException if no such reform was compared
     */
    public Effect effect(String reform) {
        return Checks.withKey(
                effects.toArray(Effect[]::new), effect -> effect.reform().key(), reform, "reform");
    }

    /** What was seen of a stream. */
    private static final class Gathered {

        private final Tally baseline = new Tally();
        private final List<Tally> tallies = new ArrayList<>();
        private final List<ShiftTally> shifts = new ArrayList<>();

        Gathered(int reforms) {
            for (int i = 0; i < reforms; i++) {
                tallies.add(new Tally());
                shifts.add(new ShiftTally());
            }
        }

        void add(Firm firm, Decider before, List<Decider> after) {
            FirmResult was = before.decide(firm);
            baseline.add(was);
            for (int i = 0; i < after.size(); i++) {
                FirmResult is = after.get(i).decide(firm);
                tallies.get(i).add(is);
                shifts.get(i).add(was, is);
            }
        }

        Gathered merge(Gathered other) {
            baseline.merge(other.baseline);
            for (int i = 0; i < tallies.size(); i++) {
                tallies.get(i).merge(other.tallies.get(i));
                shifts.get(i).merge(other.shifts.get(i));
            }
            return this;
        }

        Comparison comparison(Scenario scenario, Map<Reform, Scenario> scenarios) {
            Totals before = baseline.totals();
            List<Effect> effects = new ArrayList<>();
            scenarios.forEach((reform, changed) -> {
                Totals after = tallies.get(effects.size()).totals();
                effects.add(new Effect(
                        reform,
                        after,
                        changed.spending(after),
                        shifts.get(effects.size()).shifts()));
            });
            return new Comparison(scenario.program().id(), before, scenario.spending(before), effects);
        }
    }
}
