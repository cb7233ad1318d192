package rudra.ui.dataset.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import rudra.app.Messages;
import rudra.dataset.Column;
import rudra.dataset.ColumnKind;
import rudra.dataset.Dataset;
import rudra.ui.dataset.DatasetViewModel;
import rudra.ui.dataset.KindNames;
import rudra.ui.fx.Controls;
import rudra.ui.window.OpenDataset;

/**
 * The rows of the open table. Only what is in view has controls; sorting is the view model's. The
 * column of the cell that has the focus is the one looked at.
 */
public final class DataTable {
    private static final double ROW = 26;
    private static final double NUMBER = 76;
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final DatasetViewModel model;
    private final TableViewModel rows;
    private final Messages messages;
    private final ColumnPages pages = new ColumnPages();
    private final ColumnBar bar;
    private final TableView<Integer> table = new TableView<>();
    private final VBox view;
    private Optional<String> sortedBy = Optional.empty();
    private TableColumn.SortType sortType = TableColumn.SortType.ASCENDING;
    private boolean changing;

    /** The rows of a table in their order. */
    public DataTable(DatasetViewModel model, TableViewModel rows) {
        this.model = model;
        this.rows = rows;
        this.messages = model.messages();
        this.bar = new ColumnBar(model, pages);
        this.view = new VBox(bar.view(), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.getStyleClass().addAll("dense", "data-table");
        table.setId("data");
        table.setFixedCellSize(ROW);
        table.setAccessibleText(messages.text("dataset.table"));
        table.setPlaceholder(Controls.label(messages.text("dataset.no-rows"), "muted"));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getFocusModel().focusedCellProperty().subscribe(this::focused);
        // Sorting is the view model's: the control only shows the arrows.
        table.setSortPolicy(_ -> {
            if (!changing) {
                sort();
            }
            return true;
        });
        model.openProperty().subscribe(this::begin);
        pages.firstProperty().subscribe(() -> turn());
        rows.rowsProperty().subscribe(this::show);
        model.columnProperty().subscribe(name -> name.ifPresent(this::reveal));
    }

    /** The table as a control, under the way to further columns where it has too many. */
    public Node view() {
        return view;
    }

    private void begin(Optional<OpenDataset> open) {
        sortedBy = Optional.empty();
        pages.begin(open.map(of -> of.dataset().names()).orElse(List.of()));
        turn();
    }

    /** Shows other columns; the rows keep their order. */
    private void turn() {
        List<TableColumn<Integer, ?>> columns = new ArrayList<>();
        model.dataset()
                .map(Dataset::columns)
                .ifPresent(all -> {
                    columns.add(numbers());
                    all.subList(pages.firstProperty().get(), pages.end()).stream()
                            .map(this::column)
                            .forEach(columns::add);
                });
        keepingOrder(() -> table.getColumns().setAll(columns));
        bar.show();
    }

    /** The control forgets the order with its rows or columns; it is shown as it was before. */
    private void keepingOrder(Runnable change) {
        changing = true;
        change.run();
        table.getSortOrder().clear();
        table.getColumns().stream()
                .filter(column -> sortedBy.filter(name -> name.equals(column.getId())).isPresent())
                .forEach(column -> {
                    column.setSortType(sortType);
                    table.getSortOrder().add(column);
                });
        changing = false;
    }

    /** The place in the file, from 1. */
    private TableColumn<Integer, Integer> numbers() {
        TableColumn<Integer, Integer> column = new TableColumn<>(messages.text("dataset.row"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue() + 1));
        column.getStyleClass().addAll("number-column", "row-number");
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(NUMBER);
        return column;
    }

    private TableColumn<Integer, Integer> column(Column shown) {
        TableColumn<Integer, Integer> column = new TableColumn<>(shown.name());
        ColumnLook look = ColumnLook.of(shown);
        Node icon = Controls.icon(KindNames.icon(shown.kind()));
        icon.getStyleClass().add("kind-icon");
        column.setGraphic(icon);
        column.setId(shown.name());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new ValueCell(shown, look.decimals()));
        if (shown.kind() == ColumnKind.NUMBER) {
            column.getStyleClass().add("number-column");
        }
        column.setPrefWidth(look.width());
        return column;
    }

    private final class ValueCell extends TableCell<Integer, Integer> {
        private final Column column;
        private final int decimals;

        ValueCell(Column column, int decimals) {
            this.column = column;
            this.decimals = decimals;
            setAlignment(column.kind() == ColumnKind.NUMBER ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(Integer row, boolean empty) {
            super.updateItem(row, empty);
            boolean isMissing = !empty && row != null && column.isMissing(row);
            pseudoClassStateChanged(MISSING, isMissing);
            if (empty || row == null) {
                setText(null);
            } else {
                setText(
                        isMissing
                                ? messages.text("dataset.missing-cell")
                                : ColumnLook.text(column, row, decimals));
            }
        }
    }

    private void sort() {
        Optional<TableColumn<Integer, ?>> by = table.getSortOrder().stream().findFirst();
        sortedBy = by.map(TableColumn::getId);
        by.ifPresent(column -> sortType = column.getSortType());
        if (by.isPresent()) {
            rows.sort(by.get().getId(), by.get().getSortType() == TableColumn.SortType.ASCENDING);
            model.pick(by.get().getId());
        } else {
            rows.unsort();
        }
    }

    private void show(List<Integer> ordered) {
        table.getSelectionModel().clearSelection();
        keepingOrder(() -> table.setItems(FXCollections.observableList(ordered)));
        table.scrollTo(0);
    }

    private void focused(TablePosition<?, ?> cell) {
        if (cell != null
                && cell.getTableColumn() != null
                && cell.getTableColumn().getId() != null) {
            model.pick(cell.getTableColumn().getId());
        }
    }

    /** Brings a column into view that was picked elsewhere. */
    private void reveal(String name) {
        pages.show(name);
        table.getColumns().stream()
                .filter(column -> name.equals(column.getId()))
                .findFirst()
                .ifPresent(table::scrollToColumn);
    }
}
