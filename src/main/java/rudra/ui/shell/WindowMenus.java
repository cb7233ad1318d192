package rudra.ui.shell;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import rudra.app.Messages;
import rudra.ui.action.Action;
import rudra.ui.action.ActionControls;

/** Fills the menu bar. */
final class WindowMenus {
    private final Messages messages;
    private final ShellActions actions;

    WindowMenus(Messages messages, ShellActions actions) {
        this.messages = messages;
        this.actions = actions;
    }

    void fill(MenuBar bar, Action palette, List<Action> screens, List<Action> runs) {
        bar.setUseSystemMenuBar(true);
        Menu view = menu("view", palette);
        view.getItems().add(new SeparatorMenuItem());
        add(view, screens);
        view.getItems().add(new SeparatorMenuItem());
        add(view, List.of(actions.toggleInspector));
        Menu theme = menu("theme", actions.themeLight, actions.themeDark, actions.themeSystem);
        view.getItems().add(theme);
        Menu file = menu("file", actions.openNetwork, actions.openDataset, actions.newWindow);
        file.getItems().add(new SeparatorMenuItem());
        add(file, List.of(actions.closeWindow, actions.quit));
        Menu run = menu("run");
        add(run, runs);
        List<Action> help =
                screens.stream()
                        .filter(a -> a.id().equals("help") || a.id().equals("verify"))
                        .toList();
        Menu helpMenu = menu("help", actions.showLog);
        for (Action action : help) {
            MenuItem item = ActionControls.menuItem(action);
            item.setText(messages.text("menu.help." + action.id()));
            item.setAccelerator(null);
            helpMenu.getItems().addFirst(item);
        }
        bar.getMenus().setAll(file, menu("edit", actions.undo, actions.redo), view, run, helpMenu);
    }

    private Menu menu(String id, Action... items) {
        Menu menu = new Menu(messages.text("menu." + id));
        menu.setId("menu-" + id);
        add(menu, List.of(items));
        return menu;
    }

    private static void add(Menu menu, List<Action> items) {
        items.stream().map(ActionControls::menuItem).forEach(menu.getItems()::add);
    }
}
