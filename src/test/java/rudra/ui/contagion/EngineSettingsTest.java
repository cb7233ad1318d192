package rudra.ui.contagion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rudra.contagion.analysis.EngineId;
import rudra.contagion.analysis.EngineParameters;
import rudra.ui.form.FieldModel;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class EngineSettingsTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Desk desk = new Desk();
    private final WindowModel window = desk.window();
    private final ContagionViewModel model = new ContagionViewModel(window);

    @BeforeEach
    void openTheTextbookCase() {
        desk.open(window, desk.textbook());
    }

    private FieldModel setting(String name) {
        return model.settings().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String... engines) {
        ArrayNode ids = NODES.arrayNode();
        Stream.of(engines).forEach(ids::add);
        setting("engines").valueProperty().set(ids);
    }

    private List<String> shown() {
        return model.settings().stream()
                .filter(field -> !ContagionViewModel.isShock(field))
                .filter(model::concernsChosen)
                .map(FieldModel::name)
                .toList();
    }

    @Test
    void onlyWhatTheChosenEnginesAreAskedIsShown() {
        choose("furfine");
        assertEquals(List.of("engines", "recoveryRate", "defaultAt"), shown());
        choose("furfine", "bail-in");
        assertEquals(List.of("engines", "recoveryRate", "defaultAt", "bailIn"), shown());
        choose("seniority-clearing");
        assertEquals(List.of("engines"), shown());
    }

    @Test
    void everyParameterOfTheEnginesIsAskedBySome() {
        for (RecordComponent parameter : EngineParameters.class.getRecordComponents()) {
            assertTrue(
                    Stream.of(EngineId.values()).anyMatch(e -> e.isAsked(parameter.getName())),
                    parameter.getName());
        }
    }

    @Test
    void anEnginesOwnSettingReachesTheRunAndTheCommand() {
        choose("furfine", "bail-in");
        ObjectNode bailIn = (ObjectNode) setting("bailIn").defaultValue().deepCopy();
        setting("bailIn").valueProperty().set(bailIn.put("conversion", "write-down"));
        String command = model.command().getValue().orElseThrow();
        assertTrue(command.contains("--set engines=furfine,bail-in"), command);
        assertTrue(command.contains("--set bailIn.conversion=write-down"), command);
        assertFalse(command.contains("targetRatio"), command);
        model.run();
        String asked = model.comparisonProperty().get().orElseThrow().record().parameters();
        assertTrue(asked.contains("\"conversion\":\"write-down\""), asked);
        window.edits().undo();
        assertFalse(model.parameters().has("bailIn"));
    }

    @Test
    void anEngineThatLacksHoldingsIsNamedAndTheOthersRun() {
        choose("furfine", "combined-channels");
        model.run();
        Comparison done = model.comparisonProperty().get().orElseThrow();
        assertEquals(1, done.engines().size());
        assertEquals("combined-channels", done.result().leftOut().getFirst().engine());
    }

    @Test
    void fundingThatIsCalledBackIsAShock() {
        window.shock().letNobodyFail();
        ObjectNode liquidity = (ObjectNode) setting("liquidity").defaultValue().deepCopy();
        setting("liquidity").valueProperty().set(liquidity.put("fundingShock", 0.1));
        assertTrue(model.blocked().getValue().isEmpty());
    }
}
