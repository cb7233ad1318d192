package rudra.contagion.reference;

import rudra.contagion.EachFailsAlone;
import rudra.contagion.FailureTable;
import rudra.job.Progress;

/** The engines by which tables of failures are made. */
enum EachFails {
    BY_LINEAR_DEBT_RANK,
    BY_THRESHOLD_CASCADE;

    FailureTable table(EachFailsAlone failures, EachFailsAlone.Rows rows) {
        return this == BY_LINEAR_DEBT_RANK
                ? failures.linearDebtRank(rows, Progress.none())
                : failures.thresholdCascade(rows, Progress.none());
    }
}
