package rudra.ui.dataset.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import rudra.analysis.table.NumberText;
import rudra.app.Messages;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.ui.fx.Controls;

/** Every column in a row of its own: what it is taken for, what is missing, what it holds. */
final class ColumnsTab {
    private static final int LEVELS_NAMED = 6;
    private static final int EXAMPLES = 3;
    private static final int ROWS_LOOKED_AT = 200;
    private static final double ROW = 32;

    private final Messages messages;
    private final TypeBox types;

    ColumnsTab(TableImport model) {
        this.messages = model.messages();
        this.types = new TypeBox(model);
    }

    /**
     * The columns of a file.
     *
     * @param read what was read, once it was
     */
    TableView<String> of(FirstRows first, Optional<Dataset> read) {
        TableView<String> table = new TableView<>();
        table.setId("columns");
        table.getStyleClass().addAll("dense", "columns-table");
        table.setFixedCellSize(ROW);
        table.getColumns().add(text("dataset.import.column", 170, Function.identity()));
        table.getColumns().add(typeColumn());
        TableColumn<String, String> missing =
                text(
                        "dataset.missing",
                        90,
                        name -> column(read, name).map(this::missing).orElse(""));
        missing.getStyleClass().add("number-column");
        table.getColumns().add(missing);
        table.getColumns()
                .add(
                        text(
                                "dataset.import.holds",
                                360,
                                name -> column(read, name).map(this::holds).orElse("")));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setItems(FXCollections.observableArrayList(first.names()));
        table.setPlaceholder(Controls.label(messages.text("import.no-rows"), "muted"));
        table.setAccessibleText(messages.text("dataset.import.columns"));
        return table;
    }

    private static Optional<Column> column(Optional<Dataset> read, String name) {
        return read.flatMap(dataset -> dataset.column(name));
    }

    private TableColumn<String, String> text(
            String key, double width, Function<String, String> text) {
        TableColumn<String, String> column = new TableColumn<>(messages.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    private TableColumn<String, String> typeColumn() {
        TableColumn<String, String> column = text("dataset.import.type", 190, Function.identity());
        column.setCellFactory(_ -> new TypeCell());
        return column;
    }

    private final class TypeCell extends TableCell<String, String> {
        @Override
        protected void updateItem(String name, boolean empty) {
            super.updateItem(name, empty);
            setGraphic(empty || name == null ? null : types.of(name));
        }
    }

    private String missing(Column column) {
        int missing = column.missing();
        return missing == 0
                ? "0"
                : NumberText.of(missing)
                        + " · "
                        + NumberText.percent((double) missing / Math.max(1, column.size()));
    }

    /** The words of a category; of other columns the first values. */
    private String holds(Column column) {
        if (column instanceof CategoryColumn category) {
            List<String> levels = category.levels();
            String named = levels.stream().limit(LEVELS_NAMED).collect(Collectors.joining(", "));
            return messages.text("dataset.import.levels", levels.size(), named);
        }
        String examples =
                IntStream.range(0, Math.min(ROWS_LOOKED_AT, column.size()))
                        .filter(row -> !column.isMissing(row))
                        .mapToObj(column::text)
                        .distinct()
                        .limit(EXAMPLES)
                        .collect(Collectors.joining(", "));
        return messages.text("dataset.import.examples", examples);
    }
}
