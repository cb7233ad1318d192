package rudra.ui.form;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import rudra.app.Messages;
import rudra.ui.fx.Controls;

/** Shows a form: label over control, help below, errors beside the field. */
public final class FormView {
    private final Editors editors;
    private final Messages messages;
    private final VBox column = new VBox();

    /** Builds the controls of a form. */
    public FormView(FormModel form, Messages messages) {
        this.messages = messages;
        this.editors = new Editors(messages);
        column.getStyleClass().add("form");
        if (form.fields().isEmpty()) {
            column.getChildren().add(Controls.label(messages.text("form.none"), "muted"));
        }
        form.fields().stream().map(this::row).forEach(column.getChildren()::add);
    }

    /** The form. */
    public Parent view() {
        return column;
    }

    private Node row(FieldModel field) {
        Node editor = editors.editor(field);
        editor.setId("field-" + field.name());
        editor.setAccessibleText(field.label());
        VBox row = new VBox();
        row.getStyleClass().add("form-row");
        if (!(editor instanceof CheckBox)) {
            // A long name takes two lines rather than the room of its bounds.
            Label label = Controls.paragraph(field.label(), "form-label");
            HBox.setHgrow(label, Priority.ALWAYS);
            label.setLabelFor(editor);
            Label bounds = Controls.label(Bounds.text(field, messages), "form-bounds");
            bounds.setMinWidth(Region.USE_PREF_SIZE);
            HBox head = new HBox(label, Controls.spacer(), bounds);
            head.setAlignment(Pos.BASELINE_LEFT);
            row.getChildren().add(head);
        }
        row.getChildren().add(editor);
        if (!field.help().isEmpty()) {
            row.getChildren().add(Controls.paragraph(field.help(), "form-help"));
        }
        row.getChildren().add(error(field, row));
        return row;
    }

    private static Label error(FieldModel field, VBox row) {
        Label error = Controls.paragraph("", "form-error");
        field.errorProperty()
                .subscribe(text -> {
                    error.setText(text);
                    Controls.visible(error, !text.isEmpty());
                    row.getStyleClass().remove("in-error");
                    if (!text.isEmpty()) {
                        row.getStyleClass().add("in-error");
                    }
                });
        return error;
    }
}
