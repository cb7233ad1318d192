package rudra.contagion.market;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.BarChart;
import rudra.analysis.picture.BarChart.Arrangement;
import rudra.analysis.picture.BarChart.Direction;
import rudra.analysis.picture.BarChart.Series;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.ScatterChart;
import rudra.contagion.market.MarketMeasuresResult.InstitutionRisk;

/** The charts of measures from market prices: each measure sorted, and two against each other. */
final class MarketCharts {
    private static final int SHOWN = 25;
    private static final String MES = "Marginal expected shortfall, %";
    private static final String DELTA_COVAR = "ΔCoVaR, %";

    private MarketCharts() {}

    static Map<String, Chart> of(List<InstitutionRisk> risks) {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put(
                "mes",
                bars(
                        risks,
                        "Who loses when the market falls",
                        MES,
                        Ink.SERIES_1,
                        MarketCharts::mes));
        charts.put(
                "delta-covar",
                bars(
                        risks,
                        "With whom the market falls",
                        DELTA_COVAR,
                        Ink.SERIES_2,
                        MarketCharts::deltaCoVar));
        charts.put(
                "srisk",
                bars(
                        risks,
                        "Who would lack capital",
                        "SRISK, in the unit of the capitalisation",
                        Ink.SERIES_3,
                        risk -> risk.srisk().orElse(Double.NaN)));
        charts.put("mes-against-delta-covar", scatter(risks));
        return charts;
    }

    private static double mes(InstitutionRisk risk) {
        return 100 * risk.marginalExpectedShortfall();
    }

    private static double deltaCoVar(InstitutionRisk risk) {
        return 100 * risk.deltaCoVar();
    }

    /** Bars of those above 0, the longest first. */
    private static Chart bars(
            List<InstitutionRisk> risks,
            String title,
            String axis,
            Ink ink,
            ToDoubleFunction<InstitutionRisk> measure) {
        List<InstitutionRisk> shown =
                risks.stream()
                        .filter(risk -> measure.applyAsDouble(risk) > 0)
                        .sorted(Comparator.comparingDouble(measure).reversed())
                        .limit(SHOWN)
                        .toList();
        DoubleFunction<String> text = value -> String.format(Locale.ROOT, "%,.4g", value);
        return new BarChart(
                title,
                axis,
                shown.stream().map(InstitutionRisk::institution).toList(),
                List.of(new Series(axis, ink, shown.stream().mapToDouble(measure).toArray())),
                Direction.RIGHT,
                Arrangement.GROUPED,
                false,
                text);
    }

    private static Chart scatter(List<InstitutionRisk> risks) {
        return ScatterChart.of(
                "The two directions",
                Axis.linear(MES),
                Axis.linear(DELTA_COVAR),
                Ink.SERIES_1,
                risks.stream()
                        .map(risk ->
                                new ScatterChart.Point(
                                        risk.institution(), mes(risk), deltaCoVar(risk)))
                        .toList());
    }
}
