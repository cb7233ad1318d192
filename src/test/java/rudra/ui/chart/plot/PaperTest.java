package rudra.ui.chart.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Black on white carried over to the colours of a theme. */
class PaperTest {
    private static final Paper LIGHT = new Paper(0xFFFFFF, 0x1A212B, List.of(0x1F6EA6));
    private static final Paper DARK = new Paper(0x14191F, 0xE3E8EE, List.of(0x5AA9DC));

    private static String hex(int rgb) {
        return "%06x".formatted(rgb & 0xFFFFFF);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whiteBecomesTheGroundAndBlackTheInk(boolean dark) {
        Paper paper = dark ? DARK : LIGHT;
        assertEquals(hex(paper.ground()), hex(paper.seen(0xFFFFFF)));
        assertEquals(hex(paper.ink()), hex(paper.seen(0)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x5AA9DC, 0xE58A52, 0x63B586, 0xB28AD6, 0xD1B04F, 0xE0789A})
    void aColourOfTheDarkThemeArrivesAsItIs(int wanted) {
        assertNear(wanted, DARK.seen(DARK.drawn(wanted)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x1F6EA6, 0xC9622B, 0x3D8B5F, 0x8457A8, 0xA8862C, 0xB8476B})
    void aColourOfTheLightThemeArrivesAsItIs(int wanted) {
        assertNear(wanted, LIGHT.seen(LIGHT.drawn(wanted)));
    }

    private static void assertNear(int wanted, int seen) {
        for (int shift = 0; shift <= 16; shift += 8) {
            assertEquals(wanted >> shift & 255, seen >> shift & 255, 12, hex(seen));
        }
    }
}
