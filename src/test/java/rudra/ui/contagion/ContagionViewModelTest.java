package rudra.ui.contagion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rudra.analysis.InputSource;
import rudra.contagion.analysis.EngineResult;
import rudra.ui.form.FieldModel;
import rudra.ui.shock.DirectLoss;
import rudra.ui.shock.LossKind;
import rudra.ui.shock.ShockDraft;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.node.JsonNodeFactory;

class ContagionViewModelTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Desk desk = new Desk();
    private final WindowModel window = desk.window();
    private final ContagionViewModel model = new ContagionViewModel(window);

    @BeforeEach
    void openTheTextbookCase() {
        desk.open(window, desk.textbook());
    }

    @Test
    void aSampleBringsTheShockThatItSuggests() {
        assertEquals(List.of("A"), window.shock().draft().failing());
        assertEquals("{\"failing\":[\"A\"]}", model.parameters().toString());
        assertTrue(model.blocked().getValue().isEmpty());
    }

    @Test
    void theTextbookCaseClearsAsByHand() {
        model.run();
        Comparison done = model.comparisonProperty().get().orElseThrow();
        EngineResult clearing = done.engine("eisenberg-noe").orElseThrow();
        assertEquals(List.of("A", "B"), clearing.failures());
        assertEquals(1, done.failedByDecree(clearing));
        assertEquals(6, done.engines().size());
        assertFalse(model.stale().getValue());
    }

    @Test
    void resultsAreStaleOnceTheShockIsEditedAndFreshOnceThatIsUndone() {
        model.run();
        window.shock().letFail("B", true);
        assertTrue(model.stale().getValue());
        window.edits().undo();
        assertFalse(model.stale().getValue());
    }

    @Test
    void nothingCanBeRunWhileNothingHappens() {
        window.shock().letNobodyFail();
        assertEquals(
                Optional.of("Nothing happens yet. Let an institution fail, or add a loss."),
                model.blocked().getValue());
        model.run();
        assertTrue(model.comparisonProperty().get().isEmpty());
    }

    @Test
    void aRowThatCannotBeUsedKeepsTheEnginesFromRunning() {
        window.shock().add(List.of(new DirectLoss("nobody", LossKind.EQUITY, "1")));
        assertTrue(model.blocked().getValue().isPresent());
        window.shock().change(0, "institution", row -> row.of("B"));
        assertTrue(model.blocked().getValue().isEmpty());
    }

    @Test
    void withoutANetworkTheReasonSaysSo() {
        ContagionViewModel lonely = new ContagionViewModel(desk.window());
        assertEquals(Optional.of("Open a network first."), lonely.blocked().getValue());
        assertTrue(lonely.command().getValue().isEmpty());
    }

    @Test
    void aSettingIsChangedInTheFormUndoneAndKnownToTheRun() {
        FieldModel recovery = setting("recoveryRate");
        recovery.valueProperty().set(NODES.numberNode(0.4));
        assertEquals(0.4, model.parameters().path("recoveryRate").doubleValue());
        window.edits().undo();
        assertEquals(0.0, recovery.valueProperty().get().doubleValue());
        assertTrue(model.parameters().path("recoveryRate").isMissingNode());
    }

    @Test
    void aSettingThatIsNotAllowedSaysWhyTheEnginesCannotRun() {
        setting("alpha").valueProperty().set(NODES.numberNode(1.5));
        assertTrue(model.blocked().getValue().orElseThrow().contains("alpha"));
    }

    @Test
    void theShockIsRememberedWithItsNetworkAndOnlyWithThat() {
        window.shock().letFail("C", true);
        WindowModel later = desk.window();
        desk.open(later, desk.textbook());
        assertEquals(List.of("A", "C"), later.shock().draft().failing());
        InputSource other = desk.services().samples().getFirst().network().orElseThrow();
        desk.open(later, other, Optional.empty());
        assertEquals(ShockDraft.none(), later.shock().draft());
    }

    @Test
    void anotherNetworkTakesResultsAndUndoneChangesAway() {
        model.run();
        window.shock().letFail("B", true);
        desk.open(window, desk.services().samples().getFirst());
        assertTrue(model.comparisonProperty().get().isEmpty());
        assertTrue(window.edits().nextUndoProperty().get().isEmpty());
    }

    @Test
    void everyConventionOfEveryEngineHasAName() {
        model.run();
        Comparison done = model.comparisonProperty().get().orElseThrow();
        for (EngineResult engine : done.engines()) {
            for (String name : engine.conventions().keySet()) {
                assertTrue(window.messages().find("convention." + name).isPresent(), name);
            }
        }
    }

    private FieldModel setting(String name) {
        return model.settings().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
