package rudra.contagion;

import java.util.Arrays;
import java.util.stream.IntStream;
import rudra.job.Progress;
import rudra.network.Network;

/**
 * Lets each institution of a network fail alone. Shocks are spread over the machine's cores; the
 * result does not depend on how many there are.
 */
public final class EachFailsAlone {
    private final Network network;
    private final double[] equity;
    private final double[] weights;

    /**
     * Prepares the tables.
     *
     * @param network the system; institutions without an equity figure have no stress
     * @param weights what the stress of each institution counts for in the mean; at least 0, not
     *     all 0
     * @throws IllegalArgumentException if the weights do not fit
     */
    public EachFailsAlone(Network network, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        boolean fit = weights.length == network.size() && sum > 0 && Double.isFinite(sum);
        if (!fit || Arrays.stream(weights).anyMatch(w -> w < 0)) {
            throw new IllegalArgumentException(
                    "One weight an institution is needed, none below 0 and not all 0.");
        }
        this.network = network;
        this.weights = Arrays.stream(weights).map(w -> w / sum).toArray();
        this.equity = new double[weights.length];
        for (int i = 0; i < equity.length; i++) {
            boolean isOutside = network.balanceSheets().isOutside(i);
            equity[i] = isOutside ? 0 : Math.max(0, network.balanceSheets().equity(i));
        }
    }

    /** Takes the stress of each institution where institution k fails; called by many threads. */
    @FunctionalInterface
    public interface Rows {
        /** Takes row k; the array is not to be kept. */
        void take(int k, double[] stress);
    }

    /** By linear DebtRank. O(n · exposures) a round. */
    public FailureTable linearDebtRank(Rows rows, Progress progress) {
        ShockedNetwork unshocked = ShockedNetwork.of(network, Shock.defaults());
        LinearDebtRankBatch.Weights matrix =
                LinearDebtRankBatch.Weights.of(unshocked, DefaultAt.BELOW_ZERO);
        FailureTable table = FailureTable.ofSize(equity.length);
        int lanes = LinearDebtRankBatch.LANES;
        IntStream.range(0, (equity.length + lanes - 1) / lanes)
                .parallel()
                .forEach(batch -> {
                    int first = batch * lanes;
                    int end = Math.min(equity.length, first + lanes);
                    LinearDebtRankBatch run =
                            new LinearDebtRankBatch(
                                    matrix,
                                    IntStream.range(first, end)
                                            .mapToObj(k -> new int[] {k})
                                            .toArray(int[][]::new));
                    run.run(progress);
                    for (int k = first; k < end; k++) {
                        double[] stress =
                                run.hasSettled(k - first)
                                        ? run.stress(k - first)
                                        : exactStress(k, progress);
                        table.fill(k, stress, equity, weights);
                        rows.take(k, stress);
                    }
                });
        return table;
    }

    /** By the threshold cascade without recovery, failing at equity of zero. O(n · exposures). */
    public FailureTable thresholdCascade(Rows rows, Progress progress) {
        FailureTable table = FailureTable.ofSize(equity.length);
        IntStream.range(0, equity.length)
                .parallel()
                .forEach(k -> {
                    Outcome outcome =
                            new ThresholdCascade(0, DefaultAt.ZERO)
                                    .run(network, failing(k), progress);
                    double[] stress = relativeLosses(outcome);
                    table.fill(k, stress, equity, weights);
                    rows.take(k, stress);
                });
        return table;
    }

    private double[] exactStress(int k, Progress progress) {
        return new LinearDebtRank(DefaultAt.ZERO)
                .run(network, failing(k), progress)
                .distress()
                .orElseThrow();
    }

    private double[] relativeLosses(Outcome outcome) {
        double[] stress = new double[equity.length];
        for (int i = 0; i < stress.length; i++) {
            if (equity[i] > 0) {
                stress[i] = (equity[i] - outcome.equity()[i]) / equity[i];
            } else {
                stress[i] = outcome.hasFailed(i) ? 1 : 0;
            }
        }
        return stress;
    }

    private Shock failing(int k) {
        return Shock.failing(network.institutions().id(k));
    }
}
