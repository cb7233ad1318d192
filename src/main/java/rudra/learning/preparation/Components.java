package rudra.learning.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rudra.learning.Feature;
import rudra.learning.Features;
import smile.feature.extraction.PCA;
import smile.math.matrix.Matrix;

/**
 * Principal components: directions in which the training rows vary most, as many as keep a share of
 * the variance. Each points to where its greatest weight is positive.
 *
 * @param centres the means of the training rows, one a feature
 * @param weights {@code [component][feature]}
 */
@SuppressWarnings("ArrayRecordComponent")
record Components(double[] centres, double[][] weights) implements Step {

    /** O(rows × features² + features³), by Smile. */
    static Components of(Features training, double varianceShare) {
        PCA fitted = PCA.fit(training.rowByRow());
        double[] kept = fitted.cumulativeVarianceProportion();
        int count = 1;
        // What rounding leaves of a share of 1 is no component.
        while (count < kept.length && kept[count - 1] < varianceShare - 1e-9) {
            count++;
        }
        Matrix loadings = fitted.loadings();
        double[][] weights = new double[count][training.width()];
        for (int c = 0; c < count; c++) {
            int component = c;
            Arrays.setAll(weights[c], f -> loadings.get(f, component));
            turn(weights[c]);
        }
        return new Components(fitted.center(), weights);
    }

    private static void turn(double[] weights) {
        int greatest =
                IntStream.range(0, weights.length)
                        .reduce(0, (a, b) -> Math.abs(weights[b]) > Math.abs(weights[a]) ? b : a);
        if (weights[greatest] < 0) {
            Arrays.setAll(weights, f -> -weights[f]);
        }
    }

    @Override
    public Features apply(Features rows) {
        List<Feature> features = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        for (int c = 0; c < weights.length; c++) {
            features.add(Feature.number("component " + (c + 1)));
            double[] values = new double[rows.size()];
            for (int f = 0; f < centres.length; f++) {
                double[] column = rows.column(f);
                for (int row = 0; row < values.length; row++) {
                    values[row] += weights[c][f] * (column[row] - centres[f]);
                }
            }
            columns.add(values);
        }
        return new Features(features, columns, rows.size());
    }
}
