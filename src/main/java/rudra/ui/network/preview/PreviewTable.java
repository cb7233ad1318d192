package rudra.ui.network.preview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import rudra.app.Messages;
import rudra.network.io.Column;
import rudra.network.io.ColumnRole;
import rudra.network.io.FilePreview;
import rudra.network.io.Layout;
import rudra.ui.fx.Controls;

/** The first rows of a file; the head of each column says its role, to be changed there. */
final class PreviewTable {
    private static final int COLUMNS_SHOWN = 40;
    private static final double COLUMN = 162;
    private static final double NARROW = 64;
    private static final double LINE = 62;

    private final ImportViewModel model;
    private final Messages messages;
    private final FilePreview file;

    PreviewTable(ImportViewModel model, FilePreview file) {
        this.model = model;
        this.messages = model.messages();
        this.file = file;
    }

    /**
     * A row of the file.
     *
     * @param line its line, from 1
     * @param texts its fields
     */
    private record Line(int line, List<String> texts) {
        String text(int column) {
            return column < texts.size() ? texts.get(column) : "";
        }
    }

    /** The table as a control. */
    TableView<?> view() {
        TableView<Line> table = new TableView<>();
        table.getStyleClass().addAll("dense", "preview-table");
        table.getColumns().add(lineNumbers());
        file.columns().stream()
                .limit(COLUMNS_SHOWN)
                .map(this::column)
                .forEach(table.getColumns()::add);
        table.getColumns()
                .forEach(column -> {
                    column.setSortable(false);
                    column.setReorderable(false);
                });
        table.setItems(FXCollections.observableList(lines()));
        table.setPlaceholder(Controls.label(messages.text("import.no-rows"), "muted"));
        table.setAccessibleText(messages.text("import.first-rows", file.path().getFileName()));
        return table;
    }

    private List<Line> lines() {
        int first = file.header() ? 2 : 1;
        return IntStream.range(0, file.rows().size())
                .mapToObj(row -> new Line(first + row, file.rows().get(row)))
                .toList();
    }

    private TableColumn<Line, String> lineNumbers() {
        TableColumn<Line, String> column = new TableColumn<>(messages.text("import.line"));
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(Integer.toString(row.getValue().line())));
        column.getStyleClass().addAll("number-column", "preview-line");
        column.setPrefWidth(LINE);
        return column;
    }

    private TableColumn<Line, String> column(Column shown) {
        TableColumn<Line, String> column = new TableColumn<>();
        boolean matrix = file.layout() == Layout.MATRIX;
        column.setGraphic(head(shown));
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().text(shown.index())));
        column.setPrefWidth(matrix ? NARROW : COLUMN);
        column.getStyleClass().add(shown.role().isPresent() || matrix ? "role-known" : "role-none");
        return column;
    }

    private Node head(Column column) {
        Label name = Controls.label(column.name(), "preview-name");
        name.setTooltip(Controls.tooltip(column.name()));
        VBox head = new VBox(3, name);
        head.getStyleClass().add("preview-head");
        head.setAlignment(Pos.CENTER_LEFT);
        if (file.layout() == Layout.EXPOSURE_LIST || file.layout() == Layout.INSTITUTION_TABLE) {
            head.getChildren().add(roles(column));
        }
        return head;
    }

    private ComboBox<Optional<ColumnRole>> roles(Column column) {
        boolean exposures = file.layout() == Layout.EXPOSURE_LIST;
        ComboBox<Optional<ColumnRole>> box = new ComboBox<>();
        box.getItems()
                .setAll(
                        Stream.concat(
                                        Stream.of(Optional.<ColumnRole>empty()),
                                        Arrays.stream(ColumnRole.values())
                                                .filter(role -> role.fits(exposures))
                                                .map(Optional::of))
                                .toList());
        box.setConverter(new Names());
        box.setValue(column.role());
        box.setMaxWidth(Double.MAX_VALUE);
        box.getStyleClass().add("role-box");
        box.setId("role-" + (column.index() + 1));
        box.setAccessibleText(messages.text("import.role-of", column.name()));
        box.valueProperty()
                .subscribe((before, role) ->
                        model.change(model.draftProperty().get().withRole(file, column, role)));
        return box;
    }

    private final class Names extends StringConverter<Optional<ColumnRole>> {
        @Override
        public String toString(Optional<ColumnRole> role) {
            return role == null
                    ? ""
                    : role.map(known -> RoleNames.of(known, messages))
                            .orElseGet(() -> messages.text("role.none"));
        }

        @Override
        public Optional<ColumnRole> fromString(String text) {
            return Optional.empty();
        }
    }
}
