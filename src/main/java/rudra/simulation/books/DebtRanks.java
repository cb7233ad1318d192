package rudra.simulation.books;

import java.util.ArrayList;
import java.util.List;
import rudra.network.DebtClass;
import rudra.network.Exposures;
import rudra.network.Network;

/**
 * The ranks of debts as they change: each debt keeps the mixture of ranks that it had at the start.
 * External liabilities of who had none are of the last rank.
 *
 * @param atStart the ranks at the start, the most senior first; empty where all are of one
 * @param externalAtStart external liabilities at the start, length n
 * @param claimsAtStart who owed what to whom at the start
 */
record DebtRanks(List<DebtClass> atStart, double[] externalAtStart, Exposures claimsAtStart) {

    static DebtRanks of(Network network) {
        double[] external = new double[network.size()];
        for (int i = 0; i < external.length; i++) {
            external[i] = Math.max(0, network.balanceSheets().externalLiabilities(i));
        }
        return new DebtRanks(network.detail().debtClasses(), external, network.exposures());
    }

    /** The ranks now. O(ranks · (n + exposures · log)). */
    List<DebtClass> now(Books books) {
        List<DebtClass> now = new ArrayList<>();
        for (int s = 0; s < atStart.size(); s++) {
            boolean isLast = s == atStart.size() - 1;
            now.add(new DebtClass(interbank(books, s), external(books, s, isLast)));
        }
        return List.copyOf(now);
    }

    private double[] external(Books books, int s, boolean isLast) {
        double[] ranked = new double[books.size()];
        for (int i = 0; i < ranked.length; i++) {
            double owed = Math.max(0, books.externalLiabilities(i));
            ranked[i] =
                    externalAtStart[i] > 0
                            ? atStart.get(s).external()[i] * (owed / externalAtStart[i])
                            : isLast ? owed : 0;
        }
        return ranked;
    }

    private Exposures interbank(Books books, int s) {
        Exposures ranked = atStart.get(s).interbank();
        double[] amounts = new double[ranked.count()];
        for (int i = 0; i < ranked.size(); i++) {
            for (int k = ranked.claimsStart(i); k < ranked.claimsStart(i + 1); k++) {
                int j = ranked.claimDebtor(k);
                int claim = books.claims().find(i, j);
                double before = claimsAtStart.amount(i, j);
                amounts[k] =
                        claim < 0 || before <= 0
                                ? 0
                                : ranked.claimAmount(k) * (books.claims().amount(claim) / before);
            }
        }
        return ranked.withAmounts(amounts);
    }
}
