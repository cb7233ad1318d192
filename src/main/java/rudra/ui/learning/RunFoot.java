package rudra.ui.learning;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import rudra.ui.action.Action;
import rudra.ui.action.ActionControls;
import rudra.ui.fx.Controls;
import rudra.ui.learning.watch.ModelsViewModel;

/** Below the form: the button that trains, or why it cannot. */
final class RunFoot {
    private final VBox view = new VBox(6);

    RunFoot(ModelsViewModel model, Action run) {
        StackPane pane = ActionControls.button(run, "accent");
        if (pane.getChildren().getFirst() instanceof Button button) {
            button.setMaxWidth(Double.MAX_VALUE);
        }
        Label reason = Controls.paragraph("", "form-help");
        model.blocked()
                .subscribe(text -> {
                    reason.setText(text.orElse(""));
                    Controls.visible(reason, text.isPresent());
                });
        view.getStyleClass().add("shock-foot");
        view.getChildren().setAll(pane, reason);
    }

    Node view() {
        return view;
    }
}
