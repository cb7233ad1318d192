package rudra.simulation.reverse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoublePredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.job.CancelledException;
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

    /** Looks at so many sizes and then is stopped. */
    private static Found stoppedAfter(int sizes, DoublePredicate breaks) {
        AtomicInteger left = new AtomicInteger(sizes);
        return new SizeSearch(3, 6, 1e-3)
                .search(asked ->
                        asked.stream()
                                .filter(size -> left.getAndDecrement() > 0)
                                .map(size -> verdict(breaks, size))
                                .toList());
    }

    @Test
    void stoppedWhileItLooksItKnowsTheEndsThatItSaw() {
        Found found = stoppedAfter(4, size -> size >= 0.7);
        assertEquals(4, found.scanned().size());
        assertEquals(0.5, holds(found));
        assertEquals(1, breaks(found));
        assertEquals(Optional.of("4 of 7 looks"), found.part());
    }

    @Test
    void stoppedBeforeAnythingBreaksItClaimsNothingOfGreaterSizes() {
        Found found = stoppedAfter(2, size -> size >= 0.7);
        assertTrue(found.breaks().isEmpty());
        assertEquals(0.5, holds(found));
        assertEquals(Optional.of("2 of 7 looks"), found.part());
    }

    @Test
    void stoppedWhileItHalvesItKeepsTheNarrowestEnds() {
        Found found = stoppedAfter(7 + 2, size -> size >= 0.7);
        assertEquals(0.625, holds(found));
        assertEquals(0.75, breaks(found));
        assertEquals(Optional.of("all 7 looks, but not all halvings"), found.part());
        assertEquals(Optional.empty(), stoppedAfter(7 + 12, size -> size >= 0.7).part());
    }

    @Test
    void stoppedBeforeTheFirstLookItHasNothingToTell() {
        assertThrows(CancelledException.class, () -> stoppedAfter(0, size -> true));
    }
}
