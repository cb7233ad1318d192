package rudra.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rudra.analysis.schema.ParameterSchema;
import rudra.analysis.schema.ParameterType.AlternativesType;
import rudra.analysis.schema.ParameterType.ListType;
import rudra.app.Messages;
import rudra.simulation.scenario.Scenario;
import rudra.ui.edit.EditHistory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The timeline of a scenario as a user edits it. */
class ListModelTest {
    private static final String TIMELINE =
            """
            {"shocks": [
              {"type": "asset-class", "step": 2, "fall": {"bonds": 0.12}},
              {"type": "funding", "step": 4, "duration": 3, "withdrawnShare": 0.04}]}
            """;

    private final Messages messages = Messages.load();
    private final FormModel form =
            FormModel.of("simulation.run", ParameterSchema.of(Scenario.class), messages);
    private final EditHistory history = new EditHistory();
    private ListModel shocks;

    @BeforeEach
    void fillIn() {
        fill(TIMELINE);
        FormEdits.record(form, history, "change", _ -> {});
        shocks = list("shocks");
    }

    @Test
    void aNewShockBeginsWithItsDefaults() {
        shocks.add("volatility");
        assertEquals(2, value().get(2).path("factor").doubleValue());
        assertTrue(form.validProperty().get());
    }

    @Test
    void aNewShockThatHasNoDefaultsBeginsWithTheLeastThatItMayBe() {
        GroupModel outage = shocks.add("cyber-outage");
        assertEquals(1, outage.json().path("step").intValue());
        assertEquals(1, outage.json().path("duration").intValue());
    }

    @Test
    void whatIsWrongStandsAtTheElementAndAtItsField() {
        GroupModel funding = shocks.elements().get(1);
        set(funding, "withdrawnShare", 1.5);
        set(funding, "duration", 0);
        assertEquals(2, funding.form().problemCountProperty().get());
        assertFalse(field(funding, "duration").errorProperty().get().isEmpty());
        assertEquals(0, shocks.elements().getFirst().form().problemCountProperty().get());
    }

    @Test
    void whatIsWrongWithAnElementAsAWholeIsSaidOfTheWhole() {
        GroupModel outage = shocks.add("cyber-outage");
        assertTrue(outage.form().problemProperty().get().contains("targets"));
    }

    @Test
    void anOutageOfNoKnownInfrastructureIsAProblemOfTheListOfShocks() {
        shocks.add("infrastructure-outage");
        FieldModel field =
                form.fields().stream()
                        .filter(each -> each.name().equals("shocks"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(field.errorProperty().get().contains("no such infrastructure"));
        list("infrastructure").add("");
        set(
                shocks.elements().getLast(),
                "name",
                JsonNodeFactory.instance.stringNode("clearing house"));
        assertEquals("", field.errorProperty().get());
        assertTrue(form.validProperty().get());
    }

    @Test
    void anotherKindOfShockKeepsStepAndDuration() {
        GroupModel funding = shocks.elements().get(1);
        funding.choose("volatility");
        assertEquals("volatility", value().get(1).path("type").stringValue());
        assertEquals(4, value().get(1).path("step").intValue());
        assertEquals(3, value().get(1).path("duration").intValue());
        assertEquals(2, value().get(1).path("factor").doubleValue());
    }

    @Test
    void elementsMoveAsFarAsTheListGoes() {
        GroupModel first = shocks.elements().getFirst();
        shocks.move(first, 5);
        assertSame(first, shocks.elements().getLast());
        assertEquals(List.of("funding", "asset-class"), types());
        shocks.move(first, 1);
        assertEquals(List.of("funding", "asset-class"), types());
    }

    @Test
    void aCopyStandsBehindItsOriginal() {
        shocks.duplicate(shocks.elements().getFirst());
        assertEquals(List.of("asset-class", "asset-class", "funding"), types());
        assertEquals(value().get(0), value().get(1));
    }

    @Test
    void eachActIsUndoneOnItsOwn() {
        shocks.add("volatility");
        shocks.add("volatility");
        shocks.remove(shocks.elements().getFirst());
        history.undo();
        assertEquals(List.of("asset-class", "funding", "volatility", "volatility"), types());
        history.undo();
        assertEquals(List.of("asset-class", "funding", "volatility"), types());
        history.redo();
        assertEquals(4, shocks.elements().size());
    }

    @Test
    void whatIsTypedIntoOneFieldOfOneElementIsUndoneAtOnce() {
        GroupModel funding = shocks.elements().get(1);
        set(funding, "step", 1);
        set(funding, "step", 12);
        set(funding, "duration", 5);
        history.undo();
        assertEquals(12, value().get(1).path("step").intValue());
        history.undo();
        assertEquals(4, value().get(1).path("step").intValue());
        assertEquals(4, field(funding, "step").valueProperty().get().intValue());
    }

    @Test
    void anElementStaysTheSameWhileAnotherIsTakenAwayAndBroughtBack() {
        GroupModel funding = shocks.elements().get(1);
        shocks.remove(shocks.elements().getFirst());
        history.undo();
        assertSame(funding, shocks.elements().get(1));
    }

    @Test
    void theListFollowsWhatIsFilledInFromOutside() {
        fill("{\"shocks\": [{\"type\": \"volatility\", \"step\": 7}]}");
        assertEquals(1, shocks.elements().size());
        assertEquals("volatility", shocks.elements().getFirst().alternative());
        assertEquals(
                7, field(shocks.elements().getFirst(), "step").valueProperty().get().intValue());
    }

    @Test
    void aGroupWithinAnElementIsEditedWithIt() {
        fill("{\"policies\": [{\"type\": \"liquidity-line\", \"budget\": 5}]}");
        ListModel policies = list("policies");
        FieldModel trigger = field(policies.elements().getFirst(), "trigger");
        GroupModel inner =
                GroupModel.of(
                        trigger,
                        Map.of("", ParameterSchema.of(rudra.simulation.scenario.Trigger.class)),
                        messages);
        set(inner, "level", 3.5);
        assertEquals(
                3.5,
                form.json().path("policies").get(0).path("trigger").path("level").doubleValue());
    }

    @Test
    void anElementIsSummedUpInWords() {
        GroupModel fall = shocks.elements().getFirst();
        GroupModel funding = shocks.elements().get(1);
        assertEquals("Prices fall", new Summary(messages).title(fall));
        assertEquals("step 2, bonds 12 %", words(fall));
        assertEquals("step 4, for 3 steps, all institutions, 4 % withdrawn", words(funding));
        set(funding, "duration", 1);
        assertEquals("step 4, all institutions, 4 % withdrawn", words(funding));
    }

    @Test
    void aPolicyIsSummedUpWithItsTrigger() {
        fill(
                """
                {"policies": [{"type": "capital-injection", "budget": 400000, "targetRatio": 0.04,
                  "trigger": {"metric": "failures", "level": 5}}, {"type": "buffer-release"}]}
                """);
        List<GroupModel> policies = list("policies").elements();
        assertEquals(
                "from step 1, once “Failures” reaches 5, budget 400,000, up to 4 % of capital,"
                        + " all institutions",
                words(policies.getFirst()));
        assertEquals("from step 1, 100 % of the buffer", words(policies.get(1)));
    }

    /** A number and its unit are not parted where a line breaks; here that does not matter. */
    private String words(GroupModel element) {
        return new Summary(messages).of(element).replace('\u00a0', ' ');
    }

    private ListModel list(String name) {
        FieldModel field = field(form, name);
        if (field.type() instanceof ListType(AlternativesType(var alternatives))) {
            return new ListModel(field, alternatives, messages);
        }
        ParameterSchema schema =
                ((rudra.analysis.schema.ParameterType.GroupType)
                                ((ListType) field.type()).element())
                        .schema();
        return new ListModel(field, Map.of("", schema), messages);
    }

    private void fill(String json) {
        form.fill((ObjectNode) JsonMapper.shared().readTree(json));
    }

    private JsonNode value() {
        return form.json().path("shocks");
    }

    private List<String> types() {
        return value().valueStream().map(shock -> shock.path("type").stringValue()).toList();
    }

    private static void set(GroupModel element, String name, int value) {
        set(element, name, JsonNodeFactory.instance.numberNode(value));
    }

    private static void set(GroupModel element, String name, double value) {
        set(element, name, JsonNodeFactory.instance.numberNode(value));
    }

    private static void set(GroupModel element, String name, JsonNode value) {
        field(element, name).valueProperty().set(value);
    }

    private static FieldModel field(GroupModel element, String name) {
        return field(element.form(), name);
    }

    private static FieldModel field(FormModel form, String name) {
        return form.fields().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    }
}
