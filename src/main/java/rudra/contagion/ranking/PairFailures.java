package rudra.contagion.ranking;

import rudra.contagion.ContagionEngine;
import rudra.contagion.FailingSets;
import rudra.contagion.JointFailures;
import rudra.contagion.JointFailures.Row;
import rudra.contagion.Shock;
import rudra.job.Progress;
import rudra.network.Network;

/**
 * What follows where each pair of institutions fails, by one engine: what all others than the two
 * lose, against what those same others lose where the two fail one at a time.
 */
final class PairFailures {
    /** Differences below this share of a loss are rounding. */
    private static final double ROUNDING = 1e-9;

    private final SingleFailures singles;
    private final FailingSets sets;
    private final double[] loss;
    private final double[] excess;
    private final int[] failures;

    private PairFailures(SingleFailures singles) {
        this.singles = singles;
        this.sets = FailingSets.pairs(singles.size());
        this.loss = new double[sets.count()];
        this.excess = new double[sets.count()];
        this.failures = new int[sets.count()];
    }

    /**
     * Lets each pair fail. O(n²) runs of the engine.
     *
     * @param singles the failures one at a time, with their losses
     */
    static PairFailures of(
            Network network,
            Shock shock,
            ContagionEngine engine,
            SingleFailures singles,
            Progress progress) {
        PairFailures pairs = new PairFailures(singles);
        new JointFailures(network, shock, engine).run(pairs.sets, pairs::take, progress);
        return pairs;
    }

    private void take(int k, Row row) {
        int a = first(k);
        int b = second(k);
        double apart = 0;
        for (int i = 0; i < row.losses().length; i++) {
            if (i != a && i != b) {
                loss[k] += singles.moreLost(row, i);
                apart += singles.loss(a, i) + singles.loss(b, i);
                failures[k] += singles.isNewFailure(row, i) ? 1 : 0;
            }
        }
        double difference = loss[k] - apart;
        boolean isRounding = Math.abs(difference) <= ROUNDING * Math.max(loss[k], apart);
        excess[k] = isRounding ? 0 : difference;
    }

    int first(int k) {
        return sets.first()[k];
    }

    int second(int k) {
        return sets.second()[k];
    }

    /** What others lose where both fail, by pair. */
    double[] loss() {
        return loss;
    }

    /** How much more that is than where they fail one at a time, by pair. */
    double[] excess() {
        return excess;
    }

    /** How many others fail, by pair. */
    int[] failures() {
        return failures;
    }
}
