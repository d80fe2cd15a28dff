package io.github.smartfactory.examples.portal.calculator;

import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Payer;
import java.awt.BasicStroke;
import java.awt.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws who pays what over the total cost: areas on top of each other, exact at every bend. */
final class CostPicture {

    /** An axis that begins a little below zero has a zero on it. */
    private static final double SLIVER = 0.001;

    private static final Color INK = new Color(0x22, 0x22, 0x22);
    private static final Color RULE = new Color(0xD9, 0xD9, 0xD9);
    private static final Color RED = new Color(0x9B, 0x1C, 0x1C);

    private final Calculation calculation;
    private final PlanCurve curve;
    private final Words words;
    private final PictureSize size;
    private final AxisUnit unit;

    CostPicture(Calculation calculation, Words words, PictureSize size) {
        this.calculation = calculation;
        this.curve = PlanCurve.of(calculation);
        this.words = words;
        this.size = size;
        this.unit = AxisUnit.upTo(curve.end(), words);
    }

    String svg() {
        return Svg.of(
                chart(),
                size.width(),
                size.height(),
                Caption.title(calculation, words),
                Caption.of(calculation, words));
    }

    private XYChart chart() {
        XYChart chart = new XYChartBuilder()
                .width(size.width())
                .height(size.height())
                .xAxisTitle(words.say("calculator.picture.cost", unit.label(words)))
                .yAxisTitle(words.say("calculator.picture.paid", unit.label(words)))
                .build();
        calm(chart.getStyler());
        double end = plotted(curve.end());
        chart.getStyler().setXAxisMin(-end * SLIVER);
        chart.getStyler().setXAxisMax(end);
        chart.getStyler().setYAxisMin(-end * SLIVER);
        chart.getStyler().setYAxisMax(end);
        areas(chart);
        lines(chart);
        return chart;
    }

    /** From the top down: each area reaches to the axis and is covered by the one below it. */
    private void areas(XYChart chart) {
        List<Payer> payers = new ArrayList<>();
        for (Payer payer : Payer.values()) {
            if (curve.plans().stream().anyMatch(plan -> plan.partOf(payer).isGreaterThan(Won.ZERO))) {
                payers.add(payer);
            }
        }
        Collections.reverse(payers);
        List<Double> costs =
                curve.plans().stream().map(plan -> plotted(plan.total())).toList();
        for (Payer payer : payers) {
            XYSeries area = chart.addSeries(
                    "area of " + payer.key(),
                    costs,
                    curve.plans().stream()
                            .map(plan -> plotted(upTo(payer, plan)))
                            .toList());
            area.setXYSeriesRenderStyle(XYSeriesRenderStyle.Area)
                    .setMarker(SeriesMarkers.NONE)
                    .setLineColor(INK)
                    .setLineStyle(new BasicStroke(0.8f));
            area.setFillColor(Color.decode(Colours.of(payer)));
            area.setShowInLegend(false);
            name(chart, payer);
        }
    }

    /** What a payer and those before it pay. */
    private static Won upTo(Payer last, FundingPlan plan) {
        Won sum = Won.ZERO;
        for (Payer payer : Payer.values()) {
            sum = payer.compareTo(last) <= 0 ? sum.plus(plan.partOf(payer)) : sum;
        }
        return sum;
    }

    /** Says who pays: in the legend, by a square that lies outside the picture, and in an area that has room for it. */
    private void name(XYChart chart, Payer payer) {
        String name = words.text(payer.label());
        double end = plotted(curve.end());
        chart.addSeries(name, List.of(-end), List.of(-end))
                .setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter)
                .setMarker(SeriesMarkers.SQUARE)
                .setMarkerColor(Color.decode(Colours.of(payer)));
        FundingPlan last = curve.plans().get(curve.plans().size() - 1);
        double thick = plotted(last.partOf(payer));
        if (size == PictureSize.WIDE && thick > end * 0.09) {
            double middle = plotted(upTo(payer, last)) - thick / 2;
            chart.addAnnotation(new AnnotationText(name, end * 0.9, middle, false));
        }
    }

    private void lines(XYChart chart) {
        String bend = calculation.endsAtRequest() ? "calculator.picture.request" : "calculator.picture.limit";
        calculation.mostFrom().ifPresent(from -> line(chart, words.say(bend), from, RED, 6, 4));
        calculation.plan().ifPresent(plan -> line(chart, words.say("calculator.picture.own"), plan.total(), INK));
    }

    private void line(XYChart chart, String what, Won at, Color colour, float... dashes) {
        chart.addSeries(
                        what + (size == PictureSize.WIDE ? ": " : "\n") + words.text(at),
                        List.of(plotted(at), plotted(at)),
                        List.of(0.0, plotted(curve.end())))
                .setXYSeriesRenderStyle(XYSeriesRenderStyle.Line)
                .setMarker(SeriesMarkers.NONE)
                .setLineColor(colour)
                .setLineStyle(new BasicStroke(
                        2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes.length == 0 ? null : dashes, 0));
    }

    private double plotted(Won amount) {
        return unit.of(amount, words);
    }

    private void calm(XYStyler styler) {
        styler.setBaseFont(ChartFont.of(13));
        styler.setAxisTitleFont(ChartFont.of(13));
        styler.setAxisTickLabelsFont(ChartFont.of(12));
        styler.setLegendFont(ChartFont.of(13));
        styler.setAnnotationTextFont(ChartFont.of(12));
        styler.setAnnotationTextFontColor(INK);
        styler.setChartTitleVisible(false);
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBackgroundColor(Color.WHITE);
        styler.setChartFontColor(INK);
        styler.setAxisTickLabelsColor(INK);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(RULE);
        styler.setPlotGridLinesStroke(new BasicStroke(0.8f));
        styler.setPlotMargin(0);
        styler.setPlotContentSize(1);
        styler.setChartPadding(size.padding());
        styler.setXAxisTickMarkSpacingHint(56);
        styler.setYAxisTickMarkSpacingHint(40);
        styler.setXAxisTickLabelsFormattingFunction(CostPicture::number);
        styler.setYAxisTickLabelsFormattingFunction(CostPicture::number);
        styler.setLegendPosition(LegendPosition.OutsideS);
        styler.setLegendLayout(LegendLayout.Vertical);
        styler.setLegendBorderColor(Color.WHITE);
        styler.setLegendBackgroundColor(Color.WHITE);
        styler.setLegendPadding(5);
        styler.setMarkerSize(12);
        styler.setAntiAlias(true);
        styler.setLocale(Locale.ROOT);
        styler.setYAxisLabelAlignment(AxesChartStyler.TextAlignment.Right);
        styler.setAxisTickMarksStroke(new BasicStroke(1));
        styler.setAxisTickMarksColor(INK);
    }

    /** No decimals where a number has none. */
    private static String number(Double tick) {
        BigDecimal rounded =
                BigDecimal.valueOf(tick).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }
}
