package rudra.contagion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.contagion.trail.LossRecorder;
import rudra.job.Progress;

/** Clears a network and tells what came of it. */
final class ClearingOutcome {
    /** Shares that differ by more are different solutions, not rounding. */
    private static final double DIFFERENT = 1e-9;

    private final ShockedNetwork network;
    private final ClearingRules rules;
    private final ClearingSystem system;

    ClearingOutcome(ShockedNetwork network, ClearingRules rules) {
        this.network = network;
        this.rules = rules;
        this.system = new ClearingSystem(network, rules);
    }

    Outcome of(
            String engine,
            Map<String, String> conventions,
            LossRecorder recorder,
            Progress progress) {
        Attribution attribution = new Attribution(network, recorder);
        attribution.tellShock(this::seized);
        GreatestClearing greatest = new GreatestClearing(system, attribution, progress);
        Optional<double[]> least =
                new LeastClearing(system, progress).shares(greatest.share, rules);
        List<String> notes = new ArrayList<>(network.notes());
        if (least.isEmpty()) {
            notes.add("Whether other payments clear the system as well was not found in time.");
        }
        Optional<double[]> other = least.filter(shares -> differ(shares, greatest.share));
        Payments payments = payments(greatest.share, other);
        double[] claimsLost = claimsLost(greatest.share);
        double[] drop = drop(claimsLost);
        Losses losses = Losses.of(network, drop, claimsLost);
        return new Outcome(
                engine,
                greatest.round,
                equity(drop),
                losses.total(),
                losses.own(),
                Optional.empty(),
                Optional.of(payments),
                greatest.rounds,
                system.residual(greatest.share),
                other.map(share -> equity(drop(claimsLost(share)))),
                conventions,
                List.copyOf(notes));
    }

    private boolean differ(double[] least, double[] greatest) {
        for (int i = 0; i < least.length; i++) {
            if (system.owed[i] > 0 && greatest[i] - least[i] > DIFFERENT) {
                return true;
            }
        }
        return false;
    }

    private Payments payments(double[] share, Optional<double[]> least) {
        int n = system.size;
        double[] total = new double[n];
        double[] netWorth = new double[n];
        for (int i = 0; i < n; i++) {
            double received = system.received(i, share);
            double obligations = system.owed[i] + system.senior[i];
            total[i] = share[i] * system.owed[i] + seniorPayment(i, received);
            netWorth[i] = system.assets[i] + received - obligations;
        }
        return new Payments(total, interbank(share), netWorth, least.map(this::interbank));
    }

    private double seniorPayment(int i, double received) {
        return system.isShort(i, received)
                ? Math.clamp(
                        system.ownMeans(i) + system.senior[i] + system.beta * received,
                        0,
                        system.senior[i])
                : system.senior[i];
    }

    private double[] interbank(double[] share) {
        double[] paid = new double[share.length];
        for (int i = 0; i < paid.length; i++) {
            paid[i] = share[i] * network.debts(i);
        }
        return paid;
    }

    private double[] claimsLost(double[] share) {
        double[] missing = new double[share.length];
        for (int i = 0; i < missing.length; i++) {
            missing[i] = 1 - share[i];
        }
        double[] lost = new double[share.length];
        for (int i = 0; i < lost.length; i++) {
            lost[i] = system.received(i, missing);
        }
        return lost;
    }

    private double[] drop(double[] claimsLost) {
        double[] drop = new double[claimsLost.length];
        for (int i = 0; i < drop.length; i++) {
            drop[i] = network.directLoss(i) + seized(i) + claimsLost[i];
        }
        return drop;
    }

    /** The external assets that failing by decree takes from i. */
    private double seized(int i) {
        return network.externalAssets(i) - system.assets[i];
    }

    private double[] equity(double[] drop) {
        double[] equity = new double[drop.length];
        for (int i = 0; i < equity.length; i++) {
            equity[i] = network.equity(i) - drop[i];
        }
        return equity;
    }
}
