package rudra.contagion;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import rudra.network.BalanceSheetDetail;
import rudra.network.BalanceSheets;
import rudra.network.DebtClass;
import rudra.network.Exposures;
import rudra.network.Holdings;
import rudra.network.Network;

/** Small random systems with cash, holdings of three classes and debts of two ranks, as tables. */
record DetailedNetworks(
        List<String> ids,
        double[][] senior,
        double[][] junior,
        double[] cash,
        double[][] held,
        double[] other,
        double[] seniorOutside,
        double[] juniorOutside,
        double[] equity) {
    static final List<String> CLASSES = List.of("bonds", "loans", "shares");

    static DetailedNetworks of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 2 + random.nextInt(11);
        double density = 0.1 + 0.5 * random.nextDouble();
        double[][] senior = new double[n][n];
        double[][] junior = new double[n][n];
        double[][] held = new double[n][CLASSES.size()];
        double[] cash = new double[n];
        double[] other = new double[n];
        double[] seniorOutside = new double[n];
        double[] juniorOutside = new double[n];
        double[] equity = new double[n];
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            ids.add("b" + i);
            for (int j = 0; j < n; j++) {
                boolean isLinked = i != j && random.nextDouble() < density;
                senior[i][j] = isLinked ? 8 * random.nextDouble() : 0;
                junior[i][j] = isLinked && random.nextBoolean() ? 4 * random.nextDouble() : 0;
            }
            for (int c = 0; c < CLASSES.size(); c++) {
                held[i][c] = random.nextInt(3) == 0 ? 0 : 6 * random.nextDouble();
            }
            cash[i] = random.nextInt(4) == 0 ? 0 : 2 * random.nextDouble();
            other[i] = 10 * random.nextDouble();
            juniorOutside[i] = random.nextBoolean() ? 0 : 2 * random.nextDouble();
            equity[i] = random.nextInt(6) == 0 ? -0.5 : 3 * random.nextDouble();
        }
        DetailedNetworks tables =
                new DetailedNetworks(
                        ids,
                        senior,
                        junior,
                        cash,
                        held,
                        other,
                        seniorOutside,
                        juniorOutside,
                        equity);
        tables.balance();
        return tables;
    }

    /** Debts outside, or else other assets, take what is missing to the equity drawn. */
    private void balance() {
        for (int i = 0; i < size(); i++) {
            double net = cash[i] + other[i] + IntStream.of(0, 1, 2).mapToDouble(at(i)).sum();
            for (int j = 0; j < size(); j++) {
                net += senior[j][i] + junior[j][i] - senior[i][j] - junior[i][j];
            }
            net -= juniorOutside[i] + equity[i];
            seniorOutside[i] = Math.max(0, net);
            other[i] += Math.max(0, -net);
        }
    }

    private IntToDoubleFunction at(int i) {
        return c -> held[i][c];
    }

    int size() {
        return equity.length;
    }

    double[][] owed() {
        double[][] owed = new double[size()][size()];
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < size(); j++) {
                owed[i][j] = senior[i][j] + junior[i][j];
            }
        }
        return owed;
    }

    double externalAssets(int i) {
        return cash[i] + other[i] + held[i][0] + held[i][1] + held[i][2];
    }

    Network network() {
        int n = size();
        Exposures exposures = Exposures.ofLiabilities(owed());
        double[] assets = IntStream.range(0, n).mapToDouble(this::externalAssets).toArray();
        double[] outside =
                IntStream.range(0, n)
                        .mapToDouble(i -> seniorOutside[i] + juniorOutside[i])
                        .toArray();
        int[] holder = new int[n * CLASSES.size()];
        int[] assetClass = new int[holder.length];
        double[] amount = new double[holder.length];
        for (int k = 0; k < holder.length; k++) {
            holder[k] = k / CLASSES.size();
            assetClass[k] = k % CLASSES.size();
            amount[k] = held[holder[k]][assetClass[k]];
        }
        return RandomNetworks.network(ids, exposures, BalanceSheets.of(assets, outside, equity))
                .with(
                        BalanceSheetDetail.none(n)
                                .withCash(cash)
                                .withHoldings(Holdings.of(n, CLASSES, holder, assetClass, amount))
                                .withDebtClasses(
                                        List.of(
                                                new DebtClass(
                                                        Exposures.ofLiabilities(senior),
                                                        seniorOutside),
                                                new DebtClass(
                                                        Exposures.ofLiabilities(junior),
                                                        juniorOutside))));
    }

    /** The same system: position p holds institution order[p], amounts are multiplied. */
    DetailedNetworks rebuilt(int[] order, double factor) {
        return new DetailedNetworks(
                IntStream.of(order).mapToObj(ids::get).toList(),
                matrix(senior, order, factor),
                matrix(junior, order, factor),
                vector(cash, order, factor),
                IntStream.of(order)
                        .mapToObj(i -> vector(held[i], new int[] {0, 1, 2}, factor))
                        .toArray(double[][]::new),
                vector(other, order, factor),
                vector(seniorOutside, order, factor),
                vector(juniorOutside, order, factor),
                vector(equity, order, factor));
    }

    private static double[][] matrix(double[][] values, int[] order, double factor) {
        return IntStream.of(order)
                .mapToObj(i -> vector(values[i], order, factor))
                .toArray(double[][]::new);
    }

    private static double[] vector(double[] values, int[] order, double factor) {
        return IntStream.of(order).mapToDouble(i -> factor * values[i]).toArray();
    }
}
