package rudra.ui.learning.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import rudra.analysis.table.NumberText;
import rudra.app.Messages;
import rudra.ui.fx.Controls;
import rudra.ui.window.Newest;

/** Sliders and choices of one row; what the model says of it follows. */
final class WhatIfPane {
    private static final double STEPS = 100;
    private static final double VALUE_WIDTH = 76;

    private final ReasonModel reason;
    private final Explained explained;
    private final WhatIfModel model;
    private final Messages messages;
    private final List<Runnable> followers = new ArrayList<>();
    private final Label score = Controls.label("", "figure-value");
    private final Label asItIs = Controls.label("", "muted", "small-text");
    private final ProgressBar bar = new ProgressBar(0);
    private boolean following;

    WhatIfPane(ReasonModel reason, Explained explained) {
        this.reason = reason;
        this.explained = explained;
        this.messages = reason.messages();
        this.model =
                new WhatIfModel(
                        explained,
                        new Newest(reason.window(), messages.text("models.why.scoring")));
    }

    Node view() {
        VBox page = new VBox(12, head(), counterfactual(), knobs());
        page.getStyleClass().add("result-page");
        model.valuesProperty().subscribe(_ -> follow());
        model.scoreProperty().subscribe(_ -> show());
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private Node head() {
        score.setId("what-if-score");
        score.setMinWidth(Region.USE_PREF_SIZE);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.text("models.why.score"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button back =
                Controls.button(messages.text("models.why.back"), model::back, "small", "flat");
        HBox row = new HBox(12, score, bar, back);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, row, asItIs);
    }

    private Node counterfactual() {
        Label answer = Controls.paragraph(explained.counterfactual(), "small-text");
        HBox.setHgrow(answer, Priority.ALWAYS);
        answer.setMaxWidth(Double.MAX_VALUE);
        Map<String, String> changes = explained.changes();
        Button attempt =
                Controls.button(
                        messages.text("models.why.try"), () -> model.turn(changes), "small");
        attempt.setId("try-counterfactual");
        Controls.visible(attempt, !changes.isEmpty());
        HBox box = new HBox(10, answer, attempt);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("step-row");
        return box;
    }

    private Node knobs() {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(7);
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(VALUE_WIDTH);
        ColumnConstraints turn = new ColumnConstraints();
        turn.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(name, turn);
        List<Knob> knobs = model.knobs();
        for (int k = 0; k < knobs.size(); k++) {
            Knob knob = knobs.get(k);
            Label label = Controls.label(knob.name(), "form-label");
            Label value = Controls.label("", "muted");
            value.setMinWidth(VALUE_WIDTH);
            Node control =
                    switch (knob) {
                        case Knob.Quantity number -> slider(number, value);
                        case Knob.Choice choice -> choice(choice, value);
                    };
            control.setId("knob-" + knob.name());
            control.setAccessibleText(knob.name());
            label.setLabelFor(control);
            grid.addRow(k, label, control, value);
        }
        return grid;
    }

    private Node slider(Knob.Quantity knob, Label value) {
        Slider slider = new Slider(knob.low(), knob.high(), knob.low());
        slider.setMaxWidth(Double.MAX_VALUE);
        slider.setBlockIncrement(knob.whole() ? 1 : (knob.high() - knob.low()) / STEPS);
        slider.valueProperty()
                .addListener((_, _, moved) -> {
                    if (!following) {
                        double to = rounded(knob, moved.doubleValue());
                        model.turn(knob, NumberText.of(to).replace(",", ""));
                    }
                });
        followers.add(() -> {
            String text = text(knob);
            value.setText(text.isEmpty() ? messages.text("models.why.missing") : text);
            if (!text.isEmpty()) {
                slider.setValue(Double.parseDouble(text));
            }
        });
        return slider;
    }

    /** Three digits of the range are fine enough for a hand. */
    private static double rounded(Knob.Quantity knob, double value) {
        if (knob.whole()) {
            return Math.rint(value);
        }
        double step = Math.pow(10, Math.floor(Math.log10(knob.high() - knob.low())) - 2);
        return Math.rint(value / step) * step;
    }

    private Node choice(Knob.Choice knob, Label value) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(knob.levels());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> {
            String chosen = box.getValue();
            if (!following && chosen != null) {
                model.turn(knob, chosen);
            }
        });
        followers.add(() -> {
            String text = text(knob);
            value.setText(text.isEmpty() ? messages.text("models.why.missing") : "");
            box.setValue(text.isEmpty() ? null : text);
        });
        return box;
    }

    private String text(Knob knob) {
        return model.valuesProperty().get().getOrDefault(knob.name(), "");
    }

    private void follow() {
        following = true;
        followers.forEach(Runnable::run);
        following = false;
    }

    private void show() {
        double now = model.scoreProperty().get();
        if (Double.isNaN(now)) {
            return;
        }
        score.setText(explained.told(now));
        bar.setProgress(explained.share(now));
        asItIs.setText(
                messages.text(
                        "models.why.as-it-is",
                        reason.name(explained.model().family()),
                        Integer.toString(explained.row() + 1),
                        explained.told(model.asItIsProperty().get())));
    }
}
