package rudra.contagion.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.BarChart;
import rudra.analysis.picture.BarChart.Arrangement;
import rudra.analysis.picture.BarChart.Direction;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Histogram;
import rudra.analysis.picture.Histogram.Marker;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.LineChart.Series;
import rudra.analysis.picture.ScatterChart;
import rudra.analysis.picture.ScatterChart.Point;
import rudra.analysis.table.NumberText;
import rudra.contagion.analysis.ImpactResult.Impact;
import rudra.contagion.analysis.RatiosResult.Ratios;
import rudra.contagion.measures.ContagionWindow;

/** The charts of measures that need no shock. */
final class MeasureCharts {
    private static final int SHOWN = 25;
    private static final int PLACES = 241;
    private static final int RANGES = 24;

    private MeasureCharts() {}

    /** Who hits others hardest, and who brings them down. */
    static Map<String, Chart> ofImpacts(List<Impact> sorted) {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put(
                "criticality",
                bars(
                        sorted,
                        "Whose failure hits others hardest",
                        "Criticality: shares of others’ equity, added up",
                        Ink.SERIES_1,
                        Impact::criticality));
        charts.put(
                "brings-down",
                bars(
                        sorted,
                        "Whose failure alone brings others down",
                        "Institutions",
                        Ink.SERIES_2,
                        Impact::bringsDown));
        return charts;
    }

    /** Bars of those above 0, the longest first. */
    private static Chart bars(
            List<Impact> impacts,
            String title,
            String axis,
            Ink ink,
            ToDoubleFunction<Impact> measure) {
        List<Impact> shown =
                impacts.stream()
                        .filter(one -> measure.applyAsDouble(one) > 0)
                        .sorted(Comparator.comparingDouble(measure).reversed())
                        .limit(SHOWN)
                        .toList();
        return new BarChart(
                title,
                axis,
                shown.stream().map(Impact::institution).toList(),
                List.of(
                        new BarChart.Series(
                                title, ink, shown.stream().mapToDouble(measure).toArray())),
                Direction.RIGHT,
                Arrangement.GROUPED,
                false,
                NumberText::rough);
    }

    /** How the ratios are spread, against their minima, and against each other. */
    static Map<String, Chart> ofRatios(List<Ratios> ratios, RatiosResult.Minima minima) {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put(
                "leverage-ratios",
                histogram(
                        "Leverage ratios",
                        "Equity ÷ assets, %",
                        ratios,
                        Ratios::leverageRatio,
                        minima.leverage()));
        charts.put(
                "risk-weighted-ratios",
                histogram(
                        "Risk-weighted ratios",
                        "Equity ÷ risk-weighted assets, %",
                        ratios,
                        Ratios::riskWeightedRatio,
                        minima.riskWeighted()));
        charts.put(
                "leverage-by-risk-weighted-ratio",
                ScatterChart.of(
                        "One ratio against the other",
                        Axis.linear("Equity ÷ risk-weighted assets, %"),
                        Axis.linear("Equity ÷ assets, %"),
                        Ink.SERIES_1,
                        ratios.stream()
                                .map(one ->
                                        new Point(
                                                one.institution(),
                                                100 * one.riskWeightedRatio(),
                                                100 * one.leverageRatio()))
                                .toList()));
        return charts;
    }

    private static Chart histogram(
            String title,
            String axis,
            List<Ratios> ratios,
            ToDoubleFunction<Ratios> ratio,
            double minimum) {
        return new Histogram(
                title,
                Axis.linear(axis),
                "Institutions",
                ratios.stream().mapToDouble(one -> 100 * ratio.applyAsDouble(one)).toArray(),
                RANGES,
                List.of(new Marker("minimum", 100 * minimum)));
    }

    /**
     * How many are reached by a failure, by average degree: the window is where more than one is.
     */
    static Map<String, Chart> ofWindow(WindowResult result) {
        double[] degrees = degrees(result);
        List<Series> lines = new ArrayList<>();
        int strict = result.strict().vulnerableInDegreeAtMost();
        int ties = result.tieDefaults().vulnerableInDegreeAtMost();
        lines.add(reached("Reached", Ink.SERIES_1, degrees, strict));
        if (ties != strict) {
            lines.add(
                    reached(
                            "Reached, where losing all capital fails",
                            Ink.SERIES_2,
                            degrees,
                            ties));
        }
        lines.add(
                Series.of(
                        "One: above, failures spread",
                        Ink.MUTED,
                        new double[] {0, degrees[PLACES - 1]},
                        new double[] {1, 1}));
        double here = result.averageDegree();
        double top =
                Math.max(
                        2,
                        IntStream.of(strict, ties)
                                .mapToDouble(j -> ContagionWindow.reached(here, j))
                                .max()
                                .orElse(0));
        lines.add(
                Series.of(
                        "This network’s average degree",
                        Ink.DEEP,
                        new double[] {here, here},
                        new double[] {0, top}));
        return Map.of(
                "window",
                new LineChart(
                        "The window in which failures spread",
                        Axis.linear("Average degree"),
                        Axis.linear("Institutions that a failure brings down, on average"),
                        lines));
    }

    private static Series reached(String name, Ink ink, double[] degrees, int vulnerable) {
        double[] reached = new double[degrees.length];
        for (int k = 0; k < degrees.length; k++) {
            reached[k] = ContagionWindow.reached(degrees[k], vulnerable);
        }
        return Series.of(name, ink, degrees, reached);
    }

    /** From 0 to a little beyond the windows and the network, whichever ends last. */
    private static double[] degrees(WindowResult result) {
        double end =
                Math.max(
                        Math.max(4, result.averageDegree()),
                        Math.max(
                                result.strict().to().orElse(0.0),
                                result.tieDefaults().to().orElse(0.0)));
        double[] degrees = new double[PLACES];
        for (int k = 0; k < PLACES; k++) {
            degrees[k] = 1.2 * end * k / (PLACES - 1);
        }
        return degrees;
    }
}
