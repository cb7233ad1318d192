package rudra.contagion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rudra.job.OrderedWork;
import rudra.job.Progress;
import rudra.network.Network;

/**
 * Lets sets of institutions fail by decree, one set after the other, on top of a shock that is the
 * same for all. Side by side on the machine's cores; the result does not depend on how many there
 * are. Linear DebtRank runs many sets at once, any other engine set by set: the losses are those of
 * {@link ContagionEngine#run}.
 */
public final class JointFailures {
    /** How many losses may wait to be taken: 128 MB. */
    private static final int WAITING_AT_MOST = 1 << 24;

    private final Network network;
    private final Shock shock;
    private final ContagionEngine engine;

    /** Prepares an engine on a network that a shock has hit. */
    public JointFailures(Network network, Shock shock, ContagionEngine engine) {
        this.network = network;
        this.shock = shock;
        this.engine = engine;
    }

    /**
     * What follows where one set fails.
     *
     * @param losses of each institution, as {@link Outcome#losses()}
     * @param failed whether each institution fails, by decree or not
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Row(double[] losses, boolean[] failed) {}

    /**
     * Runs all sets.
     *
     * @param sets who fails
     * @param rows takes what follows from each set, in their order, on the calling thread
     * @param progress told how far the work has come; looked at for cancellation
     * @throws rudra.analysis.AnalysisException if the shock does not fit the network
     * @throws rudra.job.CancelledException if cancelled
     */
    public void run(FailingSets sets, OrderedWork.Taker<Row> rows, Progress progress) {
        int lanes = engine instanceof LinearDebtRank ? LinearDebtRankBatch.LANES : 1;
        int waiting = Math.clamp(WAITING_AT_MOST / ((long) lanes * (network.size() + 1)), 2, 64);
        OrderedWork work =
                new OrderedWork(
                        (sets.count() + lanes - 1) / lanes,
                        waiting,
                        "Letting institutions fail, one set after the other");
        if (engine instanceof LinearDebtRank linear) {
            FailureLanes prepared =
                    FailureLanes.of(ShockedNetwork.of(network, shock), linear.defaultAt());
            work.run(
                    batch -> lanes(prepared, sets, batch, progress),
                    (batch, found) -> {
                        for (int k = 0; k < found.size(); k++) {
                            rows.take(batch * lanes + k, found.get(k));
                        }
                    },
                    progress);
        } else {
            work.run(k -> alone(sets.set(k), progress), rows, progress);
        }
    }

    private List<Row> lanes(FailureLanes prepared, FailingSets sets, int batch, Progress progress) {
        int first = batch * LinearDebtRankBatch.LANES;
        int end = Math.min(sets.count(), first + LinearDebtRankBatch.LANES);
        int[][] failing = IntStream.range(first, end).mapToObj(sets::set).toArray(int[][]::new);
        List<Optional<Row>> rows = prepared.run(failing, progress);
        return IntStream.range(first, end)
                .mapToObj(k -> rows.get(k - first).orElseGet(() -> alone(sets.set(k), progress)))
                .toList();
    }

    private Row alone(int[] failing, Progress progress) {
        List<String> ids = new ArrayList<>(shock.failing());
        for (int i : failing) {
            ids.add(network.institutions().id(i));
        }
        Outcome outcome =
                engine.run(
                        network,
                        new Shock(
                                ids,
                                shock.equityLoss(),
                                shock.externalAssetLoss(),
                                shock.externalAssetLossShare(),
                                shock.distress()),
                        progress);
        boolean[] failed = new boolean[network.size()];
        for (int i = 0; i < failed.length; i++) {
            failed[i] = outcome.hasFailed(i);
        }
        return new Row(outcome.losses(), failed);
    }
}
