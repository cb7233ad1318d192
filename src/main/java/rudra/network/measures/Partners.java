package rudra.network.measures;

import java.util.Arrays;
import rudra.network.Exposures;

/**
 * Who deals with whom, directions disregarded: the partners of i stand, ascending and once each, at
 * {@code start[i] ≤ k < start[i + 1]}. O(n + m) time and memory.
 */
record Partners(int[] start, int[] partner) {

    static Partners of(Exposures exposures) {
        int n = exposures.size();
        int[] start = new int[n + 1];
        int[] partner = new int[2 * exposures.count()];
        int filled = 0;
        for (int i = 0; i < n; i++) {
            int claim = exposures.claimsStart(i);
            int debt = exposures.debtsStart(i);
            while (claim < exposures.claimsStart(i + 1) || debt < exposures.debtsStart(i + 1)) {
                int debtor =
                        claim < exposures.claimsStart(i + 1)
                                ? exposures.claimDebtor(claim)
                                : Integer.MAX_VALUE;
                int creditor =
                        debt < exposures.debtsStart(i + 1)
                                ? exposures.debtCreditor(debt)
                                : Integer.MAX_VALUE;
                partner[filled++] = Math.min(debtor, creditor);
                claim += debtor <= creditor ? 1 : 0;
                debt += creditor <= debtor ? 1 : 0;
            }
            start[i + 1] = filled;
        }
        return new Partners(start, Arrays.copyOf(partner, filled));
    }

    int size() {
        return start.length - 1;
    }

    int degree(int i) {
        return start[i + 1] - start[i];
    }

    /** The sum over all links of the smaller degree: what counting triangles costs. */
    double triangleWork() {
        double work = 0;
        for (int i = 0; i < size(); i++) {
            for (int k = start[i]; k < start[i + 1]; k++) {
                work += Math.min(degree(i), degree(partner[k]));
            }
        }
        return work;
    }
}
