package rudra.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.Messages;
import rudra.ui.fx.Controls;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A list of groups as rows that can be added and removed. */
final class TableEditor {
    private final FieldModel field;
    private final ParameterSchema schema;
    private final Messages messages;
    private final Editors editors;
    private final VBox rows = new VBox(6);
    private final VBox box = new VBox(6);
    private final List<FormModel> forms = new ArrayList<>();
    private boolean publishing;

    TableEditor(FieldModel field, ParameterSchema schema, Messages messages) {
        this.field = field;
        this.schema = schema;
        this.messages = messages;
        this.editors = new Editors(messages, Names.none());
        Button add = Controls.button(messages.text("form.add-row"), () -> add(empty()), "small");
        add.setGraphic(Controls.icon(MaterialDesignP.PLUS));
        box.getChildren().setAll(rows, add);
        field.valueProperty().subscribe(this::show);
    }

    Node view() {
        return box;
    }

    private void show(JsonNode value) {
        if (publishing) {
            return;
        }
        forms.clear();
        rows.getChildren().clear();
        value.valueStream().filter(JsonNode::isObject).forEach(row -> insert((ObjectNode) row));
    }

    private static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }

    private void add(ObjectNode value) {
        insert(value);
        publish();
    }

    private void insert(ObjectNode value) {
        FormModel form = FormModel.of(field.name(), schema, messages);
        form.fill(value);
        forms.add(form);
        HBox row = new HBox(6);
        for (FieldModel part : form.fields()) {
            Node editor = editors.bare(part);
            editor.setAccessibleText(part.label());
            VBox cell = new VBox(2, Controls.label(heading(part), "form-help"), editor);
            HBox.setHgrow(cell, Priority.ALWAYS);
            row.getChildren().add(cell);
            part.valueProperty().addListener((_, _, _) -> publish());
        }
        Button remove =
                Controls.iconButton(
                        MaterialDesignC.CLOSE,
                        messages.text("form.remove-row"),
                        () -> remove(form, row));
        row.getChildren().add(remove);
        rows.getChildren().add(row);
    }

    private static String heading(FieldModel part) {
        String unit = Quantity.of(part.unit()).unit();
        return unit.isEmpty() ? part.label() : part.label() + ", " + unit;
    }

    private void remove(FormModel form, HBox row) {
        forms.remove(form);
        rows.getChildren().remove(row);
        publish();
    }

    private void publish() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        forms.forEach(form -> list.add(form.json()));
        publishing = true;
        field.valueProperty().set(list);
        publishing = false;
    }
}
