package rudra.cli;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import rudra.job.CancelledException;
import rudra.job.Job;
import rudra.job.Jobs;
import rudra.job.Progress;
import rudra.job.Work;

/**
 * Work that Ctrl-C cancels: the run's record is written before the process ends, and what the work
 * had done by then is its answer, where it keeps that.
 *
 * @param <T> the type of the result
 */
final class Interruptible<T> {
    private static final long PATIENCE_SECONDS = 5;

    private final Work<T> work;
    private final CountDownLatch ended = new CountDownLatch(1);

    Interruptible(Work<T> work) {
        this.work = work;
    }

    T await(Console console) {
        try (Jobs jobs = Jobs.onAllCores()) {
            ProgressLine line = new ProgressLine(console);
            jobs.listen(line::show);
            Job<T> job = jobs.submit("run", this::untilEnd);
            Runtime runtime = Runtime.getRuntime();
            Thread hook = Executors.defaultThreadFactory().newThread(() -> cancel(job, console));
            runtime.addShutdownHook(hook);
            try {
                return answer(job);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancelledException();
            } finally {
                awaitEnd();
                removeUnlessShuttingDown(runtime, hook);
            }
        }
    }

    private T answer(Job<T> job) throws InterruptedException {
        try {
            return job.outcome().toCompletableFuture().get();
        } catch (ExecutionException e) {
            return leftOver(job).orElseThrow(() -> rethrown(e.getCause()));
        }
    }

    /** What cancelled work had done; work that failed leaves nothing. */
    private Optional<T> leftOver(Job<T> job) throws InterruptedException {
        try {
            return job.leftover().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // Work that does not stop in time keeps its answer to itself.
            return Optional.empty();
        }
    }

    private T untilEnd(Progress progress) throws Exception {
        try {
            return work.run(progress);
        } finally {
            ended.countDown();
        }
    }

    /** Cancelled work still writes its record. */
    private void awaitEnd() {
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The process ends when this returns: not before the run is recorded and the answer given. */
    private static void cancel(Job<?> job, Console console) {
        job.cancel();
        try {
            console.awaitClose();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void removeUnlessShuttingDown(Runtime runtime, Thread hook) {
        try {
            runtime.removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // The hook is running: that is how this point was reached.
            return;
        }
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException(cause);
    }
}
