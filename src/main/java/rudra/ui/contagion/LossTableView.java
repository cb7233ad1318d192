package rudra.ui.contagion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import rudra.app.Messages;
import rudra.contagion.analysis.EngineResult;
import rudra.ui.fx.AmountFormat;
import rudra.ui.fx.Controls;
import rudra.ui.fx.MoneyText;

/**
 * Losses by institution and engine as a table. Sorting asks the view model, which sorts in the
 * background; a loss of an institution that failed stands out.
 */
final class LossTableView {
    private static final double NAME_WIDTH = 176;
    private static final double FIGURE_WIDTH = 102;
    private static final double COUNT_WIDTH = 74;
    private static final double ENGINE_WIDTH = 130;
    private static final String FAILED = "failed-cell";

    private final Comparison comparison;
    private final InstitutionLosses losses;
    private final ContagionViewModel model;
    private final Messages messages;
    private final String unit;
    private final ObservableList<Integer> rows = FXCollections.observableArrayList();
    private final TableView<Integer> table = new TableView<>(rows);
    private final ObservableValue<Optional<Integer>> selected;
    private final Map<TableColumn<Integer, ?>, Integer> sorting = new HashMap<>();

    LossTableView(
            Comparison comparison,
            ContagionViewModel model,
            ExplainViewModel explain,
            Messages messages) {
        this.comparison = comparison;
        this.losses = comparison.table();
        this.model = model;
        this.messages = messages;
        this.unit = MoneyText.unit(comparison.network().unit(), messages);
        table.getStyleClass().addAll("dense", "result-table");
        table.setAccessibleText(messages.text("contagion.tab.institutions"));
        table.setPlaceholder(Controls.label(messages.text("contagion.table-empty"), "muted"));
        text("institution", LossQuery.NAME, NAME_WIDTH, false, losses::name, losses::id);
        text(
                "equity",
                LossQuery.EQUITY,
                FIGURE_WIDTH,
                true,
                i -> comparison.byInstitution().text(losses.equity(i)),
                this::whyNoEquity);
        List<EngineResult> engines = comparison.engines();
        for (int e = 0; e < engines.size(); e++) {
            engine(e, EngineNames.of(engines.get(e).engine(), messages));
        }
        text(
                "failed-in",
                LossQuery.FAILED,
                COUNT_WIDTH,
                true,
                i -> messages.text("contagion.of-engines", losses.timesFailed(i), engines.size()),
                i -> "");
        table.setSortPolicy(_ -> sort());
        table.setRowFactory(_ -> row(explain));
        this.selected =
                table.getSelectionModel()
                        .selectedItemProperty()
                        .map(Optional::of)
                        .orElse(Optional.empty());
        model.rowsProperty().subscribe(found -> rows.setAll(found));
    }

    Region view() {
        return table;
    }

    /** The institution of the selected row, by its position in the network. */
    ObservableValue<Optional<Integer>> selectedProperty() {
        return selected;
    }

    private TableRow<Integer> row(ExplainViewModel explain) {
        TableRow<Integer> row = new TableRow<>();
        MenuItem item = new MenuItem(messages.text("contagion.explain"));
        item.setDisable(!explain.isPossible());
        item.setOnAction(_ -> explain.explain(row.getItem()));
        ContextMenu menu = new ContextMenu(item);
        row.emptyProperty().subscribe(empty -> row.setContextMenu(empty ? null : menu));
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !row.isEmpty()) {
                explain.explain(row.getItem());
            }
        });
        return row;
    }

    private String whyNoEquity(int i) {
        return Double.isNaN(losses.equity(i)) ? messages.text("contagion.no-equity") : "";
    }

    private boolean sort() {
        if (table.getSortOrder().isEmpty()) {
            model.queryProperty().set(model.queryProperty().get().by(LossQuery.GREATEST, true));
        } else {
            TableColumn<Integer, ?> column = table.getSortOrder().getFirst();
            boolean down = column.getSortType() == TableColumn.SortType.DESCENDING;
            int by = sorting.getOrDefault(column, LossQuery.GREATEST);
            model.queryProperty().set(model.queryProperty().get().by(by, down));
        }
        return true;
    }

    private void text(
            String key,
            int sort,
            double width,
            boolean number,
            IntFunction<String> text,
            IntFunction<String> help) {
        String title = messages.text("contagion.column." + key);
        add(title, sort, width, number, () -> new TextCell(number, text, help));
    }

    private void engine(int engine, String name) {
        TableColumn<Integer, Integer> column =
                add(name, engine, ENGINE_WIDTH, true, () -> new LossOfEngineCell(engine));
        column.setSortType(TableColumn.SortType.DESCENDING);
    }

    private TableColumn<Integer, Integer> add(
            String title,
            int sort,
            double width,
            boolean number,
            Supplier<TableCell<Integer, Integer>> cell) {
        TableColumn<Integer, Integer> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
        column.setPrefWidth(width);
        column.setReorderable(false);
        if (number) {
            column.getStyleClass().add("number-column");
        }
        sorting.put(column, sort);
        table.getColumns().add(column);
        return column;
    }

    private static final class TextCell extends TableCell<Integer, Integer> {
        private final IntFunction<String> text;
        private final IntFunction<String> help;

        TextCell(boolean number, IntFunction<String> text, IntFunction<String> help) {
            this.text = text;
            this.help = help;
            setAlignment(number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(Integer i, boolean empty) {
            super.updateItem(i, empty);
            boolean shown = !empty && i != null;
            setText(shown ? text.apply(i) : null);
            String more = shown ? help.apply(i) : "";
            setTooltip(more.isEmpty() ? null : new Tooltip(more));
        }
    }

    private final class LossOfEngineCell extends TableCell<Integer, Integer> {
        private final int engine;

        LossOfEngineCell(int engine) {
            this.engine = engine;
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(Integer i, boolean empty) {
            super.updateItem(i, empty);
            getStyleClass().remove(FAILED);
            boolean shown = !empty && i != null;
            setText(shown ? comparison.byInstitution().text(losses.loss(engine, i)) : null);
            boolean failed = shown && losses.hasFailed(engine, i);
            setTooltip(shown ? new Tooltip(meaning(i, failed)) : null);
            if (failed) {
                getStyleClass().add(FAILED);
            }
        }

        private String meaning(int i, boolean failed) {
            String exact = AmountFormat.exact(losses.loss(engine, i)) + " " + unit;
            return failed
                    ? messages.text("contagion.failed-in-round", losses.round(engine, i))
                            + ": "
                            + exact
                    : exact;
        }
    }
}
