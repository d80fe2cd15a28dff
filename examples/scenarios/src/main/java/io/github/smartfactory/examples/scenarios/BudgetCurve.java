package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scenario.Cutoff;
import io.github.smartfactory.support.scenario.Decider;
import io.github.smartfactory.support.scenario.Place;
import io.github.smartfactory.support.scenario.Population;
import io.github.smartfactory.support.scenario.Run;
import io.github.smartfactory.support.scenario.Scenario;
import io.github.smartfactory.support.scenario.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much money firms take up, one after the other in the order of the queue, if neither seats nor money ended it: where
 * the curve meets a budget, the budget is used up. A few points of it are enough.
 *
 * @param firms numbers of firms, ascending from 0
 * @param used what so many firms get together
 */
record BudgetCurve(List<Long> firms, List<Won> used) {

    private static final int POINTS = 24;

    /** A firm that qualifies. */
    private record Taken(Place place, long support) {}

    static BudgetCurve of(Scenario scenario, Population population, Won shown, int threads) {
        Run run = Scenario.of(scenario.program()).run(population, threads);
        Decider queue = scenario.decider(Cutoff.NONE);
        boolean ordered = scenario.order().isPresent();
        List<Taken> all = new ArrayList<>();
        for (int i = 0; i < population.size(); i++) {
            if (run.standing(i) == Standing.SUPPORTED) {
                Place place = ordered ? queue.place(population.firm(i)) : new Place(i, "-");
                all.add(new Taken(place, run.support(i).amount()));
            }
        }
        all.sort(Comparator.comparing(Taken::place));
        return sampled(shown.isZero() ? all : upTo(shown, all));
    }

    private static List<Taken> upTo(Won shown, List<Taken> all) {
        long sum = 0;
        int count = 0;
        while (count < all.size() && sum < shown.amount()) {
            sum = Math.addExact(sum, all.get(count).support());
            count++;
        }
        return all.subList(0, count);
    }

    private static BudgetCurve sampled(List<Taken> all) {
        List<Long> firms = new ArrayList<>(List.of(0L));
        List<Won> used = new ArrayList<>(List.of(Won.ZERO));
        int step = Math.max(1, all.size() / POINTS);
        long sum = 0;
        for (int i = 0; i < all.size(); i++) {
            sum = Math.addExact(sum, all.get(i).support());
            if ((i + 1) % step == 0 || i == all.size() - 1) {
                firms.add(i + 1L);
                used.add(Won.of(sum));
            }
        }
        return new BudgetCurve(List.copyOf(firms), List.copyOf(used));
    }
}
