package rudra.ui.simulation.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import rudra.simulation.analysis.SimulationResult;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class SimulationViewModelTest {
    private final Desk desk = new Desk();
    private final SimulationViewModel model = new SimulationViewModel(desk.window());

    @Test
    void withoutANetworkNothingCanBeRunAndItSaysWhy() {
        model.run();

        assertEquals(RunState.EMPTY, model.stateProperty().get());
        assertEquals("Open a network first.", model.blocked().getValue().orElseThrow());
    }

    @Test
    void aSampleOfAScenarioIsReadyToRun() {
        desk.open("funding-run");

        assertEquals("simulation", desk.window().screenProperty().get());
        assertEquals(RunState.READY, model.stateProperty().get());
        assertTrue(model.blocked().getValue().isEmpty());
    }

    @Test
    void aRunIsKeptWithTheStepsThatWereWatched() {
        desk.open("funding-run");
        model.run();

        assertEquals(RunState.FINISHED, model.stateProperty().get());
        Recording watched = model.recordingProperty().get().orElseThrow();
        SimulationResult kept =
                (SimulationResult) model.keptProperty().get().orElseThrow().result();
        assertEquals(kept.steps(), watched.steps());
        assertEquals(
                kept.events().stream().map(SimulationResult.Event::text).toList(),
                watched.events().stream().map(event -> event.text()).toList());
    }

    @Test
    void stepsAreTakenOneByOneAndTheRestAtOnce() {
        desk.open("calm-year");
        model.step();
        model.step();
        assertEquals(RunState.PAUSED, model.stateProperty().get());
        assertEquals(2, model.player().lastProperty().get());

        model.run();
        assertEquals(RunState.FINISHED, model.stateProperty().get());
        assertEquals(52, model.player().lastProperty().get());
    }

    @Test
    void theInstitutionsAreThoseOfTheStepThatIsShown() {
        desk.open("funding-run");
        model.run();
        model.player().jump(3);
        assertEquals(3, model.frameProperty().get().orElseThrow().step());
        model.player().jump(0);
        assertEquals(0, model.frameProperty().get().orElseThrow().step());
    }

    @Test
    void whatWasStoppedStaysAndBeginsAnew() {
        desk.open("calm-year");
        model.step();
        model.stop();
        assertEquals(RunState.STOPPED, model.stateProperty().get());
        assertEquals(1, model.recordingProperty().get().orElseThrow().done());

        model.run();
        assertEquals(52, model.recordingProperty().get().orElseThrow().done());
    }

    @Test
    void aRunThatFailsSaysWhyAndKeepsTheStepsBefore() {
        desk.open("calm-year");
        ObjectNode wild = JsonNodeFactory.instance.objectNode().put("steps", 400);
        wild.putObject("market")
                .put("stepsPerYear", 1)
                .put("assetReturn", 1)
                .put("fundingRate", -1);
        model.scenario().fields().fill(wild);
        model.run();

        assertEquals(RunState.FAILED, model.stateProperty().get());
        assertTrue(model.failureProperty().get().isPresent());
        assertTrue(model.recordingProperty().get().orElseThrow().done() > 0);
        assertTrue(model.keptProperty().get().isEmpty());
    }

    @Test
    void aSeedThatIsNoNumberIsNotRun() {
        desk.open("calm-year");
        model.scenario().seedProperty().set("x");
        model.run();

        assertEquals(RunState.READY, model.stateProperty().get());
        assertEquals("The seed is a whole number.", model.blocked().getValue().orElseThrow());
    }
}
