package rudra.ui.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.DotPlot;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;
import rudra.app.Messages;
import rudra.job.Job;
import rudra.ui.chart.ChartCard;
import rudra.ui.fx.Controls;
import rudra.ui.job.TimeLeft;
import rudra.ui.learning.board.FamilyIds;
import rudra.ui.learning.watch.Live;
import rudra.ui.learning.watch.ModelsViewModel;

/**
 * The training under way: how far it is, how good each family was on the folds that are done, and
 * the curve of the one that trains now. Drawn twice a second, however much is reported.
 */
final class TrainingPane {
    private static final Duration PAUSE = Duration.millis(400);

    private final ModelsViewModel model;
    private final Messages messages;
    private final List<String> ids;
    private final ProgressBar bar = new ProgressBar();
    private final Label state = Controls.label("", "muted");
    private final ChartCard folds;
    private final StackPane curves = new StackPane();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final VBox view = new VBox(12);
    private @Nullable Live shown;

    TrainingPane(ModelsViewModel model) {
        this.model = model;
        this.messages = model.messages();
        this.ids = FamilyIds.of(model.window());
        this.folds =
                new ChartCard(
                        dots(model.liveProperty().get()),
                        messages.text("models.live.nothing"),
                        model.window());
        VBox.setVgrow(folds, Priority.ALWAYS);
        VBox.setVgrow(curves, Priority.ALWAYS);
        view.getStyleClass().add("board");
        view.setId("training");
        view.getChildren()
                .setAll(
                        Controls.label(messages.text("models.live.title"), "section-title"),
                        progress(),
                        folds,
                        curves);
        pause.setOnFinished(_ -> show(model.liveProperty().get()));
        model.liveProperty().subscribe(this::heard);
        model.runningProperty().subscribe(_ -> heard(model.liveProperty().get()));
    }

    Node view() {
        return view;
    }

    private Node progress() {
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.text("models.live.title"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        String word =
                messages.text(
                        model.keepsWhatIsDone() ? "models.live.stop-and-keep" : "models.live.stop");
        Button stop = Controls.button(word, model::cancel, "small");
        stop.setId("stop-training");
        HBox row = new HBox(10, bar, stop);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, row, state);
    }

    /** The first report after a pause is shown at once, those that follow after the next one. */
    private void heard(Live live) {
        boolean isSeen = model.runningProperty().get().isPresent();
        if (isSeen && pause.getStatus() != Animation.Status.RUNNING) {
            show(live);
        }
    }

    private void show(Live live) {
        if (live.equals(shown)) {
            return;
        }
        shown = live;
        if (live.done() > 0 || !live.curves().isEmpty()) {
            pause.playFromStart();
        }
        bar.setProgress(Double.isFinite(live.fraction()) ? live.fraction() : -1);
        String left =
                model.runningProperty()
                        .get()
                        .flatMap(Job::timeLeft)
                        .map(time -> TimeLeft.text(time, messages))
                        .orElse("");
        state.setText(messages.text("models.live.done", live.done(), left).strip());
        folds.show(dots(live));
        Controls.visible(curves, !live.curves().isEmpty());
        if (!live.curves().isEmpty()) {
            showCurves(lines(live));
        }
    }

    /** Another training is another chart, as its title says. */
    private void showCurves(LineChart chart) {
        boolean isSame =
                !curves.getChildren().isEmpty()
                        && curves.getChildren().getFirst() instanceof ChartCard card
                        && card.chartView().chart().title().equals(chart.title());
        if (isSame) {
            ((ChartCard) curves.getChildren().getFirst()).show(chart);
        } else {
            String nothing = messages.text("models.live.nothing");
            curves.getChildren().setAll(new ChartCard(chart, nothing, model.window()));
        }
    }

    private String name(String family) {
        return messages.choice("families", family).orElse(family);
    }

    private DotPlot dots(Live live) {
        List<DotPlot.Lane> lanes = new ArrayList<>();
        for (Map.Entry<String, List<Double>> family : live.folds().entrySet()) {
            double[] values = numbers(family.getValue());
            double mean =
                    family.getValue().stream()
                            .mapToDouble(v -> v)
                            .filter(Double::isFinite)
                            .average()
                            .orElse(Double.NaN);
            lanes.add(
                    new DotPlot.Lane(
                            name(family.getKey()),
                            ink(family.getKey()),
                            mean,
                            Double.NaN,
                            Double.NaN,
                            values));
        }
        return new DotPlot(
                messages.text("models.live.folds"),
                Axis.linear(messages.text("models.live.score")),
                messages.text("models.live.fold"),
                lanes);
    }

    private LineChart lines(Live live) {
        List<LineChart.Series> series = new ArrayList<>();
        live.curves()
                .forEach((name, line) ->
                        series.add(
                                LineChart.Series.of(
                                        name,
                                        Ink.series(series.size()),
                                        numbers(line.x()),
                                        numbers(line.y()))));
        return new LineChart(
                messages.text(
                        "models.live.curves",
                        name(live.curvesOf().getFirst()),
                        live.curvesOf().getLast()),
                Axis.linear(messages.text("models.live.iteration")),
                Axis.linear(messages.text("models.live.loss")),
                series);
    }

    private Ink ink(String family) {
        return Ink.series(Math.max(0, ids.indexOf(family)));
    }

    private static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
