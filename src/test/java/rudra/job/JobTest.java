package rudra.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

final class JobTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Jobs later = Jobs.on(waiting::add, () -> now);

    @Test
    void aJobEndsWithTheResultOfItsWork() {
        Job<Integer> job = Jobs.synchronous().submit("add", progress -> 40 + 2);

        assertEquals(42, job.outcome().toCompletableFuture().join());
        assertEquals(JobState.DONE, job.status().state());
        assertEquals(1.0, job.status().fraction());
    }

    @Test
    void whatTheWorkThrowsIsTheFailureOfTheJob() {
        Job<Integer> job =
                Jobs.synchronous()
                        .submit(
                                "fail",
                                progress -> {
                                    throw new IllegalStateException("broken");
                                });

        assertEquals(JobState.FAILED, job.status().state());
        CompletionException thrown =
                assertThrows(
                        CompletionException.class,
                        () -> job.outcome().toCompletableFuture().join());
        assertEquals("broken", thrown.getCause().getMessage());
    }

    @Test
    void aJobCancelledBeforeItBeginsNeverRuns() {
        List<String> done = new ArrayList<>();
        Job<Boolean> job = later.submit("wait", progress -> done.add("ran"));

        job.cancel();
        waiting.forEach(Runnable::run);

        assertTrue(done.isEmpty());
        assertEquals(JobState.CANCELLED, job.status().state());
    }

    @Test
    void whatCancelledWorkReturnsIsLeftOver() {
        List<Job<String>> self = new ArrayList<>();
        Job<String> job =
                later.submit(
                        "stubborn",
                        progress -> {
                            self.getFirst().cancel();
                            return "late";
                        });
        self.add(job);

        waiting.forEach(Runnable::run);

        assertEquals(JobState.CANCELLED, job.status().state());
        assertTrue(job.outcome().toCompletableFuture().isCompletedExceptionally());
        assertEquals(Optional.of("late"), job.leftover().toCompletableFuture().join());
    }

    @Test
    void workThatEndsOrFailsLeavesNothingOver() {
        Job<Integer> done = Jobs.synchronous().submit("done", progress -> 1);
        Job<Integer> broken =
                Jobs.synchronous()
                        .submit(
                                "broken",
                                progress -> {
                                    throw new IllegalStateException("broken");
                                });
        assertEquals(Optional.empty(), done.leftover().toCompletableFuture().join());
        assertEquals(Optional.empty(), broken.leftover().toCompletableFuture().join());
    }

    @Test
    void workLearnsOfACancellationFromItsProgress() {
        List<Job<String>> self = new ArrayList<>();
        List<String> reached = new ArrayList<>();
        self.add(
                later.submit(
                        "polite",
                        progress -> {
                            assertFalse(progress.isCancelled());
                            self.getFirst().cancel();
                            progress.checkCancelled();
                            reached.add("after");
                            return "late";
                        }));

        waiting.forEach(Runnable::run);

        assertTrue(reached.isEmpty());
    }

    @Test
    void closingCancelsWhatHasNotEnded() {
        Job<Integer> ended = Jobs.synchronous().submit("ended", progress -> 1);
        Job<Integer> open = later.submit("open", progress -> 2);

        later.close();

        assertEquals(JobState.DONE, ended.status().state());
        assertEquals(JobState.CANCELLED, open.status().state());
    }

    @Test
    void theTimeLeftTakesThePaceSoFarForTheRest() {
        List<Optional<Duration>> left = new ArrayList<>();
        List<Job<Integer>> self = new ArrayList<>();
        self.add(
                later.submit(
                        "steady",
                        progress -> {
                            now = now.plusSeconds(30);
                            progress.update(0.25, "a quarter");
                            left.add(self.getFirst().timeLeft());
                            return 1;
                        }));

        waiting.forEach(Runnable::run);

        assertEquals(List.of(Optional.of(Duration.ofSeconds(90))), left);
    }

    @Test
    void aPartOfTheWorkReportsIntoItsShareOfTheWhole() {
        List<Double> fractions = new ArrayList<>();
        Progress whole =
                new Progress() {
                    @Override
                    public void update(double fraction, String message) {
                        fractions.add(fraction);
                    }

                    @Override
                    public boolean isCancelled() {
                        return false;
                    }
                };

        whole.part(0.5, 1).part(0, 0.5).update(0.5, "");
        whole.part(0.5, 1).update(7, "");

        assertEquals(List.of(0.625, 1.0), fractions);
    }

    @Test
    void listenersHearOfEveryChangeUntilTheyLeave() {
        List<JobState> heard = new ArrayList<>();
        Jobs jobs = Jobs.synchronous();
        Runnable leave = jobs.listen(job -> heard.add(job.status().state()));

        jobs.submit("first", progress -> 1);
        leave.run();
        jobs.submit("second", progress -> 2);

        assertEquals(List.of(JobState.WAITING, JobState.RUNNING, JobState.DONE), heard);
    }

    @Test
    void aJobBesideAScreenLeavesOneCoreToIt() {
        int cores = Runtime.getRuntime().availableProcessors();
        try (Jobs jobs = Jobs.inBackground()) {
            assertEquals(Math.max(1, cores - 1), threadsOf(jobs));
        }
    }

    @Test
    void aJobForWhichAFaceOnlyWaitsHasAllCores() {
        try (Jobs jobs = Jobs.onAllCores()) {
            assertEquals(Runtime.getRuntime().availableProcessors(), threadsOf(jobs));
        }
    }

    private static int threadsOf(Jobs jobs) {
        return jobs.submit("ask", Progress::threads).outcome().toCompletableFuture().join();
    }
}
