package rudra.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.analysis.RunOutcome;
import rudra.analysis.RunRecord;
import rudra.analysis.Seed;
import rudra.job.Job;
import rudra.job.JobState;
import rudra.job.Jobs;
import rudra.job.Progress;
import rudra.workspace.Opener;
import rudra.workspace.RunQuery;
import rudra.workspace.Workspace;
import tools.jackson.databind.json.JsonMapper;

/** A run that is stopped keeps what it has done, where its analysis can tell of a part. */
final class StoppedRunTest {
    private static final RunRequest REQUEST =
            new RunRequest(
                    "test.counting",
                    JsonMapper.shared().readTree("{\"to\": 10}"),
                    Seed.DEFAULT,
                    List.of());

    @TempDir private Path folder;
    private final Catalogue catalogue = new Catalogue(List.of(new Counting()));
    private WorkspaceSession session;

    @BeforeEach
    void open() {
        Workspace workspace =
                Workspace.open(folder.resolve("workspace"), Opener.thisProcess("test"));
        session = WorkspaceSession.of(workspace, catalogue);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void whatWasDoneIsKeptAsTheResultOfACancelledRun() {
        CompletedRun run = session.runs().run(REQUEST, new StopsAt(0.4));

        RunRecord kept = session.history().orElseThrow().list(RunQuery.newest()).runs().getFirst();
        assertEquals(Optional.of("4 of 10 steps"), run.part());
        assertEquals(RunOutcome.CANCELLED, kept.outcome());
        assertEquals(run.record(), kept);
        assertTrue(kept.resultDigest().isPresent() && kept.resultContent().isPresent());
        assertTrue(kept.findings().getLast().contains("4 of 10 steps"));
        assertEquals(4, run.resultJson().path("to").intValue());
    }

    @Test
    void cancelledTooLateItIsWhole() {
        CompletedRun run = session.runs().run(REQUEST, new StopsAt(1));

        assertEquals(Optional.empty(), run.part());
        assertEquals(RunOutcome.DONE, run.record().outcome());
    }

    @Test
    void repetitionDoesAllThatWasAskedForAndIsNotComparedWithAPart() {
        CompletedRun stopped = session.runs().run(REQUEST, new StopsAt(0.4));

        ReplayedRun again =
                new Replay(catalogue, new InputLoader(), session)
                        .repeat(stopped.record(), Progress.none());

        assertEquals(10, again.run().resultJson().path("to").intValue());
        assertEquals(ResultComparison.Verdict.UNFINISHED, again.comparison().verdict());
    }

    @Test
    void jobIsCancelledAtOnceAndTheResultIsLeftOver() {
        Jobs jobs = Jobs.synchronous();
        jobs.listen(job -> {
            if (job.status().fraction() >= 0.4) {
                job.cancel();
            }
        });
        Job<CompletedRun> job =
                jobs.submit("count", progress -> session.runs().run(REQUEST, progress));

        assertEquals(JobState.CANCELLED, job.status().state());
        assertTrue(job.outcome().toCompletableFuture().isCompletedExceptionally());
        CompletedRun left = job.leftover().toCompletableFuture().join().orElseThrow();
        assertEquals(Optional.of("4 of 10 steps"), left.part());
    }

    /** Cancelled once a share is done. */
    private static final class StopsAt implements Progress {
        private final double share;
        private double done;

        StopsAt(double share) {
            this.share = share;
        }

        @Override
        public void update(double fraction, String message) {
            done = fraction;
        }

        @Override
        public boolean isCancelled() {
            return done >= share;
        }
    }
}
