package rudra.ui.chart.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A few round numbers along a short axis. */
class RoundTicksTest {

    @Test
    void aRangeFromZeroHasItsRoundNumbers() {
        RoundTicks ticks = RoundTicks.within(0, 60_000);
        assertArrayEquals(new double[] {0, 20_000, 40_000, 60_000}, ticks.places());
        assertArrayEquals(new String[] {"0", "20k", "40k", "60k"}, ticks.labels());
    }

    @Test
    void anyRangeHasOneToFourTicksWithinIt() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 1_000; round++) {
            double low = random.nextDouble(-1, 1) * Math.pow(10, random.nextInt(-6, 7));
            double high = low + Math.max(1e-6, Math.abs(low)) * random.nextDouble(1e-6, 1e6);
            double[] places = RoundTicks.within(low, high).places();
            assertTrue(places.length >= 1 && places.length <= 4, low + " to " + high);
            assertTrue(places[0] >= low - 1e-9 * (high - low));
            assertTrue(places[places.length - 1] <= high + 1e-9 * (high - low));
        }
    }
}
