package rudra.job;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

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
     * @param taker called in the order of the numbers, on the calling thread
     * @param progress told of every unit that is done; looked at for cancellation before each
     * @throws CancelledException if cancelled
     */
    public <T> void run(IntFunction<T> unit, Taker<T> taker, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        IntFunction<T> told =
                k -> {
                    progress.checkCancelled();
                    T result = unit.apply(k);
                    progress.update((double) done.incrementAndGet() / count, message);
                    return result;
                };
        try (ForkJoinPool pool = new ForkJoinPool(progress.threads())) {
            for (int first = 0; first < count; first += atOnce) {
                int end = Math.min(count, first + atOnce);
                List<T> results = results(told, first, end, pool);
                for (int k = first; k < end; k++) {
                    taker.take(k, results.get(k - first));
                }
            }
        }
    }

    /** A parallel stream that begins on a thread of a pool stays in that pool. */
    private static <T> List<T> results(IntFunction<T> unit, int first, int end, ForkJoinPool pool) {
        return pool.invoke(
                ForkJoinTask.adapt(
                        () -> IntStream.range(first, end).parallel().mapToObj(unit).toList()));
    }
}
