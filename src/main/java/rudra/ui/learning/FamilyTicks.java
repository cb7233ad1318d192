package rudra.ui.learning;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import rudra.app.Messages;
import rudra.ui.form.FieldModel;
import rudra.ui.fx.Controls;
import rudra.ui.learning.board.FamilyIds;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The families as ticks, with a word on what each is good for. */
final class FamilyTicks {
    private final FieldModel field;
    private final Messages messages;
    private final List<CheckBox> boxes = new ArrayList<>();

    FamilyTicks(FieldModel field, Messages messages) {
        this.field = field;
        this.messages = messages;
    }

    Node view() {
        Label count = Controls.paragraph("", "form-bounds");
        VBox rows = new VBox(5);
        rows.setId("field-" + field.name());
        FamilyIds.offered(field.type()).forEach(id -> rows.getChildren().add(row(id)));
        field.valueProperty()
                .subscribe(_ -> {
                    List<String> chosen = chosen();
                    boxes.forEach(box -> box.setSelected(chosen.contains(idOf(box))));
                    count.setText(messages.text("models.families-chosen", chosen.size()));
                });
        VBox all =
                new VBox(
                        Controls.label(field.label(), "form-label"),
                        Controls.paragraph(field.help(), "form-help"),
                        rows,
                        count);
        all.getStyleClass().add("form-row");
        return all;
    }

    private Node row(String id) {
        CheckBox box = new CheckBox(messages.choice(field.name(), id).orElse(id));
        box.setUserData(id);
        box.setId("family-" + id);
        box.setOnAction(_ -> field.valueProperty().set(ticked()));
        boxes.add(box);
        VBox row = new VBox(box);
        messages.find("models.family." + id)
                .ifPresent(word -> {
                    row.getChildren().add(Controls.paragraph(word, "family-word"));
                    box.setAccessibleHelp(word);
                });
        return row;
    }

    private List<String> chosen() {
        return field.valueProperty().get().valueStream().map(id -> id.asString("")).toList();
    }

    private ArrayNode ticked() {
        ArrayNode ids = JsonNodeFactory.instance.arrayNode();
        boxes.stream().filter(CheckBox::isSelected).map(FamilyTicks::idOf).forEach(ids::add);
        return ids;
    }

    private static String idOf(CheckBox box) {
        return String.valueOf(box.getUserData());
    }
}
