package rudra.ui.network.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscPainterTest {

    private static final int OPAQUE = 0xFFAA5500;

    @ParameterizedTest
    @CsvSource({"50, 50, 3", "50.5, 49.3, 4.4", "50.2, 50.9, 20.3", "49.7, 50, 45"})
    void aDiscCoversPiTimesItsRadiusSquared(float x, float y, float radius) {
        Raster raster = new Raster(100, 100);
        new DiscPainter(raster).disc(x, y, radius, OPAQUE);

        double area = Math.PI * radius * radius;
        assertEquals(area, Coverage.of(raster), 0.015 * area);
    }

    @Test
    void aRingCoversTheDifferenceOfTwoDiscs() {
        Raster raster = new Raster(100, 100);
        new DiscPainter(raster).ring(50.3f, 49.6f, 20, 30, OPAQUE);

        double area = Math.PI * (30 * 30 - 20 * 20);
        assertEquals(area, Coverage.of(raster), 0.01 * area);
    }

    @Test
    void aDiscBelowAPixelIsFaintButThere() {
        Raster raster = new Raster(10, 10);
        new DiscPainter(raster).disc(5.5f, 5.5f, 0.3f, OPAQUE);

        double covered = Coverage.of(raster);
        assertTrue(covered > 0.1 && covered < 0.6, "covered " + covered);
    }

    @ParameterizedTest
    @CsvSource({"-3, 5", "48, 52", "25, -9", "-100, 20", "20, 1e9", "NaN, 10"})
    void isClippedToTheImage(float x, float y) {
        Raster whole = new Raster(150, 150);
        new DiscPainter(whole).disc(x + 50, y + 50, 12, OPAQUE);
        Raster clipped = new Raster(50, 50);
        new DiscPainter(clipped).disc(x, y, 12, OPAQUE);

        assertArrayEquals(Coverage.crop(whole, 50, 50, 50, 50), clipped.pixels());
    }

    @Test
    void aHaloFadesOutwards() {
        Raster raster = new Raster(60, 60);
        new DiscPainter(raster).halo(30, 30, 10, 25, OPAQUE);

        int inside = raster.pixels()[30 * 60 + 38] >>> 24;
        int middle = raster.pixels()[30 * 60 + 47] >>> 24;
        int outside = raster.pixels()[30 * 60 + 56] >>> 24;
        assertEquals(255, inside);
        assertTrue(middle > 20 && middle < 200, "middle " + middle);
        assertEquals(0, outside);
    }
}
