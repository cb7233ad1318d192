package rudra.ui.network.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rudra.network.Exposures;

/**
 * The other side of an exposure.
 *
 * @param institution its position
 * @param amount of the exposure, in the network's unit
 */
record Counterparty(int institution, double amount) {
    private static final Comparator<Counterparty> LARGEST_FIRST =
            Comparator.comparingDouble(Counterparty::amount).reversed();

    /** The largest debtors of an institution. */
    static List<Counterparty> debtors(Exposures exposures, int i, int most) {
        List<Counterparty> all = new ArrayList<>();
        for (int k = exposures.claimsStart(i); k < exposures.claimsStart(i + 1); k++) {
            all.add(new Counterparty(exposures.claimDebtor(k), exposures.claimAmount(k)));
        }
        return all.stream().sorted(LARGEST_FIRST).limit(most).toList();
    }

    /** The largest creditors of an institution. */
    static List<Counterparty> creditors(Exposures exposures, int i, int most) {
        List<Counterparty> all = new ArrayList<>();
        for (int k = exposures.debtsStart(i); k < exposures.debtsStart(i + 1); k++) {
            all.add(new Counterparty(exposures.debtCreditor(k), exposures.debtAmount(k)));
        }
        return all.stream().sorted(LARGEST_FIRST).limit(most).toList();
    }
}
