package rudra.ui.network.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rudra.ui.network.NetworkCanvas;
import rudra.ui.story.ShownWindow;

/** A user opens a file, looks, loads, selects and filters, with all work in the background. */
class NetworkFlowTest {
    private static final Path FILE =
            Path.of("src/test/resources/stories/lending-2025_exposures.csv");

    private final ShownWindow window = ShownWindow.open();

    @AfterEach
    void close() {
        window.close();
    }

    private TableView<?> load() {
        window.act(() -> window.model().open(FILE));
        Button load =
                window.await("#action-load-network", Button.class, button -> !button.isDisabled());
        assertTrue(load.getText().startsWith("Load without"), load.getText());
        window.act(load::fire);
        return window.await("#institutions", TableView.class, t -> t.getItems().size() == 15);
    }

    @Test
    void aFileIsLookedAtLoadedDrawnAndListed() {
        load();
        window.await(".network-canvas", NetworkCanvas.class, c -> c.drawing().nodes() == 15);
        assertEquals(15, window.model().networkProperty().get().orElseThrow().network().size());
    }

    @Test
    void selectingARowShowsItsBalanceSheetAndMarksItInTheDrawing() {
        TableView<?> table = load();
        NetworkCanvas canvas =
                window.await(
                        ".network-canvas", NetworkCanvas.class, c -> c.drawing().nodes() == 15);
        window.act(() -> table.getSelectionModel().select(3));
        window.await(".inspector-title", Label.class, title -> title.getText().equals("Elm"));
        assertEquals(3, canvas.selectionProperty().get().nextSetBit(0));
    }

    @Test
    void lettingAnInstitutionFailChangesTheShock() {
        TableView<?> table = load();
        window.act(() -> table.getSelectionModel().select(0));
        ToggleButton fail = window.await("#let-fail", ToggleButton.class, b -> true);
        window.act(fail::fire);
        window.await("#let-fail", ToggleButton.class, ToggleButton::isSelected);
        assertEquals(List.of("Alder"), window.model().shock().draft().failing());
    }

    @Test
    void rowsStayInTheOrderThatIsChosen() {
        TableView<?> table = load();
        List<String> ids =
                window.model().networkProperty().get().orElseThrow().network().institutions().ids();
        int last = ids.indexOf(Collections.max(ids));
        window.act(() -> sortDownwards(table));
        window.await(
                "#institutions",
                TableView.class,
                t -> t.getItems().getFirst().equals(last) && t.getSortOrder().size() == 1);
    }

    private static <S> void sortDownwards(TableView<S> table) {
        TableColumn<S, ?> id = table.getColumns().getFirst();
        id.setSortType(TableColumn.SortType.DESCENDING);
        table.getSortOrder().add(id);
    }

    @Test
    void aFilterLeavesTheRowsThatFit() {
        TableView<?> table = load();
        TextField filter = window.await(".table-bar .text-field", TextField.class, f -> true);
        window.act(() -> filter.setText("ro"));
        window.await("#institutions", TableView.class, t -> t.getItems().size() == 1);
        assertEquals(11, table.getItems().getFirst());
    }

    @Test
    void changingARoleReadsTheFileAgain() {
        window.act(() -> window.model().open(FILE));
        window.await("#action-load-network", Button.class, button -> !button.isDisabled());
        ComboBox<?> role = window.await("#role-3", ComboBox.class, box -> true);
        window.act(() -> role.getSelectionModel().select(0));
        window.await("#action-load-network", Button.class, Node::isDisabled);
    }
}
