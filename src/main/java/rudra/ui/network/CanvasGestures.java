package rudra.ui.network;

import java.util.BitSet;
import java.util.OptionalInt;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Turns what mouse and keyboard do into what a {@link NetworkCanvas} does. */
final class CanvasGestures {

    private static final double ZOOM_PER_KEY = 1.25;
    private static final double ZOOM_PER_WHEEL_PIXEL = 1.0025;
    private static final double PAN_PER_KEY = 60;
    private static final double STILL_A_CLICK = 3;

    private final NetworkCanvas canvas;
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private boolean dragging;

    CanvasGestures(NetworkCanvas canvas) {
        this.canvas = canvas;
    }

    void install() {
        canvas.setOnScroll(this::scrolled);
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(this::released);
        canvas.setOnMouseMoved(event -> canvas.hover(canvas.nodeAt(event.getX(), event.getY())));
        canvas.setOnMouseExited(event -> canvas.hover(OptionalInt.empty()));
        canvas.setOnKeyPressed(this::keyPressed);
        canvas.setOnKeyTyped(this::keyTyped);
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            canvas.zoom(
                    Math.pow(ZOOM_PER_WHEEL_PIXEL, event.getDeltaY()), event.getX(), event.getY());
            event.consume();
        }
    }

    private void pressed(MouseEvent event) {
        canvas.requestFocus();
        pressedX = event.getX();
        pressedY = event.getY();
        lastX = pressedX;
        lastY = pressedY;
        dragging = false;
    }

    private void dragged(MouseEvent event) {
        dragging |= Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > STILL_A_CLICK;
        if (!dragging) {
            return;
        }
        if (event.isShiftDown()) {
            canvas.showRubberBand(band(event));
        } else {
            canvas.pan(event.getX() - lastX, event.getY() - lastY);
        }
        lastX = event.getX();
        lastY = event.getY();
    }

    private void released(MouseEvent event) {
        if (dragging && event.isShiftDown()) {
            canvas.select(canvas.nodesIn(band(event)));
        } else if (!dragging && event.getButton() == MouseButton.PRIMARY) {
            clicked(event);
        }
        canvas.showRubberBand(null);
        dragging = false;
    }

    private void clicked(MouseEvent event) {
        OptionalInt node = canvas.nodeAt(event.getX(), event.getY());
        BitSet chosen =
                event.isShiftDown()
                        ? (BitSet) canvas.selectionProperty().get().clone()
                        : new BitSet();
        node.ifPresent(chosen::flip);
        canvas.select(chosen);
        if (node.isEmpty() && event.getClickCount() == 2) {
            canvas.fit();
        } else if (node.isEmpty()) {
            canvas.pickEdge(event.getX(), event.getY());
        }
    }

    private Rectangle2D band(MouseEvent event) {
        return new Rectangle2D(
                Math.min(pressedX, event.getX()),
                Math.min(pressedY, event.getY()),
                Math.abs(event.getX() - pressedX),
                Math.abs(event.getY() - pressedY));
    }

    private void keyPressed(KeyEvent event) {
        boolean control = event.isShortcutDown();
        boolean used = true;
        switch (event.getCode()) {
            case LEFT -> leftOrRight(control, -1);
            case RIGHT -> leftOrRight(control, 1);
            case UP -> canvas.pan(0, PAN_PER_KEY);
            case DOWN -> canvas.pan(0, -PAN_PER_KEY);
            case ESCAPE -> used = clearSelection();
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private void leftOrRight(boolean control, int direction) {
        if (control) {
            canvas.selectByRank(direction);
        } else {
            canvas.pan(-direction * PAN_PER_KEY, 0);
        }
    }

    /** Escape means something to others when nothing is selected here. */
    private boolean clearSelection() {
        boolean any = !canvas.selectionProperty().get().isEmpty();
        if (any) {
            canvas.select(new BitSet());
        }
        return any;
    }

    /** Characters rather than keys: plus is elsewhere on every keyboard. */
    private void keyTyped(KeyEvent event) {
        switch (event.getCharacter()) {
            case "+", "=" -> canvas.zoom(ZOOM_PER_KEY);
            case "-", "\u2212" -> canvas.zoom(1 / ZOOM_PER_KEY);
            case "0" -> canvas.fit();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
