package rudra.contagion;

import rudra.network.Exposures;

/**
 * The equations of clearing. The unknown is the share r_i of its obligations that i pays; all that
 * is owed in the same rank is paid in the same share, so that i receives Σ_j claim_ij · r_j.
 *
 * <p>In default i has a_i + β · received for those obligations, a_i = α · external assets − senior
 * debts; external assets below zero are a debt that ranks before all others and costs nothing more.
 */
final class ClearingSystem {
    final ShockedNetwork network;
    final Exposures exposures;
    final int size;
    final double beta;

    /** What the share r refers to: all obligations, or those inside where others are senior. */
    final double[] owed;

    /** Paid before {@link #owed}. */
    final double[] senior;

    /** External assets after shock and decree. */
    final double[] assets;

    private final double alpha;

    ClearingSystem(ShockedNetwork network, ClearingRules rules) {
        this.network = network;
        this.exposures = network.exposures();
        this.size = network.size();
        this.alpha = rules.alpha();
        this.beta = rules.beta();
        this.owed = new double[size];
        this.senior = new double[size];
        this.assets = new double[size];
        boolean pariPassu = rules.seniority() == Seniority.PARI_PASSU;
        for (int i = 0; i < size; i++) {
            double external = network.externalLiabilities(i);
            owed[i] = network.debts(i) + (pariPassu ? external : 0);
            senior[i] = pariPassu ? 0 : external;
            double held = network.externalAssets(i);
            assets[i] = network.failsByDecree(i) ? Math.min(0, held) : held;
        }
    }

    /** What i receives if the others pay the given shares. */
    double received(int i, double[] share) {
        double sum = 0;
        int end = exposures.claimsStart(i + 1);
        for (int k = exposures.claimsStart(i); k < end; k++) {
            sum += exposures.claimAmount(k) * share[exposures.claimDebtor(k)];
        }
        return sum;
    }

    /** What i has in default for what it owes, before claims are received: a_i. */
    double ownMeans(int i) {
        return (assets[i] > 0 ? alpha * assets[i] : assets[i]) - senior[i];
    }

    /** The share that i pays if it is in default and receives this much. */
    double shareInDefault(int i, double received) {
        if (owed[i] == 0) {
            return 1;
        }
        return Math.clamp((ownMeans(i) + beta * received) / owed[i], 0, 1);
    }

    /** Whether i cannot pay all it owes if it receives this much. */
    boolean isShort(int i, double received) {
        if (network.isUnshakeable(i)) {
            return false;
        }
        double means =
                network.failsByDecree(i)
                        ? ownMeans(i) + beta * received
                        : assets[i] - senior[i] + received;
        return means < owed[i] - network.guard(i);
    }

    /** The greatest difference that one more round would make to a share. */
    double residual(double[] share) {
        double greatest = 0;
        for (int i = 0; i < size; i++) {
            double received = received(i, share);
            double next = isShort(i, received) ? shareInDefault(i, received) : 1;
            greatest = Math.max(greatest, Math.abs(next - share[i]));
        }
        return greatest;
    }
}
