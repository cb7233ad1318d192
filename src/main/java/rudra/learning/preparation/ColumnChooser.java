package rudra.learning.preparation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import rudra.dataset.Pearson;
import rudra.learning.Features;

/** Chooses columns by what they tell, or by what others tell already. */
final class ColumnChooser {
    private static final int RANGES = 10;

    private ColumnChooser() {}

    /** The columns with the most mutual information with the target, each alone. */
    static Selection byInformation(TrainingRows rows, int keep) {
        int[] target = ranges(rows.target());
        double[] told =
                IntStream.range(0, rows.features().width())
                        .mapToDouble(f -> information(codes(rows.features(), f), target))
                        .toArray();
        return greatest(told, keep);
    }

    /** The places of the greatest values, ascending; of equal ones the first. */
    static Selection greatest(double[] values, int keep) {
        return new Selection(
                IntStream.range(0, values.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(f -> -values[f]))
                        .limit(keep)
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .toArray());
    }

    private static int[] codes(Features rows, int feature) {
        double[] column = rows.column(feature);
        return rows.features().get(feature).isCategory()
                ? Arrays.stream(column).mapToInt(x -> Double.isNaN(x) ? -1 : (int) x).toArray()
                : ranges(column);
    }

    /** Ten ranges at quantiles; fewer where numbers repeat; −1 for what is missing. */
    private static int[] ranges(double[] values) {
        double[] present = Quantiles.present(values);
        Arrays.sort(present);
        double[] cuts =
                IntStream.range(1, RANGES)
                        .mapToDouble(k ->
                                present.length == 0
                                        ? 0
                                        : Quantiles.ofSorted(present, (double) k / RANGES))
                        .distinct()
                        .toArray();
        return Arrays.stream(values)
                .mapToInt(x ->
                        Double.isNaN(x)
                                ? -1
                                : (int) Arrays.stream(cuts).filter(cut -> x > cut).count())
                .toArray();
    }

    /** The mutual information of two codes in nats: Σ p(a, b) ln(p(a, b) / p(a) p(b)). */
    static double information(int[] a, int[] b) {
        int wide = Arrays.stream(b).max().orElse(0) + 2;
        int high = Arrays.stream(a).max().orElse(0) + 2;
        double[][] both = new double[high][wide];
        double[] ofA = new double[high];
        double[] ofB = new double[wide];
        for (int k = 0; k < a.length; k++) {
            both[a[k] + 1][b[k] + 1]++;
            ofA[a[k] + 1]++;
            ofB[b[k] + 1]++;
        }
        double sum = 0;
        for (int i = 0; i < high; i++) {
            for (int j = 0; j < wide; j++) {
                if (both[i][j] > 0) {
                    double share = both[i][j] / a.length;
                    sum += share * Math.log(both[i][j] * a.length / (ofA[i] * ofB[j]));
                }
            }
        }
        return Math.max(0, sum);
    }

    /**
     * All but numbers that go together with an earlier one that is kept, over rows that have both.
     * One that does not vary there goes together with none.
     */
    static Selection uncorrelated(Features rows, double limit) {
        int[] kept = new int[rows.width()];
        int count = 0;
        for (int f = 0; f < rows.width(); f++) {
            int column = f;
            boolean isNew =
                    rows.features().get(f).isCategory()
                            || Arrays.stream(kept, 0, count)
                                    .filter(g -> !rows.features().get(g).isCategory())
                                    .noneMatch(g ->
                                            Math.abs(
                                                            Pearson.correlation(
                                                                    rows.column(g),
                                                                    rows.column(column)))
                                                    >= limit);
            if (isNew) {
                kept[count++] = f;
            }
        }
        return new Selection(Arrays.copyOf(kept, count));
    }
}
