package rudra.ui.contagion;

import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import rudra.app.Messages;
import rudra.ui.chart.ChartCard;
import rudra.ui.fx.Controls;
import rudra.ui.window.FileExport;
import rudra.ui.window.WindowModel;

/** Losses by institution: the greatest as a chart, all of them as a table. */
final class InstitutionsView {
    private static final int CHARTED = 6;
    private static final double CHART_FRAME = 118;
    private static final double BAR = 5;
    private static final double BETWEEN = 10;
    private static final double LEAST_TABLE = 260;

    private final Comparison comparison;
    private final ContagionViewModel model;
    private final ExplainViewModel explain;
    private final Messages messages;
    private final FileExport export;
    private final VBox page = new VBox();

    InstitutionsView(
            Comparison comparison,
            ContagionViewModel model,
            ExplainViewModel explain,
            WindowModel window,
            String unit) {
        this.comparison = comparison;
        this.model = model;
        this.explain = explain;
        this.messages = window.messages();
        this.export = new FileExport(window);
        ChartCard chart =
                new ChartCard(
                        new LossCharts(comparison, unit, messages).byInstitution(CHARTED),
                        messages.text("contagion.nothing-lost"),
                        window);
        double height = CHART_FRAME + CHARTED * (BAR * comparison.engines().size() + BETWEEN);
        chart.setMinHeight(height);
        chart.setPrefHeight(height);
        LossTableView losses = new LossTableView(comparison, model, explain, messages);
        Region table = losses.view();
        table.setMinHeight(LEAST_TABLE);
        VBox.setVgrow(table, Priority.ALWAYS);
        page.getStyleClass().add("result-page");
        page.getChildren().setAll(chart, tools(losses), table);
    }

    Node view() {
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private Node tools(LossTableView losses) {
        TextField filter = new TextField();
        filter.setPromptText(messages.text("contagion.filter"));
        filter.setAccessibleText(messages.text("contagion.filter"));
        filter.textProperty()
                .addListener((_, _, text) ->
                        model.queryProperty().set(model.queryProperty().get().containing(text)));
        HBox.setHgrow(filter, Priority.ALWAYS);
        Label count = Controls.label("", "muted", "small-text");
        count.setMinWidth(Label.USE_PREF_SIZE);
        model.rowsProperty()
                .subscribe(rows -> count.setText(messages.text("contagion.rows", rows.size())));
        Button csv =
                Controls.iconButton(
                        MaterialDesignT.TABLE_ARROW_RIGHT,
                        messages.text("contagion.export-losses"),
                        () -> export.text("losses-by-institution.csv", this::csv));
        HBox row = new HBox(8, filter, among(), count, explain(losses), csv);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node explain(LossTableView losses) {
        Button button =
                Controls.iconButton(
                        MaterialDesignS.SCALE_UNBALANCED,
                        messages.text("contagion.explain"),
                        () -> losses.selectedProperty().getValue().ifPresent(explain::explain));
        button.setId("explain");
        losses.selectedProperty()
                .subscribe(row -> button.setDisable(row.isEmpty() || !explain.isPossible()));
        // A disabled button has no tooltip of its own.
        StackPane holder = new StackPane(button);
        Tooltip.install(holder, Controls.tooltip(messages.text("contagion.explain.help")));
        return holder;
    }

    private ComboBox<Integer> among() {
        ComboBox<Integer> box = new ComboBox<>();
        box.setId("among");
        box.setAccessibleText(messages.text("contagion.among"));
        box.getItems().setAll(LossQuery.CONCERNED, LossQuery.ALL);
        IntStream.range(0, comparison.engines().size()).forEach(box.getItems()::add);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Integer which) {
                        return which == null ? "" : text(which);
                    }

                    @Override
                    public Integer fromString(String text) {
                        throw new UnsupportedOperationException("It is chosen, not typed.");
                    }
                });
        model.queryProperty().subscribe(query -> box.setValue(query.failures()));
        box.valueProperty()
                .addListener((_, _, which) ->
                        model.queryProperty().set(model.queryProperty().get().among(which)));
        return box;
    }

    private String text(int which) {
        return switch (which) {
            case LossQuery.CONCERNED -> messages.text("contagion.among.concerned");
            case LossQuery.ALL -> messages.text("contagion.among.all");
            default ->
                    messages.text(
                            "contagion.among.failed",
                            EngineNames.of(comparison.engines().get(which).engine(), messages));
        };
    }

    private String csv() {
        return LossCsv.of(comparison);
    }
}
