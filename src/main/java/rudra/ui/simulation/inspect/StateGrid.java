package rudra.ui.simulation.inspect;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import rudra.simulation.books.Status;
import rudra.ui.fx.Controls;
import rudra.ui.simulation.watch.Quantity;

/** The state of an institution: each value with how it went and how it changed in the step. */
final class StateGrid {
    private static final int COLUMNS = 4;
    private static final List<Quantity> SHOWN =
            List.of(
                    Quantity.CAPITAL_RATIO,
                    Quantity.LIQUIDITY_BUFFER,
                    Quantity.LEVERAGE,
                    Quantity.CREDIT_EXPOSURE,
                    Quantity.RISK_APPETITE,
                    Quantity.STRESS,
                    Quantity.DEFAULT_PROBABILITY,
                    Quantity.CREDIT_SPREAD,
                    Quantity.MARKET_PRESSURE);

    private final InspectorViewModel model;
    private final Words words;
    private final Inspected shown;
    private final GridPane grid = new GridPane(5, 4);

    StateGrid(InspectorViewModel model, Words words, Inspected shown) {
        this.model = model;
        this.words = words;
        this.shown = shown;
    }

    Node view() {
        grid.setId("inspector-state");
        for (Quantity quantity : SHOWN) {
            row(quantity);
            if (quantity == Quantity.DEFAULT_PROBABILITY) {
                Label source = Controls.paragraph(words.source(shown), "detail-name");
                grid.add(source, 0, grid.getRowCount(), COLUMNS, 1);
            }
        }
        return grid;
    }

    private void row(Quantity quantity) {
        Label name = Controls.label(words.name(quantity), "detail-value");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip.install(name, Controls.tooltip(words.help(quantity)));
        // Of what has failed only the probability, 1, still means something.
        boolean isGone =
                shown.status() == Status.FAILED && quantity != Quantity.DEFAULT_PROBABILITY;
        double now = isGone ? Double.NaN : shown.value(quantity);
        Label value = Controls.label(words.value(quantity, now), "detail-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        Label change =
                Controls.label(
                        isGone ? "" : words.change(quantity, shown.change(quantity), now),
                        "detail-name");
        change.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip.install(change, Controls.tooltip(words.text("simulation.inspect.change")));
        Node line = new Sparkline(model.series(quantity), model.place(shown.step()));
        GridPane.setHgrow(name, Priority.ALWAYS);
        for (Node figure : List.of(value, change)) {
            GridPane.setHalignment(figure, HPos.RIGHT);
            GridPane.setValignment(figure, VPos.BASELINE);
        }
        GridPane.setValignment(name, VPos.BASELINE);
        grid.addRow(grid.getRowCount(), name, line, value, change);
    }
}
