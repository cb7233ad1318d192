package rudra.learning.cluster;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.IntStream;
import rudra.job.Progress;

/**
 * Groups of rows that lie close together, whatever their shape; rows that stand alone belong to
 * none (DBSCAN: Ester, Kriegel, Sander and Xu 1996, Knowledge Discovery and Data Mining). Costs
 * O(rows² × features).
 */
final class DensityGroups {
    private static final int NONE = -1;
    private static final int NOT_SEEN = -2;

    /** Of how many rows the distance is looked at. */
    private static final int ASKED = 1_000;

    private final double[][] rows;
    private final double reach;
    private final int least;
    private final Progress progress;

    /**
     * Groups.
     *
     * @param radius how far a neighbour is at most
     * @param least how many neighbours, itself among them, make a row the core of a group
     */
    DensityGroups(double[][] rows, double radius, int least, Progress progress) {
        this.rows = rows;
        this.reach = radius * radius;
        this.least = least;
        this.progress = progress;
    }

    Grouping fit() {
        int[] labels = new int[rows.length];
        Arrays.fill(labels, NOT_SEEN);
        int groups = 0;
        for (int row = 0; row < rows.length; row++) {
            if (labels[row] == NOT_SEEN) {
                int[] near = neighbours(row);
                if (near.length < least) {
                    labels[row] = NONE;
                } else {
                    grow(labels, near, groups);
                    groups++;
                }
            }
        }
        return new Grouping(labels, groups, Double.NaN);
    }

    private void grow(int[] labels, int[] core, int group) {
        Deque<Integer> waiting = new ArrayDeque<>();
        join(labels, core, group, waiting);
        while (!waiting.isEmpty()) {
            int[] near = neighbours(waiting.remove());
            if (near.length >= least) {
                join(labels, near, group, waiting);
            }
        }
    }

    /**
     * Takes rows of no group into one; those whose neighbours are not known yet wait, once each.
     */
    private static void join(int[] labels, int[] rows, int group, Deque<Integer> waiting) {
        for (int row : rows) {
            if (labels[row] == NOT_SEEN) {
                waiting.add(row);
            }
            labels[row] = labels[row] < 0 ? group : labels[row];
        }
    }

    private int[] neighbours(int row) {
        progress.checkCancelled();
        return IntStream.range(0, rows.length)
                .filter(other -> KMeans.distance(rows[row], rows[other]) <= reach)
                .toArray();
    }

    /**
     * A radius for rows of which nothing is known: the distance to the neighbour that makes a core,
     * which nine of ten rows do not exceed.
     */
    static double usualRadius(double[][] rows, int least) {
        int step = Math.max(1, rows.length / ASKED);
        double[] reaches =
                IntStream.range(0, rows.length)
                        .filter(row -> row % step == 0)
                        .mapToDouble(row -> reach(rows, row, least))
                        .sorted()
                        .toArray();
        return reaches[(int) (0.9 * (reaches.length - 1))];
    }

    private static double reach(double[][] rows, int row, int least) {
        double[] distances =
                Arrays.stream(rows)
                        .mapToDouble(other -> KMeans.distance(rows[row], other))
                        .sorted()
                        .toArray();
        return Math.sqrt(distances[Math.min(least, rows.length) - 1]);
    }
}
