package rudra.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditHistoryTest {
    private final EditHistory history = new EditHistory();
    private final List<String> shocks = new ArrayList<>();

    @Test
    void undoingTakesBackTheNewestChangeFirst() {
        add("A");
        add("B");
        history.undo();
        assertEquals(List.of("A"), shocks);
        history.undo();
        assertEquals(List.of(), shocks);
    }

    @Test
    void redoingMakesTheUndoneChangeAgain() {
        add("A");
        add("B");
        history.undo();
        history.undo();
        history.redo();
        assertEquals(List.of("A"), shocks);
        history.redo();
        assertEquals(List.of("A", "B"), shocks);
    }

    @Test
    void aNewChangeForgetsWhatWasUndone() {
        add("A");
        history.undo();
        add("B");
        history.redo();
        assertEquals(List.of("B"), shocks);
        assertTrue(history.nextRedoProperty().get().isEmpty());
    }

    @Test
    void undoingNothingDoesNothing() {
        history.undo();
        history.redo();
        assertTrue(history.nextUndoProperty().get().isEmpty());
    }

    @Test
    void theMenuCanNameTheChangeThatWouldBeUndone() {
        add("A");
        assertEquals(Optional.of("Add A"), history.nextUndoProperty().get().map(Edit::title));
    }

    @Test
    void theOldestOfVeryManyChangesAreForgotten() {
        for (int i = 0; i < 600; i++) {
            add("S" + i);
        }
        for (int i = 0; i < 600; i++) {
            history.undo();
        }
        assertEquals(100, shocks.size());
    }

    private void add(String shock) {
        history.perform(Edit.of("Add " + shock, () -> shocks.add(shock), shocks::removeLast));
    }
}
