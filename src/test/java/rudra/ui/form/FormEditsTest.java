package rudra.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.Messages;
import rudra.ui.edit.EditHistory;
import rudra.ui.story.ExampleAnalysis;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class FormEditsTest {
    private final FormModel form =
            FormModel.of(
                    "example.everything",
                    ParameterSchema.of(ExampleAnalysis.Parameters.class),
                    Messages.load());
    private final EditHistory history = new EditHistory();
    private final List<ObjectNode> drafts = new ArrayList<>();

    @BeforeEach
    void record() {
        FormEdits.record(form, history, "change", drafts::add);
    }

    @Test
    void whatIsTypedIntoOneFieldInARowIsUndoneAtOnce() {
        set("rounds", 1);
        set("rounds", 12);
        set("rounds", 123);
        history.undo();
        assertEquals(100, form.json().path("rounds").intValue());
        history.redo();
        assertEquals(123, form.json().path("rounds").intValue());
    }

    @Test
    void changesOfTwoFieldsAreUndoneOneByOne() {
        set("rounds", 5);
        set("recoveryRate", 0.9);
        history.undo();
        assertEquals(0.4, form.json().path("recoveryRate").doubleValue());
        assertEquals(5, form.json().path("rounds").intValue());
        history.undo();
        assertEquals(100, form.json().path("rounds").intValue());
        assertTrue(history.nextUndoProperty().get().isEmpty());
    }

    @Test
    void resettingTheFormCanBeUndone() {
        set("rounds", 5);
        form.reset();
        history.undo();
        assertEquals(5, form.json().path("rounds").intValue());
    }

    @Test
    void everyChangeIsHandedOnToBeRemembered() {
        set("rounds", 5);
        history.undo();
        assertEquals(
                List.of(5, 100),
                drafts.stream().map(draft -> draft.path("rounds").intValue()).toList());
    }

    private static tools.jackson.databind.JsonNode number(double value) {
        return value == Math.rint(value)
                ? JsonNodeFactory.instance.numberNode((int) value)
                : JsonNodeFactory.instance.numberNode(value);
    }

    private void set(String name, double value) {
        form.fields().stream()
                .filter(field -> field.name().equals(name))
                .forEach(field -> field.valueProperty().set(number(value)));
    }
}
