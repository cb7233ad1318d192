package rudra.ui.contagion;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import rudra.app.Messages;
import rudra.contagion.analysis.ExplainResult.Step;
import rudra.ui.fx.AmountFormat;
import rudra.ui.fx.Controls;

/** The steps of an explanation: what came by which way, by either engine, and why. */
final class StepTable {
    private static final double NAME_WIDTH = 168;
    private static final double FIGURE_WIDTH = 108;
    private static final double WHY_WIDTH = 560;
    private static final double ROW = 30;
    private static final int LEAST_ROWS = 4;
    private static final int MOST_ROWS = 12;

    private final TableView<Step> table = new TableView<>();

    StepTable(Explanation explanation, Comparison comparison, Messages messages) {
        AmountFormat format = comparison.byInstitution();
        table.getStyleClass().addAll("dense", "result-table");
        table.setAccessibleText(messages.text("contagion.explain.steps"));
        table.getItems().setAll(explanation.result().steps());
        words(
                messages.text("contagion.explain.channel"),
                NAME_WIDTH,
                step -> ExplainCharts.name(step, comparison.network(), messages));
        figure(
                EngineNames.of(explanation.result().firstEngine(), messages),
                Step::firstAmount,
                format::text);
        figure(
                EngineNames.of(explanation.result().secondEngine(), messages),
                Step::secondAmount,
                format::text);
        figure(messages.text("contagion.explain.difference"), Step::difference, format::signed);
        words(messages.text("contagion.explain.why"), WHY_WIDTH, Step::why);
        int rows = Math.clamp(table.getItems().size(), LEAST_ROWS, MOST_ROWS);
        table.setMinHeight((rows + 2) * ROW);
        table.setPrefHeight((rows + 2) * ROW);
    }

    Region view() {
        return table;
    }

    private void words(String title, double width, Function<Step, String> text) {
        TableColumn<Step, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setCellFactory(_ -> new WordsCell());
        column.setPrefWidth(width);
        table.getColumns().add(column);
    }

    private void figure(
            String title, ToDoubleFunction<Step> amount, Function<Double, String> text) {
        TableColumn<Step, Double> column = new TableColumn<>(title);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(amount.applyAsDouble(row.getValue())));
        column.setCellFactory(_ -> new FigureCell(text));
        column.setPrefWidth(FIGURE_WIDTH);
        column.getStyleClass().add("number-column");
        table.getColumns().add(column);
    }

    private static final class WordsCell extends TableCell<Step, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            boolean shown = !empty && text != null;
            setText(shown ? text : null);
            setTooltip(shown ? Controls.tooltip(text) : null);
        }
    }

    private static final class FigureCell extends TableCell<Step, Double> {
        private final Function<Double, String> text;

        FigureCell(Function<Double, String> text) {
            this.text = text;
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(Double amount, boolean empty) {
            super.updateItem(amount, empty);
            boolean shown = !empty && amount != null;
            setText(shown ? text.apply(amount) : null);
            setTooltip(shown ? Controls.tooltip(AmountFormat.exact(amount)) : null);
        }
    }
}
