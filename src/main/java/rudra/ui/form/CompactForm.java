package rudra.ui.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import rudra.analysis.schema.ParameterSchema;
import rudra.analysis.schema.ParameterType.GroupType;
import rudra.app.Messages;
import rudra.ui.fx.Controls;
import tools.jackson.databind.JsonNode;

/**
 * A form where room is scarce: label and control in one line, help, bounds and default in the
 * tooltip, errors below.
 */
public final class CompactForm {
    private static final double EDITOR_WIDTH = 132;

    private final Editors editors;
    private final boolean folds;
    private final Names names;
    private final Messages messages;
    private final VBox column = new VBox();
    private final Map<FieldModel, Node> rows = new LinkedHashMap<>();

    /** Builds the controls of some fields. */
    public CompactForm(List<FieldModel> fields, Messages messages, Names names) {
        this(fields, messages, names, false);
    }

    private CompactForm(List<FieldModel> fields, Messages messages, Names names, boolean folds) {
        this.folds = folds;
        this.messages = messages;
        this.names = names;
        this.editors = new Editors(messages, names);
        column.getStyleClass().addAll("form", "compact-form");
        fields.forEach(field -> rows.put(field, row(field)));
        column.getChildren().setAll(rows.values());
    }

    /**
     * Builds the controls of a whole form: large groups fold away, names given in the form itself
     * are suggested too, and what is wrong with the values together stands above them.
     */
    public static CompactForm of(FormModel form, Messages messages, Names names) {
        return of(form, messages, names, Set.of());
    }

    /**
     * The same without some fields, which have controls of their own elsewhere.
     *
     * @param elsewhere their names
     */
    public static CompactForm of(
            FormModel form, Messages messages, Names names, Set<String> elsewhere) {
        List<FieldModel> here =
                form.fields().stream().filter(f -> !elsewhere.contains(f.name())).toList();
        CompactForm whole = new CompactForm(here, messages, new FormNames(form, names), true);
        whole.column.getChildren().addFirst(ErrorLine.of(form.problemProperty()));
        return whole;
    }

    /** Shows those fields and hides the others; their values stay. */
    public void show(Predicate<FieldModel> wanted) {
        rows.forEach((field, row) -> Controls.visible(row, wanted.test(field)));
    }

    /** The form. */
    public VBox view() {
        return column;
    }

    private Node row(FieldModel field) {
        Node content =
                field.type() instanceof GroupType(ParameterSchema schema)
                        ? group(field, schema)
                        : single(field);
        VBox row = new VBox(4, content, ErrorLine.of(field));
        Tooltip.install(row, Controls.tooltip(help(field)));
        return row;
    }

    private Node group(FieldModel field, ParameterSchema schema) {
        GroupModel group = GroupModel.of(field, Map.of("", schema), messages);
        if (folds && FoldedGroup.isLarge(schema)) {
            Node folded = new FoldedGroup(field, group, names, messages).view();
            folded.setId("field-" + field.name());
            return folded;
        }
        Label label = Controls.paragraph(field.label(), "form-label", "strong");
        VBox box = new VBox(6, label, new GroupEditor(group, names, messages).view());
        box.setId("field-" + field.name());
        return box;
    }

    private Node single(FieldModel field) {
        Node editor = editors.editor(field);
        editor.setId("field-" + field.name());
        editor.setAccessibleText(field.label());
        editor.setAccessibleHelp(field.help());
        Label label = Controls.paragraph(field.label(), "form-label");
        label.setLabelFor(editor);
        return line(field, label, editor);
    }

    private static Node line(FieldModel field, Label label, Node editor) {
        if (field.isWide()) {
            return new VBox(6, label, editor);
        }
        if (editor instanceof Region region) {
            region.setMinWidth(EDITOR_WIDTH);
            region.setPrefWidth(EDITOR_WIDTH);
            region.setMaxWidth(EDITOR_WIDTH);
        }
        HBox line = new HBox(8, label, Controls.spacer(), editor);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String help(FieldModel field) {
        String bounds = Bounds.text(field, messages);
        JsonNode standard = field.defaultValue();
        String text =
                standard.isNumber()
                        ? Quantity.of(field.unit()).show(standard.decimalValue())
                        : standard.isString() && !standard.stringValue().isEmpty()
                                ? Editors.choiceLabel(
                                        field.name(), standard.stringValue(), messages)
                                : "";
        String ending = text.isEmpty() ? "" : messages.text("form.default", text, bounds).strip();
        return (field.help() + "\n" + ending).strip();
    }
}
