package rudra.simulation.montecarlo;

import java.util.Arrays;
import rudra.simulation.ensemble.RunSummary;

/** What is followed along the steps of every run. */
enum Quantity {
    /** What all have lost up to a step. */
    LOSS {
        @Override
        double[] of(RunSummary run) {
            return added(run.stepLoss());
        }
    },
    /** How many have failed up to a step. */
    FAILURES {
        @Override
        double[] of(RunSummary run) {
            return added(Arrays.stream(run.stepFailures()).asDoubleStream().toArray());
        }
    },
    /** The capital ratio of the living together. */
    CAPITAL {
        @Override
        double[] of(RunSummary run) {
            return run.stepCapital();
        }
    },
    /** The mean liquidity buffer of the living. */
    LIQUIDITY {
        @Override
        double[] of(RunSummary run) {
            return run.stepLiquidity();
        }
    };

    static final int COUNT = values().length;

    /** Its value at every step of a run. */
    abstract double[] of(RunSummary run);

    private static double[] added(double[] values) {
        double[] sums = values.clone();
        for (int s = 1; s < sums.length; s++) {
            sums[s] += sums[s - 1];
        }
        return sums;
    }
}
