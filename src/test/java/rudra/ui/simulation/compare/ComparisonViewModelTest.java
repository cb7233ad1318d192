package rudra.ui.simulation.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.simulation.comparison.ComparisonResult;
import rudra.simulation.comparison.ComparisonResult.Measure;
import rudra.ui.simulation.watch.Desk;
import rudra.ui.simulation.watch.SimulationViewModel;

/** Comparing the scenario of the screen, without a toolkit. */
final class ComparisonViewModelTest {
    @TempDir private Path folder;

    private final Desk desk = new Desk();
    private final SimulationViewModel screen = new SimulationViewModel(desk.window());
    private final ComparisonViewModel model = new ComparisonViewModel(screen);

    @Test
    void scenarioIsComparedWithItselfWithoutPolicies() {
        desk.open("good-policy");
        model.compare();
        ComparisonResult result = model.comparedProperty().get().orElseThrow().result();
        assertEquals("with liquidity line", result.runA());
        assertEquals("without policies", result.runB());
        assertEquals(0, failures(result, true));
        assertTrue(failures(result, false) > 50);
    }

    @Test
    void scenariosThatShipAreOffered() {
        desk.open("good-policy");
        model.offer();
        List<String> names =
                model.opponents().stream().map(each -> each.label(model.messages())).toList();
        assertEquals("The same without policies", names.get(0));
        assertTrue(names.size() > 6, names.toString());
    }

    @Test
    void scenarioThatShipsIsRunB() {
        desk.open("good-policy");
        model.offer();
        model.opponentProperty().set(bad());
        model.compare();
        ComparisonResult result = model.comparedProperty().get().orElseThrow().result();
        assertEquals("the other scenario with capital injection", result.runB());
        assertEquals(13, failures(result, false));
    }

    @Test
    void scenarioInAFileIsRunB() throws IOException {
        desk.open("good-policy");
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, "steps: 20\nshocks: []\n");
        desk.choose(file);
        model.openOpponent();
        model.openOpponent();
        model.offer();
        assertEquals("mine.yaml", model.opponentProperty().get().label(model.messages()));
        assertEquals(
                1,
                model.opponents().stream().filter(model.opponentProperty().get()::equals).count());
        model.compare();
        assertEquals(List.of(), desk.window().notices());
        assertEquals(0, failures(model.comparedProperty().get().orElseThrow().result(), false));
    }

    @Test
    void fileThatIsNoScenarioIsNotChosenAndItSaysWhere() throws IOException {
        desk.open("good-policy");
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, "steps: 26\nregulation:\n  minimumCapital: 7\n");
        desk.choose(file);
        model.openOpponent();
        String said = desk.window().notices().getFirst().asText();
        assertTrue(said.contains("mine.yaml:3 [regulation.minimumCapital]"), said);
        assertEquals(
                "The same without policies",
                model.opponentProperty().get().label(model.messages()));
    }

    @Test
    void choiceStaysWhenScenariosAreOfferedAnew() {
        desk.open("good-policy");
        model.offer();
        Opponent bad = bad();
        model.opponentProperty().set(bad);
        model.offer();
        assertEquals(bad, model.opponentProperty().get());
    }

    @Test
    void comparisonIsGoneOnceAnotherNetworkIsOpen() {
        desk.open("good-policy");
        model.compare();
        desk.open("calm-year");
        assertEquals(Optional.empty(), model.comparedProperty().get());
    }

    @Test
    void nothingIsComparedWithoutANetwork() {
        model.compare();
        assertEquals(Optional.empty(), model.comparedProperty().get());
        assertTrue(model.blocked().getValue().isPresent());
    }

    private Opponent bad() {
        return desk.window().desktop().services().samples().stream()
                .filter(sample -> sample.id().equals("bad-policy"))
                .flatMap(sample -> Opponent.of(sample).stream())
                .findFirst()
                .orElseThrow();
    }

    private static double failures(ComparisonResult result, boolean inA) {
        return result.totals().stream()
                .filter(total -> total.measure() == Measure.FAILURES)
                .mapToDouble(total -> inA ? total.a() : total.b())
                .findFirst()
                .orElseThrow();
    }
}
