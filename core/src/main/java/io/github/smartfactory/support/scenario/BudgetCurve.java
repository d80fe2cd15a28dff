package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Won;
import java.util.ArrayList;
import java.util.List;

/**
 * How much money reaches how many firms, going down the queue without a bound.
 *
 * @param points from no firm to all that qualify, in ascending order
 */
public record BudgetCurve(List<Point> points) {

    /**
     * The firms up to one place of the queue.
     *
     * @param firms how many there are; not negative
     * @param used what they get together; not negative
     */
    public record Point(long firms, Won used) {
        /** Checks the bounds. */
        public Point {
            if (firms < 0) {
                throw new IllegalArgumentException("number of firms must not be negative: " + firms);
            }
            Checks.notNegative(used, "money used");
        }
    }

    /** Checks the order. */
    public BudgetCurve {
        points = Checks.notEmpty(points, "points of a budget curve");
        for (int i = 1; i < points.size(); i++) {
            Point before = points.get(i - 1);
            Point point = points.get(i);
            if (point.firms() <= before.firms() || point.used().isLessThan(before.used())) {
                throw new IllegalArgumentException(
                        "points of a budget curve must ascend: " + point + " after " + before);
            }
        }
    }

    /**
     * The curve of a population.
     *
     * @param scenario a scenario with an order
     * @param population the firms
     * @param steps between how many points at most the firms are divided evenly; at least 1
     * @return the curve
     * @throws IllegalStateException if the scenario has no order
     * @throws IllegalArgumentException if points or time of a firm that qualifies are not known
     * @throws ArithmeticException if the sum is beyond what a {@code long} can hold
     */
    public static BudgetCurve of(Scenario scenario, Population population, int steps) {
        Checks.within(steps, 1, 1_000_000, "steps of a budget curve");
        Order order = scenario.order()
                .orElseThrow(() -> new IllegalStateException(scenario + " has no order for a budget curve"));
        Scenario unbounded = Scenario.of(scenario.program());
        Run run = unbounded.run(population);
        Queue queue = Queue.of(
                population,
                row -> run.standing(row) == Standing.SUPPORTED,
                unbounded.rationed(order).decider(Cutoff.NONE));
        List<Point> points = new ArrayList<>(List.of(new Point(0, Won.ZERO)));
        long used = 0;
        long next = 1;
        for (int i = 0; i < queue.size(); i++) {
            used = Math.addExact(used, run.support(queue.row(i)).amount());
            while (queue.size() * next / steps <= i) {
                next++;
            }
            if (i + 1 == queue.size() * next / steps) {
                points.add(new Point(i + 1, Won.of(used)));
            }
        }
        return new BudgetCurve(points);
    }
}
