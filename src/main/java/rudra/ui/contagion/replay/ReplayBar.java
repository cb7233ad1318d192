package rudra.ui.contagion.replay;

import java.util.List;
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
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import rudra.app.Messages;
import rudra.ui.fx.Controls;

/** The rounds to move about in, and what happens in the one that is shown. */
final class ReplayBar {
    private static final Duration A_ROUND = Duration.seconds(1);
    private static final List<Double> PACES = List.of(0.5, 1.0, 2.0, 4.0);
    private static final double PACE_WIDTH = 76;

    private final ReplayModel model;
    private final ReplayWords words;
    private final Messages messages;
    private final Slider slider = new Slider();
    private final Label caption = Controls.paragraph("");
    private final Timeline clock;
    private final VBox view;

    ReplayBar(ReplayModel model, ReplayWords words, Messages messages) {
        this.model = model;
        this.words = words;
        this.messages = messages;
        this.clock = new Timeline(new KeyFrame(A_ROUND, _ -> model.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        this.view = new VBox(2, controls(), caption);
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        slider.valueProperty().addListener((_, _, value) -> slid(value.doubleValue()));
        caption.setId("replay-caption");
        model.roundProperty().subscribe(_ -> show());
        model.playedProperty().subscribe(_ -> show());
        model.playingProperty().subscribe(this::run);
    }

    Node view() {
        return view;
    }

    /** Space plays or stops; arrows step; Home and End show the first and the last round. */
    void steer(KeyEvent event) {
        int now = model.roundProperty().get();
        switch (event.getCode()) {
            case SPACE -> model.playOrPause();
            case LEFT, DOWN -> model.jump(now - 1);
            case RIGHT, UP -> model.jump(now + 1);
            case HOME -> model.jump(0);
            case END -> model.jump(model.last());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private HBox controls() {
        Button play =
                Controls.iconButton(
                        MaterialDesignP.PLAY,
                        messages.text("contagion.replay.play"),
                        model::playOrPause);
        play.setId("replay-play");
        model.playingProperty()
                .subscribe(playing -> {
                    play.setGraphic(
                            Controls.icon(playing ? MaterialDesignP.PAUSE : MaterialDesignP.PLAY));
                    Controls.describe(
                            play,
                            playing
                                    ? messages.text("contagion.replay.pause")
                                    : messages.text("contagion.replay.play"));
                });
        slider.setMin(0);
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setAccessibleText(messages.text("contagion.replay.rounds"));
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox row =
                new HBox(
                        4,
                        Controls.iconButton(
                                MaterialDesignS.SKIP_PREVIOUS,
                                messages.text("contagion.replay.back"),
                                () -> model.jump(model.roundProperty().get() - 1)),
                        play,
                        Controls.iconButton(
                                MaterialDesignS.SKIP_NEXT,
                                messages.text("contagion.replay.forth"),
                                () -> model.jump(model.roundProperty().get() + 1)),
                        slider,
                        pace());
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** How many rounds pass in a second while playing. */
    private ComboBox<Double> pace() {
        ComboBox<Double> pace = new ComboBox<>();
        pace.setId("replay-pace");
        pace.setAccessibleText(messages.text("contagion.replay.pace"));
        pace.setTooltip(Controls.tooltip(messages.text("contagion.replay.pace")));
        pace.setConverter(new PaceText());
        pace.getItems().setAll(PACES);
        pace.setMinWidth(PACE_WIDTH);
        pace.setPrefWidth(PACE_WIDTH);
        pace.getStyleClass().add("small");
        pace.valueProperty().addListener((_, _, rounds) -> clock.setRate(rounds));
        pace.setValue(1.0);
        return pace;
    }

    private final class PaceText extends StringConverter<Double> {
        @Override
        public String toString(Double rounds) {
            return rounds == null ? "" : messages.text("contagion.replay.pace.times", rounds);
        }

        @Override
        public Double fromString(String text) {
            throw new UnsupportedOperationException("It is chosen, not typed.");
        }
    }

    private void slid(double value) {
        int wanted = (int) Math.round(value);
        if (wanted != model.roundProperty().get()) {
            model.jump(wanted);
        }
    }

    private void run(boolean playing) {
        if (playing) {
            clock.playFromStart();
        } else {
            clock.stop();
        }
    }

    private void show() {
        int round = model.roundProperty().get();
        view.setDisable(model.playedProperty().get().isEmpty());
        slider.setMax(Math.max(1, model.last()));
        slider.setDisable(model.last() == 0);
        slider.setValue(round);
        caption.setText(
                model.playedProperty()
                        .get()
                        .map(played -> words.caption(played, Math.min(round, played.last())))
                        .orElseGet(() -> messages.text("contagion.replay.under-way")));
    }
}
