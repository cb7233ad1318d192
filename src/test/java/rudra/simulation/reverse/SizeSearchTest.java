package rudra.simulation.reverse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoublePredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.simulation.reverse.SizeSearch.Found;
import rudra.simulation.reverse.SizeSearch.Point;

final class SizeSearchTest {

    private static Found search(SizeSearch search, DoublePredicate breaks) {
        return search.search(sizes -> sizes.stream().map(size -> verdict(breaks, size)).toList());
    }

    private static Verdict verdict(DoublePredicate breaks, double size) {
        return new Verdict(breaks.test(size), 0, size, 0, 0, 0);
    }

    private static double holds(Found found) {
        return found.holds().map(Point::size).orElseThrow();
    }

    private static double breaks(Found found) {
        return found.breaks().map(Point::size).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0001, 0.01, 0.123456, 0.999999, 1, 2.0001, 3})
    void whereMoreIsWorseTheEndsEncloseTheSizeWithinTheTolerance(double truth) {
        Found found = search(new SizeSearch(3, 7, 1e-5), size -> size >= truth);
        assertTrue(holds(found) < truth, "holds at " + holds(found));
        assertTrue(breaks(found) >= truth, "breaks at " + breaks(found));
        assertTrue(breaks(found) - holds(found) <= 1e-5);
        assertEquals(List.of(), found.holdingAgain());
        assertEquals(8, found.scanned().size());
    }

    @Test
    void whatNothingBreaksHoldsUpToTheGreatestSize() {
        Found found = search(new SizeSearch(3, 7, 1e-5), size -> false);
        assertTrue(found.breaks().isEmpty());
        assertEquals(3, holds(found));
    }

    @Test
    void whatIsBrokenByNothingIsBrokenAtZero() {
        Found found = search(new SizeSearch(3, 7, 1e-5), size -> true);
        assertTrue(found.holds().isEmpty());
        assertEquals(0, breaks(found));
    }

    @Test
    void whereItHoldsAgainTheFirstCrossingIsFoundAndTheLaterLooksAreTold() {
        DoublePredicate band = size -> (size > 0.55 && size < 1.25) || size > 2.55;
        Found found = search(new SizeSearch(3, 30, 1e-4), band);
        assertEquals(0.55, holds(found), 1e-4);
        assertTrue(breaks(found) > 0.55 && breaks(found) < 0.5502);
        List<Double> again = found.holdingAgain().stream().map(Point::size).toList();
        assertEquals(1.3, again.getFirst());
        assertEquals(2.5, again.getLast());
        assertEquals(13, again.size());
    }

    @Test
    void sizesThatAreToldHaveNoMoreDecimalsThanTheToleranceAsksFor() {
        Found found = search(new SizeSearch(3, 7, 1e-3), size -> size >= 0.7654321);
        assertEquals(Math.rint(breaks(found) * 1e4) / 1e4, breaks(found));
    }
}
