package rudra.ui.learning.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import rudra.analysis.picture.Chart;
import rudra.app.Messages;
import rudra.ui.chart.ChartCard;
import rudra.ui.chart.ChartGrid;

/** The charts of a comparison: all side by side, or one as large as there is room. */
final class ChartsPane {
    private static final String ALL = "all";

    private final Messages messages;
    private final Map<String, ChartCard> cards = new LinkedHashMap<>();
    private final StackPane stage = new StackPane();
    private final VBox view = new VBox(8);

    ChartsPane(BoardModel model) {
        this.messages = model.messages();
        String nothing = messages.text("result.no-chart");
        model.charts()
                .forEach((key, chart) ->
                        cards.put(key, new ChartCard(chart, nothing, model.window())));
        VBox.setVgrow(stage, Priority.ALWAYS);
        view.getStyleClass().add("board-charts");
        view.getChildren().setAll(choice(), stage);
        model.marksProperty().subscribe(_ -> filter(model.charts()));
        show(ALL);
    }

    Node view() {
        return view;
    }

    private void filter(Map<String, Chart> charts) {
        cards.forEach((key, card) -> Optional.ofNullable(charts.get(key)).ifPresent(card::show));
    }

    private Node choice() {
        FlowPane row = new FlowPane(6, 6);
        ToggleGroup group = new ToggleGroup();
        row.getChildren().add(toggle(ALL, group));
        cards.keySet().forEach(key -> row.getChildren().add(toggle(key, group)));
        group.getToggles().getFirst().setSelected(true);
        group.selectedToggleProperty()
                .addListener((_, before, now) -> {
                    if (now == null) {
                        before.setSelected(true);
                    } else {
                        show(String.valueOf(now.getUserData()));
                    }
                });
        return row;
    }

    private ToggleButton toggle(String key, ToggleGroup group) {
        ToggleButton button = new ToggleButton(name(key));
        button.setUserData(key);
        button.setId("chart-" + key);
        button.setToggleGroup(group);
        button.getStyleClass().addAll("small", "chart-choice");
        return button;
    }

    private String name(String key) {
        return messages.find("models.chart." + key)
                .orElseGet(() ->
                        Optional.ofNullable(cards.get(key))
                                .map(card -> card.chartView().chart().title())
                                .orElse(key));
    }

    private void show(String key) {
        ChartCard one = cards.get(key);
        stage.getChildren().setAll(one == null ? grid() : one);
    }

    private Node grid() {
        ScrollPane scroll = new ScrollPane(new ChartGrid(List.copyOf(cards.values())));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }
}
