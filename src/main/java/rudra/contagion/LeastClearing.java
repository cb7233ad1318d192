package rudra.contagion;

import java.util.Arrays;
import java.util.Optional;
import rudra.job.Progress;

/**
 * The least clearing vector: begin as if nobody paid, and let payments rise.
 *
 * <p>Without costs of default and with own means of at least zero it need not be computed: payments
 * are then a concave function of payments, which has one solution wherever money from outside
 * arrives, directly or through others; where none arrives the least payment is nothing.
 */
final class LeastClearing {
    private static final double NEGLIGIBLE = 1e-16;

    /** Looks at claims before giving up, some seconds' worth. */
    private static final long LOOKS_AT_MOST = 2_000_000_000L;

    private final ClearingSystem system;
    private final Progress progress;

    LeastClearing(ClearingSystem system, Progress progress) {
        this.system = system;
        this.progress = progress;
    }

    /**
     * The least shares.
     *
     * @param greatest the greatest shares
     * @param rules the rules of the system
     * @return the shares; empty if they rise too slowly to be found
     */
    Optional<double[]> shares(double[] greatest, ClearingRules rules) {
        return rules.areWithoutCosts() && allMeansAreOwn()
                ? Optional.of(whereMoneyArrives(greatest))
                : rise();
    }

    private boolean allMeansAreOwn() {
        for (int i = 0; i < system.size; i++) {
            if (!system.network.isUnshakeable(i) && system.ownMeans(i) < 0) {
                return false;
            }
        }
        return true;
    }

    private double[] whereMoneyArrives(double[] greatest) {
        double[] least = new double[system.size];
        Worklist arrived = new Worklist(system.size);
        boolean[] seen = new boolean[system.size];
        for (int i = 0; i < system.size; i++) {
            if (system.network.isUnshakeable(i) || system.ownMeans(i) > 0) {
                seen[i] = true;
                arrived.add(i);
            } else if (system.owed[i] == 0) {
                least[i] = greatest[i];
            }
        }
        while (!arrived.isEmpty()) {
            for (int i : arrived.drain()) {
                least[i] = greatest[i];
                int end = system.exposures.debtsStart(i + 1);
                for (int k = system.exposures.debtsStart(i); k < end; k++) {
                    int creditor = system.exposures.debtCreditor(k);
                    if (!seen[creditor]) {
                        seen[creditor] = true;
                        arrived.add(creditor);
                    }
                }
            }
        }
        return least;
    }

    private Optional<double[]> rise() {
        double[] share = new double[system.size];
        Worklist dirty = new Worklist(system.size);
        for (int i = 0; i < system.size; i++) {
            share[i] = system.owed[i] == 0 || system.network.isUnshakeable(i) ? 1 : 0;
            dirty.add(i);
        }
        long looks = 0;
        while (!dirty.isEmpty()) {
            progress.checkCancelled();
            for (int i : dirty.drain()) {
                looks += system.exposures.claimsStart(i + 1) - system.exposures.claimsStart(i) + 1;
                raise(i, share, dirty);
            }
            if (looks > LOOKS_AT_MOST) {
                return Optional.empty();
            }
        }
        return Optional.of(Arrays.copyOf(share, share.length));
    }

    private void raise(int i, double[] share, Worklist dirty) {
        double received = system.received(i, share);
        double next = system.isShort(i, received) ? system.shareInDefault(i, received) : 1;
        if (next > share[i] + NEGLIGIBLE) {
            share[i] = next;
            int end = system.exposures.debtsStart(i + 1);
            for (int k = system.exposures.debtsStart(i); k < end; k++) {
                dirty.add(system.exposures.debtCreditor(k));
            }
        }
    }
}
