package rudra.ui.network.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ViewTest {

    private final Extent extent = new Extent(-20, 5, 180, 65);
    private final View fit = View.fitting(extent, 800, 600, 1);

    @Test
    void theFittingViewShowsEverythingWithAMargin() {
        assertEquals(48, fit.screenX(-20), 1e-9);
        assertEquals(752, fit.screenX(180), 1e-9);
        assertEquals(300, fit.screenY(35), 1e-9);
        assertTrue(fit.screenY(5) > 36);
        assertEquals(1, fit.zoom());
    }

    @Test
    void zoomingKeepsThePlaceUnderThePointer() {
        double x = fit.drawingX(123);
        double y = fit.drawingY(456);

        View near = fit.zoomed(3.7, 123, 456);

        assertEquals(123, near.screenX(x), 1e-9);
        assertEquals(456, near.screenY(y), 1e-9);
        assertEquals(3.7, near.zoom(), 1e-9);
    }

    @Test
    void zoomHasBounds() {
        assertEquals(400, fit.zoomed(1e9, 0, 0).zoom(), 1e-9);
        assertEquals(0.2, fit.zoomed(1e-9, 0, 0).zoom(), 1e-9);
    }

    @Test
    void movingMovesByPixels() {
        assertEquals(fit.screenX(7) + 30, fit.moved(30, -4).screenX(7), 1e-9);
        assertEquals(fit.screenY(7) - 4, fit.moved(30, -4).screenY(7), 1e-9);
    }

    @Test
    void resizingKeepsTheMiddleAndTheZoom() {
        View near = fit.zoomed(2, 100, 100);

        View wide = near.resized(extent, 1600, 600, 2);

        assertEquals(near.drawingX(400), wide.drawingX(800), 1e-9);
        assertEquals(near.drawingY(300), wide.drawingY(300), 1e-9);
        assertEquals(2, wide.zoom(), 1e-9);
        assertEquals(2, wide.pixelRatio());
    }

    @Test
    void oneNodeOrNoWindowStillMakesAView() {
        View one = View.fitting(new Extent(3, 4, 3, 4), 800, 600, 1);
        View none = View.fitting(extent, 0, 0, 1);

        assertEquals(400, one.screenX(3), 1e-9);
        assertEquals(300, one.screenY(4), 1e-9);
        assertTrue(none.scale() > 0);
    }
}
