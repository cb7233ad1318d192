package rudra.ui.learning;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
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
    private final ObservableValue<List<String>> always;
    private final Messages messages;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final Label count = Controls.paragraph("", "form-bounds");

    /**
     * Ticks of families.
     *
     * @param always those that are compared whatever is ticked
     */
    FamilyTicks(FieldModel field, ObservableValue<List<String>> always, Messages messages) {
        this.field = field;
        this.always = always;
        this.messages = messages;
    }

    Node view() {
        VBox rows = new VBox(5);
        rows.setId("field-" + field.name());
        FamilyIds.offered(field.type()).forEach(id -> rows.getChildren().add(row(id)));
        field.valueProperty().subscribe(_ -> show());
        always.subscribe(_ -> show());
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
        String word = messages.find("models.family." + id).orElse("");
        if (!word.isEmpty()) {
            row.getChildren().add(Controls.paragraph(word, "family-word"));
        }
        // A disabled tick takes no pointer: its row says why.
        Tooltip reason = Controls.tooltip(messages.text("models.always-in"));
        always.subscribe(ids -> {
            boolean fixed = ids.contains(id);
            box.setDisable(fixed);
            box.setAccessibleHelp(fixed ? reason.getText() + " " + word : word);
            if (fixed) {
                Tooltip.install(row, reason);
            } else {
                Tooltip.uninstall(row, reason);
            }
        });
        return row;
    }

    private List<String> chosen() {
        return field.valueProperty().get().valueStream().map(id -> id.asString("")).toList();
    }

    private void show() {
        List<String> chosen = chosen();
        List<String> in = always.getValue();
        boxes.forEach(box -> box.setSelected(in.contains(idOf(box)) || chosen.contains(idOf(box))));
        count.setText(
                messages.text(
                        "models.families-chosen",
                        boxes.stream().filter(CheckBox::isSelected).count(),
                        in.size()));
    }

    /** What is always in is no choice: it stays in the field where it was said, and only there. */
    private ArrayNode ticked() {
        List<String> before = chosen();
        ArrayNode ids = JsonNodeFactory.instance.arrayNode();
        boxes.stream()
                .filter(box -> box.isDisabled() ? before.contains(idOf(box)) : box.isSelected())
                .map(FamilyTicks::idOf)
                .forEach(ids::add);
        return ids;
    }

    private static String idOf(CheckBox box) {
        return String.valueOf(box.getUserData());
    }
}
