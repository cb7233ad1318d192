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
 * The random banking system of Gai and Kapadia (2010), “Contagion in financial networks”,
 * Proceedings of the Royal Society A 466: each bank lends to each other bank with the same
 * probability, its interbank assets are a fifth of its balance sheet, spread evenly over its
 * borrowers, and its capital is 4 %.
 *
 * <p>Near the upper end of the contagion window such a system is robust yet fragile: hardly any
 * failure spreads, and one that does takes nearly all banks with it. A bank with at most four
 * borrowers fails with any one of them, because it loses at least a quarter of 20 % — more than 4 %
 * — where nothing is recovered; with five it loses exactly its capital and stands.
 *
 * @param size the number of banks, n
 * @param meanDegree the expected number of borrowers of a bank
 */
public record RobustYetFragileNetwork(int size, double meanDegree) {
    private static final double TOTAL_ASSETS = 1000;
    private static final double INTERBANK_ASSETS = 200;
    private static final double CAPITAL = 40;

    /** A network in millions of euro; O(n + exposures). */
    public Network generate(Seed seed) {
        int[][] borrowers = borrowers(seed.stream(0));
        ExposureList list = new ExposureList();
        for (int i = 0; i < size; i++) {
            for (int j : borrowers[i]) {
                list.add(i, j, INTERBANK_ASSETS / borrowers[i].length);
            }
        }
        Exposures exposures = list.toExposures(size);
        double[] external = new double[size];
        double[] deposits = new double[size];
        double[] debts = exposures.totalDebts();
        for (int i = 0; i < size; i++) {
            boolean lends = borrowers[i].length > 0;
            // A bank that owes the others more than its balance sheet carries a larger one.
            double extra = Math.max(0, debts[i] + CAPITAL - TOTAL_ASSETS);
            external[i] = TOTAL_ASSETS - (lends ? INTERBANK_ASSETS : 0) + extra;
            deposits[i] = TOTAL_ASSETS + extra - CAPITAL - debts[i];
        }
        double[] equity = new double[size];
        Arrays.fill(equity, CAPITAL);
        return new Network(
                "Robust yet fragile",
                new MoneyUnit("EUR", 1e6),
                institutions(),
                exposures,
                BalanceSheets.of(external, deposits, equity),
                List.of());
    }

    private Institutions institutions() {
        List<String> ids = IntStream.rangeClosed(1, size).mapToObj("B%04d"::formatted).toList();
        return Institutions.of(ids)
                .named(ids.stream().map(id -> "Bank " + id.substring(1)).toList());
    }

    /** The borrowers of each bank: gaps between links of a coin tossed n(n − 1) times. */
    private int[][] borrowers(RandomGenerator random) {
        double logOfNoLink = StrictMath.log1p(-meanDegree / (size - 1));
        long pairs = (long) size * (size - 1);
        int[][] borrowers = new int[size][0];
        long pair = -1;
        while (true) {
            pair += 1 + (long) (StrictMath.log1p(-random.nextDouble()) / logOfNoLink);
            if (pair >= pairs) {
                return borrowers;
            }
            int lender = (int) (pair / (size - 1));
            int other = (int) (pair % (size - 1));
            int[] known = borrowers[lender];
            borrowers[lender] = Arrays.copyOf(known, known.length + 1);
            borrowers[lender][known.length] = other < lender ? other : other + 1;
        }
    }
}
