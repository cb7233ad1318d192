package rudra.cli;

import rudra.analysis.AnalysisException;
import rudra.app.CompletedRun;
import rudra.app.RunRequest;
import rudra.app.Workbench;
import rudra.app.WorkspaceSession;
import rudra.job.Progress;

/**
 * A run with the time that it took, inputs included.
 *
 * @param run the run
 * @param millis the time in milliseconds
 */
record TimedRun(CompletedRun run, long millis) {
    private static final double SHARE_OF_READING = 0.3;
    private static final long NANOS_PER_MILLI = 1_000_000;

    /** The status to end with: cancelled where the result is of a part only. */
    ExitCode status() {
        return run.part().isPresent() ? ExitCode.CANCELLED : ExitCode.DONE;
    }

    /** Reads the inputs and runs the analysis; Ctrl-C cancels it. */
    static TimedRun of(
            Workbench workbench,
            Console console,
            WorkspaceSession session,
            RunArguments arguments,
            boolean strict) {
        long begun = System.nanoTime();
        InputStage stage = new InputStage(workbench, console, strict);
        Interruptible<CompletedRun> work =
                new Interruptible<>(progress -> {
                    RunRequest request = stage.load(arguments, progress.part(0, SHARE_OF_READING));
                    return run(session, arguments, request, progress);
                });
        CompletedRun run = work.await(console);
        return new TimedRun(run, (System.nanoTime() - begun) / NANOS_PER_MILLI);
    }

    /** What is noticed only when inputs are known is told with file and line, too. */
    private static CompletedRun run(
            WorkspaceSession session,
            RunArguments arguments,
            RunRequest request,
            Progress progress) {
        try {
            return session.runs().run(request, progress.part(SHARE_OF_READING, 1));
        } catch (AnalysisException e) {
            throw arguments.located(e);
        }
    }
}
