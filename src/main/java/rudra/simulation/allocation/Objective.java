package rudra.simulation.allocation;

import rudra.network.BalanceSheets;
import rudra.simulation.ensemble.RunSummary;

/** What an allocation is to make small. */
public enum Objective {
    /** The equity that institutions lose, whoever paid it in: capital given and lost counts. */
    SYSTEM_LOSS,
    /**
     * The equity that institutions lose without the capital given: of each no more than the equity
     * it had before the first step.
     */
    OWN_LOSS,
    /** The number of institutions that fail. */
    FAILURES;

    /** What a run brings. */
    double of(RunSummary run, BalanceSheets before) {
        return switch (this) {
            case SYSTEM_LOSS -> run.loss();
            case OWN_LOSS -> ownLoss(run, before);
            case FAILURES -> run.failures();
        };
    }

    private static double ownLoss(RunSummary run, BalanceSheets before) {
        double sum = 0;
        for (int i = 0; i < run.losses().length; i++) {
            if (!before.isOutside(i)) {
                sum += Math.min(run.losses()[i], Math.max(0, before.equity(i)));
            }
        }
        return sum;
    }
}
