package rudra.ui.shell;

import javafx.scene.control.Label;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import rudra.app.Messages;
import rudra.ui.fx.Controls;
import rudra.ui.window.WindowModel;
import rudra.ui.window.WorkspaceState;

/** Says at the right end of the status bar whether runs are kept, and who writes otherwise. */
final class WorkspaceLabel {
    private final Label label;
    private final Messages messages;

    WorkspaceLabel(WindowModel window) {
        this.messages = window.messages();
        this.label = Controls.label(messages.text("workspace.opening"));
        window.submit(
                messages.text("job.workspace"),
                progress -> window.desktop().services().workspace(),
                this::show);
    }

    Label label() {
        return label;
    }

    private void show(WorkspaceState state) {
        label.setText(messages.text(state.writing() ? "workspace.writing" : "workspace.reading"));
        label.setGraphic(
                Controls.icon(
                        state.writing()
                                ? MaterialDesignP.PENCIL_OUTLINE
                                : MaterialDesignE.EYE_OUTLINE));
        StringBuilder help = new StringBuilder(state.folder().toString());
        state.notices().forEach(notice -> help.append('\n').append(notice));
        label.setTooltip(Controls.tooltip(help.toString()));
        label.getStyleClass().remove("doubt");
        if (!state.writing()) {
            label.getStyleClass().add("doubt");
        }
    }
}
