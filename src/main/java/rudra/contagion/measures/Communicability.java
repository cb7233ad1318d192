package rudra.contagion.measures;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;

/**
 * Walks of every length along a matrix B, a walk of length k weighing 1/k!: the matrix exponential,
 * row by row, by its series. As no element is negative nothing cancels, and every digit counts.
 *
 * <p>To keep numbers in range, walks of length k are divided by the k-th power of B's norm.
 *
 * <p>Source: E. Estrada and N. Hatano, Communicability in complex networks, Physical Review E 77
 * (2008).
 */
final class Communicability {
    /** Beyond this norm the exponential may exceed the greatest number. */
    private static final double NORM_AT_MOST = 700;

    private static final double NEGLIGIBLE = 1e-18;

    private final ImpactMatrix matrix;
    private final double norm;

    /** The weight of walks of each length, to be multiplied with scaled walks. */
    private final double[] weight;

    /**
     * Prepares the series.
     *
     * @throws AnalysisException of sort {@code INPUT} if its values may exceed the greatest number
     */
    Communicability(ImpactMatrix matrix) {
        this.matrix = matrix;
        this.norm = Math.max(matrix.norm(), Double.MIN_NORMAL);
        if (!(norm <= NORM_AT_MOST)) {
            throw AnalysisException.input(
                    Problem.of(
                            "impact.too-dense",
                            "So many institutions bring each other down (%.0f at one) that their communicability exceeds what a computer can hold."
                                    .formatted(norm)));
        }
        this.weight = weights(norm);
    }

    private static double[] weights(double norm) {
        List<Double> weights = new ArrayList<>();
        double term = 1;
        double sum = 0;
        for (int k = 0; k < 2 * norm || term > NEGLIGIBLE * sum; k++) {
            weights.add(term);
            sum += term;
            term *= norm / (k + 1);
        }
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Row i of the exponential. O(length of the series · entries). */
    double[] row(int i) {
        double[] sum = new double[matrix.size()];
        List<double[]> walks = walksFrom(i);
        for (int k = walks.size() - 1; k >= 0; k--) {
            addScaled(sum, weight[k], walks.get(k));
        }
        return sum;
    }

    /** The scaled numbers of walks of length 0, 1, … from i to each. */
    private List<double[]> walksFrom(int i) {
        List<double[]> walks = new ArrayList<>();
        double[] walk = unit(i);
        while (walks.size() < weight.length && hasAny(walk)) {
            walks.add(walk);
            walk = scaled(matrix.timesFromLeft(walk));
        }
        return walks;
    }

    /** The scaled numbers of walks of length 0, 1, … from each that end where they first meet q. */
    private List<double[]> walksTo(int q) {
        List<double[]> walks = new ArrayList<>();
        double[] walk = unit(q);
        while (walks.size() < weight.length && hasAny(walk)) {
            walks.add(walk);
            walk = scaled(matrix.timesWithout(q, walk));
        }
        return walks;
    }

    /**
     * What is lost between other institutions, by all walks that go on from q, if nothing goes on
     * from q: Σ_{i≠q} Σ_{j≠i} of the difference of the exponentials. Each such walk is one to where
     * it first meets q, and one from there of length 1 or more.
     */
    double through(int q) {
        List<double[]> to = walksTo(q);
        List<double[]> from = walksFrom(q);
        double sum = 0;
        for (int m = 1; m < to.size(); m++) {
            double arriving = total(to.get(m));
            for (int l = 1; l < from.size() && m + l < weight.length; l++) {
                double leaving = total(from.get(l));
                sum += weight[m + l] * (arriving * leaving - product(to.get(m), from.get(l)));
            }
        }
        return sum;
    }

    private double[] unit(int i) {
        double[] unit = new double[matrix.size()];
        unit[i] = 1;
        return unit;
    }

    private double[] scaled(double[] walk) {
        for (int i = 0; i < walk.length; i++) {
            walk[i] /= norm;
        }
        return walk;
    }

    private static boolean hasAny(double[] walk) {
        return total(walk) > 0;
    }

    private static double total(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double product(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    private static void addScaled(double[] x, double factor, double[] y) {
        for (int i = 0; i < x.length; i++) {
            x[i] += factor * y[i];
        }
    }
}
