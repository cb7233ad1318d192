package rudra.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.RunOutcome;
import rudra.analysis.RunRecord;

/** What is recorded of runs is found again. */
final class HistoryTest {
    private static final Opener TEST = Opener.thisProcess("Test");

    @TempDir Path folder;

    @Test
    void aRunIsFoundWhileItRunsAndAsItEnded() {
        try (Workspace workspace = open()) {
            workspace.history().begin(Runs.running(1));
            assertEquals(Optional.of(Runs.running(1)), workspace.history().find("run-000001"));
            workspace.history().finish(Runs.done(1));
            assertEquals(Optional.of(Runs.done(1)), workspace.history().find("run-000001"));
            assertEquals(1, workspace.history().list(RunQuery.newest()).total());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theHistorySurvivesReopeningIdentically(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<RunRecord> runs = new ArrayList<>();
        try (Workspace workspace = open()) {
            for (int i = 0; i < 60; i++) {
                runs.addFirst(Runs.random(i, random));
                workspace.history().finish(runs.getFirst());
            }
            assertEquals(runs, workspace.history().list(RunQuery.newest()).runs());
        }
        try (Workspace workspace = open()) {
            assertEquals(runs, workspace.history().list(RunQuery.newest()).runs());
        }
    }

    @Test
    void aRunThatEndedStaysAsItWasFirstRecorded() {
        try (Workspace workspace = open()) {
            workspace.history().finish(Runs.done(1));
            workspace.history().finish(Runs.ended(1, RunOutcome.FAILED));
            workspace.history().begin(Runs.running(1));
            assertEquals(Optional.of(Runs.done(1)), workspace.history().find("run-000001"));
        }
    }

    @Test
    void runsThatTheProgramLeftRunningAreInterruptedAtTheNextStart() {
        try (Workspace workspace = open()) {
            workspace.history().begin(Runs.running(1));
            workspace.history().begin(Runs.running(2));
            workspace.history().finish(Runs.done(2));
        }
        try (Workspace workspace = open()) {
            RunPage interrupted =
                    workspace.history().list(RunQuery.newest().withOutcome(RunOutcome.INTERRUPTED));
            assertEquals(List.of("run-000001"), ids(interrupted));
            assertEquals(Runs.running(1).inputs(), interrupted.runs().getFirst().inputs());
            assertEquals(Optional.of(Runs.done(2)), workspace.history().find("run-000002"));
        }
    }

    @Test
    void theNewestComeFirstPageByPage() {
        try (Workspace workspace = open()) {
            for (int number : new int[] {3, 1, 5, 2, 4}) {
                workspace.history().finish(Runs.done(number));
            }
            RunPage page = workspace.history().list(RunQuery.newest().page(1, 2));
            assertEquals(List.of("run-000004", "run-000003"), ids(page));
            assertEquals(5, page.total());
        }
    }

    @Test
    void writerAndReaderFindTheSameForEveryQuestion() {
        try (Workspace writer = open();
                Workspace reader = open()) {
            assertInstanceOf(Access.Reading.class, reader.access());
            for (int i = 0; i < 30; i++) {
                writer.history().begin(Runs.running(i));
                if (i % 5 != 0) {
                    RunOutcome outcome = i % 7 == 0 ? RunOutcome.FAILED : RunOutcome.DONE;
                    writer.history().finish(Runs.ended(i, outcome));
                }
            }
            for (RunQuery query : questions()) {
                RunPage expected = writer.history().list(query);
                assertEquals(expected, reader.history().list(query), query::toString);
                assertTrue(expected.total() < 30, () -> query + " asks for nothing");
            }
        }
    }

    private static List<RunQuery> questions() {
        RunQuery all = RunQuery.newest();
        return List.of(
                all.ofAnalysis("contagion.debtrank"),
                all.withOutcome(RunOutcome.RUNNING),
                all.withOutcome(RunOutcome.FAILED),
                all.withText("bank-12"),
                all.withText("RÉSEAU 2"),
                all.withText("no convergence"),
                all.withText("100% _ '"),
                all.startedBetween(Optional.of(Runs.NOON.plusSeconds(3)), Optional.empty()),
                all.startedBetween(Optional.empty(), Optional.of(Runs.NOON.plusSeconds(9))),
                all.ofAnalysis("network.measures")
                        .withText("bank-1")
                        .startedBetween(
                                Optional.of(Runs.NOON.plusSeconds(5)),
                                Optional.of(Runs.NOON.plusSeconds(25)))
                        .page(1, 2));
    }

    @Test
    void aBeginningOfAnIdIsEnoughWhileItIsUnique() {
        try (Workspace writer = open();
                Workspace reader = open()) {
            for (int number : new int[] {1, 20, 21}) {
                writer.history().finish(Runs.done(number));
            }
            for (RunHistory history : List.of(writer.history(), reader.history())) {
                assertEquals(Optional.of(Runs.done(1)), history.find("run-00000"));
                assertEquals(Optional.of(Runs.done(21)), history.find("run-000021"));
                assertEquals(Optional.empty(), history.find("run-9"));
                assertEquals(Optional.empty(), history.find(""));
                AnalysisException several =
                        assertThrows(AnalysisException.class, () -> history.find("run-00002"));
                assertEquals(AnalysisException.Sort.USAGE, several.sort());
                assertTrue(several.getMessage().contains("run-000020, run-000021"));
            }
        }
    }

    @Test
    void recordingSurvivesAnInterruptedThread() {
        try (Workspace workspace = open()) {
            workspace.history().begin(Runs.running(1));
            Thread.currentThread().interrupt();
            workspace.history().finish(Runs.done(1));
            assertTrue(Thread.interrupted(), "The interrupt was swallowed");
            workspace.history().begin(Runs.running(2));
            assertEquals(2, workspace.history().list(RunQuery.newest()).total());
        }
    }

    @Test
    void aFolderMayHaveSpacesAndAnyLetters() {
        Path odd = folder.resolve("Réseau d'été %20 #1 — 銀行 'x'");
        try (Workspace workspace = Workspace.open(odd, TEST)) {
            workspace.history().finish(Runs.done(1));
        }
        try (Workspace workspace = Workspace.open(odd, TEST)) {
            assertEquals(Optional.of(Runs.done(1)), workspace.history().find("run-000001"));
        }
    }

    private Workspace open() {
        return Workspace.open(folder, TEST);
    }

    private static List<String> ids(RunPage page) {
        return page.runs().stream().map(RunRecord::id).toList();
    }
}
