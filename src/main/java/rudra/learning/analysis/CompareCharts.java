package rudra.learning.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.DotPlot;
import rudra.analysis.picture.DotPlot.Lane;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.LineChart.Band;
import rudra.analysis.picture.LineChart.Series;
import rudra.learning.analysis.CompareResult.Curve;
import rudra.learning.analysis.CompareResult.ModelResult;
import rudra.learning.analysis.CompareResult.Reliability;
import rudra.learning.analysis.CompareResult.ScoreDistribution;

/** The charts of a comparison. */
final class CompareCharts {
    private CompareCharts() {}

    static Map<String, Chart> of(CompareResult result) {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put(
                "auc",
                new DotPlot(
                        "AUC: mean with 95 % interval, and each fold",
                        Axis.linear("AUC"),
                        "fold",
                        result.models().stream().map(CompareCharts::lane).toList()));
        charts.put(
                "roc",
                new LineChart(
                        "Receiver operating characteristic, all test rows",
                        Axis.linear("Negative rows called positive, share"),
                        Axis.linear("Positive rows called positive, share"),
                        result.curves().stream().map(CompareCharts::roc).toList()));
        charts.put(
                "calibration",
                new LineChart(
                        "Calibration: what was given a probability, and how often it came",
                        Axis.linear("Probability given, mean of the range"),
                        Axis.linear("Positive rows, share with 95 % interval"),
                        calibration(result)));
        best(result)
                .forEach(own ->
                        charts.put(
                                "scores",
                                new LineChart(
                                        "Where "
                                                + FamilyNames.within(own.family())
                                                + " puts both classes",
                                        Axis.linear("Probability of the positive class"),
                                        Axis.linear("Rows of the class, share"),
                                        scores(own))));
        return charts;
    }

    private static Lane lane(ModelResult model) {
        return new Lane(
                FamilyNames.of(model.family()),
                FamilyNames.ink(model.family()),
                model.auc().mean(),
                model.auc().low(),
                model.auc().high(),
                numbers(model.auc().folds()));
    }

    private static Series roc(Curve curve) {
        return Series.of(
                FamilyNames.of(curve.family()),
                FamilyNames.ink(curve.family()),
                numbers(curve.falsePositives()),
                numbers(curve.truePositives()));
    }

    /** The intervals of the best only: several would hide each other. */
    private static List<Series> calibration(CompareResult result) {
        String best = result.models().getFirst().family();
        double[] ends = {0, 1};
        Series ideal = Series.of("As it should be", Ink.MUTED, ends, ends);
        return Stream.concat(
                        Stream.of(ideal),
                        result.calibration().stream()
                                .filter(own -> own.predicted().size() > 1)
                                .map(own -> calibration(own, own.family().equals(best))))
                .toList();
    }

    private static Series calibration(Reliability own, boolean banded) {
        Series line =
                Series.of(
                        FamilyNames.of(own.family()),
                        FamilyNames.ink(own.family()),
                        numbers(own.predicted()),
                        numbers(own.observed()));
        return banded ? line.within(new Band(numbers(own.low()), numbers(own.high()))) : line;
    }

    private static List<ScoreDistribution> best(CompareResult result) {
        String best = result.models().getFirst().family();
        return result.scores().stream().filter(own -> own.family().equals(best)).toList();
    }

    private static List<Series> scores(ScoreDistribution own) {
        return List.of(
                steps("Negative rows", Ink.SERIES_1, own.negatives()),
                steps("Positive rows", Ink.SERIES_2, own.positives()));
    }

    /** Each share from the beginning of its range to the end. */
    private static Series steps(String name, Ink ink, List<Double> shares) {
        int ranges = shares.size();
        double[] x =
                IntStream.rangeClosed(0, ranges).mapToDouble(k -> (double) k / ranges).toArray();
        double[] y =
                IntStream.rangeClosed(0, ranges)
                        .mapToDouble(k -> shares.get(Math.min(k, ranges - 1)))
                        .toArray();
        return Series.steps(name, ink, x, y);
    }

    private static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
