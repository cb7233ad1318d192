package rudra.ui.learning.board;

import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import rudra.ui.fx.Controls;

/** The two small buttons of a row: hold it at the top, leave it out of the charts. */
final class MarkButtons {
    private MarkButtons() {}

    static Node pin(BoardModel model, Standing standing) {
        String family = standing.family();
        boolean isPinned = model.marksProperty().get().pinned().contains(family);
        Button button =
                Controls.iconButton(
                        isPinned ? MaterialDesignP.PIN : MaterialDesignP.PIN_OUTLINE,
                        model.messages()
                                .text(isPinned ? "models.unpin" : "models.pin", model.name(family)),
                        () -> model.pin(family));
        button.getStyleClass().add(isPinned ? "mark-on" : "mark-off");
        return button;
    }

    static Node hide(BoardModel model, Standing standing) {
        String family = standing.family();
        boolean isHidden = model.marksProperty().get().hidden().contains(family);
        Button button =
                Controls.iconButton(
                        isHidden ? MaterialDesignE.EYE_OFF_OUTLINE : MaterialDesignE.EYE_OUTLINE,
                        model.messages()
                                .text(
                                        isHidden ? "models.unhide" : "models.hide",
                                        model.name(family)),
                        () -> model.hide(family));
        button.getStyleClass().add(isHidden ? "mark-on" : "mark-off");
        return button;
    }
}
