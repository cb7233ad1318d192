package rudra.ui.form;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import rudra.analysis.schema.ParameterSchema;
import rudra.analysis.schema.ParameterType.GroupType;
import rudra.app.Messages;
import rudra.ui.fx.Controls;

/**
 * Shows a form: label over control, help below, errors beside the field; large groups fold away.
 */
public final class FormView {
    private final Editors editors;
    private final Names names;
    private final Messages messages;
    private final VBox column = new VBox();

    /** Builds the controls of a form in which no names are suggested. */
    public FormView(FormModel form, Messages messages) {
        this(form, messages, Names.none());
    }

    /**
     * Builds the controls of a form.
     *
     * @param names what can be suggested where names are typed
     */
    public FormView(FormModel form, Messages messages, Names names) {
        this.messages = messages;
        this.names = new FormNames(form, names);
        this.editors = new Editors(messages, this.names);
        column.getStyleClass().add("form");
        if (form.fields().isEmpty()) {
            column.getChildren().add(Controls.label(messages.text("form.none"), "muted"));
        }
        column.getChildren().add(ErrorLine.of(form.problemProperty()));
        form.fields().stream().map(this::row).forEach(column.getChildren()::add);
    }

    /** The form. */
    public Parent view() {
        return column;
    }

    private Node row(FieldModel field) {
        return field.type() instanceof GroupType(ParameterSchema schema)
                        && FoldedGroup.isLarge(schema)
                ? folded(field, schema)
                : open(field);
    }

    private Node folded(FieldModel field, ParameterSchema schema) {
        GroupModel group = GroupModel.of(field, Map.of("", schema), messages);
        Node view = new FoldedGroup(field, group, names, messages).view();
        view.setId("field-" + field.name());
        return view;
    }

    private Node open(FieldModel field) {
        Node editor = editors.editor(field);
        editor.setId("field-" + field.name());
        editor.setAccessibleText(field.label());
        editor.setAccessibleHelp(field.help());
        VBox row = new VBox();
        row.getStyleClass().add("form-row");
        if (!(editor instanceof CheckBox)) {
            row.getChildren().add(heading(field, editor));
        }
        row.getChildren().add(editor);
        if (!field.help().isEmpty()) {
            Label help = Controls.paragraph(field.help(), "form-help");
            row.getChildren().add(field.isWide() ? 1 : row.getChildren().size(), help);
        }
        row.getChildren().add(error(field, row));
        return row;
    }

    private Node heading(FieldModel field, Node editor) {
        // A long name takes two lines rather than the room of its bounds.
        Label label = Controls.paragraph(field.label(), "form-label");
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setLabelFor(editor);
        Label bounds = Controls.label(Bounds.text(field, messages), "form-bounds");
        bounds.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(label, Controls.spacer(), bounds);
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private static Label error(FieldModel field, VBox row) {
        Label error = ErrorLine.of(field);
        error.textProperty()
                .subscribe(text -> {
                    row.getStyleClass().remove("in-error");
                    if (!text.isEmpty()) {
                        row.getStyleClass().add("in-error");
                    }
                });
        return error;
    }
}
