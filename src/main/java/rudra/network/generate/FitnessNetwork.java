package rudra.network.generate;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import rudra.analysis.Seed;
import rudra.network.BalanceSheets;
import rudra.network.Exposures;
import rudra.network.Institutions;
import rudra.network.MoneyUnit;
import rudra.network.Network;

/**
 * A system in which large institutions are linked more often and by larger amounts: every
 * institution has a lognormal fitness; the two sides of an exposure are drawn in proportion to it,
 * and its amount is in proportion to the root of the product. O(n + exposures).
 *
 * <p>Source of the idea: G. Caldarelli, A. Capocci, P. De Los Rios and M. A. Muñoz, Scale-free
 * networks from varying vertex intrinsic fitness, Physical Review Letters 89 (2002).
 *
 * @param institutions how many institutions there are, at least 2
 * @param exposuresEach how many exposures an institution has in the mean
 * @param claimsToEquity claims on others ÷ equity of each institution, above 0
 * @param interbankShare debts to others ÷ all liabilities of each institution, in (0, 1]
 */
public record FitnessNetwork(
        int institutions, int exposuresEach, double claimsToEquity, double interbankShare) {
    private static final double SPREAD = 0.8;

    /** Generates the network of a seed. */
    public Network generate(Seed seed) {
        RandomGenerator random = seed.stream(0);
        double[] fitness = new double[institutions];
        double[] cumulated = new double[institutions];
        double sum = 0;
        for (int i = 0; i < institutions; i++) {
            fitness[i] = StrictMath.exp(SPREAD * random.nextGaussian());
            sum += fitness[i];
            cumulated[i] = sum;
        }
        Exposures exposures = exposures(random, fitness, cumulated);
        return new Network(
                "Fitness network of " + institutions,
                MoneyUnit.UNKNOWN,
                Institutions.of(
                        IntStream.rangeClosed(1, institutions).mapToObj(i -> "B" + i).toList()),
                exposures,
                sheets(exposures, fitness),
                List.of());
    }

    private Exposures exposures(RandomGenerator random, double[] fitness, double[] cumulated) {
        int count = Math.multiplyExact(institutions, exposuresEach);
        int[] creditor = new int[count];
        int[] debtor = new int[count];
        double[] amount = new double[count];
        for (int k = 0; k < count; k++) {
            creditor[k] = draw(random, cumulated);
            do {
                debtor[k] = draw(random, cumulated);
            } while (debtor[k] == creditor[k]);
            amount[k] = Math.sqrt(fitness[creditor[k]] * fitness[debtor[k]]);
        }
        return Exposures.of(institutions, creditor, debtor, amount, count);
    }

    private static int draw(RandomGenerator random, double[] cumulated) {
        double at = random.nextDouble() * cumulated[cumulated.length - 1];
        int found = Arrays.binarySearch(cumulated, at);
        return Math.min(cumulated.length - 1, found < 0 ? -found - 1 : found + 1);
    }

    private BalanceSheets sheets(Exposures exposures, double[] fitness) {
        double[] claims = exposures.totalClaims();
        double[] debts = exposures.totalDebts();
        double[] assets = new double[institutions];
        double[] liabilities = new double[institutions];
        double[] equity = new double[institutions];
        for (int i = 0; i < institutions; i++) {
            equity[i] = claims[i] > 0 ? claims[i] / claimsToEquity : fitness[i];
            liabilities[i] = debts[i] * (1 / interbankShare - 1);
            assets[i] = equity[i] + liabilities[i] + debts[i] - claims[i];
            if (assets[i] < 0) {
                liabilities[i] -= assets[i];
                assets[i] = 0;
            }
        }
        return BalanceSheets.of(assets, liabilities, equity);
    }
}
