package rudra.ui.learning.board;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import rudra.analysis.RunRecord;
import rudra.analysis.picture.Chart;
import rudra.analysis.table.NumberText;
import rudra.app.Messages;
import rudra.ui.chart.ChartCard;
import rudra.ui.chart.ChartGrid;
import rudra.ui.fx.Controls;
import rudra.ui.learning.decision.DecisionModel;
import rudra.ui.learning.decision.DecisionView;
import rudra.ui.learning.reason.ReasonModel;
import rudra.ui.learning.reason.ReasonView;
import rudra.ui.result.ResultModel;
import rudra.ui.result.ResultTableView;
import rudra.ui.result.ResultView;

/** A comparison: the verdict above, then leaderboard, charts, tests and the record of the run. */
public final class BoardView {
    private static final int BESIDE_TABLE = 2;

    private final BoardModel model;
    private final Messages messages;
    private final ResultTableView names;
    private final ReasonModel reason;
    private final TabPane tabs = new TabPane();
    private final VBox view = new VBox(10);

    /** Shows a leaderboard. */
    public BoardView(BoardModel model) {
        this.model = model;
        this.messages = model.messages();
        this.names = new ResultTableView(messages);
        this.reason = new ReasonModel(model.window(), model.finished());
        view.getStyleClass().add("board");
        Label verdict = Controls.paragraph(model.board().verdict(), "board-verdict");
        verdict.setId("verdict");
        verdict.setMaxWidth(Double.MAX_VALUE);
        view.getChildren().add(verdict);
        model.finished()
                .part()
                .ifPresent(part -> {
                    Label remark = Controls.paragraph(messages.text("analyses.stopped", part));
                    remark.getStyleClass().add("findings");
                    remark.setMaxWidth(Double.MAX_VALUE);
                    view.getChildren().add(remark);
                });
        DecisionModel decision = new DecisionModel(model.window(), model.finished());
        tabs.getTabs().add(tab("leaderboard", this::leaderboard));
        if (!model.finished().charts().isEmpty()) {
            tabs.getTabs().add(tab("charts", () -> new ChartsPane(model).view()));
        }
        if (decision.isKnown()) {
            tabs.getTabs().add(tab("decision", () -> new DecisionView(decision).view()));
        }
        tabs.getTabs().add(tab("tests", () -> new DifferencesPane(model).view()));
        if (reason.isPossible()) {
            tabs.getTabs().add(tab("why", () -> new ReasonView(reason).view()));
        }
        tabs.getTabs().add(tab("record", this::record));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("dense-tabs");
        tabs.setMinSize(0, 0);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        view.getChildren().add(tabs);
    }

    /** The whole view. */
    public Parent view() {
        return view;
    }

    /** What a tab shows is made when it is first looked at: all at once would hold the window. */
    private Tab tab(String id, Supplier<Node> content) {
        Tab tab = new Tab(messages.text("models.tab." + id));
        tab.setId("tab-" + id);
        tab.selectedProperty()
                .subscribe(isShown -> {
                    if (isShown && tab.getContent() == null) {
                        tab.setContent(content.get());
                    }
                });
        return tab;
    }

    private Node leaderboard() {
        LeaderboardTable table = new LeaderboardTable(model);
        List<String> metrics = model.board().metrics();
        ComboBox<String> metric = new ComboBox<>();
        metric.setId("metric");
        metric.getItems().setAll(metrics);
        metric.setConverter(new Naming());
        metric.setAccessibleText(messages.text("models.metric"));
        metric.valueProperty()
                .subscribe(chosen -> {
                    if (chosen != null) {
                        table.show(chosen);
                    }
                });
        metric.getSelectionModel().selectFirst();
        Label facts = Controls.label(facts(), "muted", "small-text");
        Label by = Controls.label(messages.text("models.metric"), "muted");
        by.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, by, metric, Controls.spacer(), facts);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox page = new VBox(10, head, table.view());
        if (reason.isPossible()) {
            page.getChildren().add(next(table.selected()));
        }
        page.getChildren().add(pictures());
        page.getStyleClass().add("result-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    /** What can be done with the family of the selected row. */
    private Node next(ObservableValue<Optional<String>> selected) {
        Label hint = Controls.label("", "muted", "small-text");
        Button explain =
                Controls.button(
                        messages.text("models.why.explain"),
                        () -> on(selected, reason::explain),
                        "small");
        explain.setId("explain-selected");
        Button keep =
                Controls.button(
                        messages.text("models.why.keep"),
                        () -> on(selected, reason::keep),
                        "small");
        keep.setId("keep-selected");
        Button tune =
                Controls.button(
                        messages.text("models.tune"),
                        () -> family(selected).ifPresent(_ -> reason.tune()),
                        "small");
        tune.setId("tune-selected");
        Controls.describe(tune, messages.text("models.tune-help"));
        selected.subscribe(family -> {
            explain.setDisable(family.isEmpty());
            tune.setDisable(family.isEmpty());
            keep.setDisable(family.isEmpty());
            hint.setText(family.map(model::name).orElse(messages.text("models.select-row")));
        });
        HBox row = new HBox(8, explain, tune, keep, hint);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void on(ObservableValue<Optional<String>> selected, Runnable work) {
        family(selected)
                .ifPresent(_ -> {
                    tabs.getTabs().stream()
                            .filter(tab -> "tab-why".equals(tab.getId()))
                            .forEach(tabs.getSelectionModel()::select);
                    work.run();
                });
    }

    /** The family of the selected row, which is the one in question from now on. */
    private Optional<String> family(ObservableValue<Optional<String>> selected) {
        selected.getValue().ifPresent(reason.familyProperty()::set);
        return selected.getValue();
    }

    private String facts() {
        Board board = model.board();
        RunRecord run = model.finished().record();
        String seconds = NumberText.of(Math.rint(run.duration().toMillis() / 100.0) / 10);
        if (board.positive().isEmpty()) {
            return messages.text("models.facts-number", board.rows(), seconds);
        }
        return messages.text(
                "models.facts", board.rows(), board.positives(), board.positive(), seconds);
    }

    /** The first charts, which say most, under the table. */
    private Node pictures() {
        Map<String, Chart> charts = model.charts();
        List<String> keys = charts.keySet().stream().limit(BESIDE_TABLE).toList();
        String nothing = messages.text("result.no-chart");
        List<ChartCard> cards =
                keys.stream()
                        .map(key -> Optional.ofNullable(charts.get(key)).orElseThrow())
                        .map(chart -> new ChartCard(chart, nothing, model.window()))
                        .toList();
        model.marksProperty()
                .subscribe(_ -> {
                    Map<String, Chart> now = model.charts();
                    for (int k = 0; k < cards.size(); k++) {
                        Chart chart = now.get(keys.get(k));
                        if (chart != null) {
                            cards.get(k).show(chart);
                        }
                    }
                });
        return new ChartGrid(cards);
    }

    private Node record() {
        ResultModel result =
                new ResultModel(
                        model.window(), model.finished().record(), model.finished().result());
        return new ResultView(result, messages).view();
    }

    private final class Naming extends StringConverter<String> {
        @Override
        public String toString(@Nullable String key) {
            return key == null ? "" : names.heading(key);
        }

        @Override
        public String fromString(String text) {
            throw new UnsupportedOperationException("It is chosen, not typed.");
        }
    }
}
