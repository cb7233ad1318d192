package rudra.job;

import java.util.concurrent.atomic.AtomicInteger;

/** A progress on one thread that is cancelled once it was told of so many pieces of work. */
public record StopAfter(int pieces, AtomicInteger told) implements Progress {

    /** Cancelled after so many pieces. */
    public StopAfter(int pieces) {
        this(pieces, new AtomicInteger());
    }

    @Override
    public void update(double fraction, String message) {
        told.incrementAndGet();
    }

    @Override
    public boolean isCancelled() {
        return told.get() >= pieces;
    }

    @Override
    public int threads() {
        return 1;
    }
}
