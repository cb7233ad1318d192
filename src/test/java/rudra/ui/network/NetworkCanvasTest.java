package rudra.ui.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import rudra.ui.network.raster.Drawing;
import rudra.ui.network.raster.Look;

/** Three nodes at the corners of a rectangle, painted at once on the calling thread. */
class NetworkCanvasTest {

    private static final int ORANGE = 0xFFE07A3F;
    private NetworkCanvas canvas;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void showThreeNodes() {
        canvas =
                onUiThread(() -> {
                    NetworkCanvas made = new NetworkCanvas(Runnable::run, Runnable::run);
                    new Scene(made, 400, 300);
                    made.resize(400, 300);
                    made.setDrawing(threeNodes());
                    made.layout();
                    return made;
                });
    }

    private static Drawing threeNodes() {
        return new Drawing(
                new float[] {0, 100, 100},
                new float[] {0, 0, 60},
                new float[] {12, 8, 6},
                new int[] {ORANGE, ORANGE, ORANGE},
                List.of("Large", "Middle", "Small"),
                new int[] {0},
                new int[] {1},
                new float[] {2},
                new int[] {0xFF445566});
    }

    @Test
    void theFirstFrameShowsTheNodesInTheirColour() {
        int colour = onUiThread(() -> pixel(24, 44));

        assertEquals(ORANGE, colour);
    }

    @Test
    void aClickSelectsTheNodeUnderThePointerAndAClickBesideItNothing() {
        onUiThread(() -> click(24, 44, false));
        assertEquals(set(0), canvas.selectionProperty().get());

        onUiThread(() -> click(200, 150, false));
        assertEquals(set(), canvas.selectionProperty().get());
    }

    @Test
    void shiftClicksAddAndRemoveNodes() {
        onUiThread(() -> click(24, 44, false));
        onUiThread(() -> click(376, 256, true));
        assertEquals(set(0, 2), canvas.selectionProperty().get());

        onUiThread(() -> click(24, 44, true));
        assertEquals(set(2), canvas.selectionProperty().get());
    }

    @Test
    void shiftDraggingSelectsWhatIsInTheRectangle() {
        onUiThread(() -> {
            fire(MouseEvent.MOUSE_PRESSED, 390, 10, true);
            fire(MouseEvent.MOUSE_DRAGGED, 300, 200, true);
            fire(MouseEvent.MOUSE_DRAGGED, 340, 290, true);
            return fire(MouseEvent.MOUSE_RELEASED, 340, 290, true);
        });

        assertEquals(set(1, 2), canvas.selectionProperty().get());
    }

    @Test
    void draggingMovesTheNodesWithTheHand() {
        onUiThread(() -> {
            fire(MouseEvent.MOUSE_PRESSED, 200, 150, false);
            fire(MouseEvent.MOUSE_DRAGGED, 230, 170, false);
            return fire(MouseEvent.MOUSE_RELEASED, 230, 170, false);
        });

        assertEquals(OptionalInt.of(0), canvas.nodeAt(54, 64));
        assertEquals(set(), canvas.selectionProperty().get());
    }

    @Test
    void theWheelZoomsAboutThePointer() {
        onUiThread(() -> scroll(24, 44, 400));

        assertEquals(OptionalInt.of(0), canvas.nodeAt(24, 44));
        assertEquals(OptionalInt.empty(), canvas.nodeAt(376, 44));
    }

    @Test
    void zeroFitsTheDrawingAgain() {
        onUiThread(() -> scroll(24, 44, 400));
        onUiThread(() -> type("0"));

        assertEquals(OptionalInt.of(2), canvas.nodeAt(376, 256));
    }

    @Test
    void plusAndMinusUndoEachOther() {
        onUiThread(() -> type("+"));
        assertEquals(OptionalInt.empty(), canvas.nodeAt(24, 44));

        onUiThread(() -> type("-"));
        assertEquals(OptionalInt.of(0), canvas.nodeAt(24, 44));
    }

    @Test
    void controlWithArrowsGoesThroughTheNodesByOrderOfSize() {
        onUiThread(() -> press(KeyCode.RIGHT, true));
        assertEquals(set(0), canvas.selectionProperty().get());
        onUiThread(() -> press(KeyCode.RIGHT, true));
        assertEquals(set(1), canvas.selectionProperty().get());
        onUiThread(() -> press(KeyCode.LEFT, true));
        onUiThread(() -> press(KeyCode.LEFT, true));
        assertEquals(set(2), canvas.selectionProperty().get());

        onUiThread(() -> press(KeyCode.ESCAPE, false));
        assertEquals(set(), canvas.selectionProperty().get());
    }

    @Test
    void movingThePointerOverANodeTellsWhich() {
        onUiThread(() -> fire(MouseEvent.MOUSE_MOVED, 376, 44, false));
        assertEquals(OptionalInt.of(1), canvas.hoveredProperty().get());

        onUiThread(() -> fire(MouseEvent.MOUSE_MOVED, 200, 200, false));
        assertEquals(OptionalInt.empty(), canvas.hoveredProperty().get());
    }

    @Test
    void movedNodesKeepTheSelectionAndAreFoundAtTheirNewPlaces() {
        onUiThread(() -> {
            click(24, 44, false);
            canvas.updateDrawing(threeNodes().at(new float[] {100, 0, 0}, new float[] {60, 60, 0}));
            return null;
        });

        assertEquals(set(0), canvas.selectionProperty().get());
        assertEquals(OptionalInt.of(0), canvas.nodeAt(376, 256));
        assertThrows(IllegalArgumentException.class, () -> canvas.updateDrawing(Drawing.empty()));
    }

    @Test
    void theLookChangesTheGround() {
        int before = onUiThread(() -> pixel(200, 200));
        onUiThread(() -> {
            canvas.setLook(Look.dark());
            return null;
        });

        assertEquals(Look.light().background(), before);
        assertEquals(Look.dark().background(), onUiThread(() -> pixel(200, 200)));
    }

    @Test
    void thePictureHasTwiceTheResolutionOfTheWindow() throws Exception {
        byte[] png = onUiThread(() -> canvas.png()).toCompletableFuture().get();

        Image image = new Image(new ByteArrayInputStream(png));
        assertEquals(800, image.getWidth());
        assertEquals(600, image.getHeight());
        assertEquals(ORANGE, image.getPixelReader().getArgb(48, 88));
    }

    @Test
    void theVectorPictureNamesEveryNode() throws Exception {
        String svg = onUiThread(() -> canvas.svg()).toCompletableFuture().get();

        assertTrue(svg.contains("<title>Large</title>"));
        assertEquals(3, svg.split("<circle").length - 1);
        assertEquals(1, svg.split("<path").length - 1);
    }

    @Test
    void aDrawingOfNothingIsShownAndHasNothingToSelect() {
        onUiThread(() -> {
            canvas.setDrawing(Drawing.empty());
            press(KeyCode.RIGHT, true);
            return null;
        });

        assertEquals(set(), canvas.selectionProperty().get());
        assertNotEquals(ORANGE, onUiThread(() -> pixel(24, 44)));
    }

    @Test
    void selectionsGivenFromOutsideAreCopied() {
        BitSet mine = set(1);
        onUiThread(() -> {
            canvas.select(mine);
            return null;
        });
        mine.set(2);

        assertArrayEquals(new int[] {1}, canvas.selectionProperty().get().stream().toArray());
    }

    private int pixel(int x, int y) {
        ImageView view = (ImageView) canvas.getChildrenUnmodifiable().getFirst();
        return view.getImage().getPixelReader().getArgb(x, y);
    }

    private Void click(double x, double y, boolean shift) {
        fire(MouseEvent.MOUSE_PRESSED, x, y, shift);
        return fire(MouseEvent.MOUSE_RELEASED, x, y, shift);
    }

    private Void fire(javafx.event.EventType<MouseEvent> type, double x, double y, boolean shift) {
        Event.fireEvent(
                canvas,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        shift,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
        return null;
    }

    private Void scroll(double x, double y, double by) {
        Event.fireEvent(
                canvas,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        x,
                        y,
                        x,
                        y,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        by,
                        0,
                        by,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
        return null;
    }

    private Void press(KeyCode code, boolean control) {
        Event.fireEvent(
                canvas,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        return null;
    }

    private Void type(String character) {
        Event.fireEvent(
                canvas,
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        character,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
        return null;
    }

    private static BitSet set(int... nodes) {
        BitSet set = new BitSet();
        for (int node : nodes) {
            set.set(node);
        }
        return set;
    }

    private static <T> T onUiThread(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
