package rudra.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputSource;
import rudra.analysis.RunOutcome;
import rudra.analysis.RunRecord;
import rudra.analysis.Seed;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.workspace.Opener;
import rudra.workspace.RunQuery;
import rudra.workspace.Workspace;
import tools.jackson.databind.json.JsonMapper;

final class RunServiceTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Catalogue catalogue = new Catalogue(List.of(new Doubling()));
    private final InputLoader loader = new InputLoader();

    @TempDir private Path folder;
    private Path file;
    private WorkspaceSession session;

    @BeforeEach
    void openWorkspace() throws IOException {
        file = Files.writeString(folder.resolve("text.txt"), "abc");
        Workspace workspace =
                Workspace.open(folder.resolve("workspace"), Opener.thisProcess("test"));
        session = WorkspaceSession.of(workspace, catalogue);
    }

    @AfterEach
    void closeWorkspace() {
        session.close();
    }

    private CompletedRun run(String parameters, long seed, Map<String, String> options) {
        LoadedInput<String> input =
                loader.load("text", Doubling.TEXT, new InputSource(file, options), Progress.none());
        return session.runs()
                .run(
                        new RunRequest(
                                "test.doubling",
                                JSON.readTree(parameters),
                                new Seed(seed),
                                List.of(input)),
                        Progress.none());
    }

    private List<RunRecord> history() {
        return session.history().orElseThrow().list(RunQuery.newest()).runs();
    }

    @Test
    void aRunIsFoundAgainWithAllThatMadeIt() {
        CompletedRun run = run("{\"times\": 3}", 7, Map.of());

        RunRecord found = history().getFirst();
        assertEquals(run.record(), found);
        assertEquals("abcabcabc", run.resultJson().path("text").asString());
        assertEquals("{\"times\":3}", found.parameters());
        assertEquals(7, found.seed());
        assertEquals(RunOutcome.DONE, found.outcome());
        // SHA-256 of "abc", FIPS 180-4.
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                found.inputs().getFirst().sha256());
    }

    @Test
    void aRepetitionIsTheSameBitForBitEvenWhenTheFileHasGone() throws IOException {
        CompletedRun run = run("{}", 1, Map.of());
        Files.delete(file);

        ReplayedRun again =
                new Replay(catalogue, loader, session).repeat(run.record(), Progress.none());

        assertEquals(ResultComparison.Verdict.IDENTICAL, again.comparison().verdict());
        assertNotEquals(run.record().id(), again.run().record().id());
        assertEquals(List.of(file.toString()), again.changedFiles());
        assertEquals(run.record().inputs(), again.run().record().inputs());
    }

    @Test
    void aRepetitionReadsTheFilesAsTheyWereAndNotAsTheyAre() throws IOException {
        Path second = Files.writeString(folder.resolve("second.txt"), "x");
        CompletedRun run = run("{}", 1, Map.of("second", second.toString()));
        Files.writeString(second, "changed");
        Files.writeString(file, "changed");

        ReplayedRun again =
                new Replay(catalogue, loader, session).repeat(run.record(), Progress.none());

        assertEquals("abcxabcx", again.run().resultJson().path("text").asString());
        assertEquals(List.of(file.toString(), second.toString()), again.changedFiles());
        assertTrue(again.sentences(Messages.load()).getLast().contains(second.toString()));
        assertEquals(
                List.of("text", "text.second"),
                run.record().inputs().stream().map(input -> input.name()).toList());
    }

    @Test
    void anInputOfAPastRunIsReadAsItWasThen() throws IOException {
        RunRecord past = run("{}", 1, Map.of()).record();
        Replay replay = new Replay(catalogue, loader, session);
        InputDeclaration<String> text = InputDeclaration.one("text", Doubling.TEXT);

        assertTrue(replay.input(past, text, Progress.none()).orElseThrow().isAsItWas());
        Files.writeString(file, "changed");
        RecalledInput<String> recalled = replay.input(past, text, Progress.none()).orElseThrow();

        assertFalse(recalled.isAsItWas());
        assertEquals("abc", recalled.input().content().value());
        assertEquals(past.inputs(), recalled.input().files());
        InputDeclaration<String> other = InputDeclaration.one("other", Doubling.TEXT);
        assertEquals(Optional.empty(), replay.input(past, other, Progress.none()));
    }

    @Test
    void theSeedDecidesWhatIsDrawn() {
        assertEquals(run("{}", 5, Map.of()).resultJson(), run("{}", 5, Map.of()).resultJson());
        assertNotEquals(
                run("{}", 5, Map.of()).resultJson().path("drawn"),
                run("{}", 6, Map.of()).resultJson().path("drawn"));
    }

    @Test
    void aFailedRunIsKeptWithItsReason() {
        assertThrows(IllegalStateException.class, () -> run("{\"times\": -1}", 1, Map.of()));

        RunRecord failed = history().getFirst();
        assertEquals(RunOutcome.FAILED, failed.outcome());
        assertEquals(Optional.of("negative times"), failed.error());
    }

    @Test
    void aCancelledRunIsKeptAsCancelled() {
        LoadedInput<String> input =
                loader.load("text", Doubling.TEXT, InputSource.of(file), Progress.none());
        RunRequest request =
                new RunRequest("test.doubling", JSON.readTree("{}"), Seed.DEFAULT, List.of(input));

        assertThrows(CancelledException.class, () -> session.runs().run(request, new Cancelled()));

        assertEquals(RunOutcome.CANCELLED, history().getFirst().outcome());
    }

    @Test
    void aWrongParameterIsRefusedAndNothingIsKept() {
        AnalysisException refused =
                assertThrows(AnalysisException.class, () -> run("{\"times\": 4}", 1, Map.of()));

        assertEquals(AnalysisException.Sort.USAGE, refused.sort());
        assertTrue(history().isEmpty());
    }

    @Test
    void aMissingInputIsNamed() {
        RunRequest request =
                new RunRequest("test.doubling", JSON.readTree("{}"), Seed.DEFAULT, List.of());

        AnalysisException refused =
                assertThrows(
                        AnalysisException.class,
                        () -> session.runs().run(request, Progress.none()));

        assertEquals(Optional.of("text"), refused.problems().getFirst().field());
    }

    @Test
    void anUnknownAnalysisIsAnsweredWithTheNearestId() {
        AnalysisException refused =
                assertThrows(AnalysisException.class, () -> catalogue.get("test.dubling"));

        assertTrue(refused.problems().getFirst().message().contains("“test.doubling”"));
    }

    private record Cancelled() implements Progress {
        @Override
        public void update(double fraction, String message) {
            // Nothing is shown here.
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
