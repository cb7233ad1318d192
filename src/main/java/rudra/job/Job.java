package rudra.job;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * One piece of work in the background: its state, its progress, its result.
 *
 * <p>Thread-safe. Cancelling marks the job at once; work that does not look at its progress goes on
 * unseen and its result is thrown away.
 *
 * @param <T> the type of the result
 */
@CatchesAll("whatever the work throws becomes the job's failure, shown to the user by the face")
public final class Job<T> {
    private final String title;
    private final Work<T> work;
    private final InstantSource clock;
    private final Consumer<Job<?>> changed;
    private final int threads;
    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private final CompletableFuture<Optional<T>> leftover = new CompletableFuture<>();
    private volatile JobStatus status = JobStatus.waiting();

    Job(String title, Work<T> work, InstantSource clock, Consumer<Job<?>> changed, int threads) {
        this.title = title;
        this.work = work;
        this.clock = clock;
        this.changed = changed;
        this.threads = threads;
    }

    /** What the job does, for people. */
    public String title() {
        return title;
    }

    /** The state, progress and time left at this moment. */
    public JobStatus status() {
        return status;
    }

    /** The time that the job has probably left, where its progress allows an estimate. */
    public Optional<Duration> timeLeft() {
        return status.timeLeft(clock.instant());
    }

    /** Asks the work to stop; the job counts as cancelled from now on. Idempotent. */
    public void cancel() {
        if (advance(s -> s.ended(JobState.CANCELLED, clock.instant()))) {
            outcome.completeExceptionally(new CancelledException());
            changed.accept(this);
        }
    }

    /**
     * Completes with the result, or exceptionally with what the work threw, or with a {@link
     * CancelledException}.
     */
    public CompletionStage<T> outcome() {
        return outcome.minimalCompletionStage();
    }

    /**
     * Completes once the work has ended, with what it returned after the job was cancelled: what it
     * had done by then, where it keeps that. Empty if it returned nothing, or was not cancelled.
     */
    public CompletionStage<Optional<T>> leftover() {
        return leftover.minimalCompletionStage();
    }

    void run() {
        Optional<T> late = Optional.empty();
        if (advance(s -> s.started(clock.instant()))) {
            changed.accept(this);
            late = worked();
        }
        leftover.complete(late);
    }

    /** Does the work; what it returned too late is left over. */
    private Optional<T> worked() {
        try {
            T result = work.run(new Reporter());
            return finish(JobState.DONE, () -> outcome.complete(result))
                    ? Optional.empty()
                    : Optional.of(result);
        } catch (CancelledException e) {
            cancel();
        } catch (Throwable e) {
            finish(JobState.FAILED, () -> outcome.completeExceptionally(e));
        }
        return Optional.empty();
    }

    private boolean finish(JobState state, Runnable complete) {
        boolean first = advance(s -> s.ended(state, clock.instant()));
        if (first) {
            complete.run();
            changed.accept(this);
        }
        return first;
    }

    private synchronized boolean advance(UnaryOperator<JobStatus> step) {
        if (status.state().isFinal()) {
            return false;
        }
        status = step.apply(status);
        return true;
    }

    private final class Reporter implements Progress {
        @Override
        public void update(double fraction, String message) {
            if (advance(s -> s.progressed(fraction, message))) {
                changed.accept(Job.this);
            }
        }

        @Override
        public boolean isCancelled() {
            return status.state() == JobState.CANCELLED;
        }

        @Override
        public int threads() {
            return threads;
        }
    }
}
