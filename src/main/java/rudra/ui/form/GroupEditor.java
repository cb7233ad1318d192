package rudra.ui.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import rudra.app.Messages;
import rudra.ui.fx.Controls;

/** Parameters that belong together, or one of several such groups. */
final class GroupEditor {
    private final GroupModel group;
    private final Names names;
    private final Messages messages;
    private final VBox inner = new VBox();
    private final VBox box = new VBox(inner);

    GroupEditor(GroupModel group, Names names, Messages messages) {
        this.group = group;
        this.names = names;
        this.messages = messages;
        box.getStyleClass().add("form-group");
        if (group.alternatives().size() > 1) {
            box.getChildren().setAll(chooser(), inner);
        }
        group.chosenProperty().subscribe(chosen -> show(chosen.form()));
    }

    Node view() {
        return box;
    }

    private Node chooser() {
        ComboBox<String> combo = new ComboBox<>();
        combo.getStyleClass().add("alternative");
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.getItems().setAll(group.alternatives());
        combo.setConverter(ChoiceEditors.words(id -> label(id)));
        combo.setAccessibleText(messages.text("form.alternative"));
        Label help = Controls.paragraph("", "form-help");
        group.chosenProperty()
                .subscribe(chosen -> {
                    combo.setValue(chosen.alternative());
                    help.setText(messages.choiceHelp(group.name(), chosen.alternative()));
                    Controls.visible(help, !help.getText().isEmpty());
                });
        combo.valueProperty()
                .addListener((_, _, id) -> {
                    if (id != null) {
                        group.choose(id);
                    }
                });
        return new VBox(4, combo, help);
    }

    private String label(String id) {
        return Editors.choiceLabel(group.name(), id, messages);
    }

    private void show(FormModel form) {
        List<FieldModel> fields = form.fields();
        Label together = ErrorLine.of(form.problemProperty());
        inner.getChildren().setAll(new CompactForm(fields, messages, names).view(), together);
        Controls.visible(inner, !fields.isEmpty());
    }
}
