package rudra.learning.cluster;

import java.util.Arrays;
import rudra.job.Progress;

/**
 * Groups as bells whose features are independent within a group, by expectation maximisation
 * (Dempster, Laird and Rubin 1977, Journal of the Royal Statistical Society B 39), from the groups
 * of k-means. The criterion is Schwarz's (BIC): −2 log likelihood + parameters × ln rows. A turn
 * costs O(rows × groups × features).
 */
final class GaussianMixture {
    private static final int TURNS = 500;
    private static final double CLOSE = 1e-8;

    /** Added to variances, so that no bell becomes a needle. */
    private static final double LEAST_VARIANCE = 1e-6;

    private final double[][] rows;
    private final double[][] shares;
    private final double[] weights;
    private final double[][] means;
    private final double[][] variances;

    private GaussianMixture(double[][] rows, Grouping start) {
        this.rows = rows;
        int groups = start.groups();
        this.shares = new double[rows.length][groups];
        for (int row = 0; row < rows.length; row++) {
            shares[row][start.labels()[row]] = 1;
        }
        this.weights = new double[groups];
        this.means = new double[groups][rows[0].length];
        this.variances = new double[groups][rows[0].length];
    }

    /** Fits; the group of a row is the one that it most likely comes from. */
    static Grouping fit(double[][] rows, Grouping start, Progress progress) {
        GaussianMixture mixture = new GaussianMixture(rows, start);
        double before = Double.NEGATIVE_INFINITY;
        for (int turn = 0; turn < TURNS; turn++) {
            progress.checkCancelled();
            mixture.maximise();
            double now = mixture.expect() / rows.length;
            if (now - before < CLOSE) {
                break;
            }
            before = now;
        }
        return mixture.grouping();
    }

    private void maximise() {
        int width = rows[0].length;
        for (int k = 0; k < weights.length; k++) {
            double all = 10 * Double.MIN_NORMAL;
            double[] mean = new double[width];
            double[] variance = new double[width];
            for (int row = 0; row < rows.length; row++) {
                all += shares[row][k];
                for (int f = 0; f < width; f++) {
                    mean[f] += shares[row][k] * rows[row][f];
                }
            }
            for (int f = 0; f < width; f++) {
                mean[f] /= all;
            }
            for (int row = 0; row < rows.length; row++) {
                for (int f = 0; f < width; f++) {
                    double difference = rows[row][f] - mean[f];
                    variance[f] += shares[row][k] * difference * difference;
                }
            }
            for (int f = 0; f < width; f++) {
                variance[f] = variance[f] / all + LEAST_VARIANCE;
            }
            weights[k] = all / rows.length;
            means[k] = mean;
            variances[k] = variance;
        }
    }

    /** The logarithm of the likelihood; shares follow the weights of the bells at each row. */
    private double expect() {
        double likelihood = 0;
        for (int row = 0; row < rows.length; row++) {
            double[] own = shares[row];
            double most = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < own.length; k++) {
                own[k] = Math.log(weights[k]) + logDensity(k, rows[row]);
                most = Math.max(most, own[k]);
            }
            double sum = 0;
            for (int k = 0; k < own.length; k++) {
                own[k] = Math.exp(own[k] - most);
                sum += own[k];
            }
            for (int k = 0; k < own.length; k++) {
                own[k] /= sum;
            }
            likelihood += most + Math.log(sum);
        }
        return likelihood;
    }

    private double logDensity(int group, double[] row) {
        double sum = 0;
        for (int f = 0; f < row.length; f++) {
            double difference = row[f] - means[group][f];
            sum +=
                    Math.log(2 * Math.PI * variances[group][f])
                            + difference * difference / variances[group][f];
        }
        return -sum / 2;
    }

    private Grouping grouping() {
        double likelihood = expect();
        int groups = weights.length;
        int parameters = 2 * groups * rows[0].length + groups - 1;
        int[] labels = Arrays.stream(shares).mapToInt(GaussianMixture::most).toArray();
        return new Grouping(labels, groups, -2 * likelihood + parameters * Math.log(rows.length));
    }

    private static int most(double[] shares) {
        int most = 0;
        for (int k = 1; k < shares.length; k++) {
            most = shares[k] > shares[most] ? k : most;
        }
        return most;
    }
}
