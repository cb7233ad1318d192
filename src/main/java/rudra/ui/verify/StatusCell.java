package rudra.ui.verify;

import javafx.scene.control.TableCell;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import rudra.analysis.json.Ids;
import rudra.analysis.reference.CaseResult;
import rudra.analysis.reference.CaseStatus;
import rudra.app.Messages;
import rudra.ui.fx.Controls;

/** What came of a case: an icon and a word, never a colour alone. */
final class StatusCell extends TableCell<CaseResult, CaseStatus> {
    private final Messages messages;

    StatusCell(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected void updateItem(CaseStatus status, boolean empty) {
        super.updateItem(status, empty);
        if (empty || status == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        var icon =
                Controls.icon(
                        switch (status) {
                            case PASSED -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
                            case FAILED -> MaterialDesignA.ALERT_CIRCLE_OUTLINE;
                            case UNSUPPORTED -> MaterialDesignH.HELP_CIRCLE_OUTLINE;
                        });
        icon.getStyleClass().add("status-" + Ids.of(status));
        setGraphic(icon);
        setText(messages.text("verify.status." + Ids.of(status)));
    }
}
