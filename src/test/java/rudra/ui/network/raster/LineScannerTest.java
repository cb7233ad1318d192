package rudra.ui.network.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineScannerTest {

    private static final int OPAQUE = 0xFF204060;

    @ParameterizedTest
    @CsvSource({
        "10.3, 20.7, 180.2, 90.1, 1",
        "10.3, 20.7, 180.2, 21.0, 3.5",
        "100, 5.5, 103, 110, 2",
        "180, 100, 20, 15, 0.4",
        "60, 10, 60, 110, 8",
        "40, 40, 100, 100, 1.5"
    })
    void coversItsLengthTimesItsWidth(float x0, float y0, float x1, float y1, float width) {
        double area = Math.hypot(x1 - x0, y1 - y0) * width;

        assertEquals(area, Coverage.of(line(200, 120, x0, y0, width, x1, y1, width)), 0.01 * area);
    }

    @Test
    void aTaperedLineCoversItsLengthTimesItsMeanWidth() {
        double area = Math.hypot(150, 60) * (6 + 0) / 2;

        assertEquals(area, Coverage.of(line(200, 120, 20, 30, 6, 170, 90, 0)), 0.01 * area);
    }

    @Test
    void isTheSameDrawnFromEitherEnd() {
        Raster there = line(200, 120, 12, 17, 1, 171, 88, 4);
        Raster back = line(200, 120, 171, 88, 4, 12, 17, 1);

        assertArrayEquals(there.pixels(), back.pixels());
    }

    @ParameterizedTest
    @CsvSource({
        "-30, 40, 260, 90",
        "50, -40, 70, 200",
        "-10, -10, 210, 130",
        "-50, -5, 20, 30",
        "205, 3, 230, 60"
    })
    void isClippedToTheImage(float x0, float y0, float x1, float y1) {
        int margin = 128;
        Raster whole =
                line(
                        200 + 2 * margin,
                        120 + 2 * margin,
                        x0 + margin,
                        y0 + margin,
                        5,
                        x1 + margin,
                        y1 + margin,
                        2);
        Raster clipped = line(200, 120, x0, y0, 5, x1, y1, 2);

        int[] expected = Coverage.crop(whole, margin, margin, 200, 120);
        for (int k = 0; k < expected.length; k++) {
            assertEquals(expected[k] >>> 24, clipped.pixels()[k] >>> 24, 1.0, "pixel " + k);
        }
    }

    @ParameterizedTest
    @CsvSource({"1e9, 1e9", "-1e20, 3", "NaN, 7", "Infinity, -Infinity", "50, NaN"})
    void endsBeyondAllMeasureDoNoHarm(float x, float y) {
        Raster raster = line(50, 50, 10, 10, 2, x, y, 2);

        assertEquals(2500, raster.pixels().length);
    }

    private static Raster line(
            int width, int height, float x0, float y0, float w0, float x1, float y1, float w1) {
        InkLayer layer = new InkLayer(width, height);
        layer.colour(OPAQUE);
        new LineScanner(layer).line(x0, y0, w0, x1, y1, w1);
        Raster raster = new Raster(width, height);
        layer.flushTo(raster);
        return raster;
    }
}
