package rudra.learning.anomaly;

import java.util.Arrays;
import java.util.stream.IntStream;
import rudra.job.Progress;
import rudra.learning.form.KernelForm;

/**
 * The region of a one-class machine: the weights between 0 and 1 that sum to share × rows and make
 * ½ αᵀKα least, two at a time, always the pair that is furthest from what has to hold at the least
 * (sequential minimal optimisation; Keerthi, Shevade, Bhattacharyya and Murthy 2001, Neural
 * Computation 13). A step costs O(rows).
 */
final class Region {
    private static final double CLOSE = 1e-6;
    private static final int STEPS_A_ROW = 200;

    private final double[][] rows;
    private final double sigma;
    private final double[] weights;
    private final double[] gradient;

    private Region(double[][] rows, double share, double sigma) {
        this.rows = rows;
        this.sigma = sigma;
        this.weights = new double[rows.length];
        this.gradient = new double[rows.length];
        double rest = share * rows.length;
        for (int k = 0; rest > 0; k++) {
            weights[k] = Math.min(1, rest);
            rest -= weights[k];
            add(kernel(k), weights[k]);
        }
    }

    static Region of(double[][] rows, double share, double sigma, Progress progress) {
        Region region = new Region(rows, share, sigma);
        for (long step = 0; step < (long) STEPS_A_ROW * rows.length; step++) {
            progress.checkCancelled();
            if (!region.step()) {
                break;
            }
        }
        return region;
    }

    /** Moves weight from the row that is deepest inside to the one furthest outside. */
    private boolean step() {
        int up = -1;
        int down = -1;
        for (int k = 0; k < weights.length; k++) {
            if (weights[k] < 1 && (up < 0 || gradient[k] < gradient[up])) {
                up = k;
            }
            if (weights[k] > 0 && (down < 0 || gradient[k] > gradient[down])) {
                down = k;
            }
        }
        if (up < 0 || down < 0 || gradient[down] - gradient[up] <= CLOSE) {
            return false;
        }
        double[] first = kernel(up);
        double[] second = kernel(down);
        double curvature = Math.max(first[up] + second[down] - 2 * first[down], 1e-12);
        double most = Math.min(1 - weights[up], weights[down]);
        double moved = Math.min(most, (gradient[down] - gradient[up]) / curvature);
        weights[up] += moved;
        weights[down] -= moved;
        add(first, moved);
        add(second, -moved);
        return true;
    }

    private void add(double[] column, double factor) {
        for (int k = 0; k < gradient.length; k++) {
            gradient[k] += factor * column[k];
        }
    }

    private double[] kernel(int centre) {
        double[] column = new double[rows.length];
        for (int k = 0; k < column.length; k++) {
            double distance = 0;
            for (int f = 0; f < rows[k].length; f++) {
                double difference = rows[k][f] - rows[centre][f];
                distance += difference * difference;
            }
            column[k] = Math.exp(-distance / (2 * sigma * sigma));
        }
        return column;
    }

    /** Inside, sums are above the border; the curve falls with them. */
    KernelForm form() {
        int[] support = IntStream.range(0, weights.length).filter(k -> weights[k] > 0).toArray();
        return new KernelForm(
                Arrays.stream(support).mapToObj(k -> rows[k]).toArray(double[][]::new),
                Arrays.stream(support).mapToDouble(k -> weights[k]).toArray(),
                -border(),
                sigma,
                -1,
                0);
    }

    /** The sum at rows on the border; half-way between both sides where there is none. */
    private double border() {
        double inside = Double.POSITIVE_INFINITY;
        double outside = Double.NEGATIVE_INFINITY;
        double sum = 0;
        int free = 0;
        for (int k = 0; k < weights.length; k++) {
            if (weights[k] <= 0) {
                inside = Math.min(inside, gradient[k]);
            } else if (weights[k] >= 1) {
                outside = Math.max(outside, gradient[k]);
            } else {
                sum += gradient[k];
                free++;
            }
        }
        return free > 0 ? sum / free : (inside + outside) / 2;
    }
}
