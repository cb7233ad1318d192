package rudra.contagion;

import java.util.Arrays;
import java.util.Optional;
import rudra.job.Progress;

/**
 * What a given set of institutions in default pays, solved exactly where sweeps converge slowly.
 *
 * <p>In default r = max(0, c + M·r), with M ≥ 0. The least solution is found by growing the set of
 * those that pay anything: begin with those that can do so by own means, solve the linear system,
 * admit whoever then has something to pay. It is the only solution: within a set of institutions
 * that owe only to each other and are all short, own means are negative together (Eisenberg and Noe
 * 2001, lemma 4, extended to debts that rank first), so one of them pays nothing and the rest
 * leaks.
 */
final class DefaultSetSolution {
    /** The set of payers grows by single institutions only in contrived systems. */
    private static final int ENLARGEMENTS = 200;

    private final ClearingSystem system;
    private final boolean[] isShort;
    private final double[] share;
    private final double[] constant;
    private final boolean[] pays;
    private final Progress progress;

    DefaultSetSolution(
            ClearingSystem system, boolean[] isShort, double[] share, Progress progress) {
        this.progress = progress;
        this.system = system;
        this.isShort = isShort;
        this.share = share.clone();
        this.constant = new double[system.size];
        this.pays = new boolean[system.size];
    }

    /** All shares, those in default solved; empty if the linear systems could not be solved. */
    Optional<double[]> find() {
        double[] outside = share.clone();
        for (int i = 0; i < system.size; i++) {
            outside[i] = isShort[i] ? 0 : share[i];
        }
        for (int i = 0; i < system.size; i++) {
            if (isShort[i]) {
                constant[i] = system.ownMeans(i) + system.beta * system.received(i, outside);
                pays[i] = system.owed[i] > 0 && constant[i] >= 0;
            }
        }
        for (int attempt = 0; attempt < ENLARGEMENTS; attempt++) {
            if (!solvePayers(outside)) {
                return Optional.empty();
            }
            if (!admitPayers(outside)) {
                return Optional.of(result(outside));
            }
        }
        return Optional.empty();
    }

    private boolean solvePayers(double[] shares) {
        LinearSystem.Builder builder = new LinearSystem.Builder(system.size);
        for (int i = 0; i < system.size; i++) {
            if (pays[i]) {
                builder.add(i);
            }
        }
        int[] members = builder.members();
        for (int i : members) {
            builder.beginRow(constant[i] / system.owed[i]);
            int end = system.exposures.claimsStart(i + 1);
            for (int k = system.exposures.claimsStart(i); k < end; k++) {
                double weight = system.beta * system.exposures.claimAmount(k) / system.owed[i];
                builder.entry(system.exposures.claimDebtor(k), weight);
            }
        }
        Optional<double[]> solution = builder.build().solve(progress);
        solution.ifPresent(x -> {
            for (int m = 0; m < members.length; m++) {
                shares[members[m]] = x[m];
            }
        });
        return solution.isPresent();
    }

    private boolean admitPayers(double[] shares) {
        boolean[] before = pays.clone();
        for (int i = 0; i < system.size; i++) {
            if (isShort[i] && !pays[i] && system.owed[i] > 0) {
                pays[i] = system.ownMeans(i) + system.beta * system.received(i, shares) > 0;
            }
        }
        return !Arrays.equals(before, pays);
    }

    private double[] result(double[] shares) {
        for (int i = 0; i < system.size; i++) {
            if (isShort[i]) {
                shares[i] = system.owed[i] == 0 ? 1 : Math.clamp(shares[i], 0, 1);
            }
        }
        return shares;
    }
}
