package rudra.ui.network.screen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rudra.job.Jobs;
import rudra.network.layout.Positions;
import rudra.ui.network.screen.RowQuery.Which;
import rudra.ui.network.style.Arrangement;
import rudra.ui.network.style.DrawingSettings;
import rudra.ui.network.style.Figures;
import rudra.ui.network.style.NetworkDrawing;
import rudra.ui.theme.ThemeChoice;
import rudra.ui.window.WindowModel;

class NetworkViewModelTest {
    private final WindowModel window = Examples.window(Jobs.synchronous());
    private final NetworkViewModel model = new NetworkViewModel(window);

    private void open() {
        window.networkProperty().set(Optional.of(Examples.small()));
    }

    private DrawingSettings settings() {
        return model.drawing().settingsProperty().get().orElseThrow();
    }

    private NetworkDrawing picture() {
        return model.drawing().pictureProperty().get().orElseThrow();
    }

    @Test
    void anOpenNetworkIsDrawnAndListed() {
        open();
        assertEquals(3, picture().drawing().nodes());
        assertEquals(List.of(0, 1, 2), model.table().rowsProperty().get());
    }

    @Test
    void aChangeOfTheDrawingCanBeTakenBackAndMadeAgain() {
        open();
        DrawingSettings before = settings();
        model.drawing().change("Size", before.sizedBy(Figures.CREDITORS));
        assertEquals(Figures.CREDITORS, picture().legend().size().key());
        window.edits().undo();
        assertEquals(before, settings());
        assertEquals(before.sizeBy(), picture().legend().size().key());
        window.edits().redo();
        assertEquals(Figures.CREDITORS, settings().sizeBy());
    }

    @Test
    void theSameSettingsAgainAreNoChange() {
        open();
        model.drawing().change("Nothing", settings());
        assertTrue(window.edits().nextUndoProperty().get().isEmpty());
    }

    @Test
    void theSameArrangementGivesTheSamePlacesAndIsComputedOnce() {
        open();
        float[] x = picture().drawing().x();
        model.drawing().change("Circle", settings().arranged(Arrangement.CIRCLE));
        assertFalse(java.util.Arrays.equals(x, picture().drawing().x()));
        model.drawing().change("Forces", settings().arranged(Arrangement.FORCES));
        assertSame(x, picture().drawing().x());
        NetworkViewModel again = new NetworkViewModel(window);
        assertArrayEquals(x, again.drawing().pictureProperty().get().orElseThrow().drawing().x());
    }

    @Test
    void otherScreensLearnWhereTheNodesAre() {
        open();
        Positions places = window.placesProperty().get().orElseThrow();
        assertSame(picture().drawing().x(), places.x());
    }

    @Test
    void theThemeGivesTheDrawingItsColours() {
        open();
        int light = picture().drawing().fill()[0];
        window.desktop().theme().choiceProperty().set(ThemeChoice.DARK);
        assertFalse(light == picture().drawing().fill()[0]);
    }

    @Test
    void aSearchSelectsTheBestAndStepsThroughTheRest() {
        open();
        model.search("c");
        assertEquals(2, model.selected().orElseThrow());
        assertEquals(1, model.placeAmongFound());
        model.selectFound(1);
        assertEquals(1, model.selected().orElseThrow());
        model.selectFound(1);
        assertEquals(2, model.selected().orElseThrow());
    }

    @Test
    void theTableFollowsTheSelectionWhereItShowsOnlySelectedOnes() {
        open();
        model.table().queryProperty().set(RowQuery.all().with(Which.SELECTED));
        assertEquals(List.of(), model.table().rowsProperty().get());
        model.select(1);
        assertEquals(List.of(1), model.table().rowsProperty().get());
    }

    @Test
    void anotherNetworkBeginsWithNothingSelectedAndNoFilter() {
        open();
        model.select(1);
        model.table().queryProperty().set(RowQuery.all().withText("birch"));
        open();
        assertEquals(new BitSet(), model.selectionProperty().get());
        assertEquals(3, model.table().rowsProperty().get().size());
    }

    @Test
    void anInstitutionFailsInTheShockOfTheWindowAndThatCanBeTakenBack() {
        open();
        model.letFail("B", true);
        assertEquals(List.of("B"), window.shock().draft().failing());
        window.edits().undo();
        assertEquals(List.of(), window.shock().draft().failing());
    }

    @Test
    void placingThatIsStoppedBeforeItBeganLeavesNoPicture() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        WindowModel slow = Examples.window(Jobs.on(waiting::add, InstantSource.system()));
        NetworkViewModel later = new NetworkViewModel(slow);
        slow.networkProperty().set(Optional.of(Examples.small()));
        while (later.drawing().placingProperty().get().isEmpty()) {
            waiting.remove().run();
        }
        later.drawing().stopPlacing();
        waiting.forEach(Runnable::run);
        assertTrue(later.drawing().placingProperty().get().isEmpty());
        assertTrue(later.drawing().pictureProperty().get().isEmpty());
    }
}
