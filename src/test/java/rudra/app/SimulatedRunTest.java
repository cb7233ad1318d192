package rudra.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.analysis.InputSource;
import rudra.analysis.RunOutcome;
import rudra.analysis.RunRecord;
import rudra.analysis.Seed;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.io.NetworkKind;
import rudra.simulation.history.History;
import rudra.simulation.history.HistoryRows;
import rudra.workspace.Opener;
import rudra.workspace.RunQuery;
import rudra.workspace.Workspace;
import tools.jackson.databind.json.JsonMapper;

/** A simulation with its history in the workspace. */
final class SimulatedRunTest {
    private static final String SCENARIO =
            """
            {"steps": 6, "shocks": [
              {"type": "institution", "step": 2, "failing": ["A"]},
              {"type": "volatility", "step": 2, "duration": 3, "factor": 2}]}
            """;

    private final Catalogue catalogue = new Catalogue(Analyses.all());

    @TempDir private Path folder;
    private Path exposures;
    private Path institutions;
    private WorkspaceSession session;

    @BeforeEach
    void open() throws IOException {
        exposures =
                Files.writeString(
                        folder.resolve("exposures.csv"),
                        """
                        lender,borrower,amount
                        A,B,30
                        B,C,20
                        C,A,40
                        D,A,25
                        D,C,10
                        """);
        institutions =
                Files.writeString(
                        folder.resolve("institutions.csv"),
                        """
                        id,external_assets,external_liabilities,equity
                        A,200,160,10
                        B,150,100,20
                        C,160,150,20
                        D,90,95,30
                        """);
        Workspace workspace =
                Workspace.open(folder.resolve("workspace"), Opener.thisProcess("test"));
        session = WorkspaceSession.of(workspace, catalogue);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private CompletedRun run(Progress progress) {
        LoadedInput<Network> network =
                new InputLoader()
                        .load(
                                "network",
                                NetworkKind.NETWORK,
                                new InputSource(
                                        exposures, Map.of("institutions", institutions.toString())),
                                Progress.none());
        return session.runs()
                .run(
                        new RunRequest(
                                "simulation.run",
                                JsonMapper.shared().readTree(SCENARIO),
                                new Seed(7),
                                List.of(network)),
                        progress);
    }

    private History history(RunRecord run) {
        Map<String, Path> files = new TreeMap<>();
        for (KeptArtefact kept : session.artefacts(run)) {
            files.put(History.tableOf(kept.artefact().name()), kept.file());
        }
        return History.open(files);
    }

    @Test
    void theHistoryInTheStoreHasTheDigestThatTheResultStates() {
        CompletedRun run = run(Progress.none());

        try (History history = history(run.record())) {
            assertEquals(
                    run.resultJson().path("digest").asString(), history.digest(Progress.none()));
            HistoryRows last =
                    history.steps(
                            "institutions",
                            6,
                            6,
                            List.of("institution", "equity", "status"),
                            Progress.none());
            for (int i = 0; i < last.size(); i++) {
                var expected = run.resultJson().path("institutions").get(i);
                assertEquals(expected.path("institution").asString(), last.texts("institution")[i]);
                assertEquals(expected.path("equity").asDouble(), last.numbers("equity")[i]);
                assertEquals(expected.path("status").asString(), last.texts("status")[i]);
            }
        }
    }

    @Test
    void theRunIsRepeatedFromItsRecordAndTheStoreAlone() throws IOException {
        CompletedRun run = run(Progress.none());
        Files.delete(exposures);
        Files.delete(institutions);

        ReplayedRun again =
                new Replay(catalogue, new InputLoader(), session)
                        .repeat(run.record(), Progress.none());

        assertEquals(run.record().resultDigest(), again.run().record().resultDigest());
        try (History first = history(run.record());
                History second = history(again.run().record())) {
            assertEquals(first.digest(Progress.none()), second.digest(Progress.none()));
        }
    }

    @Test
    void aCancelledRunKeepsTheStepsThatItHadDone() {
        assertThrows(CancelledException.class, () -> run(new CancelledAtStep(4)));

        RunRecord cancelled =
                session.history().orElseThrow().list(RunQuery.newest()).runs().getFirst();
        assertEquals(RunOutcome.CANCELLED, cancelled.outcome());
        CompletedRun whole = run(Progress.none());
        try (History part = history(cancelled);
                History all = history(whole.record())) {
            double[] kept = equity(part, 1, 6);
            assertTrue(kept.length > 0);
            assertArrayEquals(equity(all, 1, kept.length / 4), kept);
        }
    }

    private static double[] equity(History history, int from, int to) {
        return history.steps("institutions", from, to, List.of("equity"), Progress.none())
                .numbers("equity");
    }

    /** Somebody cancels as soon as the given step begins. */
    private static final class CancelledAtStep implements Progress {
        private final String message;
        private boolean cancelled;

        CancelledAtStep(int step) {
            this.message = "Step " + step;
        }

        @Override
        public void update(double fraction, String now) {
            cancelled |= now.equals(message);
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
