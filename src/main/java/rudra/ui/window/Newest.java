package rudra.ui.window;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Answers the newest of several questions in the background; the answers to older ones are not
 * waited for and never shown. For questions asked on the UI thread.
 */
public final class Newest {
    private final Executor background;
    private final Executor uiThread;
    private final Consumer<Throwable> failed;
    private final AtomicLong newest = new AtomicLong();
    private long answered;

    /**
     * A place to ask.
     *
     * @param window whose threads are used, and whose user is told of failures
     * @param what what is asked, such as “Sort the table”
     */
    public Newest(WindowModel window, String what) {
        this.background = window.desktop().jobs().aside();
        this.uiThread = window.desktop().uiThread();
        this.failed = thrown -> window.fail(what, thrown);
    }

    /**
     * Asks.
     *
     * @param work finds the answer; skipped when a newer question came before it began
     * @param arrived receives the answer on the UI thread, unless a newer question was asked
     */
    public <T> void ask(Supplier<T> work, Consumer<T> arrived) {
        long ticket = newest.incrementAndGet();
        var _ =
                CompletableFuture.supplyAsync(() -> answer(work, ticket), background)
                        .whenCompleteAsync(
                                (answer, thrown) -> {
                                    boolean wanted = newest.get() == ticket;
                                    if (wanted) {
                                        answered = ticket;
                                    }
                                    if (thrown != null) {
                                        failed.accept(thrown);
                                    } else if (wanted) {
                                        arrived.accept(answer);
                                    }
                                },
                                uiThread);
    }

    private <T> T answer(Supplier<T> work, long ticket) {
        if (newest.get() != ticket) {
            throw new CancellationException();
        }
        return work.get();
    }

    /** Whether an answer is on its way: not once it arrived, failed or was forgotten. */
    public boolean isAsking() {
        return newest.get() != answered;
    }

    /** Forgets what was asked. */
    public void forget() {
        answered = newest.incrementAndGet();
    }
}
