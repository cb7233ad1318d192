package rudra.ui.network.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ArgbTest {

    @Test
    void multiplicationRoundsToTheNearestOf255Steps() {
        for (int value = 0; value < 256; value++) {
            for (int factor = 0; factor < 256; factor++) {
                int expected = (int) Math.round(value * factor / 255.0);
                int all = value * 0x01010101;
                assertEquals(
                        expected * 0x01010101, Argb.times(all, factor), value + " × " + factor);
            }
        }
    }

    @Test
    void opaqueAndTransparentColoursArePremultipliedAndBackUnchanged() {
        assertEquals(0xFF123456, Argb.premultiplied(0xFF123456));
        assertEquals(0xFF123456, Argb.straight(0xFF123456));
        assertEquals(0, Argb.premultiplied(0x00FFFFFF));
        assertEquals(0x80804020, Argb.premultiplied(0x80FF8040));
        assertEquals(0x80FF8040, Argb.straight(0x80804020));
    }

    @Test
    void theColourBetweenTwoIsTakenChannelByChannel() {
        assertEquals(0xFF804020, Argb.between(0xFF000000, 0xFFFF8040, 0.5));
        assertEquals(0xFF0000FF, Argb.between(0xFF0000FF, 0xFFFF0000, 0));
        assertEquals(0x40FFFFFF, Argb.faded(0x80FFFFFF, 0.5));
    }
}
