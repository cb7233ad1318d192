package rudra.workspace;

import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.RunOutcome;
import rudra.analysis.RunRecord;

/**
 * Every run that was ever made in a workspace. Nothing is deleted. Thread-safe.
 *
 * <p>All methods throw an {@link AnalysisException} of sort {@code FAILURE} where disk or database
 * fail.
 */
public sealed interface RunHistory permits WrittenHistory, ReadHistory {

    /**
     * Records that a run begins, before its work. When the call returns, the run is found again
     * even if the process is killed. A process that only reads records nothing yet.
     *
     * @param running a record whose outcome is {@code RUNNING}
     */
    void begin(RunRecord running);

    /**
     * Records how a run ended. When the call returns, the record survives the end of the process. A
     * process that only reads leaves it in the inbox, from which the writer takes it. A run that
     * has ended stays as it was first recorded.
     *
     * @param ended a record with the same id, whose outcome is not {@code RUNNING}
     */
    void finish(RunRecord ended);

    /** The runs asked for, the newest first. */
    RunPage list(RunQuery query);

    /**
     * The run with the given id or beginning of an id.
     *
     * @throws AnalysisException of sort {@code USAGE} if several ids begin so
     */
    Optional<RunRecord> find(String idOrBeginning);

    /** Whether a record says more than another of the same run. */
    static boolean supersedes(RunOutcome later, RunOutcome earlier) {
        return certainty(later) > certainty(earlier);
    }

    private static int certainty(RunOutcome outcome) {
        return switch (outcome) {
            case RUNNING -> 0;
            case INTERRUPTED -> 1;
            case DONE, FAILED, CANCELLED -> 2;
        };
    }
}
