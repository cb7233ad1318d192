package rudra.ui.simulation.inspect;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import rudra.app.Messages;
import rudra.ui.fx.Controls;

/** Where an institution is found by its id or name. */
final class FindField {
    private final InspectorViewModel model;
    private final Messages messages;
    private final TextField field = new TextField();
    private final Label notFound = Controls.paragraph("", "form-error");

    FindField(InspectorViewModel model) {
        this.model = model;
        this.messages = model.messages();
        field.setPromptText(messages.text("simulation.inspect.find"));
        field.setAccessibleText(messages.text("simulation.inspect.find"));
        field.getStyleClass().add("find-institution");
        field.setOnAction(_ -> find());
        Controls.visible(notFound, false);
    }

    Node view() {
        return new VBox(4, field, notFound);
    }

    private void find() {
        boolean isFound = model.find(field.getText());
        notFound.setText(messages.text("simulation.inspect.not-found", field.getText()));
        Controls.visible(notFound, !isFound);
        if (isFound) {
            field.clear();
        }
    }
}
