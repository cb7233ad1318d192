package rudra.learning.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.LineChart.Series;

/** The chart of a prediction: how scores are spread. */
final class PredictCharts {
    private static final int BINS = 20;

    private PredictCharts() {}

    /** How many scores lie in each twentieth of [0, 1]; the last holds 1. */
    static List<Integer> counts(double[] scores) {
        return counts(scores, 0, 1);
    }

    /** How many scores lie in each twentieth of a range; the last holds its end. */
    static List<Integer> counts(double[] scores, double from, double to) {
        int[] counts = new int[BINS];
        for (double score : scores) {
            int bin = to > from ? (int) ((score - from) / (to - from) * BINS) : 0;
            counts[Math.clamp(bin, 0, BINS - 1)]++;
        }
        return Arrays.stream(counts).boxed().toList();
    }

    static Chart probabilities(PredictResult result) {
        return rows(
                "Rows by probability",
                "Probability of " + result.positive(),
                result.histogram(),
                0,
                1);
    }

    /**
     * How many rows have which score.
     *
     * @param histogram the rows in each twentieth from one number to another
     */
    static Chart rows(String title, String axis, List<Integer> histogram, double from, double to) {
        double[] edges =
                IntStream.rangeClosed(0, BINS)
                        .mapToDouble(k -> from + (to - from) * k / BINS)
                        .toArray();
        double[] counts =
                IntStream.rangeClosed(0, BINS)
                        .mapToDouble(k -> histogram.get(Math.min(k, BINS - 1)))
                        .toArray();
        return new LineChart(
                title,
                Axis.linear(axis),
                Axis.linear("Rows"),
                List.of(Series.steps("rows", Ink.series(0), edges, counts)));
    }
}
