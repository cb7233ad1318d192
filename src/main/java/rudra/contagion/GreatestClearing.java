package rudra.contagion;

import java.util.Arrays;
import rudra.job.Progress;

/**
 * The greatest clearing vector by the fictitious default algorithm: begin as if all paid in full;
 * whoever falls short then is in default; solve for what those in default pay; repeat with whoever
 * falls short now.
 *
 * <p>Within a round only those whose receipts changed are computed again. Where that converges
 * slowly, the round's equations are solved exactly ({@link DefaultSetSolution}).
 */
final class GreatestClearing {
    /** Changes of a share below this are rounding. */
    private static final double NEGLIGIBLE = 1e-16;

    /** Sweeps that leave an error of less than 1e-15 unless they contract by less than 0.84. */
    private static final int SWEEPS = 200;

    /** Sweeps where the exact solution failed; a residual then says how far off the result is. */
    private static final int SWEEPS_AT_MOST = 20_000;

    private final ClearingSystem system;
    private final Attribution attribution;
    private final Progress progress;

    /** Shares paid. */
    final double[] share;

    /** Round of default; −1 for none. */
    final int[] round;

    int rounds;
    private int wave;

    private final boolean[] isShort;
    private final Worklist dirty;
    private final Worklist touched;

    GreatestClearing(ClearingSystem system, Attribution attribution, Progress progress) {
        this.attribution = attribution;
        this.system = system;
        this.progress = progress;
        this.share = new double[system.size];
        this.round = new int[system.size];
        this.isShort = new boolean[system.size];
        this.dirty = new Worklist(system.size);
        this.touched = new Worklist(system.size);
        Arrays.fill(share, 1);
        Arrays.fill(round, -1);
        for (int i = 0; i < system.size; i++) {
            touched.add(i);
        }
        solve();
    }

    private void solve() {
        declareDecrees();
        while (!touched.isEmpty() || !dirty.isEmpty()) {
            progress.checkCancelled();
            declareShort();
            solveDefaultSet();
            attribution.tellClaims(wave, j -> 1 - share[j]);
        }
        attribution.tellRest(wave, j -> 1 - share[j]);
    }

    private void declareDecrees() {
        for (int i = 0; i < system.size; i++) {
            if (system.network.failsByDecree(i)) {
                round[i] = 0;
                rounds = 1;
            }
        }
    }

    private void declareShort() {
        int[] candidates = touched.drain();
        for (int i : candidates) {
            if (!isShort[i] && system.isShort(i, system.received(i, share))) {
                isShort[i] = true;
                dirty.add(i);
                if (round[i] < 0) {
                    round[i] = wave;
                }
                rounds = wave + 1;
            }
        }
        wave = Math.max(rounds, 1);
    }

    private void solveDefaultSet() {
        sweep(SWEEPS);
        if (!dirty.isEmpty()) {
            new DefaultSetSolution(system, isShort, share, progress).find().ifPresent(this::adopt);
            sweep(SWEEPS_AT_MOST);
            dirty.drain();
        }
    }

    private void sweep(int limit) {
        for (int s = 0; s < limit && !dirty.isEmpty(); s++) {
            progress.checkCancelled();
            for (int i : dirty.drain()) {
                double next = system.shareInDefault(i, system.received(i, share));
                lower(i, next);
            }
        }
    }

    private void lower(int i, double next) {
        double by = share[i] - next;
        if (by <= 0) {
            return;
        }
        share[i] = next;
        if (by > NEGLIGIBLE) {
            touchCreditors(i);
        }
    }

    private void touchCreditors(int debtor) {
        int end = system.exposures.debtsStart(debtor + 1);
        for (int k = system.exposures.debtsStart(debtor); k < end; k++) {
            int creditor = system.exposures.debtCreditor(k);
            (isShort[creditor] ? dirty : touched).add(creditor);
        }
    }

    private void adopt(double[] solution) {
        dirty.drain();
        for (int i = 0; i < system.size; i++) {
            if (isShort[i] && solution[i] != share[i]) {
                share[i] = solution[i];
                touchCreditors(i);
            }
        }
        // Those in default are solved; only who is not yet in default needs another look.
        dirty.drain();
    }
}
