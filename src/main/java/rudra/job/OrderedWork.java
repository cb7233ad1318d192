package rudra.job;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Numbered units of work, done side by side on the threads there are to use; what each finds is
 * taken by the calling thread in the order of the numbers. So sums come out the same to the last
 * digit whatever the number of threads.
 *
 * @param count how many units there are
 * @param atOnce how many results may wait to be taken; bounds the memory
 * @param message what is being done, a short phrase for people
 */
public record OrderedWork(int count, int atOnce, String message) {
    private static final int USUALLY_AT_ONCE = 64;
    private static final int CHUNKS_AT_ONCE = 16;

    /** Units whose results are small. */
    public OrderedWork(int count, String message) {
        this(count, USUALLY_AT_ONCE, message);
    }

    /**
     * Takes what a unit found.
     *
     * @param <T> what a unit finds
     */
    @FunctionalInterface
    public interface Taker<T> {
        /** Takes the result of the unit of this number. */
        void take(int unit, T result);
    }

    /**
     * Does all units; called from one thread.
     *
     * @param unit does the unit of a number; called by many threads, and for any order of numbers
     * @param taker called in the order of the numbers, on the calling thread; when the work is
     *     cancelled it has taken all results up to the first that is missing
     * @param progress told of every unit that is done; looked at for cancellation before each
     * @throws CancelledException if cancelled
     */
    public <T> void run(IntFunction<T> unit, Taker<T> taker, Progress progress) {
        int size = Math.max(1, atOnce / CHUNKS_AT_ONCE);
        AtomicInteger done = new AtomicInteger();
        Deque<ForkJoinTask<List<T>>> ahead = new ArrayDeque<>();
        try (ForkJoinPool pool = pool(progress.threads())) {
            try {
                int begun = 0;
                for (int taken = 0; taken < count; ) {
                    while (begun < count && begun - taken < atOnce) {
                        int from = begun;
                        int to = Math.min(count, begun + size);
                        ahead.add(pool.submit(() -> chunk(from, to, unit, done, progress)));
                        begun = to;
                    }
                    int whole = Math.min(count, taken + size);
                    for (T result : ahead.remove().join()) {
                        taker.take(taken++, result);
                    }
                    if (taken < whole) {
                        throw new CancelledException();
                    }
                }
            } finally {
                pool.shutdownNow();
            }
        }
    }

    /** First come, first served: what is taken first is done first. */
    private static ForkJoinPool pool(int threads) {
        return new ForkJoinPool(
                threads, ForkJoinPool.defaultForkJoinWorkerThreadFactory, null, true);
    }

    /** The results of some units; fewer where the work was cancelled. */
    private <T> List<T> chunk(
            int from, int to, IntFunction<T> unit, AtomicInteger done, Progress progress) {
        List<T> results = new ArrayList<>(to - from);
        for (int k = from; k < to && !progress.isCancelled(); k++) {
            try {
                results.add(unit.apply(k));
            } catch (CancelledException e) {
                // What was done before stands; that something is missing says the rest.
                return results;
            }
            progress.update((double) done.incrementAndGet() / count, message);
        }
        return results;
    }
}
