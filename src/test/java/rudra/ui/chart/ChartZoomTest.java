package rudra.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.Picture;
import rudra.analysis.picture.Plane;
import rudra.analysis.picture.ScatterChart;
import rudra.analysis.picture.TextWidth;

class ChartZoomTest {
    private final ScatterChart chart =
            ScatterChart.of(
                    "squares",
                    Axis.linear("x"),
                    Axis.linear("y"),
                    Ink.SERIES_1,
                    IntStream.rangeClosed(0, 10)
                            .mapToObj(i -> new ScatterChart.Point("p" + i, i, i * i))
                            .toList());
    private final LineChart line =
            new LineChart(
                    "steps",
                    Axis.linear("x"),
                    Axis.linear("y"),
                    List.of(
                            LineChart.Series.of(
                                    "s",
                                    Ink.SERIES_1,
                                    new double[] {0, 5, 10},
                                    new double[] {1, 2, 9})));
    private final ChartZoom zoom = new ChartZoom(chart);

    @Test
    void aDraggedRectangleFillsThePicture() {
        Plane plane = drawn(zoom);
        assertTrue(zoom.show(plane, plane.x(2), plane.y(60), plane.x(6), plane.y(20)));
        Plane close = drawn(zoom);
        assertEquals(2, close.x().span().low(), 1e-9);
        assertEquals(6, close.x().span().high(), 1e-9);
        assertEquals(20, close.y().span().low(), 1e-9);
        assertEquals(60, close.y().span().high(), 1e-9);
    }

    @Test
    void aSlipOfTheHandIsNoRectangle() {
        Plane plane = drawn(zoom);
        assertFalse(zoom.show(plane, 100, 100, 103, 180));
        assertFalse(zoom.isZoomed());
    }

    @Test
    void theWheelKeepsThePlaceUnderThePointerAndEndsWithAll() {
        Plane plane = drawn(zoom);
        double x = plane.x(4);
        double y = plane.y(30);
        assertTrue(zoom.magnify(plane, x, y, 2));
        Plane close = drawn(zoom);
        assertEquals(4, close.valueAtX(x), 0.1);
        assertEquals(5, close.x().span().high() - close.x().span().low(), 1e-9);
        assertTrue(zoom.magnify(close, x, y, 1 / 8.0));
        assertFalse(zoom.isZoomed());
    }

    @Test
    void aLineChartShowsAllOnceItsWholeLengthIsSeen() {
        ChartZoom lines = new ChartZoom(line);
        Plane plane = drawn(lines);
        assertTrue(lines.show(plane, plane.x(0), 60, plane.x(6), 90));
        Plane close = drawn(lines);
        assertTrue(lines.isZoomed());
        assertTrue(lines.magnify(close, close.left() + 1, 80, 0.2));
        assertFalse(lines.isZoomed());
    }

    @Test
    void theNearestPlaceOfALineTellsItsValue() {
        Picture picture = line.draw(400, 240, TextWidth.guessed());
        Plane plane = picture.plane().orElseThrow();
        Pointing.Target target = Pointing.at(picture, plane.x(5) + 9, plane.y(2) - 9).orElseThrow();
        assertTrue(target.meaning().contains("5: 2"), target::meaning);
        assertEquals(plane.x(5), target.x(), 1e-9);
        assertTrue(Pointing.at(picture, plane.x(0) + 5, plane.y(9)).isEmpty());
    }

    private static Plane drawn(ChartZoom zoom) {
        Picture picture = zoom.shown().draw(400, 240, TextWidth.guessed());
        zoom.drawn(picture.plane());
        return picture.plane().orElseThrow();
    }
}
