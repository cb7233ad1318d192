package rudra.ui.network;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import rudra.ui.network.raster.Detail;
import rudra.ui.network.raster.Drawing;
import rudra.ui.network.raster.EdgeFinder;
import rudra.ui.network.raster.Emphasis;
import rudra.ui.network.raster.Look;
import rudra.ui.network.raster.PaintRequest;
import rudra.ui.network.raster.PreparedDrawing;
import rudra.ui.network.raster.View;

/**
 * Shows a {@link Drawing} and lets the user move about in it and select nodes.
 *
 * <p>Mouse: the wheel zooms about the pointer, dragging pans, a click selects a node, shift-click
 * adds or removes one, a click on an edge tells who listens, shift-drag selects what is in the
 * rectangle, a double click on nothing fits the drawing to the window. Keys: + and − zoom, 0 fits,
 * arrows pan, control with left and right selects the next larger or smaller node, escape selects
 * nothing.
 *
 * <p>Painting happens in the background. While the user moves, the last image is moved and scaled
 * with the hand at once, and replaced as soon as a newer one is painted: first a draft of very
 * large drawings, then all of it. All methods are called on the user interface's thread.
 */
public final class NetworkCanvas extends Region {

    private static final Duration UNTIL_FULL_DETAIL = Duration.millis(140);
    private static final double PICK_SLACK = 4;

    private final FrameRenderer renderer;
    private final PictureMaker pictures;
    private final ImageView image = new ImageView();
    private final Affine imageTransform = new Affine();
    private final Overlay overlay = new Overlay(this::drawOverlay);
    private final PauseTransition rest = new PauseTransition(UNTIL_FULL_DETAIL);
    private final ReadOnlyObjectWrapper<BitSet> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", new BitSet());
    private final ReadOnlyObjectWrapper<OptionalInt> hovered =
            new ReadOnlyObjectWrapper<>(this, "hovered", OptionalInt.empty());

    private Drawing drawing = Drawing.empty();
    private PreparedDrawing shown = PreparedDrawing.of(drawing);
    private Look look = Look.light();
    private View view = View.fitting(drawing.extent(), 1, 1, 1);
    private View painted = view;
    private boolean fitted = true;
    private IntConsumer edgePicked = edge -> {};
    private @Nullable Rectangle2D rubberBand;

    /**
     * A canvas that shows nothing yet.
     *
     * @param background where to paint; one painting at a time is given to it
     * @param uiThread runs what it is given on the user interface's thread
     */
    public NetworkCanvas(Executor background, Executor uiThread) {
        renderer = new FrameRenderer(background, uiThread, this::show);
        pictures = new PictureMaker(background, uiThread, overlay);
        image.getTransforms().add(imageTransform);
        image.setManaged(false);
        getChildren().addAll(image, overlay.canvas(), overlay.sample());
        getStyleClass().add("network-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setLook(look);
        rest.setOnFinished(done -> request(Detail.FULL));
        new CanvasGestures(this).install();
    }

    /** Shows another drawing, whole, with nothing selected. */
    public void setDrawing(Drawing newDrawing) {
        drawing = newDrawing;
        hovered.set(OptionalInt.empty());
        selection.set(new BitSet());
        fit();
    }

    /**
     * Shows the same network coloured, sized or placed otherwise, the view and the selection
     * staying as they are. Fits the window as long as the user has not moved.
     *
     * @throws IllegalArgumentException if the number of nodes differs
     */
    public void updateDrawing(Drawing changed) {
        if (changed.nodes() != drawing.nodes()) {
            throw new IllegalArgumentException(
                    changed.nodes() + " nodes in place of " + drawing.nodes());
        }
        drawing = changed;
        if (fitted) {
            fit();
        } else {
            viewChanged();
        }
    }

    /** What is to be shown. */
    public Drawing drawing() {
        return drawing;
    }

    /** Changes the theme's colours. */
    public void setLook(Look newLook) {
        look = newLook;
        setBackground(Background.fill(Overlay.color(look.background())));
        viewChanged();
    }

    /** The selected nodes; the set is replaced at every change and never written to. */
    public ReadOnlyObjectProperty<BitSet> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** Selects exactly these nodes. */
    public void select(BitSet nodes) {
        selection.set((BitSet) nodes.clone());
        viewChanged();
    }

    /** Calls a listener with the edge, by its number in the drawing, on which the user clicks. */
    public void setOnEdgePicked(IntConsumer listener) {
        edgePicked = listener;
    }

    /** The node under the pointer, if any. */
    public ReadOnlyObjectProperty<OptionalInt> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** Shows the whole drawing. */
    public void fit() {
        view = View.fitting(drawing.extent(), view.width(), view.height(), view.pixelRatio());
        fitted = true;
        viewChanged();
    }

    /** Enlarges by a factor about the middle of the window. */
    public void zoom(double factor) {
        zoom(factor, getWidth() / 2, getHeight() / 2);
    }

    /** Enlarges by a factor about a place in the window. */
    void zoom(double factor, double x, double y) {
        fitted = false;
        view = view.zoomed(factor, x * view.pixelRatio(), y * view.pixelRatio());
        viewChanged();
    }

    /** Moves the drawing by pixels of the user interface. */
    void pan(double byX, double byY) {
        fitted = false;
        view = view.moved(byX * view.pixelRatio(), byY * view.pixelRatio());
        viewChanged();
    }

    /** Moves a node to the middle of the window. */
    public void centreOn(int node) {
        fitted = false;
        view = view.centredOn(drawing.x()[node], drawing.y()[node]);
        viewChanged();
    }

    /**
     * The picture now in the window as a PNG at twice the resolution of the window, painted in the
     * background.
     */
    public CompletionStage<byte[]> png() {
        return pictures.png(drawing, view, look, new Emphasis(selection.get()));
    }

    /** The whole drawing as SVG, made in the background. */
    public CompletionStage<String> svg() {
        return pictures.svg(drawing, look);
    }

    /** The node at a place of the window, as far as it is shown already. */
    OptionalInt nodeAt(double x, double y) {
        double ratio = view.pixelRatio();
        return shown.index()
                .pick(view, shown.sizes(view), x * ratio, y * ratio, PICK_SLACK * ratio);
    }

    /** Tells of the edge at a place of the window, if there is one. */
    void pickEdge(double x, double y) {
        double ratio = view.pixelRatio();
        new EdgeFinder(shown.drawing(), view, look)
                .nearest(x * ratio, y * ratio, PICK_SLACK * ratio)
                .ifPresent(edgePicked);
    }

    BitSet nodesIn(Rectangle2D band) {
        double ratio = view.pixelRatio();
        return shown.index()
                .inRectangle(
                        view,
                        band.getMinX() * ratio,
                        band.getMinY() * ratio,
                        band.getMaxX() * ratio,
                        band.getMaxY() * ratio);
    }

    /** Selects the node that comes {@code steps} after the selected one in the order of size. */
    void selectByRank(int steps) {
        if (shown.drawing().nodes() > 0) {
            BitSet next = new BitSet();
            next.set(shown.after(selection.get().nextSetBit(0), steps));
            select(next);
        }
    }

    void hover(OptionalInt node) {
        if (!node.equals(hovered.get())) {
            hovered.set(node);
            drawOverlay();
        }
    }

    void showRubberBand(@Nullable Rectangle2D band) {
        rubberBand = band;
        drawOverlay();
    }

    @Override
    protected void layoutChildren() {
        double ratio = pixelRatio();
        int width = (int) Math.max(1, Math.round(getWidth() * ratio));
        int height = (int) Math.max(1, Math.round(getHeight() * ratio));
        if (width != view.width() || height != view.height() || ratio != view.pixelRatio()) {
            overlay.canvas().setWidth(getWidth());
            overlay.canvas().setHeight(getHeight());
            view =
                    fitted
                            ? View.fitting(drawing.extent(), width, height, ratio)
                            : view.resized(drawing.extent(), width, height, ratio);
            viewChanged();
        }
    }

    private double pixelRatio() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    private void viewChanged() {
        placeImage();
        drawOverlay();
        request(shown.hasDraft() ? Detail.DRAFT : Detail.FULL);
        if (shown.hasDraft()) {
            rest.playFromStart();
        }
    }

    private void request(Detail detail) {
        if (view.width() > 1 && view.height() > 1) {
            renderer.request(
                    drawing, new PaintRequest(view, look, new Emphasis(selection.get()), detail));
        }
    }

    private void show(Frame frame) {
        boolean first = shown.drawing().nodes() != frame.drawing().drawing().nodes();
        shown = frame.drawing();
        painted = frame.view();
        image.setImage(frame.surface().refreshed());
        placeImage();
        drawOverlay();
        if (first && shown.hasDraft()) {
            rest.playFromStart();
        }
    }

    /**
     * Puts the last image where the present view wants it: exact when panned, stretched when
     * zoomed.
     */
    private void placeImage() {
        double change = view.scale() / painted.scale();
        double ratio = view.pixelRatio();
        imageTransform.setToTransform(
                change / ratio,
                0,
                (view.offsetX() - change * painted.offsetX()) / ratio,
                0,
                change / ratio,
                (view.offsetY() - change * painted.offsetY()) / ratio);
    }

    private void drawOverlay() {
        OptionalInt inRange =
                hovered.get().stream().filter(i -> i < shown.drawing().nodes()).findFirst();
        overlay.draw(shown, view, look, inRange, rubberBand);
    }
}
