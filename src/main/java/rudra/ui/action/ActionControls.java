package rudra.ui.action;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import rudra.ui.fx.Controls;

/** Shows actions as controls: disabled with the reason, never hidden. */
public final class ActionControls {

    private ActionControls() {}

    /** A menu item with its shortcut. */
    public static MenuItem menuItem(Action action) {
        MenuItem item = new MenuItem(action.title());
        item.setId("menu-" + action.id());
        item.setMnemonicParsing(false);
        action.shortcut().map(KeyCombination::valueOf).ifPresent(item::setAccelerator);
        item.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> action.blocked().getValue().isPresent(), action.blocked()));
        item.setOnAction(event -> action.run());
        return item;
    }

    /** A button with the action's title. */
    public static StackPane button(Action action, String... styles) {
        Button button = Controls.button(action.title(), action::run, styles);
        return explained(button, action);
    }

    /** A button with an icon only. */
    public static StackPane iconButton(Action action, Ikon ikon) {
        return explained(Controls.iconButton(ikon, action.title(), action::run), action);
    }

    /** A disabled control shows no tooltip of its own; the pane around it does. */
    private static StackPane explained(Button button, Action action) {
        StackPane pane = new StackPane(button);
        Tooltip help = Controls.tooltip("");
        Tooltip.install(pane, help);
        action.blocked()
                .subscribe(reason -> {
                    button.setDisable(reason.isPresent());
                    String text = reason.orElse(helpOf(action));
                    help.setText(text);
                    button.setAccessibleHelp(text);
                });
        button.setTooltip(null);
        button.setId("action-" + action.id());
        return pane;
    }

    private static String helpOf(Action action) {
        return action.shortcut()
                .map(keys -> action.help() + " (" + displayText(keys) + ")")
                .orElse(action.help());
    }

    /** The keys as this system writes them. */
    public static String displayText(String keys) {
        return KeyCombination.valueOf(keys).getDisplayText();
    }
}
