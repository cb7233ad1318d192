package rudra.ui.dataset.preview;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import rudra.app.Messages;
import rudra.dataset.ColumnKind;
import rudra.ui.dataset.KindNames;
import rudra.ui.fx.Controls;

/** The first rows of a table; the head of each column says what it is taken for. */
final class RowsTab {
    private static final int COLUMNS_SHOWN = 40;
    private static final double COLUMN = 150;
    private static final double LINE = 62;

    private final TableImport model;
    private final Messages messages;
    private final TypeBox types;

    RowsTab(TableImport model) {
        this.model = model;
        this.messages = model.messages();
        this.types = new TypeBox(model);
    }

    TableView<Integer> of(FirstRows first) {
        TableView<Integer> table = new TableView<>();
        table.setId("first-rows");
        table.getStyleClass().addAll("dense", "preview-table");
        table.getColumns().add(lines(first));
        IntStream.range(0, Math.min(COLUMNS_SHOWN, first.names().size()))
                .mapToObj(place -> column(first, place))
                .forEach(table.getColumns()::add);
        table.getColumns()
                .forEach(column -> {
                    column.setSortable(false);
                    column.setReorderable(false);
                });
        table.setItems(
                FXCollections.observableList(
                        IntStream.range(0, first.rows().size()).boxed().toList()));
        table.setPlaceholder(Controls.label(messages.text("import.no-rows"), "muted"));
        table.setAccessibleText(
                messages.text(
                        "import.first-rows", model.draftProperty().get().path().getFileName()));
        return table;
    }

    private TableColumn<Integer, String> lines(FirstRows first) {
        TableColumn<Integer, String> column = new TableColumn<>(messages.text("import.line"));
        column.setCellValueFactory(row ->
                new ReadOnlyStringWrapper(Long.toString(first.numbers().get(row.getValue()))));
        column.getStyleClass().addAll("number-column", "preview-line");
        column.setPrefWidth(LINE);
        return column;
    }

    private TableColumn<Integer, String> column(FirstRows first, int place) {
        String name = first.names().get(place);
        Optional<ColumnKind> kind = types.taken(name);
        TableColumn<Integer, String> column = new TableColumn<>();
        column.setGraphic(head(name, kind));
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(first.text(row.getValue(), place)));
        column.setPrefWidth(COLUMN);
        boolean isRead = !model.draftProperty().get().type(name).equals(TableDraft.SKIP);
        column.getStyleClass().add(isRead ? "role-known" : "role-none");
        if (kind.equals(Optional.of(ColumnKind.NUMBER))) {
            column.getStyleClass().add("number-cells");
        }
        return column;
    }

    private Node head(String name, Optional<ColumnKind> kind) {
        Label label = Controls.label(name, "preview-name");
        label.setTooltip(Controls.tooltip(name));
        kind.ifPresent(known -> label.setGraphic(Controls.icon(KindNames.icon(known))));
        VBox head = new VBox(3, label, types.of(name));
        head.getStyleClass().add("preview-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }
}
