package rudra.cli;

import java.time.Duration;
import java.util.Optional;
import rudra.job.Job;
import rudra.job.JobState;
import rudra.job.JobStatus;

/** Shows progress on standard error, where a person watches and the work takes a while. */
final class ProgressLine {
    private static final long INTERVAL_NANOS = 500_000_000L;

    private final Console console;

    /** There is no console at all where output goes to a file or a pipe. */
    private final boolean watched =
            Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent();

    private long last = System.nanoTime();

    ProgressLine(Console console) {
        this.console = console;
    }

    synchronized void show(Job<?> job) {
        JobStatus status = job.status();
        long now = System.nanoTime();
        if (!watched || status.state() != JobState.RUNNING || now - last < INTERVAL_NANOS) {
            return;
        }
        last = now;
        String share =
                Double.isNaN(status.fraction()) ? "" : Math.round(100 * status.fraction()) + "% ";
        String left = job.timeLeft().map(ProgressLine::words).orElse("");
        console.note(share + status.message() + left);
    }

    private static String words(Duration left) {
        return " (%d:%02d left)".formatted(left.toMinutes(), left.toSecondsPart());
    }
}
