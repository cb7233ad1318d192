package rudra.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.Messages;
import rudra.ui.story.ExampleAnalysis;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class FormModelTest {
    private final ParameterSchema schema = ParameterSchema.of(ExampleAnalysis.Parameters.class);
    private final FormModel form = FormModel.of("example.everything", schema, Messages.load());

    @Test
    void aFreshFormHoldsTheDefaultsAndIsValid() {
        assertEquals(schema.defaults(), form.json());
        assertTrue(form.validProperty().get());
    }

    @Test
    void aValueOutOfBoundsIsExplainedBesideItsField() {
        field("recoveryRate").valueProperty().set(JsonNodeFactory.instance.numberNode(1.5));
        assertFalse(form.validProperty().get());
        assertFalse(field("recoveryRate").errorProperty().get().isEmpty());
        assertTrue(field("rounds").errorProperty().get().isEmpty());
    }

    @Test
    void aWrongRowOfATableIsExplainedBesideTheTable() {
        field("shocks")
                .valueProperty()
                .set(JsonMapper.shared().readTree("[{\"institution\":\"A\",\"loss\":-1}]"));
        assertTrue(field("shocks").errorProperty().get().contains("shocks[0].loss"));
    }

    @Test
    void aCorrectedValueClearsTheError() {
        field("rounds").valueProperty().set(JsonNodeFactory.instance.stringNode("many"));
        field("rounds").valueProperty().set(JsonNodeFactory.instance.numberNode(7));
        assertTrue(form.validProperty().get());
        assertEquals(7, form.json().path("rounds").intValue());
    }

    @Test
    void resettingBringsTheDefaultsBack() {
        field("rounds").valueProperty().set(JsonNodeFactory.instance.numberNode(7));
        assertTrue(field("rounds").isChanged());
        form.reset();
        assertEquals(schema.defaults(), form.json());
    }

    @Test
    void fillingInKeepsTheDefaultsOfWhatIsNotGiven() {
        form.fill((ObjectNode) JsonMapper.shared().readTree("{\"rounds\":5}"));
        assertEquals(5, form.json().path("rounds").intValue());
        assertEquals(0.4, form.json().path("recoveryRate").doubleValue());
    }

    private FieldModel field(String name) {
        return form.fields().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    }
}
