package rudra.contagion;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.contagion.channels.StressedBooks;

/** A shocked network as the rules of {@code channels} see it, and what they found as an outcome. */
final class StressedStart {
    private final ShockedNetwork network;

    StressedStart(ShockedNetwork network) {
        this.network = network;
    }

    StressedBooks books(DefaultAt defaultAt) {
        int n = network.size();
        double[] externalAssets = new double[n];
        double[] externalLiabilities = new double[n];
        double[] equity = new double[n];
        double[] initialLoss = new double[n];
        boolean[] failing = new boolean[n];
        Arrays.setAll(externalAssets, network::externalAssets);
        Arrays.setAll(externalLiabilities, network::externalLiabilities);
        Arrays.setAll(equity, network::equity);
        Arrays.setAll(initialLoss, network::initialLoss);
        for (int i = 0; i < n; i++) {
            failing[i] = network.failsByDecree(i);
        }
        return new StressedBooks(
                network.exposures(),
                externalAssets,
                externalLiabilities,
                equity,
                initialLoss,
                failing,
                (i, left) -> defaultAt.hasFailed(left, network.guard(i)));
    }

    /** What claims on those who failed lost, added up in file order. */
    double[] claimsLost(int[] roundOfFailure, double lossGivenDefault) {
        double[] lost = new double[network.size()];
        for (int i = 0; i < lost.length; i++) {
            int end = network.exposures().claimsStart(i + 1);
            for (int k = network.exposures().claimsStart(i); k < end; k++) {
                if (roundOfFailure[network.exposures().claimDebtor(k)] >= 0) {
                    lost[i] += lossGivenDefault * network.exposures().claimAmount(k);
                }
            }
        }
        return lost;
    }

    /**
     * Makes an outcome.
     *
     * @param lost what each lost besides what the shock took of external assets and equity
     * @param byShock the part of it that is the shock's too, such as a fall of prices
     * @param bailedIn what the equity of each gained; 0 where nobody is bailed in
     */
    Outcome outcome(Found found, double[] lost, double[] byShock, double[] bailedIn) {
        int n = network.size();
        double[] drop = new double[n];
        double[] equity = new double[n];
        double[] direct = new double[n];
        for (int i = 0; i < n; i++) {
            drop[i] = network.initialLoss(i) + lost[i] - bailedIn[i];
            equity[i] = network.equity(i) - drop[i];
            direct[i] = network.directLoss(i) + byShock[i];
        }
        Losses losses = Losses.of(network, drop, lost, direct);
        return new Outcome(
                found.engine(),
                found.roundOfFailure(),
                equity,
                losses.total(),
                losses.own(),
                Optional.empty(),
                Optional.empty(),
                found.rounds(),
                found.residual(),
                Optional.empty(),
                found.conventions(),
                found.notes());
    }

    /**
     * What an outcome tells besides amounts.
     *
     * @param engine the engine's id
     */
    record Found(
            String engine,
            int[] roundOfFailure,
            int rounds,
            double residual,
            Map<String, String> conventions,
            List<String> notes) {}
}
