package rudra.learning.training;

import java.util.function.Function;
import rudra.job.CancelledException;
import rudra.job.InnerProgress;
import rudra.job.Progress;

/** A progress that is cancelled when its time is over, or when the whole is. */
final class TimeLimit implements InnerProgress {
    private static final double NANOS_PER_SECOND = 1e9;

    private final Progress whole;
    private final long begin = System.nanoTime();
    private final double nanos;

    private TimeLimit(Progress whole, double seconds) {
        this.whole = whole;
        this.nanos = seconds * NANOS_PER_SECOND;
    }

    /**
     * Does work that looks at its progress now and then.
     *
     * @param seconds how long it may take; 0 for no limit
     * @throws TimeLimitException if it stopped because its time was over
     */
    static <T> T within(double seconds, Progress whole, Function<Progress, T> work) {
        if (seconds == 0) {
            return work.apply(whole);
        }
        TimeLimit limit = new TimeLimit(whole, seconds);
        try {
            return work.apply(limit);
        } catch (CancelledException e) {
            if (whole.isCancelled()) {
                throw e;
            }
            throw new TimeLimitException(seconds);
        }
    }

    @Override
    public Progress whole() {
        return whole;
    }

    @Override
    public boolean isCancelled() {
        return whole.isCancelled() || System.nanoTime() - begin > nanos;
    }
}
