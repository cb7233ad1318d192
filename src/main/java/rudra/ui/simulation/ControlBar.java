package rudra.ui.simulation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import rudra.app.Messages;
import rudra.ui.action.Action;
import rudra.ui.action.ActionControls;
import rudra.ui.fx.Controls;
import rudra.ui.notice.Notice;
import rudra.ui.simulation.watch.RunState;
import rudra.ui.simulation.watch.SimulationViewModel;

/** What makes a run go forward, where it stands, and why it ended early. */
final class ControlBar {
    private final SimulationViewModel model;
    private final Messages messages;
    private final Action run;
    private final Action pause;
    private final Action step;
    private final Action stop;
    private final Action restart;
    private final Label state = Controls.label("", "muted");
    private final VBox failure = new VBox(2);
    private final VBox view;

    ControlBar(SimulationViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.run =
                Action.of("simulation-run", messages, model::run)
                        .unless(reason(this::whyNotRun))
                        .on("Shortcut+Enter");
        this.pause =
                Action.of("simulation-pause", messages, model::pause)
                        .unless(only("simulation.blocked.not-running", RunState.RUNNING));
        this.step =
                Action.of("simulation-step", messages, model::step)
                        .unless(reason(this::whyNotRun))
                        .on("Shortcut+Period");
        this.stop =
                Action.of("simulation-stop", messages, model::stop)
                        .unless(
                                only(
                                        "simulation.blocked.not-under-way",
                                        RunState.RUNNING,
                                        RunState.PAUSED));
        this.restart =
                Action.of("simulation-restart", messages, model::restart)
                        .unless(reason(this::whyNotRestart));
        failure.getStyleClass().add("findings");
        this.view = new VBox(8, buttons(), failure);
        model.stateProperty().subscribe(_ -> show());
        model.player().lastProperty().subscribe(_ -> show());
        model.failureProperty().subscribe(this::showFailure);
    }

    Node view() {
        return view;
    }

    /** What can be done here. */
    List<Action> actions() {
        return List.of(run, pause, step, stop, restart);
    }

    private ObservableValue<Optional<String>> reason(Supplier<Optional<String>> why) {
        return Bindings.createObjectBinding(
                why::get, model.stateProperty(), model.recordingProperty(), model.blocked());
    }

    private Optional<String> whyNotRun() {
        return switch (model.stateProperty().get()) {
            case RUNNING -> Optional.of(messages.text("simulation.blocked.running"));
            case PAUSED -> Optional.empty();
            case EMPTY, READY, STOPPED, FINISHED, FAILED -> model.blocked().getValue();
        };
    }

    private Optional<String> whyNotRestart() {
        return model.recordingProperty().get().isEmpty()
                ? Optional.of(messages.text("simulation.blocked.not-begun"))
                : model.blocked().getValue();
    }

    private ObservableValue<Optional<String>> only(String key, RunState... states) {
        return reason(() ->
                List.of(states).contains(model.stateProperty().get())
                        ? Optional.empty()
                        : Optional.of(messages.text(key)));
    }

    private Node buttons() {
        HBox row =
                new HBox(
                        6,
                        button(run, MaterialDesignP.PLAY, "accent"),
                        button(pause, MaterialDesignP.PAUSE),
                        button(step, MaterialDesignS.SKIP_NEXT_OUTLINE),
                        button(stop, MaterialDesignS.STOP),
                        button(restart, MaterialDesignR.RESTART),
                        Controls.spacer(),
                        state);
        row.setAlignment(Pos.CENTER_LEFT);
        state.setId("simulation-state");
        return row;
    }

    private static Node button(Action action, Ikon icon, String... styles) {
        StackPane pane = ActionControls.button(action, styles);
        if (pane.getChildren().getFirst() instanceof Button button) {
            button.setGraphic(Controls.icon(icon));
            button.getStyleClass().add("small");
        }
        return pane;
    }

    private void show() {
        int done = model.player().lastProperty().get();
        int all = model.recordingProperty().get().map(r -> r.kept().last()).orElse(0);
        state.setText(
                switch (model.stateProperty().get()) {
                    case EMPTY -> "";
                    case READY -> messages.text("simulation.state.ready");
                    case RUNNING -> messages.text("simulation.state.running", done, all);
                    case PAUSED -> messages.text("simulation.state.paused", done, all);
                    case STOPPED -> messages.text("simulation.state.stopped", done, all);
                    case FINISHED -> messages.text("simulation.state.finished", done);
                    case FAILED -> messages.text("simulation.state.failed", done, all);
                });
    }

    private void showFailure(Optional<Notice> why) {
        failure.getChildren().clear();
        why.stream()
                .flatMap(notice -> notice.problems().stream())
                .map(problem -> Controls.paragraph(problem.toString(), "small-text"))
                .forEach(failure.getChildren()::add);
        Controls.visible(failure, why.isPresent());
    }
}
