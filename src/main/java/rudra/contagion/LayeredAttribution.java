package rudra.contagion;

import rudra.contagion.trail.Channel;
import rudra.contagion.trail.LossRecorder;

/**
 * Tells a recorder what holders of {@link LayeredClaims} lose while the values of issuers fall:
 * debts as claims, the shareholders' layer as equity held.
 */
final class LayeredAttribution {
    /** Changes below this share of an issuer's debts and equity wait until they add up to more. */
    private static final double WORTH_TELLING = 1e-9;

    private final LayeredClaims claims;
    private final LossRecorder recorder;
    private final double[] told;

    /**
     * Begins where all debts are paid in full and equity is worth what it was before the shock.
     *
     * @param equityBefore what each issuer's equity was worth; length n
     */
    LayeredAttribution(LayeredClaims claims, double[] equityBefore, LossRecorder recorder) {
        this.claims = claims;
        this.recorder = recorder;
        this.told = recorder.isRecording() ? claims.width().clone() : new double[0];
        for (int j = 0; isRecording() && j < claims.size(); j++) {
            told[shareholders(j)] = equityBefore[j];
        }
    }

    private boolean isRecording() {
        return recorder.isRecording();
    }

    private int shareholders(int j) {
        return claims.firstLayer()[j + 1] - 1;
    }

    /** Tells what equity held lost by the shock alone, before anybody fails to pay. */
    void tellEquity(double[] equity) {
        for (int j = 0; isRecording() && j < equity.length; j++) {
            tell(0, j, shareholders(j), equity[j], 0);
        }
    }

    /** Tells what was lost where issuers are worth this, as far as it is worth telling. */
    void tell(int round, double[] value) {
        tell(round, value, WORTH_TELLING);
    }

    /** Tells all that was lost by the last round. */
    void tellRest(int round, double[] value) {
        tell(round, value, 0);
    }

    private void tell(int round, double[] value, double worthTelling) {
        for (int j = 0; isRecording() && j < value.length; j++) {
            double least = worthTelling * (claims.debts(j) + Math.abs(value[j]));
            for (int l = claims.firstLayer()[j]; l <= shareholders(j); l++) {
                tell(round, j, l, claims.paid(l, value[j]), least);
            }
        }
    }

    private void tell(int round, int issuer, int layer, double paid, double least) {
        double lost = told[layer] - paid;
        if (Math.abs(lost) <= least) {
            return;
        }
        told[layer] = paid;
        Channel channel = layer == shareholders(issuer) ? Channel.EQUITY_HELD : Channel.CLAIM;
        for (int h = claims.holdersFrom(layer); h < claims.holdersTo(layer); h++) {
            recorder.add(round, claims.holder()[h], channel, issuer, claims.share()[h] * lost);
        }
    }
}
