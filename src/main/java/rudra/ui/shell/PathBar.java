package rudra.ui.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import rudra.app.Messages;
import rudra.ui.fx.Controls;
import rudra.ui.window.GuidedPath;
import rudra.ui.window.GuidedPath.Step;

/** A slim bar above the screens: the steps of the guided path, what to look at, and the next. */
final class PathBar {
    private final GuidedPath path;
    private final Messages messages;
    private final HBox steps = new HBox(6);
    private final Label sentence = Controls.paragraph("", "small-text");
    private final Button next;
    private final HBox view;

    PathBar(GuidedPath path, Messages messages, HBox view) {
        this.path = path;
        this.messages = messages;
        this.view = view;
        this.next = Controls.button(messages.text("path.data.next"), path::next, "accent", "small");
        next.setId("path-next");
        steps.setAlignment(Pos.CENTER_LEFT);
        steps.setMinWidth(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button leave =
                Controls.iconButton(
                        MaterialDesignC.CLOSE, messages.text("path.leave"), path::leave);
        leave.setId("path-leave");
        view.setAlignment(Pos.CENTER_LEFT);
        view.getStyleClass().add("path-bar");
        view.getChildren().setAll(steps, sentence, next, leave);
        path.stepProperty().subscribe(this::show);
        path.doneProperty().subscribe(_ -> show(path.stepProperty().get()));
    }

    private void show(Optional<Step> step) {
        Controls.visible(view, step.isPresent());
        step.ifPresent(this::show);
    }

    private void show(Step now) {
        steps.getChildren().clear();
        for (Step step : Step.values()) {
            steps.getChildren().add(chip(step, now));
        }
        boolean done = path.doneProperty().get();
        sentence.setText(
                messages.text(
                        switch (now) {
                            case DATA -> "path.data.text";
                            case PROFILE -> "path.profile.text";
                            case MODELS -> done ? "path.models.done" : "path.models.text";
                            case VERDICT -> "path.verdict.text";
                        }));
        next.setText(
                messages.text(
                        switch (now) {
                            case DATA -> "path.data.next";
                            case PROFILE -> "path.profile.next";
                            case MODELS -> "path.models.next";
                            case VERDICT -> "path.verdict.next";
                        }));
        next.setDisable(!done);
    }

    private Node chip(Step step, Step now) {
        Label chip =
                Controls.label(
                        messages.text(
                                switch (step) {
                                    case DATA -> "path.data";
                                    case PROFILE -> "path.profile";
                                    case MODELS -> "path.models";
                                    case VERDICT -> "path.verdict";
                                }),
                        "path-step");
        chip.getStyleClass()
                .add(
                        step == now
                                ? "path-now"
                                : step.compareTo(now) < 0 ? "path-past" : "path-later");
        return chip;
    }
}
