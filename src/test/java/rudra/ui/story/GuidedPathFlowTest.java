package rudra.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
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
import rudra.ui.window.GuidedPath.Step;
import rudra.ui.window.WindowModel;

/** From Home to the verdict on five models by four presses of a button. */
class GuidedPathFlowTest {
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
    void aNewcomerIsLedFromATableToTheVerdictOnFiveModels() {
        Toolkit.call(() -> {
            Scene scene = new Scene(view, 1000, 700);
            Theme.LIGHT.dress(scene);
            return scene;
        });
        Waiting.until(() -> !button("#guided-path").isDisabled());
        press("#guided-path");
        done(Step.DATA, "dataset");
        press("#path-next");
        done(Step.PROFILE, "dataset");
        press("#path-next");
        done(Step.MODELS, "models");
        press("#path-next");
        done(Step.VERDICT, "models");
        Label verdict = (Label) laidOut().lookup("#verdict");
        assertTrue(verdict.getText().startsWith("Logistic regression"), verdict.getText());
        TableView<?> board = (TableView<?>) laidOut().lookup("#leaderboard");
        assertEquals(5, board.getItems().size());
        press("#path-next");
        assertEquals(Optional.empty(), window.path().stepProperty().get());
    }

    private void done(Step step, String screen) {
        Waiting.until(() ->
                window.path().stepProperty().get().equals(Optional.of(step))
                        && window.path().doneProperty().get());
        assertEquals(screen, window.screenProperty().get());
    }

    private Button button(String selector) {
        return (Button) laidOut().lookup(selector);
    }

    private void press(String selector) {
        Toolkit.call(() -> {
            button(selector).fire();
            return selector;
        });
    }

    private Parent laidOut() {
        view.applyCss();
        view.layout();
        return view;
    }
}
