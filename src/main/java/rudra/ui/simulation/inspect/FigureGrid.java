package rudra.ui.simulation.inspect;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import rudra.ui.fx.AmountFormat;
import rudra.ui.fx.Controls;

/** Amounts with their names, one below the other. */
final class FigureGrid {
    private final GridPane grid = new GridPane(8, 3);
    private final AmountFormat format;

    FigureGrid(AmountFormat format) {
        this.format = format;
    }

    GridPane view() {
        return grid;
    }

    FigureGrid row(String name, double amount) {
        return row(name, amount, "");
    }

    FigureGrid row(String name, double amount, String help) {
        return add(name, amount, "detail-value", help);
    }

    FigureGrid total(String name, double amount) {
        return add(name, amount, "detail-total", "");
    }

    private FigureGrid add(String name, double amount, String style, String help) {
        Label label = Controls.paragraph(name, style);
        if (!help.isEmpty()) {
            Tooltip.install(label, Controls.tooltip(help));
        }
        Label figure = Controls.label(format.text(amount), style);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHgrow(label, Priority.ALWAYS);
        GridPane.setHalignment(figure, HPos.RIGHT);
        grid.addRow(grid.getRowCount(), label, figure);
        return this;
    }
}
