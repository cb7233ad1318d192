package rudra.dataset.io.database;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rudra.job.Progress;

/**
 * Interrupts a statement soon after somebody has asked to stop: a database that sorts, joins or
 * counts gives no row for a long time, and who waits for the first looks at no progress.
 */
final class CancelWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CancelWatch.class);

    /** Well within the 200 ms in which work stops. */
    private static final long MILLISECONDS_BETWEEN_LOOKS = 50;

    private final Statement statement;
    private final Progress progress;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(CancelWatch::daemon);

    private CancelWatch(Statement statement, Progress progress) {
        this.statement = statement;
        this.progress = progress;
    }

    /** Keeps no program from ending. */
    private static Thread daemon(Runnable work) {
        Thread thread = Executors.defaultThreadFactory().newThread(work);
        thread.setDaemon(true);
        return thread;
    }

    /** Watches until it is closed, which comes before the statement is closed. */
    static CancelWatch over(Statement statement, Progress progress) {
        CancelWatch watch = new CancelWatch(statement, progress);
        var _ =
                watch.clock.scheduleWithFixedDelay(
                        watch::look,
                        MILLISECONDS_BETWEEN_LOOKS,
                        MILLISECONDS_BETWEEN_LOOKS,
                        TimeUnit.MILLISECONDS);
        return watch;
    }

    /** Again and again: a database forgets an interruption that comes before it has begun. */
    private void look() {
        if (progress.isCancelled()) {
            try {
                statement.cancel();
            } catch (SQLException e) {
                LOG.debug("The database could not be interrupted; the next look tries again.", e);
            }
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        clock.close();
    }
}
