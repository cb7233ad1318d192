package rudra.contagion;

import java.util.Map;
import java.util.Optional;
import rudra.contagion.trail.LossRecorder;
import rudra.job.Progress;
import rudra.network.Exposures;

/**
 * Round by round, whoever has failed costs its creditors what they do not recover, until nobody
 * else fails. Every exposure is looked at twice at most: O(n + exposures).
 */
final class DefaultCascade {
    private final ShockedNetwork network;
    private final double lossGivenDefault;
    private final DefaultAt defaultAt;
    private final Attribution attribution;
    private final double[] claimsLost;
    private final int[] round;

    DefaultCascade(
            ShockedNetwork network,
            double recoveryRate,
            DefaultAt defaultAt,
            LossRecorder recorder) {
        this.network = network;
        this.lossGivenDefault = 1 - recoveryRate;
        this.defaultAt = defaultAt;
        this.attribution = new Attribution(network, recorder);
        this.claimsLost = new double[network.size()];
        this.round = new int[network.size()];
    }

    Outcome run(String engine, Map<String, String> conventions, Progress progress) {
        int rounds = spread(progress);
        int n = network.size();
        double[] drop = new double[n];
        double[] equity = new double[n];
        for (int i = 0; i < n; i++) {
            claimsLost[i] = lostClaims(i);
            drop[i] = network.initialLoss(i) + claimsLost[i];
            equity[i] = network.equity(i) - drop[i];
        }
        Losses losses = Losses.of(network, drop, claimsLost);
        return new Outcome(
                engine,
                round,
                equity,
                losses.total(),
                losses.own(),
                Optional.empty(),
                Optional.empty(),
                rounds,
                0,
                Optional.empty(),
                conventions,
                network.notes());
    }

    private int spread(Progress progress) {
        int n = network.size();
        int[] failed = new int[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            round[i] = network.failsByDecree(i) || hasFailed(i) ? 0 : -1;
            if (round[i] == 0) {
                failed[count++] = i;
            }
        }
        attribution.tellShockAndWriteOffs();
        int rounds = 0;
        int next = 0;
        while (next < count) {
            progress.checkCancelled();
            rounds++;
            int end = count;
            for (int f = next; f < end; f++) {
                chargeCreditors(failed[f]);
                attribution.tellCreditors(rounds, failed[f], lossGivenDefault);
            }
            for (int f = next; f < end; f++) {
                count = addFailures(failed[f], rounds, failed, count);
            }
            next = end;
        }
        return rounds;
    }

    private void chargeCreditors(int debtor) {
        Exposures exposures = network.exposures();
        for (int k = exposures.debtsStart(debtor); k < exposures.debtsStart(debtor + 1); k++) {
            claimsLost[exposures.debtCreditor(k)] += lossGivenDefault * exposures.debtAmount(k);
        }
    }

    private int addFailures(int debtor, int inRound, int[] failed, int count) {
        Exposures exposures = network.exposures();
        int more = count;
        for (int k = exposures.debtsStart(debtor); k < exposures.debtsStart(debtor + 1); k++) {
            int creditor = exposures.debtCreditor(k);
            if (round[creditor] < 0 && hasFailed(creditor)) {
                round[creditor] = inRound;
                failed[more++] = creditor;
            }
        }
        return more;
    }

    private boolean hasFailed(int i) {
        double equity = network.equity(i) - network.initialLoss(i) - claimsLost[i];
        return !network.isOutside(i) && defaultAt.hasFailed(equity, network.guard(i));
    }

    /** Adds up in file order, so that the order of failures leaves no trace in the last digits. */
    private double lostClaims(int i) {
        Exposures exposures = network.exposures();
        double lost = 0;
        for (int k = exposures.claimsStart(i); k < exposures.claimsStart(i + 1); k++) {
            if (round[exposures.claimDebtor(k)] >= 0) {
                lost += lossGivenDefault * exposures.claimAmount(k);
            }
        }
        return lost;
    }
}
