package rudra.ui.runs;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import rudra.analysis.RunInput;
import rudra.analysis.RunRecord;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.Messages;
import rudra.ui.form.ValueText;
import rudra.ui.fx.Controls;
import rudra.ui.result.ResultModel;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One run in the inspector: what was asked, what was read, what came of it. */
final class RunDetails {
    private final RunsViewModel model;
    private final WindowModel window;
    private final Messages messages;

    RunDetails(RunsViewModel model, WindowModel window) {
        this.model = model;
        this.window = window;
        this.messages = window.messages();
    }

    Node of(RunRecord run) {
        VBox box = new VBox();
        box.getStyleClass().add("details");
        box.getChildren().add(Controls.paragraph(messages.title(run.analysis()), "section-title"));
        box.getChildren().add(buttons(run));
        add(box, "runs.outcome", RunTexts.outcome(run.outcome(), messages));
        run.error()
                .ifPresent(error -> box.getChildren().add(Controls.paragraph(error, "form-error")));
        add(box, "runs.started", RunTexts.time(run.started()) + " UTC");
        add(box, "runs.duration", RunTexts.duration(run.duration()));
        add(box, "runs.seed", Long.toString(run.seed()));
        heading(box, "runs.inputs");
        run.inputs().forEach(input -> addInput(box, input));
        heading(box, "runs.parameters");
        JsonMapper.shared()
                .readTree(run.parameters())
                .properties()
                .forEach(entry -> addParameter(box, run, entry));
        heading(box, "runs.reproduce");
        addCopyable(box, "runs.id", run.id());
        run.resultDigest().ifPresent(digest -> addCopyable(box, "runs.digest", digest));
        add(box, "runs.version", run.programVersion());
        add(box, "runs.machine", run.machine());
        if (!run.findings().isEmpty()) {
            heading(box, "runs.findings");
            run.findings().stream()
                    .map(finding -> Controls.paragraph(finding, "small-text"))
                    .forEach(box.getChildren()::add);
        }
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private Node buttons(RunRecord run) {
        Button repeat =
                Controls.button(messages.text("runs.repeat"), model::repeat, "accent", "small");
        Button export = Controls.button(messages.text("runs.export"), model::showResult, "small");
        // A result that was not kept cannot be fetched.
        Controls.visible(export, run.resultContent().isPresent());
        Button report = Controls.button(messages.text("result.report"), model::showResult, "small");
        Controls.visible(report, false);
        model.resultProperty()
                .get()
                .ifPresent(result -> {
                    ResultModel found = new ResultModel(window, run, result);
                    export.setText(messages.text("result.export-json"));
                    export.setOnAction(_ -> found.exportJson());
                    Controls.visible(report, true);
                    report.setOnAction(_ -> found.exportReport());
                });
        Button edit = Controls.button(messages.text("runs.edit"), model::edit, "small");
        Button watch = Controls.button(messages.text("runs.watch"), model::watch, "small");
        Controls.visible(watch, RunsViewModel.isWatchable(run));
        Button again = Controls.button(messages.text("runs.look-again"), model::lookAgain, "small");
        again.setId("look-again");
        Controls.visible(again, RunsViewModel.isComparison(run));
        return new FlowPane(6, 6, repeat, watch, again, edit, export, report);
    }

    private void addInput(VBox box, RunInput input) {
        box.getChildren().add(Controls.paragraph(RunTexts.input(input), "small-text"));
        box.getChildren()
                .add(Controls.label("SHA-256 " + RunTexts.digest(input.sha256()), "mono-small"));
    }

    private void addParameter(VBox box, RunRecord run, Map.Entry<String, JsonNode> entry) {
        String text =
                window.desktop().services().catalogue().find(run.analysis()).stream()
                        .map(analysis -> ParameterSchema.of(analysis.parameterType()))
                        .flatMap(schema -> schema.find(entry.getKey()).stream())
                        .map(parameter -> ValueText.of(parameter, entry.getValue()))
                        .findFirst()
                        .orElseGet(() -> entry.getValue().toString());
        VBox row =
                new VBox(
                        Controls.label(
                                messages.label(run.analysis(), entry.getKey()), "detail-name"),
                        Controls.paragraph(text, "detail-value"));
        box.getChildren().add(row);
    }

    private void heading(VBox box, String key) {
        box.getChildren().add(Controls.label(messages.text(key), "detail-heading"));
    }

    private void add(VBox box, String key, String value) {
        box.getChildren()
                .add(
                        new VBox(
                                Controls.label(messages.text(key), "detail-name"),
                                Controls.paragraph(value, "detail-value")));
    }

    private void addCopyable(VBox box, String key, String value) {
        TextField field = new TextField(value);
        field.setEditable(false);
        field.getStyleClass().add("copyable");
        field.setAccessibleText(messages.text(key));
        box.getChildren().add(new VBox(Controls.label(messages.text(key), "detail-name"), field));
    }
}
