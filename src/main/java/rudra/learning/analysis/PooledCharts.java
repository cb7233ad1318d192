package rudra.learning.analysis;

import static rudra.learning.analysis.CompareCharts.numbers;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.LineChart.Series;
import rudra.learning.analysis.PooledResult.Gain;
import rudra.learning.analysis.PooledResult.PrecisionRecall;
import rudra.learning.analysis.PooledResult.Separation;
import rudra.learning.analysis.PooledResult.ThresholdTable;

/** The charts of a comparison over all test rows. */
final class PooledCharts {
    private static final double[] ENDS = {0, 1};

    private PooledCharts() {}

    static Map<String, Chart> of(CompareResult result) {
        PooledResult pooled = result.pooled();
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put("precision-recall", precisionRecall(result));
        charts.put("gain", gain(pooled.gains()));
        charts.put("lift", lift(pooled.gains()));
        pooled.separation().forEach(own -> charts.put("ks", separation(own)));
        charts.put("cost", cost(pooled));
        return charts;
    }

    private static LineChart precisionRecall(CompareResult result) {
        double share = (double) result.positives() / result.rows();
        Series chance = Series.of("Chance", Ink.MUTED, ENDS, new double[] {share, share});
        return new LineChart(
                "Precision and recall over all test rows",
                Axis.linear("Recall: positive rows called positive, share"),
                Axis.linear("Precision: called rows that are positive, share"),
                after(chance, result.pooled().precisionRecall(), PooledCharts::line));
    }

    private static Series line(PrecisionRecall own) {
        return line(own.family(), numbers(own.recall()), numbers(own.precision()));
    }

    private static LineChart gain(List<Gain> gains) {
        return new LineChart(
                "Cumulative gain: positive rows among those scored highest",
                Axis.linear("Rows, those scored highest, share"),
                Axis.linear("Positive rows among them, share of all"),
                after(
                        Series.of("Chance", Ink.MUTED, ENDS, ENDS),
                        gains,
                        own -> line(own.family(), numbers(own.share()), numbers(own.captured()))));
    }

    private static LineChart lift(List<Gain> gains) {
        return new LineChart(
                "Lift: how many times as many positive rows as among all",
                Axis.linear("Rows, those scored highest, share"),
                Axis.linear("Lift"),
                after(
                        Series.of("Chance", Ink.MUTED, ENDS, new double[] {1, 1}),
                        gains,
                        PooledCharts::lift));
    }

    /** From the first hundredth on: among no rows there is no lift. */
    private static Series lift(Gain own) {
        double[] share = numbers(own.share());
        double[] captured = numbers(own.captured());
        double[] x = Arrays.copyOfRange(share, 1, share.length);
        double[] y = new double[x.length];
        Arrays.setAll(y, k -> captured[k + 1] / x[k]);
        return line(own.family(), x, y);
    }

    private static LineChart separation(Separation own) {
        double[] score = numbers(own.score());
        double[] negatives = numbers(own.negativesBelow());
        double[] positives = numbers(own.positivesBelow());
        int widest = 0;
        for (int k = 1; k < score.length; k++) {
            if (Math.abs(negatives[k] - positives[k])
                    > Math.abs(negatives[widest] - positives[widest])) {
                widest = k;
            }
        }
        return new LineChart(
                String.format(
                        Locale.ROOT,
                        "Kolmogorov–Smirnov: %s parts the classes most at %.2f",
                        FamilyNames.within(own.family()),
                        score[widest]),
                Axis.linear("Probability of the positive class"),
                Axis.linear("Rows of the class below, share"),
                List.of(
                        Series.of("Negative rows", Ink.SERIES_1, score, negatives),
                        Series.of("Positive rows", Ink.SERIES_2, score, positives),
                        Series.of(
                                String.format(
                                        Locale.ROOT,
                                        "Distance %.3f",
                                        Math.abs(negatives[widest] - positives[widest])),
                                Ink.DEEP,
                                new double[] {score[widest], score[widest]},
                                new double[] {positives[widest], negatives[widest]})));
    }

    private static LineChart cost(PooledResult pooled) {
        double without = pooled.costs().getFirst().costWithoutModel();
        return new LineChart(
                "What errors cost by the threshold of the decision",
                Axis.linear("Positive from this probability on"),
                Axis.linear("Cost, mean over rows"),
                after(
                        Series.of("No model", Ink.MUTED, ENDS, new double[] {without, without}),
                        pooled.thresholds(),
                        PooledCharts::cost));
    }

    private static Series cost(ThresholdTable own) {
        return line(own.family(), numbers(own.threshold()), numbers(own.cost()));
    }

    private static Series line(String family, double[] x, double[] y) {
        return Series.of(FamilyNames.of(family), FamilyNames.ink(family), x, y);
    }

    private static <T> List<Series> after(
            Series first, List<T> others, Function<T, Series> series) {
        return Stream.concat(Stream.of(first), others.stream().map(series)).toList();
    }
}
