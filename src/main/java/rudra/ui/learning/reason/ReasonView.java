package rudra.ui.learning.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import rudra.app.Messages;
import rudra.ui.chart.ChartCard;
import rudra.ui.chart.ChartGrid;
import rudra.ui.fx.Controls;
import rudra.ui.fx.EmptyState;
import rudra.ui.result.ResultModel;
import rudra.ui.result.ResultView;

/** A model of the comparison, kept and explained. */
public final class ReasonView {
    private static final double SPINNER = 92;
    private static final double COLUMN = 190;

    private final ReasonModel model;
    private final Messages messages;
    private final StackPane stage = new StackPane();
    private final VBox view = new VBox(10);

    /** Shows why a model scores as it does. */
    public ReasonView(ReasonModel model) {
        this.model = model;
        this.messages = model.messages();
        VBox.setVgrow(stage, Priority.ALWAYS);
        stage.setMinHeight(0);
        view.getStyleClass().add("decision");
        view.getChildren().setAll(choice(), progress(), stage);
        model.explainedProperty().subscribe(this::show);
    }

    /** The whole view. */
    public Node view() {
        return view;
    }

    private Node choice() {
        ComboBox<String> family = new ComboBox<>();
        family.setId("why-family");
        family.getItems().setAll(model.families());
        family.setConverter(words(model::name));
        family.setAccessibleText(messages.text("models.family"));
        family.valueProperty().bindBidirectional(model.familyProperty());
        ComboBox<String> column = new ComboBox<>();
        column.setId("why-column");
        column.setPrefWidth(COLUMN);
        column.getItems().add("");
        column.getItems().addAll(model.columns());
        column.setConverter(
                words(name -> name.isEmpty() ? messages.text("models.why.most") : name));
        column.setAccessibleText(messages.text("models.why.column"));
        column.valueProperty().bindBidirectional(model.columnProperty());
        Spinner<Integer> row =
                new Spinner<>(1, Math.max(1, model.rows()), model.rowProperty().get());
        row.setId("why-row");
        row.setEditable(true);
        row.setPrefWidth(SPINNER);
        row.getEditor().setAccessibleText(messages.text("models.why.row"));
        row.valueProperty()
                .subscribe(number -> {
                    if (number != null) {
                        model.rowProperty().set(number);
                    }
                });
        Button explain =
                Controls.button(messages.text("models.why.explain"), model::explain, "accent");
        explain.setId("explain-model");
        Button keep = Controls.button(messages.text("models.why.keep"), model::keep);
        keep.setId("keep-model");
        keep.setTooltip(Controls.tooltip(messages.text("models.why.keep-help")));
        model.runningProperty()
                .subscribe(job -> {
                    explain.setDisable(job.isPresent());
                    keep.setDisable(job.isPresent());
                });
        FlowPane pane = new FlowPane(8, 8);
        pane.setRowValignment(javafx.geometry.VPos.CENTER);
        pane.getChildren()
                .setAll(
                        family,
                        labelled("models.why.row", row),
                        labelled("models.why.column", column));
        if (model.isOfNumbers()) {
            pane.getChildren().add(labelled("models.why.wanted", wanted()));
        }
        pane.getChildren().addAll(explain, keep);
        return pane;
    }

    private Node wanted() {
        TextField wanted = new TextField();
        wanted.setId("why-wanted");
        wanted.setPrefWidth(SPINNER);
        wanted.setPromptText(messages.text("models.why.wanted-prompt"));
        wanted.setTooltip(Controls.tooltip(messages.text("models.why.wanted-help")));
        wanted.setAccessibleText(messages.text("models.why.wanted"));
        wanted.setOnAction(_ -> model.explain());
        wanted.textProperty().bindBidirectional(model.wantedProperty());
        return wanted;
    }

    private Node labelled(String key, Node control) {
        Label label = Controls.label(messages.text(key), "muted");
        label.setLabelFor(control);
        HBox pair = new HBox(6, label, control);
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.text("models.why.running"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button cancel = Controls.button(messages.text("job.cancel"), model::cancel, "small");
        HBox row = new HBox(8, bar, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        model.runningProperty().subscribe(job -> Controls.visible(row, job.isPresent()));
        return row;
    }

    private void show(Optional<Explained> explained) {
        Node empty =
                EmptyState.of(
                        MaterialDesignL.LIGHTBULB_OUTLINE,
                        messages.text("models.why.empty-title"),
                        messages.text("models.why.empty-text"),
                        List.of());
        stage.getChildren().setAll(explained.<Node>map(this::pages).orElse(empty));
    }

    private Node pages(Explained explained) {
        TabPane tabs =
                new TabPane(
                        tab("models.why.tab-charts", "why-charts", charts(explained)),
                        tab(
                                "models.why.tab-what-if",
                                "why-what-if",
                                new WhatIfPane(model, explained).view()),
                        tab(
                                "models.tab.record",
                                "why-record",
                                new ResultView(
                                                ResultModel.of(model.window(), explained.run()),
                                                messages)
                                        .view()));
        tabs.setId("why-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("dense-tabs");
        tabs.setMinSize(0, 0);
        return tabs;
    }

    private Tab tab(String key, String id, Node content) {
        Tab tab = new Tab(messages.text(key), content);
        tab.setId(id);
        return tab;
    }

    private Node charts(Explained explained) {
        String nothing = messages.text("result.no-chart");
        List<ChartCard> cards = new ArrayList<>();
        explained
                .charts()
                .values()
                .forEach(chart -> cards.add(new ChartCard(chart, nothing, model.window())));
        VBox page = new VBox(10);
        for (String remark : explained.remarks()) {
            Label line = Controls.paragraph(remark);
            line.getStyleClass().add("findings");
            line.setMaxWidth(Double.MAX_VALUE);
            page.getChildren().add(line);
        }
        page.getChildren().add(new ChartGrid(cards));
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private static StringConverter<String> words(java.util.function.UnaryOperator<String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable String id) {
                return id == null ? "" : word.apply(id);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("It is chosen, not typed.");
            }
        };
    }
}
