package rudra.learning.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.learning.metric.Curves.Point;

final class ThinnedCurveTest {
    private static final int MOST = 400;

    private static List<Point> line(int points) {
        return IntStream.range(0, points).mapToObj(k -> new Point(k, -k, 0)).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 402, 799, 800, 801, 1_000_000})
    void ofTooManyPointsAsManyAsAllowedAreLeftAndBothEnds(int points) {
        List<Point> left = Curves.thinned(line(points), MOST);
        assertEquals(MOST, left.size());
        assertEquals(0, left.getFirst().x());
        assertEquals(points - 1.0, left.getLast().x());
        double distance = (points - 1.0) / (MOST - 1);
        for (int k = 1; k < MOST; k++) {
            assertEquals(distance, left.get(k).x() - left.get(k - 1).x(), 1);
            assertTrue(left.get(k).x() > left.get(k - 1).x());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 399, 400})
    void fewPointsAllStay(int points) {
        assertEquals(line(points), Curves.thinned(line(points), MOST));
    }

    @Test
    void ofTwoTheEndsAreLeft() {
        assertEquals(
                List.of(0.0, 9.0), Curves.thinned(line(10), 2).stream().map(Point::x).toList());
    }
}
