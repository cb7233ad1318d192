package rudra.ui.fx;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small controls that code-built views share, with accessible text and help from the start. */
public final class Controls {
    private static final Duration TOOLTIP_DELAY = Duration.millis(400);

    private Controls() {}

    /** An icon coloured by the theme. */
    public static FontIcon icon(Ikon ikon) {
        return new FontIcon(ikon);
    }

    /** A button that shows only an icon; the text is its tooltip and what a screen reader says. */
    public static Button iconButton(Ikon ikon, String text, Runnable action) {
        Button button = new Button(null, icon(ikon));
        button.getStyleClass().add("icon-button");
        describe(button, text);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A button that is named after what it does. */
    public static Button button(String text, Runnable action, String... styles) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(styles);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A label with style classes. */
    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A label that breaks its lines. */
    public static Label paragraph(String text, String... styles) {
        Label label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Space that takes what a row leaves. */
    public static Region spacer() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    /** Gives a control its help: as tooltip, and for screen readers. */
    public static void describe(ButtonBase control, String text) {
        control.setAccessibleText(text);
        control.setTooltip(tooltip(text));
    }

    /** A tooltip that comes soon and breaks its lines. */
    public static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setShowDelay(TOOLTIP_DELAY);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        return tooltip;
    }

    /** Shows or hides a node, and gives its space back. */
    public static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
