package rudra.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rudra.ui.window.GuidedPath.Step;
import rudra.ui.window.WindowModel;

/** From Home to the verdict on five models by four presses of a button. */
class GuidedPathFlowTest {
    private final ShownWindow window = ShownWindow.open();

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aNewcomerIsLedFromATableToTheVerdictOnFiveModels() {
        window.press("#guided-path");
        done(Step.DATA, "dataset");
        window.press("#path-next");
        done(Step.PROFILE, "dataset");
        window.press("#path-next");
        done(Step.MODELS, "models");
        window.press("#path-next");
        done(Step.VERDICT, "models");
        window.await(
                "#verdict",
                Label.class,
                verdict -> verdict.getText().startsWith("Logistic regression"));
        window.await("#leaderboard", TableView.class, board -> board.getItems().size() == 5);
        window.press("#path-next");
        assertEquals(Optional.empty(), window.model().path().stepProperty().get());
    }

    private void done(Step step, String screen) {
        WindowModel model = window.model();
        Waiting.until(() ->
                model.path().stepProperty().get().equals(Optional.of(step))
                        && model.path().doneProperty().get());
        assertEquals(screen, model.screenProperty().get());
    }
}
