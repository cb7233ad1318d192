package rudra.app;

import rudra.analysis.RunRecord;

/**
 * A past run and its repetition.
 *
 * @param past the record of the past run
 * @param run the repetition
 * @param comparison how their results compare
 */
public record ReplayedRun(RunRecord past, CompletedRun run, ResultComparison comparison) {}
