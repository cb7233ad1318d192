package rudra.learning.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rudra.analysis.Seed;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.Shuffle;
import rudra.learning.validation.Fold;
import rudra.learning.validation.StratifiedFolds;

/**
 * Puts in place of a level the mean of the target among its training rows, drawn towards that of
 * all the fewer they are (Micci-Barreca 2001, ACM SIGKDD Explorations 3). Cells that are missing
 * are a level of their own.
 *
 * @param means {@code [feature][level]}, the last of each for missing cells; empty for a number
 */
@SuppressWarnings("ArrayRecordComponent")
record TargetMeans(double[][] means) implements Step {
    private static final int FOLDS = 5;
    private static final long STREAM = Seed.unit("target-means");

    /**
     * Of training rows.
     *
     * @param smoothing how many rows of a level weigh as much as all rows
     */
    static TargetMeans of(TrainingRows rows, double smoothing) {
        return new TargetMeans(
                IntStream.range(0, rows.features().width())
                        .mapToObj(f -> means(rows, f, smoothing))
                        .toArray(double[][]::new));
    }

    private static double[] means(TrainingRows rows, int feature, double smoothing) {
        Feature own = rows.features().features().get(feature);
        if (!own.isCategory()) {
            return new double[0];
        }
        double all = rows.mean();
        int levels = own.levels().size();
        double[] sums = new double[levels + 1];
        int[] counts = new int[levels + 1];
        double[] codes = rows.features().column(feature);
        for (int row = 0; row < codes.length; row++) {
            int level = level(codes[row], levels);
            sums[level] += rows.target()[row];
            counts[level]++;
        }
        double[] means = new double[levels + 1];
        for (int level = 0; level < means.length; level++) {
            double weight = weight(counts[level], smoothing);
            means[level] =
                    counts[level] == 0
                            ? all
                            : weight * sums[level] / counts[level] + (1 - weight) * all;
        }
        return means;
    }

    /** The sigmoid of the paper, one half at the number of rows given. */
    private static double weight(int count, double smoothing) {
        return smoothing == 0 ? 1 : 1 / (1 + Math.exp(-(count - smoothing) / (smoothing / 2)));
    }

    private static int level(double code, int missing) {
        return Double.isNaN(code) ? missing : (int) code;
    }

    /**
     * The training rows themselves, each with means of others: with its own target among them a
     * rare level would give it away.
     */
    static Features outOfFold(TrainingRows rows, double smoothing) {
        Features whole = rows.features();
        List<double[]> columns = new ArrayList<>();
        for (int f = 0; f < whole.width(); f++) {
            columns.add(whole.column(f).clone());
        }
        List<Feature> features = whole.features();
        for (Fold fold : folds(rows)) {
            TargetMeans others = of(rows.rows(fold.training()), smoothing);
            Features own = others.apply(whole.rows(fold.test()));
            features = own.features();
            for (int f = 0; f < own.width(); f++) {
                for (int k = 0; k < fold.test().length; k++) {
                    columns.get(f)[fold.test()[k]] = own.column(f)[k];
                }
            }
        }
        return new Features(features, columns, whole.size());
    }

    private static List<Fold> folds(TrainingRows rows) {
        Seed seed = new Seed(rows.seed().stream(STREAM).nextLong());
        if (rows.isClassification()) {
            int rarest = Math.min(rows.rowsOf(true).length, rows.rowsOf(false).length);
            if (rarest >= 2) {
                return StratifiedFolds.of(rows.labels(), Math.min(FOLDS, rarest), seed);
            }
        }
        int size = rows.target().length;
        int[] order = Shuffle.rows(size, seed.stream(0));
        int folds = Math.min(FOLDS, size);
        return IntStream.range(0, folds)
                .mapToObj(fold ->
                        new Fold(every(order, folds, fold, false), every(order, folds, fold, true)))
                .toList();
    }

    private static int[] every(int[] order, int folds, int fold, boolean inside) {
        return IntStream.range(0, order.length)
                .filter(k -> (k % folds == fold) == inside)
                .map(k -> order[k])
                .sorted()
                .toArray();
    }

    @Override
    public Features apply(Features rows) {
        List<Feature> features = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        for (int f = 0; f < rows.width(); f++) {
            double[] own = means[f];
            Feature feature = rows.features().get(f);
            features.add(own.length == 0 ? feature : Feature.number(feature.name()));
            columns.add(
                    own.length == 0
                            ? rows.column(f)
                            : Arrays.stream(rows.column(f))
                                    .map(code -> own[level(code, own.length - 1)])
                                    .toArray());
        }
        return new Features(features, columns, rows.size());
    }
}
