package rudra.ui.contagion;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import rudra.analysis.picture.Waterfall;
import rudra.app.Messages;
import rudra.ui.chart.ChartCard;
import rudra.ui.chart.ChartGrid;
import rudra.ui.contagion.Explanation.Question;
import rudra.ui.fx.Controls;
import rudra.ui.window.FileExport;
import rudra.ui.window.WindowModel;

/** Why two engines differ about one institution: in words, as two waterfalls, step by step. */
final class ExplainView {
    private static final double CHART_FRAME = 76;
    private static final double CHART_ROW = 24;
    private static final int MOST_ROWS = 15;

    private final Comparison comparison;
    private final ExplainViewModel model;
    private final WindowModel window;
    private final Messages messages;
    private final String unit;
    private final Label title = Controls.label("", "section-title");
    private final ComboBox<String> first;
    private final ComboBox<String> second;
    private final VBox page = new VBox();
    private final VBox view = new VBox();

    ExplainView(Comparison comparison, ExplainViewModel model, WindowModel window, String unit) {
        this.comparison = comparison;
        this.model = model;
        this.window = window;
        this.messages = window.messages();
        this.unit = unit;
        this.first = engines("explain-first", q -> model.ask(asked().withFirst(q)));
        this.second = engines("explain-second", q -> model.ask(asked().withSecond(q)));
        page.getStyleClass().add("result-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        view.getStyleClass().add("explanation");
        view.getChildren().setAll(head(), choice(), scroll);
        view.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                model.close();
                key.consume();
            }
        });
        model.questionProperty().subscribe(q -> q.ifPresent(this::showQuestion));
        model.answerProperty().subscribe(this::showAnswer);
    }

    Node view() {
        return view;
    }

    private Question asked() {
        return model.questionProperty().get().orElseThrow();
    }

    private Node head() {
        Button back =
                Controls.iconButton(
                        MaterialDesignA.ARROW_LEFT,
                        messages.text("contagion.explain.back"),
                        model::close);
        back.setId("explain-back");
        HBox row = new HBox(6, back, title);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node choice() {
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setAccessibleText(messages.text("contagion.running"));
        Button cancel = Controls.button(messages.text("contagion.cancel"), model::cancel, "small");
        HBox progress = new HBox(8, bar, cancel);
        progress.setAlignment(Pos.CENTER_LEFT);
        Button again =
                Controls.button(
                        messages.text("contagion.explain.again"),
                        () -> model.ask(asked()),
                        "small");
        model.runningProperty().subscribe(job -> Controls.visible(progress, job.isPresent()));
        Runnable offer =
                () ->
                        Controls.visible(
                                again,
                                model.runningProperty().get().isEmpty()
                                        && model.answerProperty().get().isEmpty());
        model.runningProperty().subscribe(_ -> offer.run());
        model.answerProperty().subscribe(_ -> offer.run());
        Label against = Controls.label(messages.text("contagion.explain.against"), "muted");
        against.setMinWidth(Label.USE_PREF_SIZE);
        HBox row = new HBox(8, first, against, second, progress, again);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private ComboBox<String> engines(String id, Consumer<String> chosen) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(messages.text("contagion.explain.engine"));
        box.getItems().setAll(model.engines());
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String engine) {
                        return engine == null ? "" : EngineNames.of(engine, messages);
                    }

                    @Override
                    public String fromString(String text) {
                        throw new UnsupportedOperationException("It is chosen, not typed.");
                    }
                });
        box.setOnAction(_ -> {
            String engine = box.getValue();
            boolean known =
                    id.equals("explain-first")
                            ? asked().first().equals(engine)
                            : asked().second().equals(engine);
            if (!known) {
                chosen.accept(engine);
            }
        });
        return box;
    }

    private void showQuestion(Question question) {
        String name = comparison.table().name(question.institution());
        title.setText(messages.text("contagion.explain.title", name));
        first.setValue(question.first());
        second.setValue(question.second());
    }

    private void showAnswer(Optional<Explanation> answer) {
        page.getChildren().clear();
        answer.ifPresent(found ->
                page.getChildren().setAll(words(found), charts(found), tools(found), table(found)));
    }

    private static Node words(Explanation found) {
        VBox box = new VBox(4);
        List<String> sentences = found.result().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            box.getChildren()
                    .add(
                            Controls.paragraph(
                                    sentences.get(i), i == 0 ? "list-title" : "small-text"));
        }
        return box;
    }

    private Node charts(Explanation found) {
        ExplainCharts charts = new ExplainCharts(comparison, found, unit, messages);
        return new ChartGrid(charts.both().stream().map(this::card).toList());
    }

    private ChartCard card(Waterfall chart) {
        ChartCard card = new ChartCard(chart, messages.text("contagion.nothing-lost"), window);
        int rows = Math.min(chart.steps().size(), MOST_ROWS) + 2;
        card.setPrefHeight(CHART_FRAME + CHART_ROW * rows);
        return card;
    }

    private Node tools(Explanation found) {
        Label kept =
                Controls.paragraph(
                        messages.text("contagion.explain.record", found.record().id()),
                        "muted",
                        "small-text");
        HBox.setHgrow(kept, Priority.ALWAYS);
        kept.setMaxWidth(Double.MAX_VALUE);
        Button csv =
                Controls.iconButton(
                        MaterialDesignT.TABLE_ARROW_RIGHT,
                        messages.text("contagion.explain.export"),
                        () ->
                                new FileExport(window)
                                        .text(
                                                "difference-of-"
                                                        + found.result().institution()
                                                        + ".csv",
                                                found::csv));
        HBox row = new HBox(8, kept, csv);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node table(Explanation found) {
        return new StepTable(found, comparison, messages).view();
    }
}
