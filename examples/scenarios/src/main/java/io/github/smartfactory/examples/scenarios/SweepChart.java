package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scenario.Setting;
import io.github.smartfactory.support.scenario.SweepPoint;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws the support over a parameter, with the budget and what is paid as it is. */
final class SweepChart {

    /** More markers than that run into each other. */
    private static final int MOST_MARKED = 40;

    private final Words words;

    SweepChart(Words words) {
        this.words = words;
    }

    Drawing of(SweepRange range, Setting setting, SweepOutcome outcome) {
        Parameter parameter = range.parameter();
        XYChart chart =
                new Charts(words).lines("chart-sweep-" + parameter.key(), axis(parameter, setting), "axis-support");
        chart.getStyler().setLegendLayout(LegendLayout.Horizontal);
        List<String> labels = Charts.axisLabels(chart.getXAxisTitle(), chart.getYAxisTitle());
        List<Double> values = range.values().stream().map(parameter::plotted).toList();
        labels.add(support(chart, values, outcome.points()));
        double from = values.get(0);
        double to = Math.max(values.get(values.size() - 1), Math.nextUp(from));
        double room = (to - from) * 0.02;
        chart.getStyler().setXAxisMin(from - room);
        chart.getStyler().setXAxisMax(to + room);
        chart.getStyler().setXAxisTickMarkSpacingHint(90);
        Charts.upTo(chart, highest(outcome) * 1.06);
        labels.add(baseline(chart, outcome.baseline().support(), from, to));
        outcome.budget().ifPresent(budget -> labels.add(new Charts(words).budgetLine(chart, budget, from, to, 1)));
        return new Drawing("sweep-" + parameter.key(), chart, chart.getTitle(), labels);
    }

    private String axis(Parameter parameter, Setting setting) {
        String axis = words.word("axis-" + parameter.key());
        return setting.type()
                .map(type -> words.word(type.label()) + " · " + axis)
                .orElse(axis);
    }

    private String support(XYChart chart, List<Double> values, List<SweepPoint> points) {
        String name = words.word("support");
        XYSeries series = chart.addSeries(
                name,
                values,
                points.stream().map(point -> Charts.eok(point.support())).toList());
        Charts.line(series, Charts.INK, 0);
        if (values.size() > MOST_MARKED) {
            series.setMarker(SeriesMarkers.NONE);
        }
        return name;
    }

    private String baseline(XYChart chart, Won support, double from, double to) {
        String name = words.word("baseline-line", Words.eok(support, 1));
        chart.addSeries(name, List.of(from, to), List.of(Charts.eok(support), Charts.eok(support)))
                .setMarker(SeriesMarkers.NONE)
                .setLineColor(Charts.GREY)
                .setLineStyle(Charts.stroke(3, 4));
        return name;
    }

    private static double highest(SweepOutcome outcome) {
        double most = outcome.points().stream()
                .mapToDouble(point -> Charts.eok(point.support()))
                .max()
                .orElse(1);
        double budget = outcome.budget().map(Charts::eok).orElse(0.0);
        return Math.max(
                1,
                Math.max(Math.max(most, budget), Charts.eok(outcome.baseline().support())));
    }
}
