package rudra.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import rudra.app.Messages;
import rudra.ui.action.Action;
import rudra.ui.edit.Edit;
import rudra.ui.theme.ThemeChoice;
import rudra.ui.theme.ThemeModel;
import rudra.ui.window.WindowModel;

/** The actions of the window itself. */
final class ShellActions {
    final Action openNetwork;
    final Action openDataset;
    final Action newWindow;
    final Action closeWindow;
    final Action quit;
    final Action undo;
    final Action redo;
    final Action themeLight;
    final Action themeDark;
    final Action themeSystem;
    final Action toggleTheme;
    final Action toggleInspector;
    final Action showLog;

    ShellActions(WindowModel window, WindowCommands commands) {
        Messages messages = window.messages();
        openNetwork = Action.of("open-network", messages, window::chooseNetwork).on("Shortcut+O");
        openDataset =
                Action.of("open-dataset", messages, window::chooseDataset).on("Shortcut+Shift+O");
        newWindow = Action.of("new-window", messages, commands::openWindow).on("Shortcut+Shift+N");
        closeWindow = Action.of("close-window", messages, commands::closeWindow).on("Shortcut+W");
        quit = Action.of("quit", messages, commands::quit).on("Shortcut+Q");
        undo =
                Action.of("undo", messages, window.edits()::undo)
                        .on("Shortcut+Z")
                        .unless(missing(window.edits().nextUndoProperty(), messages, "undo.none"));
        redo =
                Action.of("redo", messages, window.edits()::redo)
                        .on("Shortcut+Shift+Z")
                        .unless(missing(window.edits().nextRedoProperty(), messages, "redo.none"));
        ThemeModel theme = window.desktop().theme();
        themeLight = Action.of("theme-light", messages, wear(theme, ThemeChoice.LIGHT));
        themeDark = Action.of("theme-dark", messages, wear(theme, ThemeChoice.DARK));
        themeSystem = Action.of("theme-system", messages, wear(theme, ThemeChoice.SYSTEM));
        toggleTheme = Action.of("toggle-theme", messages, theme::toggle).on("Shortcut+Shift+L");
        toggleInspector =
                Action.of("toggle-inspector", messages, () -> toggleInspector(window))
                        .on("Shortcut+I");
        showLog = Action.of("show-log", messages, () -> window.screenProperty().set("log"));
    }

    List<Action> all() {
        return List.of(
                openNetwork,
                openDataset,
                undo,
                redo,
                toggleTheme,
                themeLight,
                themeDark,
                themeSystem,
                toggleInspector,
                newWindow,
                showLog,
                closeWindow,
                quit);
    }

    private static Runnable wear(ThemeModel theme, ThemeChoice choice) {
        return () -> theme.choiceProperty().set(choice);
    }

    private static void toggleInspector(WindowModel window) {
        window.inspectorShownProperty().set(!window.inspectorShownProperty().get());
    }

    private static ObservableValue<Optional<String>> missing(
            ObservableValue<Optional<Edit>> edit, Messages messages, String reason) {
        return edit.map(
                next -> next.isPresent() ? Optional.empty() : Optional.of(messages.text(reason)));
    }
}
