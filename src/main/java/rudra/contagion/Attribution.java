package rudra.contagion;

import java.util.function.IntToDoubleFunction;
import rudra.contagion.trail.Channel;
import rudra.contagion.trail.LossRecorder;
import rudra.network.Exposures;

/**
 * Tells a recorder what an engine takes while its state moves on. An engine in which all claims on
 * a debtor lose the same share says what share that is by now; what a claim lost since it was last
 * told follows.
 */
final class Attribution {
    /** Changes of a share below this wait until they add up to more, or until the end. */
    private static final double WORTH_TELLING = 1e-9;

    private final ShockedNetwork network;
    private final LossRecorder recorder;
    private final double[] told;

    Attribution(ShockedNetwork network, LossRecorder recorder) {
        this.network = network;
        this.recorder = recorder;
        this.told = new double[recorder.isRecording() ? network.size() : 0];
    }

    boolean isRecording() {
        return recorder.isRecording();
    }

    /**
     * Tells what the shock took, and failing by decree besides.
     *
     * @param byDecree what an institution with an equity figure that fails by decree loses besides
     */
    void tellShock(IntToDoubleFunction byDecree) {
        for (int i = 0; isRecording() && i < network.size(); i++) {
            recorder.add(0, i, Channel.SHOCK, -1, network.directLoss(i));
            if (network.failsByDecree(i) && !network.isOutside(i)) {
                recorder.add(0, i, Channel.DECREE, -1, byDecree.applyAsDouble(i));
            }
        }
    }

    /** Tells it where failing by decree writes off the equity that the shock left. */
    void tellShockAndWriteOffs() {
        tellShock(i -> network.initialLoss(i) - network.directLoss(i));
    }

    /** Tells what claims lost by this round, as far as it is worth telling. */
    void tellClaims(int round, IntToDoubleFunction lostShare) {
        tellClaims(round, lostShare, WORTH_TELLING);
    }

    /** Tells all that claims lost by the last round. */
    void tellRest(int round, IntToDoubleFunction lostShare) {
        tellClaims(round, lostShare, 0);
    }

    private void tellClaims(int round, IntToDoubleFunction lostShare, double worthTelling) {
        for (int j = 0; isRecording() && j < network.size(); j++) {
            double lost = lostShare.applyAsDouble(j);
            if (Math.abs(lost - told[j]) > worthTelling) {
                tellCreditors(round, j, lost - told[j]);
                told[j] = lost;
            }
        }
    }

    /** Tells all creditors of one debtor that a share of their claims is lost. */
    void tellCreditors(int round, int debtor, double lostShare) {
        Exposures exposures = network.exposures();
        int end = exposures.debtsStart(debtor + 1);
        for (int k = exposures.debtsStart(debtor); isRecording() && k < end; k++) {
            double amount = exposures.debtAmount(k) * lostShare;
            recorder.add(round, exposures.debtCreditor(k), Channel.CLAIM, debtor, amount);
        }
    }

    /** Tells that one creditor lost an amount of its claim on a debtor. */
    void tellClaim(int round, int creditor, int debtor, double amount) {
        recorder.add(round, creditor, Channel.CLAIM, debtor, amount);
    }
}
