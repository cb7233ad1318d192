package rudra.dataset.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rudra.dataset.NumberColumn;
import rudra.dataset.Pearson;
import rudra.dataset.profile.ProfileResult.Correlation;
import rudra.job.Progress;

/**
 * Pearson's and Spearman's correlations of pairs of columns of numbers, each over the rows where
 * both are finite. O(columns² · rows).
 */
final class Correlations {
    /** Of more columns only the first are looked at: the cost grows with their square. */
    static final int MOST_COLUMNS = 100;

    private static final int LEAST_ROWS = 3;

    private final List<Series> series;

    /** A column with what all its pairs need. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Series(Codes codes, double[] values, boolean isComplete, double[] ranks) {

        static Series of(Codes codes) {
            double[] values = ((NumberColumn) codes.column()).values();
            boolean isComplete = Arrays.stream(values).allMatch(Double::isFinite);
            double[] ranks =
                    isComplete ? Codes.ranks(codes.ofRow(), codes.distinct()) : new double[0];
            return new Series(codes, values, isComplete, ranks);
        }

        String name() {
            return codes.column().name();
        }

        double[] values(int[] rows) {
            return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
        }

        double[] ranks(int[] rows) {
            int[] some = Arrays.stream(rows).map(row -> codes.ofRow()[row]).toArray();
            return Codes.ranks(some, codes.distinct());
        }
    }

    private Correlations(List<Series> series) {
        this.series = series;
    }

    /** All pairs of the columns of numbers that vary; others have no correlation. */
    static List<Correlation> of(List<Codes> columns, Progress progress) {
        List<Series> series =
                columns.stream()
                        .filter(codes -> codes.column() instanceof NumberColumn)
                        .filter(codes -> codes.distinct() > 1)
                        .limit(MOST_COLUMNS)
                        .map(Series::of)
                        .toList();
        return new Correlations(series).pairs(progress);
    }

    private List<Correlation> pairs(Progress progress) {
        List<Correlation> pairs = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            for (int j = i + 1; j < series.size(); j++) {
                progress.checkCancelled();
                between(series.get(i), series.get(j)).ifPresent(pairs::add);
            }
            progress.update((i + 1.0) / series.size(), "Correlations of " + series.get(i).name());
        }
        return pairs;
    }

    private static Optional<Correlation> between(Series a, Series b) {
        if (a.isComplete && b.isComplete) {
            return correlation(a, b, a.values, b.values, a.ranks, b.ranks);
        }
        int[] rows =
                IntStream.range(0, a.values.length)
                        .filter(row ->
                                Double.isFinite(a.values[row]) && Double.isFinite(b.values[row]))
                        .toArray();
        return correlation(a, b, a.values(rows), b.values(rows), a.ranks(rows), b.ranks(rows));
    }

    private static Optional<Correlation> correlation(
            Series a, Series b, double[] x, double[] y, double[] xRanks, double[] yRanks) {
        double pearson = x.length < LEAST_ROWS ? Double.NaN : Pearson.correlation(x, y);
        return Double.isFinite(pearson)
                ? Optional.of(
                        new Correlation(
                                a.name(),
                                b.name(),
                                x.length,
                                pearson,
                                Pearson.correlation(xRanks, yRanks)))
                : Optional.empty();
    }
}
