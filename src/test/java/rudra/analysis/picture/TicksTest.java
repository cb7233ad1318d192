package rudra.analysis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicksTest {

    @Test
    void ticksAreRoundNumbersWithGroupedThousands() {
        assertEquals(
                List.of("0", "5,000", "10,000", "15,000"), texts(Ticks.upTo(12_345, 4, false)));
        assertEquals(List.of("0", "0.2", "0.4", "0.6", "0.8"), texts(Ticks.upTo(0.7, 4, false)));
    }

    @Test
    void countsHaveNoFractions() {
        assertEquals(List.of("0", "1", "2"), texts(Ticks.upTo(2, 8, true)));
    }

    @Test
    void anAxisOfNothingStillHasAnEnd() {
        assertEquals(1, Ticks.upTo(0, 4, true).end());
        assertEquals(1, Ticks.upTo(Double.NaN, 4, true).end());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-9, 0.3, 1, 7, 99.5, 1e6, 123456789.0, 3e15, 1e300})
    void theAxisReachesItsGreatestValueWithAboutAsManyTicksAsFit(double greatest) {
        Ticks ticks = Ticks.upTo(greatest, 5, false);
        assertTrue(ticks.end() >= greatest, ticks::toString);
        assertTrue(ticks.end() < 2.6 * greatest, ticks::toString);
        assertTrue(ticks.count() <= 6, ticks::toString);
    }

    private static List<String> texts(Ticks ticks) {
        return ticks.all().mapToObj(ticks::text).toList();
    }
}
