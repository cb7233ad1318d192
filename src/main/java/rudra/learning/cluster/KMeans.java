package rudra.learning.cluster;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import rudra.job.Progress;

/**
 * Groups around means: the sum of squared distances to the nearest mean is made small by turns
 * (Lloyd 1982, IEEE Transactions on Information Theory 28), from starts that are far from each
 * other (Arthur and Vassilvitskii 2007, Symposium on Discrete Algorithms); the best of several
 * starts. A turn costs O(rows × groups × features).
 */
final class KMeans {
    private static final int TURNS = 300;

    private final double[][] rows;
    private final double[][] means;
    private final int[] labels;
    private double squares;

    private KMeans(double[][] rows, double[][] means) {
        this.rows = rows;
        this.means = means;
        this.labels = new int[rows.length];
        Arrays.fill(labels, -1);
    }

    /**
     * The groups with the least sum of squares.
     *
     * @param groups at most the number of rows
     */
    static KMeans best(
            double[][] rows, int groups, int starts, RandomGenerator random, Progress progress) {
        KMeans best = from(rows, groups, random, progress);
        for (int start = 1; start < starts; start++) {
            KMeans other = from(rows, groups, random, progress);
            best = other.squares < best.squares ? other : best;
        }
        return best;
    }

    private static KMeans from(
            double[][] rows, int groups, RandomGenerator random, Progress progress) {
        KMeans means = new KMeans(rows, spread(rows, groups, random));
        for (int turn = 0; turn < TURNS; turn++) {
            progress.checkCancelled();
            if (!means.assign()) {
                break;
            }
            means.move();
        }
        return means;
    }

    Grouping grouping() {
        return new Grouping(labels, means.length, squares);
    }

    double[][] means() {
        return means;
    }

    /** Each further mean is a row, the likelier the further it is from those before. */
    private static double[][] spread(double[][] rows, int groups, RandomGenerator random) {
        double[][] chosen = new double[groups][];
        chosen[0] = rows[random.nextInt(rows.length)].clone();
        double[] nearest = new double[rows.length];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        for (int k = 1; k < groups; k++) {
            double all = 0;
            for (int row = 0; row < rows.length; row++) {
                nearest[row] = Math.min(nearest[row], distance(rows[row], chosen[k - 1]));
                all += nearest[row];
            }
            double at = random.nextDouble() * all;
            int row = 0;
            for (double sum = nearest[0]; sum < at && row < rows.length - 1; sum += nearest[row]) {
                row++;
            }
            chosen[k] = rows[row].clone();
        }
        return chosen;
    }

    /** Puts each row to its nearest mean; whether any changed. */
    private boolean assign() {
        boolean changed = false;
        squares = 0;
        for (int row = 0; row < rows.length; row++) {
            int nearest = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int k = 0; k < means.length; k++) {
                double distance = distance(rows[row], means[k]);
                if (distance < least) {
                    least = distance;
                    nearest = k;
                }
            }
            squares += least;
            changed |= labels[row] != nearest;
            labels[row] = nearest;
        }
        return changed;
    }

    /** A mean without rows goes to the row that is furthest from its own. */
    private void move() {
        int[] counts = new int[means.length];
        double[][] sums = new double[means.length][rows[0].length];
        for (int row = 0; row < rows.length; row++) {
            counts[labels[row]]++;
            for (int f = 0; f < rows[row].length; f++) {
                sums[labels[row]][f] += rows[row][f];
            }
        }
        for (int k = 0; k < means.length; k++) {
            if (counts[k] == 0) {
                means[k] = rows[furthest()].clone();
                continue;
            }
            for (int f = 0; f < sums[k].length; f++) {
                means[k][f] = sums[k][f] / counts[k];
            }
        }
    }

    private int furthest() {
        int furthest = 0;
        double most = -1;
        for (int row = 0; row < rows.length; row++) {
            double distance = distance(rows[row], means[labels[row]]);
            if (distance > most) {
                most = distance;
                furthest = row;
            }
        }
        return furthest;
    }

    /** Squared, Euclidean. */
    static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int f = 0; f < a.length; f++) {
            double difference = a[f] - b[f];
            sum += difference * difference;
        }
        return sum;
    }
}
