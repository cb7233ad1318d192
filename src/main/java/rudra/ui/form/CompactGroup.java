package rudra.ui.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.Messages;
import rudra.ui.fx.Controls;
import tools.jackson.databind.node.ObjectNode;

/** Parameters that belong together, where room is scarce; follows its field wherever it changes. */
final class CompactGroup {
    private final FieldModel field;
    private final FormModel form;
    private final VBox box = new VBox(8);
    private boolean following;

    CompactGroup(FieldModel field, ParameterSchema schema, Messages messages) {
        this.field = field;
        this.form = FormModel.of(field.name(), schema, messages);
        List<FieldModel> parts = form.fields();
        box.getStyleClass().add("form-group");
        box.getChildren()
                .setAll(
                        Controls.paragraph(field.label(), "form-label", "strong"),
                        new CompactForm(parts, messages).view());
        field.valueProperty().subscribe(this::fill);
        parts.forEach(part -> part.valueProperty().addListener(_ -> publish()));
    }

    Node view() {
        return box;
    }

    private void fill(Object value) {
        if (value instanceof ObjectNode given && !given.equals(form.json())) {
            following = true;
            form.fill(given);
            following = false;
        }
    }

    private void publish() {
        if (!following) {
            field.valueProperty().set(form.json());
        }
    }
}
