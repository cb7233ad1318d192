package rudra.ui.verify;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import rudra.analysis.reference.CaseResult;
import rudra.app.Messages;
import rudra.ui.fx.Controls;
import tools.jackson.databind.JsonNode;

/** One case in the inspector: where it comes from, what it expects, what was computed. */
final class CaseDetails {
    private final Messages messages;

    CaseDetails(Messages messages) {
        this.messages = messages;
    }

    Node of(CaseResult result) {
        VBox box = new VBox();
        box.getStyleClass().add("details");
        box.getChildren()
                .addAll(
                        Controls.paragraph(result.example().title(), "section-title"),
                        Controls.paragraph(result.example().citation(), "citation"));
        if (!result.message().isEmpty()) {
            box.getChildren().add(Controls.paragraph(result.message(), "form-error"));
        }
        result.example().expected().properties().forEach(entry -> addValue(box, result, entry));
        add(box, "verify.tolerance", Double.toString(result.example().tolerance()));
        add(box, "verify.parameters", result.example().parameters().toString());
        add(box, "verify.id", result.example().id());
        if (!result.example().note().isEmpty()) {
            add(box, "verify.note", result.example().note());
        }
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private void addValue(VBox box, CaseResult result, Map.Entry<String, JsonNode> expected) {
        JsonNode actual = result.actual().path(expected.getKey());
        box.getChildren()
                .addAll(
                        Controls.label(expected.getKey(), "detail-heading"),
                        Controls.label(messages.text("verify.expected"), "detail-name"),
                        Controls.paragraph(expected.getValue().toString(), "mono"),
                        Controls.label(messages.text("verify.actual"), "detail-name"),
                        Controls.paragraph(
                                actual.isMissingNode() ? "–" : actual.toString(), "mono"));
    }

    private void add(VBox box, String key, String value) {
        box.getChildren()
                .add(
                        new VBox(
                                Controls.label(messages.text(key), "detail-name"),
                                Controls.paragraph(value, "detail-value")));
    }
}
