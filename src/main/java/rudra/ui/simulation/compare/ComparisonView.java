package rudra.ui.simulation.compare;

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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import rudra.analysis.picture.Chart;
import rudra.app.Messages;
import rudra.ui.chart.ChartCard;
import rudra.ui.fx.Controls;
import rudra.ui.fx.EmptyState;

/** Two runs side by side: in words, as charts with both, step by step, and who fared how. */
public final class ComparisonView {
    private static final double CHART_HEIGHT = 236;
    private static final double CHOICE_WIDTH = 300;

    private final ComparisonViewModel model;
    private final Messages messages;
    private final VBox page = new VBox();
    private final VBox view = new VBox();

    /** Shows the comparisons of a model. */
    public ComparisonView(ComparisonViewModel model) {
        this.model = model;
        this.messages = model.messages();
        page.getStyleClass().add("result-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        view.setId("comparison-of-runs");
        view.getStyleClass().add("run-comparison");
        view.getChildren().setAll(choice(), scroll);
        model.comparedProperty().subscribe(this::show);
    }

    /** The view. */
    public Node view() {
        return view;
    }

    private Node choice() {
        ComboBox<Opponent> box = new ComboBox<>(model.opponents());
        box.setId("compare-with");
        box.setAccessibleText(messages.text("simulation.compare.with"));
        box.setTooltip(Controls.tooltip(messages.text("simulation.compare.with.help")));
        box.setPrefWidth(CHOICE_WIDTH);
        box.setConverter(new Naming());
        box.valueProperty().bindBidirectional(model.opponentProperty());
        Label with = Controls.label(messages.text("simulation.compare.with"), "muted");
        with.setMinWidth(Label.USE_PREF_SIZE);
        Button compare =
                Controls.button(messages.text("simulation.compare.run"), model::compare, "accent");
        compare.setId("compare-runs");
        model.blocked().subscribe(reason -> compare.setDisable(reason.isPresent()));
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setAccessibleText(messages.text("simulation.compare.running"));
        HBox progress =
                new HBox(
                        8,
                        bar,
                        Controls.button(
                                messages.text("simulation.compare.cancel"),
                                model::cancel,
                                "small"));
        progress.setAlignment(Pos.CENTER_LEFT);
        model.runningProperty().subscribe(job -> Controls.visible(progress, job.isPresent()));
        Button file =
                Controls.iconButton(
                        MaterialDesignF.FOLDER_OPEN_OUTLINE,
                        messages.text("simulation.compare.file"),
                        model::openOpponent);
        file.setId("compare-with-file");
        HBox row = new HBox(8, with, box, file, compare, progress);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("comparison-choice");
        return row;
    }

    private void show(Optional<Compared> compared) {
        if (compared.isEmpty()) {
            page.getChildren()
                    .setAll(
                            EmptyState.of(
                                    MaterialDesignC.COMPARE_HORIZONTAL,
                                    messages.text("simulation.compare.empty.title"),
                                    messages.text("simulation.compare.empty.text"),
                                    List.of()));
            return;
        }
        Compared shown = compared.get();
        ComparisonTables tables = new ComparisonTables(shown, model);
        List<Node> parts = new ArrayList<>();
        parts.add(words(shown));
        parts.add(tables.totals());
        parts.addAll(charts(shown));
        parts.add(heading("simulation.compare.steps"));
        parts.add(tables.steps());
        parts.add(heading("simulation.compare.institutions"));
        parts.add(tables.institutions());
        parts.add(heading("simulation.compare.events"));
        parts.add(tables.events());
        parts.add(
                Controls.paragraph(
                        messages.text("simulation.compare.record", shown.record().id()),
                        "muted",
                        "small-text"));
        page.getChildren().setAll(parts);
    }

    private static Node words(Compared shown) {
        VBox box = new VBox(4);
        List<String> findings = shown.result().findings();
        for (int i = 0; i < findings.size(); i++) {
            box.getChildren()
                    .add(Controls.paragraph(findings.get(i), i == 0 ? "list-title" : "small-text"));
        }
        return box;
    }

    private Label heading(String key) {
        return Controls.label(messages.text(key), "detail-heading");
    }

    /** The charts, two in a row. */
    private List<Node> charts(Compared shown) {
        List<Node> rows = new ArrayList<>();
        HBox row = new HBox();
        for (Chart chart : shown.result().charts().values()) {
            if (row.getChildren().isEmpty()) {
                row.getStyleClass().add("chart-row");
                rows.add(row);
            }
            row.getChildren().add(card(chart));
            if (row.getChildren().size() == 2) {
                row = new HBox();
            }
        }
        return rows;
    }

    private Node card(Chart chart) {
        ChartCard card =
                new ChartCard(chart, messages.text("simulation.compare.no-values"), model.window());
        card.setMinHeight(CHART_HEIGHT);
        card.setPrefHeight(CHART_HEIGHT);
        card.setPrefWidth(1);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private final class Naming extends StringConverter<Opponent> {
        @Override
        public String toString(Opponent opponent) {
            return opponent == null ? "" : opponent.label(messages);
        }

        @Override
        public Opponent fromString(String text) {
            throw new UnsupportedOperationException("It is chosen, not typed.");
        }
    }
}
