package rudra.ui.contagion;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import rudra.app.Messages;
import rudra.job.Job;
import rudra.ui.action.Action;
import rudra.ui.action.ActionControls;
import rudra.ui.fx.Controls;
import rudra.ui.window.WindowModel;

/** Below the editor: the button that runs, why it cannot, and the command that does the same. */
final class RunBar {
    private final ContagionViewModel model;
    private final Messages messages;
    private final VBox view = new VBox(8);

    RunBar(ContagionViewModel model, Action run, WindowModel window) {
        this.model = model;
        this.messages = window.messages();
        view.getStyleClass().add("run-bar");
        view.getChildren().setAll(button(run), reason(), progress(), command());
    }

    Node view() {
        return view;
    }

    private static Node button(Action run) {
        StackPane pane = ActionControls.button(run, "accent");
        if (pane.getChildren().getFirst() instanceof Button button) {
            button.setMaxWidth(Double.MAX_VALUE);
        }
        return pane;
    }

    private Node reason() {
        Label reason = Controls.paragraph("", "form-help");
        model.blocked()
                .subscribe(text -> {
                    reason.setText(text.orElse(""));
                    Controls.visible(reason, text.isPresent());
                });
        return reason;
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.text("contagion.running"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button cancel = Controls.button(messages.text("contagion.cancel"), model::cancel, "small");
        HBox row = new HBox(8, bar, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        model.runningProperty()
                .subscribe(
                        (Optional<Job<Comparison>> job) -> Controls.visible(row, job.isPresent()));
        return row;
    }

    private Node command() {
        TextField field = new TextField();
        field.setEditable(false);
        field.setId("command");
        field.getStyleClass().add("copyable");
        field.setAccessibleText(messages.text("contagion.command"));
        field.setTooltip(Controls.tooltip(messages.text("contagion.command.help")));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button copy =
                Controls.iconButton(
                        MaterialDesignC.CONTENT_COPY,
                        messages.text("contagion.copy-command"),
                        () -> copy(field.getText()));
        Button save =
                Controls.iconButton(
                        MaterialDesignC.CONTENT_SAVE_OUTLINE,
                        messages.text("contagion.save-config"),
                        model::saveConfig);
        HBox row = new HBox(2, field, copy, save);
        row.setAlignment(Pos.CENTER_LEFT);
        model.command()
                .subscribe(text -> {
                    field.setText(text.orElse(""));
                    Controls.visible(row, text.isPresent());
                });
        return row;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
