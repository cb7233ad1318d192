package rudra.learning.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.LineChart.Series;

/** The chart of a prediction: how probabilities are spread. */
final class PredictCharts {
    private static final int BINS = 20;

    private PredictCharts() {}

    /** How many scores lie in each twentieth of [0, 1]; the last holds 1. */
    static List<Integer> counts(double[] scores) {
        int[] counts = new int[BINS];
        for (double score : scores) {
            counts[Math.clamp((int) (score * BINS), 0, BINS - 1)]++;
        }
        return Arrays.stream(counts).boxed().toList();
    }

    static Chart probabilities(PredictResult result) {
        double[] edges =
                IntStream.rangeClosed(0, BINS).mapToDouble(k -> (double) k / BINS).toArray();
        double[] counts =
                IntStream.rangeClosed(0, BINS)
                        .mapToDouble(k -> result.histogram().get(Math.min(k, BINS - 1)))
                        .toArray();
        return new LineChart(
                "Rows by probability",
                Axis.linear("Probability of " + result.positive()),
                Axis.linear("Rows"),
                List.of(Series.steps("rows", Ink.series(0), edges, counts)));
    }
}
