package rudra.app;

import java.util.List;
import rudra.analysis.RunRecord;

/**
 * A past run and its repetition.
 *
 * @param past the record of the past run
 * @param run the repetition
 * @param comparison how their results compare
 * @param changedFiles the files that are no longer as they were, so that the workspace's copies
 *     were read instead
 */
public record ReplayedRun(
        RunRecord past, CompletedRun run, ResultComparison comparison, List<String> changedFiles) {

    /** Copies the list. */
    public ReplayedRun {
        changedFiles = List.copyOf(changedFiles);
    }

    /** What came of it, in sentences. */
    public List<String> sentences(Messages messages) {
        String verdict = comparison.sentence(messages);
        return changedFiles.isEmpty()
                ? List.of(verdict)
                : List.of(
                        verdict,
                        messages.text("repeat.changed-files", String.join(", ", changedFiles)));
    }
}
