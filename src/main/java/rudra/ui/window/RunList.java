package rudra.ui.window;

import java.util.List;
import rudra.analysis.RunRecord;

/**
 * Some of the past runs.
 *
 * @param runs the runs, newest first
 * @param total how many there are in all
 */
public record RunList(List<RunRecord> runs, long total) {

    /** Copies the list. */
    public RunList {
        runs = List.copyOf(runs);
    }
}
