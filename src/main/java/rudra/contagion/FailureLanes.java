package rudra.contagion;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rudra.contagion.JointFailures.Row;
import rudra.job.Progress;

/**
 * Several sets of institutions failing by linear DebtRank, side by side; the losses are those of
 * {@link LinearDebtRank}. Immutable.
 */
record FailureLanes(
        ShockedNetwork network, DefaultAt defaultAt, LinearDebtRankBatch.Weights weights) {

    static FailureLanes of(ShockedNetwork network, DefaultAt defaultAt) {
        return new FailureLanes(
                network, defaultAt, LinearDebtRankBatch.Weights.of(network, defaultAt));
    }

    /**
     * What follows from each set; empty for one of which distress did not settle.
     *
     * @param failing who fails by decree, by set; at most {@link LinearDebtRankBatch#LANES} sets
     */
    List<Optional<Row>> run(int[][] failing, Progress progress) {
        LinearDebtRankBatch batch = new LinearDebtRankBatch(weights, failing);
        batch.run(progress);
        double[][] claimsLost = batch.claimsLost();
        return IntStream.range(0, failing.length)
                .mapToObj(lane ->
                        batch.hasSettled(lane)
                                ? Optional.of(row(failing[lane], claimsLost[lane]))
                                : Optional.<Row>empty())
                .toList();
    }

    private Row row(int[] failing, double[] claimsLost) {
        int n = claimsLost.length;
        boolean[] failed = new boolean[n];
        double[] losses = new double[n];
        for (int i = 0; i < n; i++) {
            double drop = network.directLoss(i) + claimsLost[i];
            double equity = Math.max(0, network.equity(i));
            failed[i] = network.failsByDecree(i) || isBroughtDown(i, drop);
            losses[i] =
                    network.isOutside(i)
                            ? claimsLost[i]
                            : network.failsByDecree(i) ? equity : Math.clamp(drop, 0, equity);
        }
        for (int i : failing) {
            failed[i] = true;
            losses[i] = network.isOutside(i) ? claimsLost[i] : Math.max(0, network.equity(i));
        }
        return new Row(losses, failed);
    }

    private boolean isBroughtDown(int i, double drop) {
        return !network.isOutside(i)
                && defaultAt.hasFailed(network.equity(i) - drop, network.guard(i));
    }
}
