package rudra.contagion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.Seed;
import rudra.contagion.JointFailures.Row;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.generate.FitnessNetwork;

/** Pairs failing side by side bring what the engine finds for each pair by itself. */
final class JointFailuresTest {
    private static final double EQUAL = 1e-12;

    static Stream<Long> seeds() {
        return RandomNetworks.seeds();
    }

    private static Shock with(Network network, Shock shock, int... failing) {
        List<String> ids = new ArrayList<>(shock.failing());
        Arrays.stream(failing).mapToObj(network.institutions()::id).forEach(ids::add);
        return new Shock(
                ids,
                shock.equityLoss(),
                shock.externalAssetLoss(),
                shock.externalAssetLossShare(),
                shock.distress());
    }

    private static List<Row> pairs(Network network, Shock shock, LinearDebtRank engine) {
        List<Row> rows = new ArrayList<>();
        new JointFailures(network, shock, engine)
                .run(FailingSets.pairs(network.size()), (k, row) -> rows.add(row), Progress.none());
        return rows;
    }

    /** Compares every {@code step}th pair. */
    private static void assertAsAlone(Network network, Shock shock, int step) {
        LinearDebtRank engine = new LinearDebtRank(DefaultAt.BELOW_ZERO);
        FailingSets sets = FailingSets.pairs(network.size());
        List<Row> rows = pairs(network, shock, engine);
        assertEquals(sets.count(), rows.size());
        for (int k = 0; k < sets.count(); k += step) {
            Outcome alone = engine.run(network, with(network, shock, sets.set(k)), Progress.none());
            for (int i = 0; i < network.size(); i++) {
                double equity = Math.max(1, network.balanceSheets().equity(i));
                assertEquals(alone.losses()[i], rows.get(k).losses()[i], EQUAL * equity);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void smallSystemsWithCyclesAndThinEquity(long seed) {
        assertAsAlone(RandomNetworks.of(seed), RandomNetworks.shock(seed), 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equityBelowZeroAndOfZeroAmongPositiveEquity(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 9;
        double[][] owed = new double[n][n];
        double[] equity = new double[n];
        for (int i = 0; i < n; i++) {
            equity[i] = new double[] {-3, 0, 2, 9, 30, 30}[random.nextInt(6)];
            for (int j = 0; j < n; j++) {
                owed[i][j] = i != j && random.nextInt(3) == 0 ? 5 * random.nextDouble() : 0;
            }
        }
        assertAsAlone(RandomNetworks.withEquity(owed, equity), Shock.defaults(), 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.95, 0.99, 2})
    void lossesThatSettleSlowlyAndLossesThatTakeAll(double claimsToEquity) {
        Network network = new FitnessNetwork(60, 6, claimsToEquity, 0.2).generate(Seed.DEFAULT);
        assertAsAlone(network, Shock.defaults(), 7);
    }

    /** Round and round a ring a loss is handed on as often as it takes. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 17, 40})
    void ringsInWhichHardlyAnythingIsLostOnTheWay(int n) {
        double[][] owed = new double[n][n];
        double[] equity = new double[n];
        for (int i = 0; i < n; i++) {
            owed[i][(i + 1) % n] = 1;
            equity[i] = 1.001;
        }
        Shock shock = new Shock(List.of(), Map.of("b0", 1e-4), Map.of(), 0, Map.of());
        assertAsAlone(RandomNetworks.withEquity(owed, equity), shock, 3);
    }

    /** What takes all in the end begins small: at first every change is greater than the last. */
    @Test
    void lossesThatGrowOnTheWayTakeAllEquity() {
        Network network = new FitnessNetwork(60, 6, 3, 0.2).generate(Seed.DEFAULT);
        Shock small = new Shock(List.of(), Map.of("B1", 1e-9, "B2", 1e-9), Map.of(), 0, Map.of());
        LinearDebtRank engine = new LinearDebtRank(DefaultAt.BELOW_ZERO);
        Row[] row = new Row[1];
        new JointFailures(network, small, engine)
                .run(FailingSets.nobody(), (k, found) -> row[0] = found, Progress.none());
        assertArrayEquals(
                engine.run(network, small, Progress.none()).losses(), row[0].losses(), 1e-12);
    }
}
