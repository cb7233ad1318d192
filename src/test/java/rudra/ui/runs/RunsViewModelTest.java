package rudra.ui.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rudra.analysis.RunInput;
import rudra.analysis.RunRecord;
import rudra.ui.simulation.watch.Desk;
import rudra.ui.simulation.watch.RunState;
import rudra.ui.simulation.watch.SimulationViewModel;
import rudra.ui.window.OpenNetwork;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of a past simulation that is opened from the table of runs, without a toolkit. */
final class RunsViewModelTest {
    private final Desk desk = new Desk();
    private final WindowModel window = desk.window();
    private final SimulationViewModel screen = new SimulationViewModel(window);
    private final RunsViewModel model = new RunsViewModel(window);

    @Test
    void aWatchedRunRunsAgainOnItsOwnNetworkWithItsScenarioAndSeed() {
        RunRecord past = fundingRun(7);
        desk.open("core-periphery");
        assertEquals(List.of(), window.notices());

        watch(past);

        assertEquals("simulation", window.screenProperty().get());
        assertEquals(past.inputs(), open().input().files());
        assertEquals("banks-with-portfolios.json", open().title());
        assertEquals(RunState.FINISHED, screen.stateProperty().get());
        assertEquals(7, screen.recordingProperty().get().orElseThrow().seed().value());
        assertEquals(past.resultDigest(), kept().resultDigest());
        assertEquals(past.parameters(), kept().parameters());
    }

    @Test
    void aRunThatIsToBeChangedWaits() {
        RunRecord past = fundingRun(3);
        desk.open("core-periphery");

        model.selectedProperty().set(Optional.of(past));
        model.edit();

        assertEquals(RunState.READY, screen.stateProperty().get());
        assertEquals("3", screen.scenario().seedProperty().get());
        assertEquals(
                JsonMapper.shared().readTree(past.parameters()), screen.scenario().fields().json());
    }

    @Test
    void theNetworkThatIsOpenIsNotReadAgain() {
        RunRecord past = fundingRun(1);
        OpenNetwork before = open();

        watch(past);

        assertSame(before, open());
    }

    @Test
    void whereTheNetworkIsGoneTheScenarioIsFilledInAndItSaysWhyNothingRuns() {
        RunRecord past = fundingRun(5);
        desk.open("core-periphery");

        watch(reading(past, "gone.json"));

        assertEquals(RunState.READY, screen.stateProperty().get());
        assertEquals("5", screen.scenario().seedProperty().get());
        String said = window.notices().getFirst().asText();
        assertTrue(said.contains("gone.json"), said);
    }

    /** The same run as if it had read a file of another name. */
    private static RunRecord reading(RunRecord run, String path) {
        RunInput network = run.inputs().getFirst();
        return new RunRecord(
                run.id(),
                run.analysis(),
                run.parameters(),
                run.seed(),
                List.of(
                        new RunInput(
                                network.name(),
                                path,
                                network.sha256(),
                                network.bytes(),
                                network.options())),
                run.programVersion(),
                run.machine(),
                run.started(),
                run.duration(),
                run.outcome(),
                run.error(),
                run.resultDigest(),
                run.resultContent(),
                run.artefacts(),
                run.findings());
    }

    private RunRecord fundingRun(long seed) {
        desk.open("funding-run");
        screen.scenario().seedProperty().set(Long.toString(seed));
        screen.run();
        return kept();
    }

    private RunRecord kept() {
        return screen.keptProperty().get().orElseThrow().record();
    }

    private OpenNetwork open() {
        return window.networkProperty().get().orElseThrow();
    }

    private void watch(RunRecord run) {
        model.selectedProperty().set(Optional.of(run));
        model.watch();
    }
}
