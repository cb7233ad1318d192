package rudra.contagion;

import java.util.Optional;
import rudra.contagion.trail.LossRecorder;
import rudra.job.Progress;
import rudra.network.Exposures;

/**
 * DebtRank as first published: whoever is distressed passes its relative loss of equity on to its
 * creditors once, in the round after it became distressed; each link and each sum is at most 1.
 *
 * <p>An institution with equity of zero loses all by any loss on a claim; one with negative equity
 * is wholly distressed from the start. Cost O(n + exposures), for each exposure passes losses once.
 *
 * <p>Source: S. Battiston, M. Puliga, R. Kaushik, P. Tasca and G. Caldarelli, DebtRank: too central
 * to fail?, Scientific Reports 2 (2012).
 *
 * @param defaultAt from which equity on an institution counts as failed; it changes no amount
 */
public record DebtRank(DefaultAt defaultAt) implements ContagionEngine {

    @Override
    public String id() {
        return "debtrank";
    }

    @Override
    public Outcome spread(ShockedNetwork network, LossRecorder recorder, Progress progress) {
        return new SinglePass(network, defaultAt, recorder).run(id(), progress);
    }

    /** One run: distress passes through the network in rounds. */
    private static final class SinglePass {
        private final ShockedNetwork network;
        private final Distress state;
        private final Attribution attribution;
        private final double[] level;
        private final double[] passed;
        private int rounds;

        SinglePass(ShockedNetwork network, DefaultAt defaultAt, LossRecorder recorder) {
            this.attribution = new Attribution(network, recorder);
            this.network = network;
            this.state = new Distress(network, defaultAt);
            this.level = new double[network.size()];
            this.passed = new double[network.size()];
        }

        Outcome run(String engine, Progress progress) {
            int n = network.size();
            boolean[] isDistressed = new boolean[n];
            Worklist passing = new Worklist(n);
            for (int i = 0; i < n; i++) {
                level[i] = Math.clamp(state.initial(i), 0, 1);
                if (level[i] > 0) {
                    isDistressed[i] = true;
                    passing.add(i);
                }
            }
            attribution.tellShockAndWriteOffs();
            state.recordFailures(passed, 0);
            while (!passing.isEmpty()) {
                progress.checkCancelled();
                rounds++;
                Worklist hit = pass(passing.drain());
                for (int i : hit.drain()) {
                    level[i] = Math.min(1, level[i] + increase[i]);
                    increase[i] = 0;
                    if (!isDistressed[i] && level[i] > 0) {
                        isDistressed[i] = true;
                        passing.add(i);
                    }
                }
                state.recordFailures(passed, rounds);
            }
            return outcome(engine);
        }

        private double[] increase = new double[0];

        private Worklist pass(int[] debtors) {
            Exposures exposures = network.exposures();
            if (increase.length == 0) {
                increase = new double[network.size()];
            }
            Worklist hit = new Worklist(network.size());
            for (int j : debtors) {
                for (int k = exposures.debtsStart(j); k < exposures.debtsStart(j + 1); k++) {
                    int i = exposures.debtCreditor(k);
                    passed[i] += exposures.debtAmount(k) * level[j];
                    increase[i] += state.weight(i, exposures.debtAmount(k)) * level[j];
                    hit.add(i);
                    tell(i, j, exposures.debtAmount(k));
                }
            }
            return hit;
        }

        /** A link's weight is at most 1: of a claim above equity only so much counts. */
        private void tell(int creditor, int debtor, double claim) {
            if (attribution.isRecording()) {
                double counted =
                        network.isOutside(creditor)
                                ? claim
                                : Math.min(claim, Math.max(0, network.equity(creditor)));
                attribution.tellClaim(rounds, creditor, debtor, counted * level[debtor]);
            }
        }

        private Outcome outcome(String engine) {
            int n = network.size();
            double[] drop = new double[n];
            double[] equity = new double[n];
            for (int i = 0; i < n; i++) {
                drop[i] = level[i] * Math.max(0, network.equity(i));
                equity[i] = network.equity(i) - drop[i];
            }
            Losses losses = Losses.of(network, drop, passed);
            Conventions conventions =
                    Conventions.failure(state.failureRule())
                            .passedOn(
                                    "before failing: in proportion to the relative loss of equity,"
                                            + " once an institution")
                            .recovery("nothing of the part of a claim that is lost")
                            .seniority("none: every creditor loses the same share")
                            .decree("its distress is 1; its equity is written off")
                            .solution("the rounds end; losses that come later pass no further");
            return new Outcome(
                    engine,
                    state.round(),
                    equity,
                    losses.total(),
                    losses.own(),
                    Optional.of(level),
                    Optional.empty(),
                    rounds,
                    0,
                    Optional.empty(),
                    conventions.toMap(),
                    network.notes());
        }
    }
}
