package rudra.ui.learning.decision;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import rudra.app.Messages;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.ui.fx.Controls;

/** The rows behind a count, with all that the table knows of them; sorted in the background. */
final class RowsTable {
    private static final double LEAST_HEIGHT = 170;
    private static final double NARROW = 64;
    private static final double WIDTH = 104;
    private static final double ROW = 28;

    private final DecisionModel model;
    private final Messages messages;
    private final TableView<Integer> table = new TableView<>();
    private final ObservableList<Integer> places = FXCollections.observableArrayList();
    private final Label title = Controls.paragraph("", "section-title");
    private final Button csv;
    private final VBox view = new VBox(6);
    private Optional<Dataset> shown = Optional.empty();
    private boolean sorting;

    RowsTable(DecisionModel model) {
        this.model = model;
        this.messages = model.messages();
        csv = Controls.button(messages.text("result.export-csv"), model::export, "small", "flat");
        csv.setGraphic(Controls.icon(MaterialDesignT.TABLE_ARROW_RIGHT));
        table.setId("rows-behind");
        table.getStyleClass().add("dense");
        table.setItems(places);
        // With it only the columns in view have cells.
        table.setFixedCellSize(ROW);
        table.setAccessibleText(messages.text("models.decision.row-table"));
        table.setMinHeight(LEAST_HEIGHT);
        table.setPrefHeight(LEAST_HEIGHT);
        table.setPlaceholder(Controls.label(messages.text("models.decision.no-row"), "muted"));
        table.setSortPolicy(this::sort);
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(8, title, csv);
        head.setAlignment(Pos.CENTER_LEFT);
        view.getChildren().setAll(head, table);
        VBox.setVgrow(view, Priority.ALWAYS);
        model.behindProperty().subscribe(this::show);
        model.cellProperty().subscribe(_ -> show(model.behindProperty().get()));
    }

    Node view() {
        return view;
    }

    private void show(Optional<BehindCell> behind) {
        Controls.visible(table, behind.isPresent());
        Controls.visible(csv, behind.isPresent());
        if (behind.isEmpty()) {
            boolean isAsked = model.cellProperty().get().isPresent();
            title.setText(
                    model.noRows()
                            .filter(_ -> isAsked)
                            .orElse(messages.text("models.decision.choose-cell")));
            return;
        }
        BehindCell rows = behind.get();
        title.setText(
                messages.text(
                        "models.decision.rows",
                        rows.places().size(),
                        messages.text(key(rows.cell())),
                        model.name(rows.family())));
        if (!shown.equals(Optional.of(rows.table()))) {
            shown = Optional.of(rows.table());
            sorting = true;
            table.getSortOrder().clear();
            columns(rows.table());
            sorting = false;
        }
        places.setAll(rows.places());
    }

    private static String key(Cell cell) {
        return switch (cell) {
            case TRUE_POSITIVE -> "models.decision.rightly-positive";
            case FALSE_POSITIVE -> "models.decision.wrongly-positive";
            case FALSE_NEGATIVE -> "models.decision.wrongly-negative";
            case TRUE_NEGATIVE -> "models.decision.rightly-negative";
        };
    }

    private void columns(Dataset dataset) {
        table.getColumns().clear();
        add(
                messages.text("models.decision.row"),
                NARROW,
                true,
                (rows, place) -> Integer.toString(rows.number(place)),
                BehindCell::byNumber);
        add(
                messages.text("models.decision.score"),
                NARROW,
                true,
                (rows, place) -> DecisionTexts.score(rows.score(place)),
                BehindCell::byScore);
        for (Column column : dataset.columns()) {
            add(
                    column.name(),
                    WIDTH,
                    column instanceof NumberColumn,
                    (rows, place) -> rows.text(place, column),
                    (rows, ascending) -> rows.by(column, ascending));
        }
    }

    private void add(
            String name,
            double width,
            boolean numeric,
            BiFunction<BehindCell, Integer, String> text,
            RowOrder order) {
        TableColumn<Integer, String> column = new TableColumn<>(name);
        column.setCellValueFactory(row ->
                new ReadOnlyObjectWrapper<>(
                        model.behindProperty()
                                .get()
                                .map(rows -> text.apply(rows, row.getValue()))
                                .orElse("")));
        column.setCellFactory(_ -> new TextCell(numeric));
        column.setPrefWidth(width);
        column.setUserData(order);
        if (numeric) {
            column.getStyleClass().add("number-column");
        }
        table.getColumns().add(column);
    }

    private boolean ascending() {
        return table.getSortOrder().stream()
                .findFirst()
                .map(column -> column.getSortType() == TableColumn.SortType.ASCENDING)
                .orElse(true);
    }

    private boolean sort(TableView<Integer> sorted) {
        if (!sorting && !sorted.getSortOrder().isEmpty()) {
            boolean ascending = ascending();
            Object order = sorted.getSortOrder().getFirst().getUserData();
            if (order instanceof RowOrder by) {
                model.sort(rows -> by.sorted(rows, ascending));
            }
        }
        return true;
    }

    /** By what a column sorts rows. */
    @FunctionalInterface
    private interface RowOrder {
        BehindCell sorted(BehindCell rows, boolean ascending);
    }

    private static final class TextCell extends TableCell<Integer, String> {
        TextCell(boolean numeric) {
            setAlignment(numeric ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
        }
    }
}
