package rudra.contagion;

import java.util.List;
import rudra.network.Exposures;
import rudra.network.Institutions;

/** Leaves out what institutions owe to themselves: on their books it is nothing. */
final class OwnDebts {
    private OwnDebts() {}

    static Exposures leftOut(Exposures exposures, Institutions institutions, List<String> notes) {
        int n = exposures.size();
        int[] creditor = new int[exposures.count()];
        int[] debtor = new int[exposures.count()];
        double[] amount = new double[exposures.count()];
        int kept = 0;
        for (int i = 0; i < n; i++) {
            for (int k = exposures.claimsStart(i); k < exposures.claimsStart(i + 1); k++) {
                if (exposures.claimDebtor(k) == i) {
                    notes.add("What %s owes to itself is left out.".formatted(institutions.id(i)));
                } else {
                    creditor[kept] = i;
                    debtor[kept] = exposures.claimDebtor(k);
                    amount[kept++] = exposures.claimAmount(k);
                }
            }
        }
        return kept == exposures.count()
                ? exposures
                : Exposures.of(n, creditor, debtor, amount, kept);
    }
}
