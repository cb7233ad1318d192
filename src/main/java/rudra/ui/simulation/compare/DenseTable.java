package rudra.ui.simulation.compare;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import rudra.ui.fx.Controls;

/**
 * A table of words and figures, as high as its rows need up to a limit.
 *
 * @param <T> what a row shows
 */
final class DenseTable<T> {
    private static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");
    private static final double ROW = 28;
    private static final double HEAD = 32;
    private static final double FRAME = 4;
    private static final int MOST_ROWS = 12;

    private final TableView<T> table = new TableView<>();

    DenseTable(List<T> rows, String spoken) {
        table.getStyleClass().add("dense");
        table.setAccessibleText(spoken);
        table.getItems().setAll(rows);
        table.setPlaceholder(Controls.label("—", "muted"));
        double height = HEAD + ROW * Math.clamp(rows.size(), 2, MOST_ROWS) + 2;
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
    }

    Region view() {
        return table;
    }

    DenseTable<T> words(String title, double width, Function<T, String> text) {
        return column(title, width, text, Pos.CENTER_LEFT);
    }

    DenseTable<T> figure(String title, double width, Function<T, String> text) {
        DenseTable<T> same = column(title, width, text, Pos.CENTER_RIGHT);
        table.getColumns().getLast().getStyleClass().add("number-column");
        return same;
    }

    private DenseTable<T> column(
            String title, double width, Function<T, String> text, Pos alignment) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setCellFactory(_ -> new WordsCell<>(alignment));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setSortable(false);
        table.getColumns().add(column);
        return this;
    }

    /** Takes no more width than its columns. */
    DenseTable<T> hugging() {
        double width = table.getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
        table.setMaxWidth(width + FRAME);
        return this;
    }

    /** Shows some rows paler than the others. */
    DenseTable<T> pale(Predicate<T> which) {
        table.setRowFactory(_ -> new PaleRow<>(which));
        return this;
    }

    /** Tells of every row that is chosen. */
    DenseTable<T> chosen(Consumer<T> listener) {
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> {
                    if (row != null) {
                        listener.accept(row);
                    }
                });
        return this;
    }

    private static final class WordsCell<T> extends TableCell<T, String> {
        WordsCell(Pos alignment) {
            setAlignment(alignment);
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            boolean isShown = !empty && text != null;
            setText(isShown ? text : null);
            setTooltip(isShown && text.length() > 30 ? Controls.tooltip(text) : null);
        }
    }

    private static final class PaleRow<T> extends TableRow<T> {
        private final Predicate<T> which;

        PaleRow(Predicate<T> which) {
            this.which = which;
        }

        @Override
        protected void updateItem(T row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(PALE, !empty && row != null && which.test(row));
        }
    }
}
