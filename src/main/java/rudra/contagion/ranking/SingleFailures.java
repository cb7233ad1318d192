package rudra.contagion.ranking;

import java.util.Optional;
import rudra.contagion.ContagionEngine;
import rudra.contagion.FailingSets;
import rudra.contagion.JointFailures;
import rudra.contagion.JointFailures.Row;
import rudra.contagion.Shock;
import rudra.job.Progress;
import rudra.network.Network;

/**
 * What follows where each institution of a network fails alone, by one engine. What the shock
 * brings by itself, without anybody failing by decree, is taken off every figure.
 */
final class SingleFailures {
    private final double[] lossesBefore;
    private final boolean[] failedBefore;
    private final double[] importance;
    private final int[] failuresCaused;
    private final double[] lossByOthers;
    private final int[] failsIn;
    private final double[] ownLoss;
    private final Optional<double[][]> losses;

    private SingleFailures(Row before, boolean keepsLosses) {
        int n = before.losses().length;
        lossesBefore = before.losses();
        failedBefore = before.failed();
        importance = new double[n];
        failuresCaused = new int[n];
        lossByOthers = new double[n];
        failsIn = new int[n];
        ownLoss = new double[n];
        losses = keepsLosses ? Optional.of(new double[n][]) : Optional.empty();
    }

    /**
     * Lets each institution fail. O(n) runs of the engine.
     *
     * @param keepsLosses whether every loss by every failure is kept: n² numbers
     */
    static SingleFailures of(
            Network network,
            Shock shock,
            ContagionEngine engine,
            boolean keepsLosses,
            Progress progress) {
        JointFailures failures = new JointFailures(network, shock, engine);
        Row[] before = new Row[1];
        failures.run(FailingSets.nobody(), (k, row) -> before[k] = row, progress.part(0, 0));
        SingleFailures singles = new SingleFailures(before[0], keepsLosses);
        failures.run(FailingSets.each(network.size()), singles::take, progress);
        return singles;
    }

    private void take(int k, Row row) {
        double[] more = new double[row.losses().length];
        for (int i = 0; i < more.length; i++) {
            more[i] = moreLost(row, i);
            if (i != k) {
                importance[k] += more[i];
                lossByOthers[i] += more[i];
                if (isNewFailure(row, i)) {
                    failuresCaused[k]++;
                    failsIn[i]++;
                }
            }
        }
        ownLoss[k] = more[k];
        losses.ifPresent(all -> all[k] = more);
    }

    /** What institution i loses besides what the shock takes from it anyway. */
    double moreLost(Row row, int i) {
        return row.losses()[i] - lossesBefore[i];
    }

    /** Whether institution i fails that would not by the shock alone. */
    boolean isNewFailure(Row row, int i) {
        return row.failed()[i] && !failedBefore[i];
    }

    int size() {
        return importance.length;
    }

    /** The loss of all others by the failure of each institution. */
    double[] importance() {
        return importance;
    }

    /** How many others fail by the failure of each institution. */
    int[] failuresCaused() {
        return failuresCaused;
    }

    /** What each institution loses itself by failing. */
    double[] ownLoss() {
        return ownLoss;
    }

    /** What each institution loses by the failures of the others, on average. */
    double meanLoss(int i) {
        return size() < 2 ? 0 : lossByOthers[i] / (size() - 1);
    }

    /** In how many failures of others each institution fails. */
    int[] failsIn() {
        return failsIn;
    }

    /** What institution i loses more where k fails. Only where losses are kept. */
    double loss(int k, int i) {
        return losses.orElseThrow()[k][i];
    }

    /** What is lost by the shock alone. */
    double lossBefore() {
        double sum = 0;
        for (double loss : lossesBefore) {
            sum += loss;
        }
        return sum;
    }

    /** How many fail by the shock alone. */
    int failuresBefore() {
        int count = 0;
        for (boolean failed : failedBefore) {
            count += failed ? 1 : 0;
        }
        return count;
    }
}
