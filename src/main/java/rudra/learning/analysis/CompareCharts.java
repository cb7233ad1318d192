package rudra.learning.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.LineChart.Series;
import rudra.learning.analysis.CompareResult.Curve;

/** The charts of a comparison. */
final class CompareCharts {
    private CompareCharts() {}

    static Map<String, Chart> of(CompareResult result) {
        List<Series> series = new ArrayList<>();
        for (Curve curve : result.curves()) {
            series.add(
                    Series.of(
                            curve.family(),
                            Ink.series(series.size()),
                            numbers(curve.falsePositives()),
                            numbers(curve.truePositives())));
        }
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put(
                "roc",
                new LineChart(
                        "Receiver operating characteristic, all test rows",
                        Axis.linear("Negative rows called positive, share"),
                        Axis.linear("Positive rows called positive, share"),
                        series));
        return charts;
    }

    private static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
