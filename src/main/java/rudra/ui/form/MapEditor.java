package rudra.ui.form;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import rudra.analysis.schema.ParameterType;
import rudra.app.Messages;
import rudra.ui.fx.Controls;

/** Values by name: a row each, and a place to type the names of more. */
final class MapEditor {
    private static final int ROWS_SHOWN = 40;
    private static final double VALUE_WIDTH = 116;

    private final FieldModel field;
    private final Names names;
    private final Messages messages;
    private final Editors editors;
    private final MapModel model;
    private final VBox rows = new VBox(4);
    private final VBox view;

    MapEditor(FieldModel field, ParameterType value, Names names, Messages messages) {
        this.field = field;
        this.names = names;
        this.messages = messages;
        this.editors = new Editors(messages, names);
        this.model = new MapModel(field, value);
        view = new VBox(6, rows, new NameEntry(field, names, messages, this::add).view());
        model.rows().subscribe(this::show);
        show();
    }

    Node view() {
        return view;
    }

    private void add(List<String> more) {
        model.add(more);
        if (!rows.getChildren().isEmpty()) {
            rows.getChildren().getLast().lookupAll(".text-field").stream()
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private void show() {
        rows.getChildren().setAll(model.rows().stream().limit(ROWS_SHOWN).map(this::row).toList());
        int more = model.rows().size() - ROWS_SHOWN;
        if (more > 0) {
            rows.getChildren().add(Controls.label(messages.text("notice.more", more), "muted"));
        }
        Controls.visible(rows, !rows.getChildren().isEmpty());
    }

    private Node row(FieldModel row) {
        Label name = Controls.paragraph(row.label());
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        if (field.names().filter(kind -> names.isUnknown(kind, row.name())).isPresent()) {
            name.getStyleClass().add("form-error");
            name.setTooltip(Controls.tooltip(messages.text("form.names.unknown", row.name())));
        }
        Node value = editors.editor(row);
        value.setAccessibleText(field.label() + ": " + row.label());
        if (value instanceof Region region) {
            region.setMinWidth(VALUE_WIDTH);
            region.setPrefWidth(VALUE_WIDTH);
            region.setMaxWidth(VALUE_WIDTH);
        }
        name.setLabelFor(value);
        Button remove =
                Controls.iconButton(
                        MaterialDesignC.CLOSE,
                        messages.text("form.names.remove", row.name()),
                        () -> model.remove(row));
        remove.getStyleClass().add("small");
        HBox line = new HBox(8, name, Controls.spacer(), value, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, line, ErrorLine.of(row));
    }
}
