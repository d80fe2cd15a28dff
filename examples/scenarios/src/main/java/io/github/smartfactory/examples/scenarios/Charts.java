package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scenario.BudgetCurve;
import io.github.smartfactory.support.scenario.Comparison;
import io.github.smartfactory.support.scenario.Dimension;
import io.github.smartfactory.support.scenario.Effect;
import io.github.smartfactory.support.scenario.Figures;
import io.github.smartfactory.support.scenario.Order;
import io.github.smartfactory.support.scenario.Shift;
import io.github.smartfactory.support.vocabulary.Name;
import java.awt.BasicStroke;
import java.awt.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws a comparison, for print: few colours, which differ in grey, too. */
final class Charts {

    /** An axis that begins a little below zero has a zero on it. */
    private static final double SLIVER = 0.002;

    static final Color INK = new Color(0x22, 0x22, 0x22);
    static final Color GREY = new Color(0x77, 0x77, 0x77);
    private static final Color RED = new Color(0x99, 0x1B, 0x1B);
    private static final Color RULE = new Color(0xD9, 0xD9, 0xD9);

    /** Of names beside bars, in letters of half width. */
    private static final int WIDEST_NAME = 50;

    /** From the baseline on, each clearly darker or lighter than its neighbours. */
    private static final Color[] FILLS = {
        new Color(0xB8, 0xBE, 0xC6),
        new Color(0x1F, 0x4E, 0x79),
        new Color(0x6F, 0xA8, 0xC9),
        new Color(0xC9, 0x7B, 0x2A),
        new Color(0x4D, 0x4D, 0x4D),
        new Color(0x8C, 0xB3, 0x8F)
    };

    /** Lines that run close together are told by their markers, also in grey. */
    private static final Marker[] MARKERS = {
        SeriesMarkers.CIRCLE,
        SeriesMarkers.SQUARE,
        SeriesMarkers.TRIANGLE_UP,
        SeriesMarkers.DIAMOND,
        SeriesMarkers.CROSS,
        SeriesMarkers.TRIANGLE_DOWN
    };

    private static final BasicStroke[] BUDGET_LINES = {stroke(), stroke(10, 5), stroke(3, 4)};

    private final Words words;

    Charts(Words words) {
        this.words = words;
    }

    static BasicStroke stroke(float... dashes) {
        return new BasicStroke(
                1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes.length == 0 ? null : dashes, 0);
    }

    // ---- Support by type ----

    Drawing support(Comparison comparison) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(Drawing.WIDTH)
                .height(Drawing.HEIGHT)
                .title(words.word("chart-support"))
                .xAxisTitle(words.word(Dimension.TYPE.label()))
                .yAxisTitle(words.word("axis-support"))
                .build();
        calm(chart.getStyler());
        chart.getStyler().setPlotGridVerticalLinesVisible(false);
        chart.getStyler().setAvailableSpaceFill(0.72);
        chart.getStyler().setLabelsVisible(true);
        chart.getStyler().setLabelsPosition(1.04);
        chart.getStyler().setLabelsFont(ChartFont.of(12));
        chart.getStyler().setYAxisTickLabelsFormattingFunction(Charts::number);
        List<String> labels = axisLabels(chart.getXAxisTitle(), chart.getYAxisTitle());
        Map<String, Map<Name, Figures>> scenarios = types(comparison);
        List<Name> types = supported(scenarios);
        types.forEach(type -> labels.add(words.word(type)));
        int number = 0;
        for (Map.Entry<String, Map<Name, Figures>> scenario : scenarios.entrySet()) {
            Map<Name, Figures> figures = scenario.getValue();
            chart.addSeries(
                            scenario.getKey(),
                            types.stream().map(words::word).toList(),
                            types.stream()
                                    .map(type -> eok(figures.getOrDefault(type, Figures.NONE)
                                            .support()
                                            .sum()))
                                    .toList())
                    .setFillColor(FILLS[number++ % FILLS.length]);
            labels.add(scenario.getKey());
        }
        return new Drawing("support-by-type", chart, chart.getTitle(), labels);
    }

    /** The types with any support: one without would be an empty place. */
    private static List<Name> supported(Map<String, Map<Name, Figures>> scenarios) {
        Set<Name> types = new LinkedHashSet<>();
        scenarios
                .values()
                .forEach(all -> all.forEach((type, figures) -> {
                    if (figures.supported() > 0) {
                        types.add(type);
                    }
                }));
        return types.isEmpty()
                ? List.copyOf(scenarios.values().iterator().next().keySet())
                : List.copyOf(types);
    }

    private Map<String, Map<Name, Figures>> types(Comparison comparison) {
        Map<String, Map<Name, Figures>> scenarios = new LinkedHashMap<>();
        scenarios.put(words.word("baseline"), comparison.baseline().by(Dimension.TYPE));
        comparison
                .effects()
                .forEach(effect -> scenarios.put(name(effect), effect.totals().by(Dimension.TYPE)));
        return scenarios;
    }

    private String name(Effect effect) {
        return words.word(effect.reform().name());
    }

    // ---- Cost ----

    Drawing cost(Comparison comparison) {
        HorizontalBarChart chart = bars("chart-cost", "axis-cost");
        chart.getStyler().setLegendVisible(false);
        List<Effect> effects = comparison.effects();
        chart.addSeries(
                        words.word("cost"),
                        effects.stream().map(effect -> eok(effect.cost())).toList(),
                        effects.stream()
                                .map(effect -> withAmounts(effect, Words.moreEok(effect.cost(), 1)))
                                .toList())
                .setFillColor(FILLS[1]);
        return drawing("marginal-cost", chart, effects);
    }

    Drawing winners(Comparison comparison) {
        HorizontalBarChart chart = bars("chart-winners", "axis-change");
        List<Effect> effects = comparison.effects();
        List<String> names = effects.stream()
                .map(effect -> {
                    Shift shift = effect.shifts().overall();
                    return withAmounts(
                            effect,
                            Words.moreEok(shift.gained(), 1) + ", " + Words.moreEok(Won.ZERO.minus(shift.lost()), 1));
                })
                .toList();
        chart.addSeries(
                        words.word("winners-gain"),
                        effects.stream()
                                .map(effect -> eok(effect.shifts().overall().gained()))
                                .toList(),
                        names)
                .setFillColor(FILLS[1]);
        chart.addSeries(
                        words.word("losers-lose"),
                        effects.stream()
                                .map(effect -> eok(
                                        Won.ZERO.minus(effect.shifts().overall().lost())))
                                .toList(),
                        names)
                .setFillColor(FILLS[3]);
        return drawing("winners-and-losers", chart, effects, words.word("winners-gain"), words.word("losers-lose"));
    }

    /** Amounts stand beside the name: on a short bar there is no room for them. */
    private String withAmounts(Effect effect, String amounts) {
        return shortened(name(effect)) + " (" + amounts + ")";
    }

    private static String shortened(String name) {
        if (TextTable.width(name) <= WIDEST_NAME) {
            return name;
        }
        int end = name.length();
        while (TextTable.width(name.substring(0, end)) >= WIDEST_NAME) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end).strip() + "...";
    }

    private HorizontalBarChart bars(String title, String axis) {
        HorizontalBarChart chart = new HorizontalBarChartBuilder()
                .width(Drawing.WIDTH)
                .height(Drawing.HEIGHT)
                .title(words.word(title))
                .xAxisTitle(words.word(axis))
                .build();
        calm(chart.getStyler());
        chart.getStyler().setXAxisTickLabelsFormattingFunction(Charts::number);
        chart.getStyler().setPlotGridHorizontalLinesVisible(false);
        chart.getStyler().setAvailableSpaceFill(0.6);
        return chart;
    }

    private Drawing drawing(String name, HorizontalBarChart chart, List<Effect> effects, String... series) {
        List<String> labels = axisLabels(chart.getXAxisTitle());
        effects.forEach(effect -> labels.add(name(effect)));
        labels.addAll(List.of(series));
        return new Drawing(name, chart, chart.getTitle(), labels);
    }

    // ---- Budget ----

    Drawing curve(Map<String, BudgetCurve> curves, Order order, List<Won> budgets) {
        XYChart chart = lines("chart-curve", words.word("axis-firms", words.word(order.label())), "axis-used");
        List<String> labels = axisLabels(chart.getXAxisTitle(), chart.getYAxisTitle());
        int number = 0;
        double last = 1;
        double most = 1;
        for (Map.Entry<String, BudgetCurve> curve : curves.entrySet()) {
            List<BudgetCurve.Point> points = curve.getValue().points();
            BudgetCurve.Point end = points.get(points.size() - 1);
            last = Math.max(last, (double) end.firms());
            most = Math.max(most, eok(end.used()));
            XYSeries series = chart.addSeries(
                    curve.getKey(),
                    points.stream().map(BudgetCurve.Point::firms).toList(),
                    points.stream().map(point -> eok(point.used())).toList());
            line(series, number == 0 ? INK : FILLS[number % FILLS.length], number);
            number++;
            labels.add(curve.getKey());
        }
        last *= 1.04; // Room for the last marker.
        chart.getStyler().setXAxisMin(-last * SLIVER);
        chart.getStyler().setXAxisMax(last);
        upTo(chart, most * 1.04);
        for (Won budget : budgets) {
            labels.add(budgetLine(chart, budget, 0.0, last, budgets.indexOf(budget)));
        }
        return new Drawing("budget-curve", chart, chart.getTitle(), labels);
    }

    /** A chart of lines over an axis with a title that is given, from nothing upwards. */
    XYChart lines(String title, String axis, String upwards) {
        XYChart chart = new XYChartBuilder()
                .width(Drawing.WIDTH)
                .height(Drawing.HEIGHT)
                .title(words.word(title))
                .xAxisTitle(axis)
                .yAxisTitle(words.word(upwards))
                .build();
        calm(chart.getStyler());
        chart.getStyler().setXAxisTickLabelsFormattingFunction(Charts::number);
        chart.getStyler().setYAxisTickLabelsFormattingFunction(Charts::number);
        chart.getStyler().setYAxisTickMarkSpacingHint(64);
        chart.getStyler().setPlotContentSize(1);
        chart.getStyler().setLegendPadding(12);
        chart.getStyler().setMarkerSize(8);
        return chart;
    }

    /** From nothing up to an amount. */
    static void upTo(XYChart chart, double most) {
        chart.getStyler().setYAxisMin(-most * SLIVER);
        chart.getStyler().setYAxisMax(most);
    }

    static void line(XYSeries series, Color colour, int number) {
        series.setMarker(MARKERS[number % MARKERS.length])
                .setMarkerColor(colour)
                .setLineColor(colour)
                .setLineStyle(new BasicStroke(1.8f));
    }

    /** Draws money as a line across; says what it is called. */
    String budgetLine(XYChart chart, Won budget, double from, double to, int number) {
        String name = words.word("budget-line", Words.eok(budget, 0));
        chart.addSeries(name, List.of(from, to), List.of(eok(budget), eok(budget)))
                .setMarker(SeriesMarkers.NONE)
                .setLineColor(RED)
                .setLineStyle(BUDGET_LINES[number % BUDGET_LINES.length]);
        return name;
    }

    // ---- What they have in common ----

    private static void calm(AxesChartStyler styler) {
        styler.setBaseFont(ChartFont.of(14));
        styler.setChartTitleFont(ChartFont.of(20));
        styler.setAxisTitleFont(ChartFont.of(15));
        styler.setAxisTickLabelsFont(ChartFont.of(14));
        styler.setLegendFont(ChartFont.of(14));
        styler.setChartTitleBoxVisible(false);
        styler.setChartTitlePadding(12);
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBackgroundColor(Color.WHITE);
        styler.setChartFontColor(INK);
        styler.setAxisTickLabelsColor(INK);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(RULE);
        styler.setPlotGridLinesStroke(new BasicStroke(0.8f));
        styler.setPlotMargin(0);
        styler.setChartPadding(18);
        styler.setAxisTitlePadding(10);
        styler.setLegendPosition(LegendPosition.OutsideS);
        styler.setLegendLayout(LegendLayout.Vertical);
        styler.setLegendBorderColor(Color.WHITE);
        styler.setLegendBackgroundColor(Color.WHITE);
        styler.setAntiAlias(true);
        styler.setTextAntiAlias(true);
        styler.setLocale(Locale.ROOT);
        styler.setYAxisLabelAlignment(AxesChartStyler.TextAlignment.Right);
        styler.setAxisTickMarksStroke(new BasicStroke(1));
        styler.setAxisTickMarksColor(INK);
    }

    static List<String> axisLabels(String... titles) {
        return new ArrayList<>(List.of(titles));
    }

    static Double eok(Won amount) {
        return Words.inEok(amount).doubleValue();
    }

    /** No decimals where a number has none, and few where they hardly count. */
    private static String number(Double tick) {
        int places = Math.abs(tick) < 10 ? 2 : 1;
        BigDecimal rounded =
                BigDecimal.valueOf(tick).setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }
}
