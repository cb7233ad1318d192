package rudra.ui.simulation;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import rudra.analysis.picture.Chart;
import rudra.simulation.analysis.SimulationCharts;
import rudra.simulation.analysis.SimulationResult.StepResult;
import rudra.ui.chart.ChartCard;
import rudra.ui.chart.ChartGrid;
import rudra.ui.fx.Controls;
import rudra.ui.simulation.watch.Recording;
import rudra.ui.simulation.watch.RunState;
import rudra.ui.simulation.watch.SimulationViewModel;
import rudra.ui.window.Newest;
import rudra.ui.window.WindowModel;

/**
 * What happened along the steps that are done, with a line at the one that is shown; a click in a
 * chart shows that step. While a run goes on, charts are drawn anew now and then, not at every
 * step, and only while they are seen.
 */
final class ChartsPane {
    private static final Duration BETWEEN = Duration.millis(400);

    private final SimulationViewModel model;
    private final WindowModel window;
    private final Newest charting;
    private final PauseTransition pause = new PauseTransition(BETWEEN);
    private final Map<String, ChartCard> cards = new LinkedHashMap<>();
    private final ScrollPane scroll = new ScrollPane();
    private final StackPane page = new StackPane();
    private boolean isSeen;
    private boolean isOutdated;

    ChartsPane(SimulationViewModel model) {
        this.model = model;
        this.window = model.window();
        this.charting = new Newest(window, window.messages().text("simulation.charts"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        pause.setOnFinished(_ -> draw());
        model.player().lastProperty().subscribe(_ -> grown());
        model.stateProperty().subscribe(_ -> grown());
        model.recordingProperty().subscribe(_ -> begin());
        model.player().shownProperty().subscribe(_ -> mark());
    }

    Node view() {
        return page;
    }

    /** Tells whether the user looks at the charts. */
    void seen(boolean seen) {
        isSeen = seen;
        if (seen && isOutdated) {
            draw();
        }
    }

    private void begin() {
        cards.clear();
        charting.forget();
        page.getChildren()
                .setAll(
                        Controls.label(
                                window.messages().text("simulation.charts.nothing"), "muted"));
        grown();
    }

    private void grown() {
        isOutdated = true;
        if (!isSeen) {
            return;
        }
        boolean isGoingOn = model.stateProperty().get() == RunState.RUNNING;
        if (!isGoingOn) {
            draw();
        } else if (pause.getStatus() != Animation.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    private void draw() {
        Optional<Recording> run = model.recordingProperty().get();
        if (run.isPresent() && run.get().done() > 0) {
            isOutdated = false;
            List<StepResult> steps = List.copyOf(run.get().steps());
            String unit = run.get().simulation().network().unit().words();
            charting.ask(() -> SimulationCharts.of(steps, unit), this::show);
        }
    }

    private void show(Map<String, Chart> charts) {
        if (cards.keySet().equals(charts.keySet())) {
            charts.forEach((name, chart) -> requireNonNull(cards.get(name)).show(chart));
        } else {
            cards.clear();
            String nothing = window.messages().text("result.no-chart");
            charts.forEach((name, chart) -> cards.put(name, card(chart, nothing)));
            scroll.setContent(new ChartGrid(List.copyOf(cards.values())));
            page.getChildren().setAll(scroll);
        }
        mark();
    }

    private ChartCard card(Chart chart, String nothing) {
        ChartCard card = new ChartCard(chart, nothing, window);
        card.chartView()
                .setOnPicked(step -> model.player().jump((int) Math.max(1, Math.round(step))));
        return card;
    }

    private void mark() {
        int step = model.player().shownProperty().get();
        OptionalDouble place = step > 0 ? OptionalDouble.of(step) : OptionalDouble.empty();
        cards.values().forEach(card -> card.chartView().mark(place));
    }
}
