package rudra.simulation.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.LineChart.Series;
import rudra.simulation.analysis.Money;
import rudra.simulation.comparison.ComparisonResult.StepPair;

/** Both runs in one picture, figure by figure. */
final class ComparisonCharts {
    private static final String SHARE = "Share";

    private final ComparisonResult result;
    private final double[] numbers;

    private ComparisonCharts(ComparisonResult result) {
        this.result = result;
        this.numbers = result.steps().stream().mapToDouble(StepPair::step).toArray();
    }

    static Map<String, Chart> of(ComparisonResult result) {
        ComparisonCharts charts = new ComparisonCharts(result);
        Map<String, Chart> all = new LinkedHashMap<>();
        all.put(
                "failed",
                charts.chart(
                        "Failed so far",
                        Axis.whole("Institutions"),
                        StepPair::failedA,
                        StepPair::failedB));
        all.put(
                "losses",
                charts.chart(
                        "Lost so far",
                        Axis.linear(Money.titled("Loss", result.unit())),
                        StepPair::lossA,
                        StepPair::lossB));
        all.put(
                "capital",
                charts.chart(
                        "Capital ratio",
                        Axis.linear(SHARE),
                        StepPair::capitalA,
                        StepPair::capitalB));
        all.put(
                "liquidity",
                charts.chart(
                        "Liquidity buffer",
                        Axis.linear(SHARE),
                        StepPair::liquidityA,
                        StepPair::liquidityB));
        all.put(
                "spread",
                charts.chart(
                        "Credit spread",
                        Axis.linear("Share a year"),
                        StepPair::spreadA,
                        StepPair::spreadB));
        return all;
    }

    private Chart chart(
            String title, Axis y, ToDoubleFunction<StepPair> a, ToDoubleFunction<StepPair> b) {
        return new LineChart(
                title,
                Axis.whole("Step"),
                y,
                List.of(
                        Series.of("A: " + result.runA(), Ink.SERIES_1, numbers, values(a)),
                        Series.of("B: " + result.runB(), Ink.SERIES_2, numbers, values(b))));
    }

    private double[] values(ToDoubleFunction<StepPair> figure) {
        return result.steps().stream().mapToDouble(figure).toArray();
    }
}
