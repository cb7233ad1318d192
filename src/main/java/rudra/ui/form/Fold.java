package rudra.ui.form;

import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import rudra.app.Messages;
import rudra.ui.fx.Controls;

/**
 * A heading that folds its content away: what it is called, what it says in a line, and tools
 * beside. The content is made when it is first unfolded.
 */
final class Fold {
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final Messages messages;
    private final Label title = Controls.paragraph("", "fold-title");
    private final Label summary = Controls.paragraph("", "fold-summary");
    private final Label flaws = Controls.label("", "fold-flaws");
    private final FontIcon arrow = Controls.icon(MaterialDesignC.CHEVRON_RIGHT);
    private final Button head = new Button();
    private final HBox tools = new HBox();
    private final StackPane content = new StackPane();
    private final VBox view;

    Fold(Supplier<Node> body, Messages messages) {
        this.messages = messages;
        HBox name = new HBox(4, arrow, title, flaws);
        name.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(title, Priority.SOMETIMES);
        title.setMinWidth(0);
        flaws.setMinWidth(Region.USE_PREF_SIZE);
        head.setGraphic(name);
        head.setMinWidth(0);
        head.setMaxWidth(Double.MAX_VALUE);
        head.getStyleClass().setAll("fold-head");
        head.setAccessibleRole(AccessibleRole.BUTTON);
        head.setOnAction(_ -> open.set(!open.get()));
        HBox.setHgrow(head, Priority.ALWAYS);
        tools.setAlignment(Pos.CENTER_RIGHT);
        HBox top = new HBox(4, head, tools);
        top.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("fold-content");
        summary.setOnMouseClicked(_ -> open.set(!open.get()));
        view = new VBox(top, summary, content);
        view.getStyleClass().add("fold");
        flaws(0);
        open.subscribe(now -> show(now, body));
    }

    private void show(boolean now, Supplier<Node> body) {
        if (now && content.getChildren().isEmpty()) {
            content.getChildren().setAll(body.get());
        }
        arrow.setIconCode(now ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_RIGHT);
        Controls.visible(content, now);
        tell();
    }

    Node view() {
        return view;
    }

    /** Whether the content is shown. */
    BooleanProperty openProperty() {
        return open;
    }

    /** The heading, which takes the keys. */
    Button head() {
        return head;
    }

    /** Puts buttons beside the heading. */
    void tools(Node... buttons) {
        tools.getChildren().setAll(buttons);
    }

    /** Says what stands in the heading and below it. */
    void say(String newTitle, String newSummary) {
        title.setText(newTitle);
        summary.setText(newSummary);
        Controls.visible(summary, !newSummary.isEmpty());
        tell();
    }

    /** Says how much is wrong within. */
    void flaws(int count) {
        flaws.setText(messages.text("form.flaws", count));
        Controls.visible(flaws, count > 0);
        tell();
    }

    private void tell() {
        String state = messages.text(open.get() ? "form.unfolded" : "form.folded");
        String wrong = flaws.isVisible() ? ", " + flaws.getText() : "";
        head.setAccessibleText(
                "%s: %s%s, %s".formatted(title.getText(), summary.getText(), wrong, state));
    }
}
