package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scenario.BudgetCurve;
import io.github.smartfactory.support.scenario.BudgetCurve.Point;
import io.github.smartfactory.support.scenario.Population;
import io.github.smartfactory.support.scenario.Scenario;
import java.util.List;
import java.util.stream.IntStream;

/** The beginning of a budget curve, as far as a chart shows it, and as many points of it as can be told apart. */
final class ShownCurve {

    private static final int MARKERS = 24;

    /** So fine that the beginning has enough points even where it is a small part of the whole. */
    private static final int SAMPLES = 100_000;

    private ShownCurve() {}

    static BudgetCurve of(Scenario scenario, Population population, Won shown) {
        List<Point> points = BudgetCurve.of(scenario, population, SAMPLES).points();
        return new BudgetCurve(thinned(shown.isZero() ? points : upTo(shown, points)));
    }

    /** Up to the first point that reaches an amount. */
    private static List<Point> upTo(Won shown, List<Point> points) {
        long below = points.stream()
                .takeWhile(point -> point.used().isLessThan(shown))
                .count();
        return points.subList(0, (int) Math.min(below + 1, points.size()));
    }

    private static List<Point> thinned(List<Point> points) {
        int last = points.size() - 1;
        int step = Math.max(1, last / MARKERS);
        return IntStream.rangeClosed(0, last)
                .filter(i -> i % step == 0 || i == last)
                .mapToObj(points::get)
                .toList();
    }
}
