package rudra.ui.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import javafx.animation.AnimationTimer;
import rudra.ui.fx.UiThread;

/**
 * Measures how long the interface's thread is kept: a queue of empty tasks records the time between
 * two of them, and what is done at each pulse is timed by itself. Prints what it finds.
 */
public final class ThreadWatch {
    /** A shorter time between two empty tasks is that of the queue itself. */
    private static final long QUEUE_NANOS = 200_000;

    private final ShownWindow window;
    private final int pulses;
    private final List<Long> gaps = new ArrayList<>();
    private boolean measuring;
    private long last;

    /** Watches a window for so many pulses at a time. */
    public ThreadWatch(ShownWindow window, int pulses) {
        this.window = window;
        this.pulses = pulses;
    }

    /** What is done at a pulse, on the interface's thread. */
    @FunctionalInterface
    public interface Step {
        /** Does it. */
        void at(int pulse);
    }

    /** Measures and prints. */
    public void measure(String what, Step step) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        List<Long> handlers = new ArrayList<>();
        window.act(() -> {
            gaps.clear();
            measuring = true;
            last = System.nanoTime();
            UiThread.INSTANCE.later(this::tick);
            new AnimationTimer() {
                private int pulse;

                @Override
                public void handle(long now) {
                    long start = System.nanoTime();
                    step.at(pulse);
                    handlers.add(System.nanoTime() - start);
                    pulse++;
                    if (pulse == pulses) {
                        stop();
                        measuring = false;
                        done.complete(true);
                    }
                }
            }.start();
        });
        done.join();
        window.act(() -> report(what, handlers));
    }

    private void report(String what, List<Long> handlers) {
        System.out.printf(
                "%s: handlers %s; thread not free %s%n",
                what,
                quantiles(handlers.stream().mapToLong(Long::longValue)),
                quantiles(gaps.stream().mapToLong(Long::longValue).filter(g -> g > QUEUE_NANOS)));
    }

    private void tick() {
        long now = System.nanoTime();
        gaps.add(now - last);
        last = now;
        if (measuring) {
            UiThread.INSTANCE.later(this::tick);
        }
    }

    private static String quantiles(LongStream nanos) {
        long[] sorted = nanos.toArray();
        Arrays.sort(sorted);
        return sorted.length == 0
                ? "none"
                : "n=%d median %.2f ms, 95%% %.2f ms, longest %.2f ms"
                        .formatted(
                                sorted.length,
                                sorted[sorted.length / 2] / 1e6,
                                sorted[(int) (0.95 * sorted.length)] / 1e6,
                                sorted[sorted.length - 1] / 1e6);
    }
}
