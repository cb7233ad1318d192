package rudra.ui.network.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InkLayerTest {

    private final InkLayer layer = new InkLayer(1, 1);
    private final Raster raster = new Raster(1, 1);

    /** n layers of opacity a, each over the last, leave (1 − a)ⁿ of the ground visible. */
    @ParameterizedTest
    @CsvSource({"128, 1", "128, 3", "26, 10", "3, 100", "1, 500"})
    void layersHideTheGroundAsIfLaidOverEachOther(int alpha, int count) {
        layer.colour(alpha << 24);
        for (int k = 0; k < count; k++) {
            layer.add(0, 255);
        }
        layer.flushTo(raster);

        double expected = 255 * (1 - Math.pow(1 - alpha / 255.0, count));
        assertEquals(expected, raster.pixels()[0] >>> 24, 2.5);
    }

    @Test
    void theOrderOfColoursLeavesNoTrace() {
        int[] colours = {0x40FF0000, 0x8000FF00, 0x200000FF};
        int[] seen = new int[2];
        for (int turn = 0; turn < 2; turn++) {
            for (int k = 0; k < 3; k++) {
                layer.colour(colours[turn == 0 ? k : 2 - k]);
                layer.add(0, 200);
            }
            Raster image = new Raster(1, 1);
            layer.flushTo(image);
            seen[turn] = image.pixels()[0];
        }

        assertEquals(seen[0], seen[1]);
    }

    @Test
    void aMillionLayersAreOpaqueAndKeepTheirColour() {
        layer.colour(0xC0FF8000);
        for (int k = 0; k < 1_000_000; k++) {
            layer.add(0, 255);
        }
        layer.flushTo(raster);

        assertEquals(0xFF, raster.pixels()[0] >>> 24);
        assertEquals(0xFF, raster.pixels()[0] >>> 16 & 0xFF, 1.0);
        assertEquals(0x80, raster.pixels()[0] >>> 8 & 0xFF, 1.0);
        assertEquals(0, raster.pixels()[0] & 0xFF);
    }

    @Test
    void faintInkIsNotLost() {
        layer.colour(0x05FFFFFF);
        for (int k = 0; k < 200; k++) {
            layer.add(0, 20);
        }
        layer.flushTo(raster);

        double expected = 255 * (1 - Math.pow(1 - 5.0 / 255 * 20 / 255, 200));
        assertEquals(expected, raster.pixels()[0] >>> 24, 4);
    }

    @Test
    void isEmptyAfterItWasFlushed() {
        layer.colour(0xFF112233);
        layer.add(0, 255);
        layer.flushTo(raster);
        Raster second = new Raster(1, 1);
        layer.flushTo(second);

        assertArrayEquals(new int[1], second.pixels());
    }
}
