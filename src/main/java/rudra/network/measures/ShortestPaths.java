package rudra.network.measures;

import java.util.Arrays;
import rudra.job.Progress;
import rudra.network.Exposures;

/**
 * Distances and betweenness along chains of claims, each link one step: a breadth-first search from
 * every institution with the back-propagation of Brandes (2001). O(n·m) time, O(n) memory.
 */
final class ShortestPaths {
    private final Exposures exposures;
    private final int n;
    private final double[] betweenness;
    private final double[] harmonic;
    private double distances;
    private long pairs;
    private int longest;

    private ShortestPaths(Exposures exposures) {
        this.exposures = exposures;
        this.n = exposures.size();
        this.betweenness = new double[n];
        this.harmonic = new double[n];
    }

    static ShortestPaths of(Exposures exposures, Progress progress) {
        ShortestPaths paths = new ShortestPaths(exposures);
        paths.search(progress);
        return paths;
    }

    /** The share of shortest chains between two others that run through each institution. */
    double[] betweenness() {
        return betweenness;
    }

    /** The mean over all others of 1 ÷ the distance from them. */
    double[] harmonic() {
        return harmonic;
    }

    /** The mean distance of connected ordered pairs; not-a-number where there is none. */
    double meanDistance() {
        return distances / pairs;
    }

    /** The greatest distance; not-a-number where no pair is connected. */
    double longestDistance() {
        return pairs == 0 ? Double.NaN : longest;
    }

    private void search(Progress progress) {
        int[] distance = new int[n];
        double[] chains = new double[n];
        double[] dependency = new double[n];
        int[] order = new int[n];
        for (int target = 0; target < n; target++) {
            progress.checkCancelled();
            progress.update((double) target / n, "Searching shortest paths");
            Arrays.fill(distance, -1);
            int reached = backwards(target, distance, chains, order);
            accumulate(target, reached, distance, chains, dependency, order);
        }
        double all = (n - 1.0) * (n - 2.0);
        for (int i = 0; i < n; i++) {
            betweenness[i] = n > 2 ? betweenness[i] / all : 0;
            harmonic[i] = n > 1 ? harmonic[i] / (n - 1) : 0;
        }
    }

    /** Searches from the target to its creditors, their creditors and so on. */
    private int backwards(int target, int[] distance, double[] chains, int[] order) {
        int reached = 0;
        order[reached++] = target;
        distance[target] = 0;
        chains[target] = 1;
        for (int next = 0; next < reached; next++) {
            int i = order[next];
            for (int k = exposures.debtsStart(i); k < exposures.debtsStart(i + 1); k++) {
                int creditor = exposures.debtCreditor(k);
                if (distance[creditor] < 0) {
                    distance[creditor] = distance[i] + 1;
                    chains[creditor] = 0;
                    order[reached++] = creditor;
                }
                if (distance[creditor] == distance[i] + 1) {
                    chains[creditor] += chains[i];
                }
            }
        }
        return reached;
    }

    private void accumulate(
            int target,
            int reached,
            int[] distance,
            double[] chains,
            double[] dependency,
            int[] order) {
        for (int next = 0; next < reached; next++) {
            dependency[order[next]] = 0;
        }
        for (int next = reached - 1; next > 0; next--) {
            int i = order[next];
            harmonic[target] += 1.0 / distance[i];
            distances += distance[i];
            longest = Math.max(longest, distance[i]);
            betweenness[i] += dependency[i];
            double share = (1 + dependency[i]) / chains[i];
            for (int k = exposures.claimsStart(i); k < exposures.claimsStart(i + 1); k++) {
                int debtor = exposures.claimDebtor(k);
                if (distance[debtor] == distance[i] - 1) {
                    dependency[debtor] += chains[debtor] * share;
                }
            }
        }
        pairs += reached - 1;
    }
}
