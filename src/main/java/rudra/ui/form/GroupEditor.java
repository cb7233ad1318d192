package rudra.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.Messages;
import tools.jackson.databind.node.ObjectNode;

/** A form within a form: parameters that belong together, or one of several such groups. */
final class GroupEditor {
    private static final String TYPE = "type";

    private final FieldModel field;
    private final Map<String, ParameterSchema> alternatives;
    private final Messages messages;
    private final VBox box = new VBox();
    private final VBox inner = new VBox();
    private final List<Subscription> watching = new ArrayList<>();

    GroupEditor(FieldModel field, Map<String, ParameterSchema> alternatives, Messages messages) {
        this.field = field;
        this.alternatives = alternatives;
        this.messages = messages;
        box.getStyleClass().add("form-group");
        if (alternatives.size() > 1) {
            box.getChildren().add(chooser());
        }
        box.getChildren().add(inner);
        show(chosen());
    }

    Node view() {
        return box;
    }

    private String chosen() {
        String id = field.valueProperty().get().path(TYPE).asString("");
        return alternatives.containsKey(id) ? id : alternatives.keySet().iterator().next();
    }

    private Node chooser() {
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().setAll(alternatives.keySet());
        combo.setValue(chosen());
        combo.valueProperty().addListener((_, _, id) -> show(id));
        return combo;
    }

    private void show(String id) {
        watching.forEach(Subscription::unsubscribe);
        watching.clear();
        ParameterSchema schema =
                alternatives.getOrDefault(id, alternatives.values().iterator().next());
        FormModel form = FormModel.of(field.name(), schema, messages);
        if (field.valueProperty().get() instanceof ObjectNode value && id.equals(chosen())) {
            form.fill(value);
        }
        for (FieldModel part : form.fields()) {
            watching.add(part.valueProperty().subscribe(_ -> publish(id, form)));
        }
        publish(id, form);
        inner.getChildren().setAll(new FormView(form, messages).view());
    }

    private void publish(String id, FormModel form) {
        ObjectNode json = form.json();
        if (!id.isEmpty()) {
            json.put(TYPE, id);
        }
        field.valueProperty().set(json);
    }
}
