package rudra.network.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.Seed;
import rudra.job.CancelledException;
import rudra.job.Job;
import rudra.job.JobState;
import rudra.job.Jobs;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.generate.FitnessNetwork;

/** A load on one thread that another thread cancels while it is half done. */
final class CancelledLoadTest {
    @TempDir private Path folder;
    private Path file;
    private int exposures;

    @BeforeEach
    void writeLargeFile() {
        Network network = new FitnessNetwork(10_000, 10, 0.5, 0.2).generate(Seed.DEFAULT);
        exposures = network.exposures().count();
        file = folder.resolve("large.csv");
        new NetworkExport().writeExposures(network, file);
    }

    /** Holds the work at a share of it until it is let go on. */
    private static final class HeldAt implements Progress {
        private final Progress all;
        private final double share;
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CompletableFuture<Boolean> goOn = new CompletableFuture<>();
        private final List<Double> since = new CopyOnWriteArrayList<>();

        HeldAt(Progress all, double share) {
            this.all = all;
            this.share = share;
        }

        @Override
        public void update(double fraction, String message) {
            all.update(fraction, message);
            if (fraction >= share) {
                since.add(fraction);
                reached.countDown();
                goOn.join();
            }
        }

        @Override
        public boolean isCancelled() {
            return all.isCancelled();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.2, 0.5, 0.7})
    void endsAtOnceWhereverItIs(double share) throws Exception {
        CompletableFuture<HeldAt> started = new CompletableFuture<>();
        CompletableFuture<String> ended = new CompletableFuture<>();
        try (Jobs jobs = Jobs.inBackground()) {
            Job<Network> job =
                    jobs.submit(
                            "load",
                            progress -> {
                                HeldAt held = new HeldAt(progress, share);
                                started.complete(held);
                                return load(held, ended);
                            });
            HeldAt held = started.get(1, TimeUnit.MINUTES);
            assertTrue(held.reached.await(1, TimeUnit.MINUTES), "the load never got there");
            job.cancel();
            held.goOn.complete(true);
            assertEquals("cancelled", ended.get(1, TimeUnit.MINUTES));
            assertEquals(1, held.since.size(), () -> "went on through " + held.since);
            assertEquals(JobState.CANCELLED, job.status().state());
        }
    }

    @Test
    void isWholeWhereNobodyCancels() {
        CompletableFuture<String> ended = new CompletableFuture<>();
        assertEquals(exposures, load(Progress.none(), ended).exposures().count());
        assertEquals("loaded", ended.join());
    }

    private Network load(Progress progress, CompletableFuture<String> ended) {
        try {
            Network network =
                    NetworkKind.NETWORK
                            .reader()
                            .read(new ImportFixture(folder).source(file), progress)
                            .value();
            ended.complete("loaded");
            return network;
        } catch (CancelledException e) {
            ended.complete("cancelled");
            throw e;
        }
    }
}
