package rudra.learning.explanation;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.learning.ModelFamily.Diet;
import rudra.learning.ModelForm;
import rudra.learning.form.Tree;
import rudra.learning.form.TreeEnsemble;
import rudra.learning.preparation.Preparation;
import rudra.learning.training.TrainedModel;

/**
 * Sixty rows and a forest of two trees that scikit-learn 1.9.1 grew on them ({@code
 * RandomForestClassifier(n_estimators=2, max_depth=3, random_state=0, bootstrap=False,
 * max_features=2)}), as data.
 */
final class SmallForest {
    static final int ROWS = 60;

    private SmallForest() {}

    static Dataset rows() {
        return new Dataset(
                "sines",
                List.of(
                        NumberColumn.of("a", column(k -> thousandth(Math.sin(k * 1.7)))),
                        NumberColumn.of("b", column(k -> thousandth(Math.cos(k * 0.9)))),
                        NumberColumn.of("c", column(k -> k * 7 % 5))));
    }

    private static double[] column(IntToDoubleFunction value) {
        return IntStream.range(0, ROWS).mapToDouble(value).toArray();
    }

    private static double thousandth(double value) {
        return Math.rint(value * 1000) / 1000;
    }

    static boolean[] labels() {
        boolean[] labels = new boolean[ROWS];
        for (int k = 0; k < ROWS; k++) {
            double a = thousandth(Math.sin(k * 1.7));
            double b = thousandth(Math.cos(k * 0.9));
            labels[k] = a * b + 0.3 * (k * 7 % 5 - 2) + 0.2 * Math.sin(k * 3.3) > 0;
        }
        return labels;
    }

    static TreeEnsemble forest() {
        return new TreeEnsemble(List.of(first(), second()));
    }

    private static Tree first() {
        return tree(
                new int[] {2, 1, 0, -1, -1, 0, -1, -1, 1, 0, -1, -1, -1},
                new double[] {2.5, -0.316, -0.4385, 0, 0, 0.5405, 0, 0, 0.997, 0.482, 0, 0, 0},
                new int[] {1, 2, 3, -1, -1, 6, -1, -1, 9, 10, -1, -1, -1},
                new int[] {8, 5, 4, -1, -1, 7, -1, -1, 12, 11, -1, -1, -1},
                new double[] {
                    31 / 60.0, 10 / 36.0, 0.5, 1, 0, 4 / 24.0, 0, 0.5, 21 / 24.0, 21 / 22.0, 1,
                    6 / 7.0, 0
                },
                new double[] {60, 36, 12, 6, 6, 24, 16, 8, 24, 22, 15, 7, 2});
    }

    private static Tree second() {
        return tree(
                new int[] {1, 0, 2, -1, -1, 2, -1, -1, -1},
                new double[] {0.9955, -0.2025, 2.5, 0, 0, 2.5, 0, 0, 0},
                new int[] {1, 2, 3, -1, -1, 6, -1, -1, -1},
                new int[] {8, 5, 4, -1, -1, 7, -1, -1, -1},
                new double[] {
                    31 / 60.0, 31 / 54.0, 16 / 22.0, 0.5, 1, 15 / 32.0, 0.2, 11 / 12.0, 0
                },
                new double[] {60, 54, 22, 12, 10, 32, 20, 12, 6});
    }

    static Tree tree(
            int[] feature,
            double[] threshold,
            int[] left,
            int[] right,
            double[] value,
            double[] weight) {
        long[][] levels = new long[feature.length][];
        Arrays.setAll(levels, _ -> new long[0]);
        return new Tree(
                feature,
                threshold,
                levels,
                new boolean[feature.length],
                left,
                right,
                value,
                weight);
    }

    static ColumnModel model(Dataset rows, ModelForm form) {
        return new ColumnModel(
                new TrainedModel(Preparation.of(rows, List.of(), Diet.NATIVE), form));
    }
}
