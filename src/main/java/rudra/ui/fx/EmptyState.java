package rudra.ui.fx;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** What an empty place shows: what it is for, and how to fill it. */
public final class EmptyState {
    private EmptyState() {}

    /** An icon, a title, a sentence, and the controls to begin with. */
    public static Node of(Ikon ikon, String title, String text, List<? extends Node> buttons) {
        Node icon = Controls.icon(ikon);
        icon.getStyleClass().add("empty-icon");
        VBox box =
                new VBox(
                        icon,
                        Controls.label(title, "section-title"),
                        Controls.paragraph(text, "muted", "empty-text"));
        if (!buttons.isEmpty()) {
            HBox row = new HBox(8);
            row.setAlignment(Pos.CENTER);
            row.getChildren().setAll(buttons);
            box.getChildren().add(row);
        }
        box.getStyleClass().add("empty-state");
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
