package rudra.ui.simulation;

import java.util.List;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import rudra.app.Messages;
import rudra.ui.fx.Controls;
import rudra.ui.simulation.watch.Pace;
import rudra.ui.simulation.watch.Player;
import rudra.ui.simulation.watch.SimulationViewModel;

/** The steps to move about in, and what happened in the one that is shown. */
final class TimeBar {
    private final SimulationViewModel model;
    private final Player player;
    private final Messages messages;
    private final Slider slider = new Slider();
    private final Label caption = Controls.label("");
    private final Timeline clock = new Timeline();
    private final VBox view;

    TimeBar(SimulationViewModel model, Messages messages) {
        this.model = model;
        this.player = model.player();
        this.messages = messages;
        this.view = new VBox(2, controls(), caption);
        view.getStyleClass().add("time-bar");
        clock.setCycleCount(Animation.INDEFINITE);
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        slider.valueProperty().addListener((_, _, value) -> slid(value.doubleValue()));
        caption.setId("simulation-caption");
        caption.setMinWidth(0);
        player.shownProperty().subscribe(_ -> show());
        player.lastProperty().subscribe(_ -> show());
        model.recordingProperty().subscribe(_ -> show());
        player.paceProperty().subscribe(this::keepTime);
        player.playingProperty().subscribe(this::run);
        model.window().untilClosed(clock::stop);
    }

    Node view() {
        return view;
    }

    /** Space plays or stops; arrows step; Home and End show the first and the last step. */
    void steer(KeyEvent event) {
        int now = player.shownProperty().get();
        switch (event.getCode()) {
            case SPACE -> player.playOrPause();
            case LEFT, DOWN -> player.jump(now - 1);
            case RIGHT, UP -> player.jump(now + 1);
            case HOME -> player.jump(0);
            case END -> player.jump(player.lastProperty().get());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private HBox controls() {
        slider.setMin(0);
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setAccessibleText(messages.text("simulation.steps"));
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox row =
                new HBox(
                        2,
                        button(
                                MaterialDesignS.SKIP_PREVIOUS,
                                "simulation.first",
                                () -> player.jump(0)),
                        button(MaterialDesignS.STEP_BACKWARD, "simulation.back", () -> move(-1)),
                        play(),
                        button(MaterialDesignS.STEP_FORWARD, "simulation.forth", () -> move(1)),
                        button(
                                MaterialDesignS.SKIP_NEXT,
                                "simulation.last",
                                () -> player.jump(player.lastProperty().get())),
                        slider,
                        paces());
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(Ikon icon, String key, Runnable work) {
        return Controls.iconButton(icon, messages.text(key), work);
    }

    private void move(int steps) {
        player.jump(player.shownProperty().get() + steps);
    }

    private Button play() {
        Button play = button(MaterialDesignP.PLAY, "simulation.play", player::playOrPause);
        play.setId("simulation-play");
        player.playingProperty()
                .subscribe(playing -> {
                    play.setGraphic(
                            Controls.icon(playing ? MaterialDesignP.PAUSE : MaterialDesignP.PLAY));
                    Controls.describe(
                            play,
                            messages.text(playing ? "simulation.play.stop" : "simulation.play"));
                });
        return play;
    }

    private ComboBox<Pace> paces() {
        ComboBox<Pace> box = new ComboBox<>();
        box.getItems().setAll(List.of(Pace.values()));
        box.getStyleClass().add("small-box");
        box.setAccessibleText(messages.text("simulation.pace"));
        box.setTooltip(Controls.tooltip(messages.text("simulation.pace")));
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Pace pace) {
                        return pace == null
                                ? ""
                                : messages.text(
                                        "simulation.pace." + pace.name().toLowerCase(Locale.ROOT));
                    }

                    @Override
                    public Pace fromString(String text) {
                        throw new UnsupportedOperationException("Chosen, not typed.");
                    }
                });
        box.valueProperty().bindBidirectional(player.paceProperty());
        return box;
    }

    private void keepTime(Pace pace) {
        boolean isRunning = clock.getStatus() == Animation.Status.RUNNING;
        clock.stop();
        clock.getKeyFrames()
                .setAll(new KeyFrame(Duration.millis(pace.millis()), _ -> player.tick()));
        run(isRunning);
    }

    private void run(boolean playing) {
        if (playing) {
            clock.playFromStart();
        } else {
            clock.stop();
        }
    }

    private void slid(double value) {
        int wanted = (int) Math.round(value);
        if (wanted != player.shownProperty().get()) {
            player.jump(wanted);
        }
    }

    private void show() {
        int step = player.shownProperty().get();
        int last = player.lastProperty().get();
        view.setDisable(model.recordingProperty().get().isEmpty());
        // The bar is as long as the run, so that it shows how far that has come.
        int whole = model.recordingProperty().get().map(run -> run.kept().last()).orElse(1);
        slider.setMax(Math.max(1, whole));
        slider.setDisable(last == 0);
        slider.setValue(step);
        caption.setText(
                model.recordingProperty()
                        .get()
                        .map(run -> new StepWords(run, messages).caption(step))
                        .orElseGet(() -> messages.text("simulation.caption.nothing")));
    }
}
