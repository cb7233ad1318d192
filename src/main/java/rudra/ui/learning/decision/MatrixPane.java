package rudra.ui.learning.decision;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import rudra.app.Messages;
import rudra.ui.fx.Controls;

/** The four counts: what came downwards, what was called across; each opens its rows. */
final class MatrixPane {
    private static final double WIDTH = 112;
    private static final double HEAD = 66;

    private final DecisionModel model;
    private final Messages messages;
    private final Map<Cell, ToggleButton> cells = new EnumMap<>(Cell.class);
    private final Map<Cell, Label> numbers = new EnumMap<>(Cell.class);
    private final Map<Cell, Label> shares = new EnumMap<>(Cell.class);
    private final GridPane view = new GridPane();

    MatrixPane(DecisionModel model) {
        this.model = model;
        this.messages = model.messages();
        view.getStyleClass().add("matrix");
        view.setHgap(6);
        view.setVgap(6);
        head(messages.text("models.decision.called-positive"), 1, 0);
        head(messages.text("models.decision.called-negative"), 2, 0);
        head(messages.text("models.decision.is-positive", model.positive()), 0, 1);
        head(messages.text("models.decision.is-negative"), 0, 2);
        add(Cell.TRUE_POSITIVE, 1, 1);
        add(Cell.FALSE_NEGATIVE, 2, 1);
        add(Cell.FALSE_POSITIVE, 1, 2);
        add(Cell.TRUE_NEGATIVE, 2, 2);
        model.countsProperty().subscribe(this::show);
        model.cellProperty()
                .subscribe(chosen ->
                        cells.forEach((cell, button) ->
                                button.setSelected(chosen.equals(Optional.of(cell)))));
    }

    Node view() {
        return view;
    }

    private void head(String text, int column, int row) {
        Label label = Controls.paragraph(text, "muted", "small-text");
        label.setMinWidth(HEAD);
        label.setMaxWidth(column == 0 ? HEAD : WIDTH);
        view.add(label, column, row);
    }

    private void add(Cell cell, int column, int row) {
        Label number = Controls.label("", "figure-value");
        Label share = Controls.label("", "small-text", "matrix-share");
        VBox words = new VBox(number, share, Controls.label(word(cell), "small-text"));
        words.setAlignment(Pos.CENTER_LEFT);
        ToggleButton button = new ToggleButton(null, words);
        button.setPrefWidth(WIDTH);
        button.setMinWidth(WIDTH);
        button.setId("cell-" + cell.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        button.getStyleClass()
                .addAll(
                        "matrix-cell",
                        cell.isPositive() == cell.isCalled() ? "matrix-right" : "matrix-wrong");
        button.setOnAction(_ ->
                model.cellProperty()
                        .set(button.isSelected() ? Optional.of(cell) : Optional.empty()));
        cells.put(cell, button);
        numbers.put(cell, number);
        shares.put(cell, share);
        view.add(button, column, row);
    }

    private String word(Cell cell) {
        return messages.text(
                switch (cell) {
                    case TRUE_POSITIVE -> "models.decision.true-positive";
                    case FALSE_POSITIVE -> "models.decision.false-positive";
                    case FALSE_NEGATIVE -> "models.decision.false-negative";
                    case TRUE_NEGATIVE -> "models.decision.true-negative";
                });
    }

    private void show(Optional<Counts> counts) {
        for (Cell cell : Cell.values()) {
            int rows = counts.map(now -> now.of(cell)).orElse(0);
            int all = counts.map(Counts::rows).orElse(0);
            String number = messages.text("models.decision.count", rows);
            String share = DecisionTexts.percent(all == 0 ? 0 : rows / (double) all);
            Objects.requireNonNull(numbers.get(cell)).setText(number);
            Objects.requireNonNull(shares.get(cell)).setText(share);
            Objects.requireNonNull(cells.get(cell))
                    .setAccessibleText(messages.text("models.decision.open", word(cell), number));
        }
    }
}
