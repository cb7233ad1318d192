package rudra.network.measures;

import java.util.Arrays;
import rudra.job.Progress;
import rudra.network.Exposures;

/**
 * PageRank of a walk that goes from a creditor to one of its debtors in proportion to the claims
 * (Page, Brin, Motwani and Winograd 1998). Whoever claims nothing sends the walk anywhere.
 */
final class PageRank {
    private static final double TOLERANCE = 1e-13;
    private static final int MOST_ROUNDS = 10_000;

    private PageRank() {}

    /** The ranks, summing to 1; the error of each is below 1e-12. O(m) a round. */
    static double[] of(Exposures exposures, double damping, Progress progress) {
        int n = exposures.size();
        double[] claims = exposures.totalClaims();
        double[] rank = new double[n];
        double[] next = new double[n];
        Arrays.fill(rank, 1.0 / n);
        double change = 1;
        for (int round = 0; round < MOST_ROUNDS && change > TOLERANCE * (1 - damping); round++) {
            progress.checkCancelled();
            step(exposures, claims, damping, rank, next);
            change = 0;
            for (int i = 0; i < n; i++) {
                change += Math.abs(next[i] - rank[i]);
            }
            double[] old = rank;
            rank = next;
            next = old;
        }
        return rank;
    }

    private static void step(
            Exposures exposures, double[] claims, double damping, double[] rank, double[] next) {
        int n = rank.length;
        double stranded = 0;
        for (int i = 0; i < n; i++) {
            stranded += claims[i] > 0 ? 0 : rank[i];
        }
        double everywhere = (1 - damping + damping * stranded) / n;
        for (int j = 0; j < n; j++) {
            double received = 0;
            for (int k = exposures.debtsStart(j); k < exposures.debtsStart(j + 1); k++) {
                int creditor = exposures.debtCreditor(k);
                received += rank[creditor] * (exposures.debtAmount(k) / claims[creditor]);
            }
            next[j] = everywhere + damping * received;
        }
    }
}
