package rudra.ui.network.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandScannerTest {

    private static final int OPAQUE = 0xFF336699;

    @ParameterizedTest
    @CsvSource({
        "20, 30, 90, 75, 6",
        "50.5, 20.2, 50.5, 90, 3",
        "10, 60, 110, 61, 4.5",
        "90, 80, 30, 20, 10"
    })
    void aPieceCoversItsLengthTimesItsWidth(float x0, float y0, float x1, float y1, float width) {
        InkLayer layer = layer(120, 100);
        straight(layer, x0, y0, x1, y1, width);

        double area = Math.hypot(x1 - x0, y1 - y0) * width;
        assertEquals(area, Coverage.of(flushed(layer)), 0.02 * area);
    }

    @Test
    void aTranslucentBandShowsNoSeamWhereItsPiecesMeet() {
        InkLayer whole = layer(120, 100);
        whole.colour(0x80336699);
        straight(whole, 10, 20, 110, 80, 8);
        InkLayer cut = layer(120, 100);
        cut.colour(0x80336699);
        straight(cut, 10, 20, 60, 50, 8);
        straight(cut, 60, 50, 110, 80, 8);

        int[] expected = flushed(whole).pixels();
        int[] actual = flushed(cut).pixels();
        for (int k = 0; k < expected.length; k++) {
            assertEquals(expected[k] >>> 24, actual[k] >>> 24, 2, "pixel " + k);
        }
    }

    @ParameterizedTest
    @CsvSource({"-20, -15, 60, 70", "100, 20, 160, 50", "50, -30, 55, 140", "-90, -90, -20, -10"})
    void isClippedToTheImage(float x0, float y0, float x1, float y1) {
        InkLayer large = layer(320, 300);
        straight(large, x0 + 100, y0 + 100, x1 + 100, y1 + 100, 7);
        InkLayer small = layer(120, 100);
        straight(small, x0, y0, x1, y1, 7);

        int[] expected = Coverage.crop(flushed(large), 100, 100, 120, 100);
        int[] actual = flushed(small).pixels();
        for (int k = 0; k < expected.length; k++) {
            assertEquals(expected[k] >>> 24, actual[k] >>> 24, 1.0, "pixel " + k);
        }
    }

    @Test
    void aPieceOfNoLengthOrNoNumberDoesNoHarm() {
        InkLayer layer = layer(50, 50);
        BandScanner bands = new BandScanner(layer);
        bands.piece(Float.NaN, 10, 1, 1, 20, 20, 1, 1);
        bands.piece(10, 10, 0, 3, 10, 10, 0, 3);
        bands.piece(1e9f, 1e9f, 0, 3, -1e9f, 1e9f, 0, 3);

        assertTrue(Coverage.of(flushed(layer)) < 30);
        assertArrayEquals(new int[2500], flushed(layer).pixels());
    }

    private static void straight(
            InkLayer layer, float x0, float y0, float x1, float y1, float width) {
        float length = (float) Math.hypot(x1 - x0, y1 - y0);
        float dx = -(y1 - y0) / length * width / 2;
        float dy = (x1 - x0) / length * width / 2;
        new BandScanner(layer).piece(x0, y0, dx, dy, x1, y1, dx, dy);
    }

    private static InkLayer layer(int width, int height) {
        InkLayer layer = new InkLayer(width, height);
        layer.colour(OPAQUE);
        return layer;
    }

    private static Raster flushed(InkLayer layer) {
        Raster raster = new Raster(layer.width(), layer.height());
        layer.flushTo(raster);
        return raster;
    }
}
