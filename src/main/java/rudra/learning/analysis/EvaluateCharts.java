package rudra.learning.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.LineChart.Series;
import rudra.learning.analysis.EvaluateResult.CalibrationBin;

/** The charts of an evaluation. */
final class EvaluateCharts {
    private static final double[] UNIT = {0, 1};

    private EvaluateCharts() {}

    static Map<String, Chart> of(EvaluateResult result) {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put(
                "roc",
                new LineChart(
                        "Receiver operating characteristic",
                        Axis.linear("Negative rows called positive, share"),
                        Axis.linear("Positive rows called positive, share"),
                        List.of(
                                Series.of(
                                        result.family(),
                                        Ink.series(0),
                                        CompareCharts.numbers(result.curve().falsePositives()),
                                        CompareCharts.numbers(result.curve().truePositives())),
                                Series.of("chance", Ink.series(1), UNIT, UNIT))));
        charts.put(
                "calibration",
                new LineChart(
                        "How often what was predicted came, by tenth",
                        Axis.linear("Mean probability"),
                        Axis.linear("Share that is " + result.positive()),
                        List.of(
                                Series.of(
                                        result.family(),
                                        Ink.series(0),
                                        result.calibration().stream()
                                                .mapToDouble(CalibrationBin::predicted)
                                                .toArray(),
                                        result.calibration().stream()
                                                .mapToDouble(CalibrationBin::observed)
                                                .toArray()),
                                Series.of("perfect", Ink.series(1), UNIT, UNIT))));
        return charts;
    }
}
