package rudra.contagion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.network.BalanceSheets;
import rudra.network.Exposures;
import rudra.network.Institutions;
import rudra.network.MoneyUnit;
import rudra.network.Network;

/** Small random systems from a seed: dense enough for cycles, thin enough in equity to fail. */
public final class RandomNetworks {
    private RandomNetworks() {}

    /** The seeds over which properties are held. */
    public static Stream<Long> seeds() {
        return IntStream.rangeClosed(1, 60).mapToObj(Long::valueOf);
    }

    public static Network of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 2 + random.nextInt(12);
        double density = 0.1 + 0.6 * random.nextDouble();
        double[][] owed = new double[n][n];
        double[] assets = new double[n];
        double[] outside = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                owed[i][j] = i != j && random.nextDouble() < density ? 10 * random.nextDouble() : 0;
            }
            assets[i] = random.nextInt(5) == 0 ? 0 : 8 * random.nextDouble();
            outside[i] = random.nextBoolean() ? 0 : 4 * random.nextDouble();
        }
        return balanced(owed, assets, outside);
    }

    /** The failure of the first institution and a loss of a third of external assets. */
    static Shock shock(long seed) {
        return seed % 3 == 0
                ? Shock.failing("b0")
                : new Shock(
                        seed % 3 == 1 ? List.of("b1") : List.of(),
                        Map.of(),
                        Map.of(),
                        1.0 / 3,
                        Map.of());
    }

    public static Network balanced(double[][] owed, double[] assets, double[] outside) {
        Exposures exposures = Exposures.ofLiabilities(owed);
        return network(exposures, BalanceSheets.balanced(exposures, assets, outside));
    }

    public static Network withEquity(double[][] owed, double... equity) {
        Exposures exposures = Exposures.ofLiabilities(owed);
        return network(exposures, BalanceSheets.fromEquity(exposures, equity));
    }

    static Network network(Exposures exposures, BalanceSheets sheets) {
        List<String> ids = IntStream.range(0, exposures.size()).mapToObj(i -> "b" + i).toList();
        return network(ids, exposures, sheets);
    }

    static Network network(List<String> ids, Exposures exposures, BalanceSheets sheets) {
        return new Network(
                "test",
                MoneyUnit.UNKNOWN,
                Institutions.of(new ArrayList<>(ids)),
                exposures,
                sheets,
                List.of());
    }

    /** The same network with every amount multiplied. */
    static Network scaled(Network network, double factor) {
        return rebuilt(network, IntStream.range(0, network.size()).toArray(), factor);
    }

    /**
     * The same network with institutions in another order: position p holds institution order[p].
     */
    public static Network permuted(Network network, int[] order) {
        return rebuilt(network, order, 1);
    }

    private static Network rebuilt(Network network, int[] order, double factor) {
        int n = network.size();
        double[][] owed = new double[n][n];
        double[] assets = new double[n];
        double[] outside = new double[n];
        double[] equity = new double[n];
        List<String> ids = new ArrayList<>();
        for (int p = 0; p < n; p++) {
            ids.add(network.institutions().id(order[p]));
            assets[p] = factor * network.balanceSheets().externalAssets(order[p]);
            outside[p] = factor * network.balanceSheets().externalLiabilities(order[p]);
            equity[p] = factor * network.balanceSheets().equity(order[p]);
            for (int q = 0; q < n; q++) {
                owed[p][q] = factor * network.exposures().amount(order[q], order[p]);
            }
        }
        return network(
                ids, Exposures.ofLiabilities(owed), BalanceSheets.of(assets, outside, equity));
    }

    /** What i owes j. */
    static double[][] liabilities(Network network) {
        int n = network.size();
        double[][] owed = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                owed[i][j] = network.exposures().amount(j, i);
            }
        }
        return owed;
    }
}
