package rudra.contagion.channels;

import rudra.network.Exposures;

/**
 * The shares that creditors got by conversion, along the exposures that they were converted from,
 * and what their holders' books still say that the issuers' equity is worth.
 */
final class Shareholdings {
    private final Exposures exposures;
    private final double[] share;
    private final double[] booked;
    private final boolean[] isHeld;

    Shareholdings(Exposures exposures) {
        this.exposures = exposures;
        this.share = new double[exposures.count()];
        this.booked = new double[exposures.size()];
        this.isHeld = new boolean[exposures.size()];
    }

    boolean isHeld(int issuer) {
        return isHeld[issuer];
    }

    /** By how much the issuer's equity is now worth less than the books of its holders say. */
    double fall(int issuer, double equity) {
        return isHeld[issuer] ? Math.max(0, booked[issuer] - Math.max(0, equity)) : 0;
    }

    double share(int k) {
        return share[k];
    }

    void book(int issuer, double equity) {
        booked[issuer] = Math.max(0, equity);
    }

    /** Old shares keep their value when equity grows by new ones at fair value. */
    void dilute(int issuer, double before, double after) {
        double kept = after > 0 ? Math.max(0, before) / after : 0;
        for (int k = exposures.debtsStart(issuer); k < exposures.debtsStart(issuer + 1); k++) {
            share[k] *= kept;
        }
    }

    /** Gives new shares worth an amount, of equity worth another. */
    void give(int issuer, int k, double worth, double equity) {
        if (worth > 0) {
            share[k] += worth / equity;
            isHeld[issuer] = true;
        }
    }
}
