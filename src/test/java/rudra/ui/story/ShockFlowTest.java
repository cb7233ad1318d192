package rudra.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rudra.job.Jobs;
import rudra.ui.Screens;
import rudra.ui.fx.UiThread;
import rudra.ui.session.Session;
import rudra.ui.session.SessionModel;
import rudra.ui.shell.ShellView;
import rudra.ui.theme.Theme;
import rudra.ui.window.DesktopModel;
import rudra.ui.window.WindowModel;

/** From a sample to who fails, with jobs in the background as in the real window. */
class ShockFlowTest {
    private final Jobs jobs = Jobs.inBackground();
    private final WindowModel window = Toolkit.call(this::open);
    private final Parent view =
            Toolkit.call(
                    () -> new ShellView(window, Screens.all(), new Stories.NoDesktop()).view());

    private WindowModel open() {
        DesktopModel desktop =
                DesktopModel.of(
                        new StoryServices(),
                        jobs,
                        UiThread.INSTANCE,
                        new SessionModel(Session.fresh(), _ -> {}));
        return new WindowModel(desktop, new Stories.NoDialogs());
    }

    @AfterEach
    void stop() {
        jobs.close();
    }

    @Test
    void aSampleIsOpenedSomebodyFailsAndTheEnginesSayWhoFollows() {
        Toolkit.call(() -> {
            Scene scene = new Scene(view, 1000, 700);
            Theme.LIGHT.dress(scene);
            window.screenProperty().set("shock");
            return scene;
        });
        press("#open-sample");
        Waiting.until(() ->
                window.networkProperty().get().isPresent()
                        && window.screenProperty().get().equals("shock"));

        Toolkit.call(() -> {
            TextField search = (TextField) view.lookup("#search-institution");
            search.setText("P01");
            search.fireEvent(enter());
            return search;
        });
        assertTrue(window.shock().draft().failing().contains("P01"));

        press("#action-compare-engines");
        Waiting.until(() -> view.lookup(".comparison") != null);
        int failures =
                Toolkit.call(() -> {
                    laidOut();
                    Hyperlink link = (Hyperlink) view.lookup(".engine-table .hyperlink");
                    link.fire();
                    return Integer.parseInt(link.getText());
                });
        assertTrue(failures > 2, () -> failures + " failures");
        Tab shown = tabs().getSelectionModel().getSelectedItem();
        assertEquals("tab-institutions", shown.getId());
        Waiting.until(() -> {
            laidOut();
            TableView<?> table = (TableView<?>) view.lookup(".comparison .result-table");
            return table != null && table.getItems().size() == failures;
        });

        Toolkit.call(() -> {
            ((TableView<?>) view.lookup(".comparison .result-table"))
                    .getSelectionModel()
                    .selectFirst();
            return view;
        });
        press("#explain");
        Waiting.until(() -> {
            laidOut();
            TableView<?> steps = (TableView<?>) view.lookup(".explanation .result-table");
            return steps != null && !steps.getItems().isEmpty();
        });
        press("#explain-back");
        Waiting.until(() -> view.lookup(".explanation") == null && tabs().isVisible());
    }

    private TabPane tabs() {
        return (TabPane) view.lookup(".comparison .dense-tabs");
    }

    private static KeyEvent enter() {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
    }

    private void press(String selector) {
        Toolkit.call(() -> {
            laidOut();
            ((Button) view.lookup(selector)).fire();
            return selector;
        });
    }

    private void laidOut() {
        view.applyCss();
        view.layout();
    }
}
