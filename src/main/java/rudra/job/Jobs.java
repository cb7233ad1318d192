package rudra.job;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Runs work in the background and tells who listens.
 *
 * <p>Thread-safe. Listeners are called on whatever thread the change happens; a face moves the call
 * to its own thread.
 */
public final class Jobs implements AutoCloseable {
    private final Executor executor;
    private final Executor aside;
    private final Runnable shutDown;
    private final InstantSource clock;
    private final int threads;
    private final List<Consumer<Job<?>>> listeners = new CopyOnWriteArrayList<>();
    private final Set<Job<?>> live = ConcurrentHashMap.newKeySet();

    private Jobs(
            Executor executor,
            Executor aside,
            Runnable shutDown,
            InstantSource clock,
            int threads) {
        this.executor = executor;
        this.aside = aside;
        this.shutDown = shutDown;
        this.clock = clock;
        this.threads = threads;
    }

    /** Jobs in the background of a screen, for which they leave one of the machine's cores. */
    public static Jobs inBackground() {
        return inBackground(besidesAScreen());
    }

    /** Jobs in the background of a face that only waits for them: they have all cores. */
    public static Jobs onAllCores() {
        return inBackground(cores());
    }

    /** At least two go on at once, so that a short one need not wait for a long one. */
    private static Jobs inBackground(int threads) {
        ExecutorService pool =
                Executors.newFixedThreadPool(Math.max(2, threads), daemonThreads("job-"));
        ExecutorService beside = oneThread();
        Runnable shutDown =
                () -> {
                    stop(pool);
                    stop(beside);
                };
        return new Jobs(pool, beside, shutDown, InstantSource.system(), threads);
    }

    /** Jobs that are done before {@link #submit} returns, on the calling thread: for tests. */
    public static Jobs synchronous() {
        return new Jobs(
                Runnable::run, Runnable::run, () -> {}, InstantSource.system(), besidesAScreen());
    }

    /** Jobs on the given executor, which the caller shuts down. */
    public static Jobs on(Executor executor, InstantSource clock) {
        return new Jobs(executor, executor, () -> {}, clock, besidesAScreen());
    }

    private static int besidesAScreen() {
        return Math.max(1, cores() - 1);
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /**
     * Starts work.
     *
     * @param title what the work does, for people
     * @param work the work
     */
    public <T> Job<T> submit(String title, Work<T> work) {
        Job<T> job = new Job<>(title, work, clock, this::announce, threads);
        live.add(job);
        announce(job);
        executor.execute(job::run);
        return job;
    }

    /**
     * Where short work is done that nobody needs to see, one piece after the other, such as
     * painting or sorting: it does not wait for jobs, and no listener hears of it.
     */
    public Executor aside() {
        return aside;
    }

    /** Calls the listener at every change of any job, until the returned handle is run. */
    public Runnable listen(Consumer<Job<?>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Cancels every job that has not ended, and asks nothing more of the threads. */
    @Override
    public void close() {
        live.forEach(Job::cancel);
        shutDown.run();
    }

    private void announce(Job<?> job) {
        if (job.status().state().isFinal()) {
            live.remove(job);
        }
        listeners.forEach(listener -> listener.accept(job));
    }

    /** Once shut down it does nothing more: a window that closes may still ask for a painting. */
    private static ExecutorService oneThread() {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.MILLISECONDS,
                new LinkedBlockingQueue<>(),
                daemonThreads("aside-"),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    private static ThreadFactory daemonThreads(String name) {
        AtomicInteger number = new AtomicInteger();
        ThreadFactory plain = Executors.defaultThreadFactory();
        return task -> {
            Thread thread = plain.newThread(task);
            thread.setName(name + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    private static void stop(ExecutorService pool) {
        pool.shutdownNow();
        try {
            pool.awaitTermination(Duration.ofMillis(200).toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
