package rudra.ui.dataset.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import rudra.analysis.table.NumberText;
import rudra.app.Messages;
import rudra.dataset.ColumnKind;
import rudra.ui.dataset.DatasetViewModel;
import rudra.ui.dataset.KindNames;
import rudra.ui.fx.Controls;

/**
 * Every column in a row: what it is, what is missing, how it lies, how well it tells the target.
 */
final class ColumnTable {
    private static final double ROW = 30;
    private static final double HEAD = 34;
    private static final double EDGES = 18;
    private static final int ROWS_SHOWN = 14;

    private final Messages messages;
    private final TableView<ColumnRow> table = new TableView<>();

    ColumnTable(DatasetViewModel model) {
        this.messages = model.messages();
        table.setId("profile-columns");
        table.getStyleClass().addAll("dense", "profile-table");
        table.setFixedCellSize(ROW);
        table.setAccessibleText(messages.text("dataset.profile.columns"));
        table.getColumns().add(names());
        table.getColumns().add(histograms());
        table.getColumns()
                .add(number("dataset.missing", 74, row -> row.column().missingShare(), 1));
        table.getColumns()
                .add(count("dataset.profile.distinct", 80, row -> row.column().distinct()));
        table.getColumns().add(share("dataset.outliers", 74, ColumnRow::outlierShare));
        table.getColumns().add(area("dataset.profile.auc", 64, row -> row.column().auc()));
        table.getColumns().add(text("dataset.profile.range", 190, ColumnRow::range));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> {
                    if (row != null) {
                        model.pick(row.column().name());
                    }
                });
    }

    Node view() {
        return table;
    }

    void show(List<ColumnRow> rows) {
        table.setItems(FXCollections.observableArrayList(rows));
        table.setPrefHeight(HEAD + ROW * Math.min(ROWS_SHOWN, rows.size()) + EDGES);
        table.setMinHeight(table.getPrefHeight());
    }

    private TableColumn<ColumnRow, ColumnRow> names() {
        TableColumn<ColumnRow, ColumnRow> column =
                new TableColumn<>(messages.text("dataset.column"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new NameCell());
        column.setComparator(
                Comparator.comparing(row -> row.column().name(), String.CASE_INSENSITIVE_ORDER));
        column.setPrefWidth(146);
        return column;
    }

    /** The name behind the icon of its kind; marked where there is a remark about the column. */
    private final class NameCell extends TableCell<ColumnRow, ColumnRow> {
        @Override
        protected void updateItem(ColumnRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            ColumnKind kind = ColumnKind.valueOf(row.column().type().toUpperCase(Locale.ROOT));
            Node icon = Controls.icon(KindNames.icon(kind));
            icon.getStyleClass().add(row.remarks() > 0 ? "kind-icon-remarked" : "kind-icon");
            icon.setAccessibleText(KindNames.of(kind, messages));
            setGraphic(icon);
            setText(row.column().name());
        }
    }

    private TableColumn<ColumnRow, ColumnRow> histograms() {
        TableColumn<ColumnRow, ColumnRow> column =
                new TableColumn<>(messages.text("dataset.profile.values"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new HistogramCell());
        column.setSortable(false);
        column.setPrefWidth(110);
        return column;
    }

    private static final class HistogramCell extends TableCell<ColumnRow, ColumnRow> {
        private static final double HEIGHT = 19;
        private static final double WIDTH = 94;

        @Override
        protected void updateItem(ColumnRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            MiniHistogram bars = new MiniHistogram(row.counts());
            bars.setPrefSize(WIDTH, HEIGHT);
            bars.setMaxSize(WIDTH, HEIGHT);
            setGraphic(bars);
        }
    }

    private TableColumn<ColumnRow, Double> number(
            String key, double width, Function<ColumnRow, Double> value, int decimals) {
        return figures(
                key, width, value, v -> NumberText.fixed(100 * v, v == 0 ? 0 : decimals) + " %");
    }

    private TableColumn<ColumnRow, Double> count(
            String key, double width, Function<ColumnRow, Integer> value) {
        return figures(key, width, row -> value.apply(row).doubleValue(), NumberText::of);
    }

    private TableColumn<ColumnRow, Double> share(
            String key, double width, Function<ColumnRow, Optional<Double>> value) {
        return number(key, width, row -> value.apply(row).orElse(Double.NaN), 1);
    }

    private TableColumn<ColumnRow, Double> area(
            String key, double width, Function<ColumnRow, Optional<Double>> value) {
        return figures(
                key,
                width,
                row -> value.apply(row).orElse(Double.NaN),
                v -> NumberText.fixed(v, 3));
    }

    private TableColumn<ColumnRow, Double> figures(
            String key,
            double width,
            Function<ColumnRow, Double> value,
            Function<Double, String> words) {
        TableColumn<ColumnRow, Double> column = new TableColumn<>(messages.text(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(_ -> new FigureCell(words));
        column.getStyleClass().add("number-column");
        column.setPrefWidth(width);
        return column;
    }

    private static final class FigureCell extends TableCell<ColumnRow, Double> {
        private final Function<Double, String> words;

        FigureCell(Function<Double, String> words) {
            this.words = words;
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(Double value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null || value.isNaN() ? null : words.apply(value));
        }
    }

    private TableColumn<ColumnRow, String> text(
            String key, double width, Function<ColumnRow, String> text) {
        TableColumn<ColumnRow, String> column = new TableColumn<>(messages.text(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setSortable(false);
        column.setPrefWidth(width);
        return column;
    }
}
