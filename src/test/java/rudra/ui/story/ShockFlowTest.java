package rudra.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From a sample to who fails, with jobs in the background as in the real window. */
class ShockFlowTest {
    private final ShownWindow window = ShownWindow.open();

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aSampleIsOpenedSomebodyFailsAndTheEnginesSayWhoFollows() {
        window.act(() -> window.model().screenProperty().set("shock"));
        window.press("#open-sample");
        TextField search =
                window.await("#search-institution", TextField.class, field -> !field.isDisabled());
        assertEquals("shock", window.model().screenProperty().get());
        window.act(() -> {
            search.setText("P01");
            search.fireEvent(enter());
        });
        assertTrue(window.model().shock().draft().failing().contains("P01"));

        window.press("#action-compare-engines");
        Hyperlink link =
                window.await(
                        ".comparison .engine-table .hyperlink",
                        Hyperlink.class,
                        found -> !found.getText().isEmpty());
        int failures = Integer.parseInt(link.getText());
        assertTrue(failures > 2, () -> failures + " failures");
        window.act(link::fire);
        window.await(".comparison .dense-tabs", TabPane.class, ShockFlowTest::showsInstitutions);
        TableView<?> table =
                window.await(
                        ".comparison .result-table",
                        TableView.class,
                        found -> found.getItems().size() == failures);

        window.act(() -> table.getSelectionModel().selectFirst());
        window.press("#explain");
        window.await(
                ".explanation .result-table",
                TableView.class,
                steps -> !steps.getItems().isEmpty());
        window.press("#explain-back");
        window.await(".comparison .dense-tabs", TabPane.class, Node::isVisible);
    }

    private static boolean showsInstitutions(TabPane tabs) {
        return tabs.getSelectionModel().getSelectedItem().getId().equals("tab-institutions");
    }

    private static KeyEvent enter() {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
    }
}
