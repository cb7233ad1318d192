package rudra.simulation.montecarlo;

import java.util.Arrays;
import rudra.simulation.ensemble.RunSummary;

/** What is followed along the steps of every run. */
enum Quantity {
    /** What all have lost up to a step. */
    LOSS(0) {
        @Override
        double[] of(RunSummary run) {
            return added(run.stepLoss());
        }
    },
    /** How many have failed up to a step. */
    FAILURES(1) {
        @Override
        double[] of(RunSummary run) {
            return added(Arrays.stream(run.stepFailures()).asDoubleStream().toArray());
        }
    },
    /** The capital ratio of the living together. */
    CAPITAL(2) {
        @Override
        double[] of(RunSummary run) {
            return run.stepCapital();
        }
    },
    /** The mean liquidity buffer of the living. */
    LIQUIDITY(3) {
        @Override
        double[] of(RunSummary run) {
            return run.stepLiquidity();
        }
    };

    static final int COUNT = 4;

    private final int column;

    Quantity(int column) {
        this.column = column;
    }

    /** Its place where quantities stand in a row, from 0. */
    int column() {
        return column;
    }

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
