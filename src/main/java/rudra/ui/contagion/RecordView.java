package rudra.ui.contagion;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import rudra.analysis.RunInput;
import rudra.analysis.RunRecord;
import rudra.analysis.table.NumberText;
import rudra.app.Messages;
import rudra.ui.fx.Controls;
import rudra.ui.window.FileExport;
import rudra.ui.window.WindowModel;

/** How the numbers came about: the rules in force, who stands outside, and the run's record. */
final class RecordView {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final int SHOWN = 8;
    private static final int OUTSIDE_SHOWN = 60;
    private static final double MILLIS = 1e3;
    private static final String NOTE = "NOTE ";

    private final Comparison comparison;
    private final Messages messages;
    private final VBox page = new VBox();

    RecordView(Comparison comparison, WindowModel window) {
        this.comparison = comparison;
        this.messages = window.messages();
        page.getStyleClass().add("result-page");
        list("contagion.rules", comparison.rules().toList(), "contagion.rules.none");
        list(
                "contagion.findings",
                comparison.record().findings().stream().map(this::withoutFolders).toList(),
                "contagion.findings.none");
        outside();
        record(comparison.record(), window);
    }

    Node view() {
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private void heading(String key) {
        page.getChildren().add(Controls.label(messages.text(key), "section-title"));
    }

    private void list(String key, List<String> sentences, String none) {
        heading(key);
        VBox box = new VBox(4);
        if (sentences.isEmpty()) {
            box.getChildren().add(Controls.label(messages.text(none), "muted", "small-text"));
        }
        sentences.stream()
                .limit(SHOWN)
                .map(text -> Controls.paragraph("•  " + text, "small-text"))
                .forEach(box.getChildren()::add);
        int more = sentences.size() - SHOWN;
        if (more > 0) {
            box.getChildren()
                    .add(
                            Controls.label(
                                    messages.text("contagion.more-in-history", more),
                                    "muted",
                                    "small-text"));
        }
        page.getChildren().add(box);
    }

    private void outside() {
        List<String> outside = comparison.result().outside();
        heading("contagion.outside");
        String some =
                String.join(", ", outside.subList(0, Math.min(OUTSIDE_SHOWN, outside.size())));
        String text =
                outside.isEmpty()
                        ? messages.text("contagion.outside.none")
                        : messages.text("contagion.outside.some", outside.size(), some);
        int more = outside.size() - OUTSIDE_SHOWN;
        page.getChildren()
                .add(
                        Controls.paragraph(
                                more > 0 ? text + " " + messages.text("notice.more", more) : text,
                                "small-text"));
    }

    private void record(RunRecord run, WindowModel window) {
        heading("contagion.record");
        VBox box = new VBox(6);
        copyable(box, "runs.id", run.id());
        run.resultDigest().ifPresent(digest -> copyable(box, "runs.digest", digest));
        FlowPane facts = new FlowPane(24, 6);
        fact(facts, "runs.started", TIME.format(run.started()));
        fact(facts, "runs.duration", NumberText.of(run.duration().toMillis() / MILLIS) + " s");
        fact(facts, "runs.seed", Long.toString(run.seed()));
        fact(facts, "runs.version", run.programVersion());
        fact(facts, "runs.machine", run.machine());
        box.getChildren().add(facts);
        for (RunInput input : run.inputs()) {
            Label name = Controls.label(fileName(input), "small-text");
            name.setTooltip(Controls.tooltip(input.path()));
            box.getChildren().add(name);
            copyable(box, "contagion.sha256", input.sha256());
        }
        FlowPane buttons =
                new FlowPane(
                        8,
                        8,
                        button("contagion.show-runs", () -> window.goTo("runs")),
                        button(
                                "result.export-json",
                                () ->
                                        new FileExport(window)
                                                .text(
                                                        run.analysis() + ".json",
                                                        comparison.resultJson()::toPrettyString)));
        page.getChildren().addAll(box, buttons);
    }

    private static String fileName(RunInput input) {
        return String.valueOf(Path.of(input.path()).getFileName());
    }

    /** Files by their names; where they are stands in the tooltips below and in the history. */
    private String withoutFolders(String finding) {
        String text = finding.startsWith(NOTE) ? finding.substring(NOTE.length()) : finding;
        for (RunInput input : comparison.record().inputs()) {
            text = text.replace(input.path(), fileName(input));
        }
        return text;
    }

    private Button button(String key, Runnable work) {
        return Controls.button(messages.text(key), work, "small");
    }

    private void fact(FlowPane facts, String key, String value) {
        facts.getChildren()
                .add(
                        new VBox(
                                Controls.label(messages.text(key), "detail-name"),
                                Controls.label(value, "detail-value")));
    }

    private void copyable(VBox box, String key, String value) {
        TextField field = new TextField(value);
        field.setEditable(false);
        field.getStyleClass().add("copyable");
        field.setAccessibleText(messages.text(key));
        box.getChildren().add(new VBox(Controls.label(messages.text(key), "detail-name"), field));
    }
}
