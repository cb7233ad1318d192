package rudra.ui.learning.decision;

import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import rudra.app.Messages;
import rudra.ui.fx.Controls;

/** A threshold to move, what it does, what it costs, and the rows behind it. */
public final class DecisionView {
    private static final double COST_WIDTH = 74;
    private static final double WRAP = 200;

    private final DecisionModel model;
    private final Messages messages;
    private final Label threshold = Controls.label("", "figure-value");
    private final FlowPane figures = new FlowPane(8, 8);
    private final Label least = Controls.paragraph("", "muted", "small-text");
    private final VBox view = new VBox(10);

    /** Shows a decision. */
    public DecisionView(DecisionModel model) {
        this.model = model;
        this.messages = model.messages();
        figures.setPrefWrapLength(WRAP);
        figures.setMinWidth(0);
        VBox beside = new VBox(8, costs(), figures, least);
        beside.setMinWidth(0);
        HBox.setHgrow(beside, Priority.ALWAYS);
        HBox middle = new HBox(18, new MatrixPane(model).view(), beside);
        view.getStyleClass().add("decision");
        view.getChildren().setAll(choice(), middle, new RowsTable(model).view());
        model.countsProperty().subscribe(_ -> show());
        model.costFalsePositiveProperty().subscribe(_ -> show());
        model.costFalseNegativeProperty().subscribe(_ -> show());
    }

    /** The whole view. */
    public Node view() {
        return view;
    }

    private Node choice() {
        ComboBox<String> family = new ComboBox<>();
        family.setId("decision-family");
        family.getItems().setAll(model.families());
        family.setConverter(new Naming());
        family.setAccessibleText(messages.text("models.family"));
        family.setValue(model.familyProperty().get());
        family.valueProperty()
                .subscribe(chosen -> {
                    if (chosen != null) {
                        model.familyProperty().set(chosen);
                    }
                });
        Slider slider = new Slider(0, Math.max(1, model.size() - 1), model.placeProperty().get());
        slider.setId("threshold");
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setAccessibleText(messages.text("models.decision.threshold"));
        slider.valueProperty()
                .subscribe(
                        value -> model.placeProperty().set((int) Math.round(value.doubleValue())));
        model.placeProperty().subscribe(place -> slider.setValue(place.doubleValue()));
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label from = Controls.label(messages.text("models.decision.threshold"), "muted");
        from.setMinWidth(Region.USE_PREF_SIZE);
        threshold.setMinWidth(Region.USE_PREF_SIZE);
        slider.setMinWidth(0);
        slider.setPrefWidth(WRAP);
        HBox row = new HBox(10, family, from, slider, threshold);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node costs() {
        Button cheapest =
                Controls.button(
                        messages.text("models.decision.use-cheapest"), model::useCheapest, "small");
        cheapest.setId("use-cheapest");
        VBox box =
                new VBox(
                        6,
                        cost("models.decision.cost-fp", model.costFalsePositiveProperty(), "fp"),
                        cost("models.decision.cost-fn", model.costFalseNegativeProperty(), "fn"),
                        cheapest);
        box.getStyleClass().add("form");
        return box;
    }

    private Node cost(String key, DoubleProperty cost, String id) {
        TextField field = new TextField(DecisionTexts.cost(cost.get()));
        field.setId("cost-" + id);
        field.setPrefWidth(COST_WIDTH);
        field.setMaxWidth(COST_WIDTH);
        field.getStyleClass().add("number-field");
        field.setAccessibleText(messages.text(key));
        field.textProperty()
                .addListener((_, _, typed) -> {
                    Optional<Double> read = DecisionTexts.readCost(typed);
                    field.getStyleClass().remove("wrong");
                    read.ifPresentOrElse(cost::set, () -> field.getStyleClass().add("wrong"));
                });
        Label label = Controls.paragraph(messages.text(key), "form-label");
        label.setLabelFor(field);
        HBox row = new HBox(8, field, label);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show() {
        Optional<Counts> counts = model.countsProperty().get();
        threshold.setText(counts.map(now -> DecisionTexts.threshold(now.threshold())).orElse(""));
        figures.getChildren().clear();
        counts.ifPresent(this::showFigures);
    }

    private void showFigures(Counts now) {
        least.setText(
                model.cheapest()
                        .map(best ->
                                messages.text(
                                        "models.decision.least",
                                        DecisionTexts.meanCost(best.cost(model.costs())),
                                        DecisionTexts.threshold(best.threshold())))
                        .orElse(""));
        figures.getChildren()
                .setAll(
                        figure(
                                "models.decision.cost",
                                DecisionTexts.meanCost(now.cost(model.costs()))),
                        figure("models.decision.precision", DecisionTexts.percent(now.precision())),
                        figure("models.decision.recall", DecisionTexts.percent(now.recall())),
                        figure("models.decision.accuracy", DecisionTexts.percent(now.accuracy())));
    }

    private Node figure(String key, String value) {
        Label amount = Controls.label(value, "figure-value");
        VBox figure = new VBox(Controls.label(messages.text(key), "figure-name"), amount);
        figure.getStyleClass().addAll("figure", "small-figure");
        return figure;
    }

    private final class Naming extends StringConverter<String> {
        @Override
        public String toString(@Nullable String id) {
            return id == null ? "" : model.name(id);
        }

        @Override
        public String fromString(String text) {
            throw new UnsupportedOperationException("It is chosen, not typed.");
        }
    }
}
