package rudra.workspace;

import java.util.List;
import rudra.analysis.RunRecord;

/**
 * A page of the history.
 *
 * @param runs the runs of the page, the newest first
 * @param total how many runs were found in all
 */
public record RunPage(List<RunRecord> runs, long total) {

    /** Copies the list. */
    public RunPage {
        runs = List.copyOf(runs);
    }
}
