package rudra.contagion;

import java.util.List;
import java.util.SplittableRandom;
import rudra.network.BalanceSheetDetail;
import rudra.network.DebtClass;
import rudra.network.EquityHoldings;
import rudra.network.Exposures;
import rudra.network.Holdings;
import rudra.network.Network;

/** What random balance sheets may be made of: two ranks of debt, equity held, three classes. */
final class RandomDetails {
    private RandomDetails() {}

    static BalanceSheetDetail of(Network network, SplittableRandom random) {
        int n = network.size();
        double[] cash = new double[n];
        for (int i = 0; i < n; i++) {
            cash[i] = 0.1 * Math.max(0, network.balanceSheets().externalAssets(i));
        }
        return BalanceSheetDetail.none(n)
                .withCash(cash)
                .withHoldings(securities(network, random))
                .withEquityHoldings(shares(n, random))
                .withDebtClasses(ranks(network, random));
    }

    private static Holdings securities(Network network, SplittableRandom random) {
        int n = network.size();
        int[] holder = new int[3 * n];
        int[] assetClass = new int[3 * n];
        double[] amount = new double[3 * n];
        for (int k = 0; k < 3 * n; k++) {
            holder[k] = k / 3;
            assetClass[k] = k % 3;
            double held = Math.max(0, network.balanceSheets().externalAssets(k / 3));
            amount[k] = random.nextInt(3) == 0 ? 0 : 0.25 * random.nextDouble() * held;
        }
        return Holdings.of(n, List.of("bonds", "loans", "shares"), holder, assetClass, amount);
    }

    private static EquityHoldings shares(int n, SplittableRandom random) {
        int[] holder = new int[n];
        int[] issuer = new int[n];
        double[] share = new double[n];
        for (int k = 0; k < n; k++) {
            holder[k] = random.nextInt(n);
            issuer[k] = k;
            share[k] = holder[k] == k ? 0 : 0.9 * random.nextDouble();
        }
        return EquityHoldings.of(n, holder, issuer, share);
    }

    private static List<DebtClass> ranks(Network network, SplittableRandom random) {
        int n = network.size();
        double[][] owed = RandomNetworks.liabilities(network);
        double[][] senior = new double[n][n];
        double[][] junior = new double[n][n];
        double[] seniorOutside = new double[n];
        double[] juniorOutside = new double[n];
        for (int i = 0; i < n; i++) {
            double outside = network.balanceSheets().externalLiabilities(i);
            seniorOutside[i] = random.nextDouble() * outside;
            juniorOutside[i] = outside - seniorOutside[i];
            for (int j = 0; j < n; j++) {
                senior[i][j] = random.nextInt(2) * random.nextDouble() * owed[i][j];
                junior[i][j] = owed[i][j] - senior[i][j];
            }
        }
        return List.of(
                new DebtClass(Exposures.ofLiabilities(senior), seniorOutside),
                new DebtClass(Exposures.ofLiabilities(junior), juniorOutside));
    }
}
