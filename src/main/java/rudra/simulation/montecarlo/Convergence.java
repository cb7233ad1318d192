package rudra.simulation.montecarlo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rudra.simulation.ensemble.Estimate;
import rudra.simulation.ensemble.Estimates;
import rudra.simulation.montecarlo.MonteCarloResult.Checkpoint;

/** How figures came to be what they are, run by run, and whether more runs would change them. */
final class Convergence {
    /** An interval within this share of the expected shortfall on each side counts as settled. */
    static final double ENOUGH = 0.05;

    private static final int CHECKPOINTS = 40;

    private final double[] loss;
    private final double level;
    private final Estimates estimates;

    Convergence(double[] loss, double level, Estimates estimates) {
        this.loss = loss;
        this.level = level;
        this.estimates = estimates;
    }

    /**
     * Figures after about forty numbers of runs, evenly spaced from the first for which expected
     * shortfall has an interval; the last is all.
     */
    List<Checkpoint> checkpoints() {
        int first = leastRuns();
        List<Checkpoint> checkpoints = new ArrayList<>();
        int before = 0;
        for (int c = 0; c <= CHECKPOINTS; c++) {
            int runs =
                    Math.min(
                            loss.length,
                            first + (int) ((long) (loss.length - first) * c / CHECKPOINTS));
            if (runs > before) {
                checkpoints.add(after(runs));
                before = runs;
            }
        }
        return checkpoints;
    }

    /** So many that expected shortfall has an interval. */
    private int leastRuns() {
        return (int) Math.ceil((Estimates.LEAST_BEYOND - 1) / (1 - level)) + 1;
    }

    private Checkpoint after(int runs) {
        double[] first = Arrays.copyOf(loss, runs);
        Estimate mean = estimates.mean(first);
        Estimate shortfall = estimates.expectedShortfall(first, level);
        return new Checkpoint(
                runs,
                mean.value(),
                mean.from(),
                mean.to(),
                shortfall.value(),
                shortfall.begin(),
                shortfall.end());
    }

    boolean hasSettled() {
        Estimate all = estimates.expectedShortfall(loss, level);
        return all.hasInterval() && all.uncertainty() <= ENOUGH * all.value();
    }

    /** What the analyst should know before quoting a figure. */
    String verdict() {
        Estimate all = estimates.expectedShortfall(loss, level);
        if (all.value() == 0) {
            return "Nothing is lost in any of %,d runs.".formatted(loss.length);
        }
        if (!all.hasInterval()) {
            return "Too few runs to say how exact the expected shortfall is: at least %,d are needed."
                    .formatted(leastRuns());
        }
        double share = all.uncertainty() / all.value();
        if (hasSettled()) {
            return "The expected shortfall has settled: %.1f %% either way with 95 %% confidence."
                    .formatted(100 * share);
        }
        double more = loss.length * (share / ENOUGH) * (share / ENOUGH);
        return ("The expected shortfall has not settled: %.0f %% either way with 95 %% confidence."
                        + " About %,.0f runs would bring it to %.0f %%.")
                .formatted(100 * share, rounded(more), 100 * ENOUGH);
    }

    /** To two digits, upwards: the need for runs is itself an estimate. */
    private static double rounded(double runs) {
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(runs)) - 1));
        return Math.ceil(runs / unit) * unit;
    }
}
