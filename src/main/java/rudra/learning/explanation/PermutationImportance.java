package rudra.learning.explanation;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.TDistribution;
import rudra.analysis.Seed;
import rudra.job.OrderedWork;
import rudra.job.Progress;
import rudra.learning.Features;
import rudra.learning.Shuffle;

/**
 * By how much a measure of the scores falls when the values of a column are shuffled among the rows
 * (Breiman 2001, Random forests, Machine Learning 45; Fisher, Rudin and Dominici 2019, Journal of
 * Machine Learning Research 20). Columns that say the same stand in for each other, so that each
 * looks unimportant.
 *
 * @param column the name of the column
 * @param mean the mean fall
 * @param low where the 95 % interval of the mean over shuffles (Student's t) begins
 * @param high where it ends
 * @param repeats the fall in each shuffle
 */
@SuppressWarnings("ArrayRecordComponent")
public record PermutationImportance(
        String column, double mean, double low, double high, double[] repeats) {

    /**
     * Shuffles every column that reaches the model. O(columns × repeats) scorings of all rows.
     *
     * @param encoded the rows
     * @param measure of the scores of all rows, greater where the model is better
     * @param repeats how often each column is shuffled, at least 2
     * @return one a column, in their order
     */
    public static PermutationImportance[] of(
            ColumnModel model,
            Features encoded,
            ToDoubleFunction<double[]> measure,
            int repeats,
            Seed seed,
            Progress progress) {
        double whole = measure.applyAsDouble(model.score(encoded));
        int[] columns = model.used(encoded);
        double[][] falls = new double[columns.length][repeats];
        new OrderedWork(columns.length * repeats, "Shuffling columns")
                .<Double>run(
                        unit -> {
                            int column = columns[unit / repeats];
                            double[] shuffled = shuffled(encoded.column(column), seed.stream(unit));
                            double[] scores = model.score(encoded.with(column, shuffled));
                            return whole - measure.applyAsDouble(scores);
                        },
                        (unit, fall) -> falls[unit / repeats][unit % repeats] = fall,
                        progress);
        PermutationImportance[] all = new PermutationImportance[columns.length];
        for (int k = 0; k < all.length; k++) {
            all[k] = of(encoded.features().get(columns[k]).name(), falls[k]);
        }
        return all;
    }

    private static double[] shuffled(double[] values, RandomGenerator random) {
        return Arrays.stream(Shuffle.rows(values.length, random))
                .mapToDouble(row -> values[row])
                .toArray();
    }

    private static PermutationImportance of(String column, double[] falls) {
        int n = falls.length;
        double mean = Arrays.stream(falls).sum() / n;
        double squares = Arrays.stream(falls).map(x -> (x - mean) * (x - mean)).sum();
        double half =
                TDistribution.of(n - 1.0).inverseCumulativeProbability(0.975)
                        * Math.sqrt(squares / (n - 1) / n);
        return new PermutationImportance(column, mean, mean - half, mean + half, falls);
    }
}
