package rudra.ui.result;

import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import rudra.analysis.table.NumberText;
import rudra.analysis.table.ResultTable;
import rudra.app.Messages;
import rudra.ui.chart.ChartCard;
import rudra.ui.chart.ChartGrid;
import rudra.ui.fx.Controls;
import tools.jackson.databind.JsonNode;

/** A result: key figures above, one tab a table below, warnings between. */
public final class ResultView {
    private static final String SUMMARY = "summary";
    private static final String NOTE = "NOTE";
    private static final int DOUBTS_SHOWN = 3;
    private static final int LONGEST_FIGURE = 24;
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final ResultModel model;
    private final Messages messages;
    private final ResultTableView tables;
    private final VBox view = new VBox();

    /** Shows a result. */
    public ResultView(ResultModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.tables = new ResultTableView(messages);
        view.getStyleClass().add("result");
        view.getChildren().add(head());
        model.tables().stream()
                .filter(table -> table.name().equals(SUMMARY))
                .findFirst()
                .ifPresent(summary -> view.getChildren().add(figures(summary)));
        if (!doubts().isEmpty()) {
            view.getChildren().add(findings());
        }
        view.getChildren().add(tabs());
    }

    /** The whole result. */
    public Parent view() {
        return view;
    }

    private Node head() {
        Button json =
                Controls.iconButton(
                        MaterialDesignC.CODE_JSON,
                        messages.text("result.export-json"),
                        model::exportJson);
        Button report =
                Controls.iconButton(
                        MaterialDesignF.FILE_CHART_OUTLINE,
                        messages.text("result.report-write"),
                        model::exportReport);
        VBox words =
                new VBox(
                        2,
                        Controls.paragraph(messages.title(model.run().analysis()), "section-title"),
                        Controls.label(facts(), "muted", "small-text"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(words, report, json);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setSpacing(10);
        return head;
    }

    private String facts() {
        double seconds = model.run().duration().toMillis() / 1e3;
        String digest = model.run().resultDigest().map(d -> d.substring(0, 12)).orElse("");
        return messages.text("result.facts", NumberText.of(seconds), model.run().seed(), digest);
    }

    /** The plain values beside each other, sentences below; what has no value is left out. */
    private Node figures(ResultTable summary) {
        FlowPane figures = new FlowPane(10, 10);
        VBox all = new VBox(10, figures);
        for (List<JsonNode> row : summary.rows()) {
            String name = tables.heading(row.getFirst().asString(""));
            String text = value(row.getFirst().asString(""), row.getLast());
            if (DIGEST.matcher(text).matches()) {
                all.getChildren().add(copyable(name, text));
            } else if (text.length() > LONGEST_FIGURE) {
                all.getChildren().add(figure(name, Controls.paragraph(text)));
            } else if (!row.getLast().isNull()) {
                figures.getChildren().add(figure(name, Controls.label(text, "figure-value")));
            }
        }
        Controls.visible(figures, !figures.getChildren().isEmpty());
        return all;
    }

    /** What is compared with another and pasted, rather than read. */
    private static Node copyable(String name, String value) {
        TextField field = new TextField(value);
        field.setEditable(false);
        field.getStyleClass().add("copyable");
        field.setAccessibleText(name);
        return new VBox(Controls.label(name, "figure-name"), field);
    }

    private static Node figure(String name, Label value) {
        VBox figure = new VBox(Controls.label(name, "figure-name"), value);
        figure.getStyleClass().add("figure");
        return figure;
    }

    private String value(String key, JsonNode node) {
        if (node.isNumber()) {
            return NumberText.of(node.doubleValue());
        }
        return node.isBoolean()
                ? messages.text(node.booleanValue() ? "result.yes" : "result.no")
                : tables.called(key, node.asString("–"));
    }

    private List<String> doubts() {
        return model.run().findings().stream().filter(text -> !text.startsWith(NOTE)).toList();
    }

    private Node findings() {
        VBox box = new VBox(2);
        box.getStyleClass().add("findings");
        doubts().stream()
                .limit(DOUBTS_SHOWN)
                .map(text -> Controls.paragraph(text, "small-text"))
                .forEach(box.getChildren()::add);
        int more = doubts().size() - DOUBTS_SHOWN;
        if (more > 0) {
            box.getChildren().add(Controls.label(messages.text("notice.more", more), "muted"));
        }
        return box;
    }

    private Tab notes() {
        VBox box = new VBox(6);
        box.getStyleClass().add("notes");
        model.run().findings().stream()
                .map(text -> Controls.paragraph(text, "small-text"))
                .forEach(box.getChildren()::add);
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return new Tab(messages.text("runs.findings"), scroll);
    }

    private Node tabs() {
        TabPane pane = new TabPane();
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        pane.getStyleClass().add("dense-tabs");
        if (!model.charts().isEmpty()) {
            pane.getTabs().add(charts());
        }
        model.tables().stream()
                .filter(table -> !table.name().equals(SUMMARY))
                .map(this::tab)
                .forEach(pane.getTabs()::add);
        if (!model.run().findings().isEmpty()) {
            pane.getTabs().add(notes());
        }
        VBox.setVgrow(pane, Priority.ALWAYS);
        Controls.visible(pane, !pane.getTabs().isEmpty());
        return pane;
    }

    private Tab charts() {
        String nothing = messages.text("result.no-chart");
        ChartGrid grid =
                new ChartGrid(
                        model.charts().stream()
                                .map(chart -> new ChartCard(chart, nothing, model.window()))
                                .toList());
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return new Tab(messages.text("result.charts"), scroll);
    }

    private Tab tab(ResultTable table) {
        Button csv =
                Controls.button(
                        messages.text("result.export-csv"),
                        () -> model.exportCsv(table),
                        "small",
                        "flat");
        csv.setGraphic(Controls.icon(MaterialDesignT.TABLE_ARROW_RIGHT));
        HBox foot =
                new HBox(
                        Controls.label(
                                messages.text("result.row-count", table.rows().size()),
                                "muted",
                                "small-text"),
                        Controls.spacer(),
                        csv);
        foot.setAlignment(Pos.CENTER_LEFT);
        Node rows = tables.view(table);
        VBox.setVgrow(rows, Priority.ALWAYS);
        return new Tab(tables.heading(table.name()), new VBox(rows, foot));
    }
}
