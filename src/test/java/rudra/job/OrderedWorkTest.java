package rudra.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Units done side by side are taken as if they had been done one after the other. */
final class OrderedWorkTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void resultsAreTakenInTheOrderOfTheirNumbersOnTheCallingThread(int threads) {
        List<Integer> taken = new ArrayList<>();
        Thread caller = Thread.currentThread();
        new OrderedWork(200, 16, "Squaring")
                .run(
                        k -> k * k,
                        (k, square) -> {
                            assertEquals(caller, Thread.currentThread());
                            assertEquals(k * k, square);
                            taken.add(k);
                        },
                        on(threads));
        assertEquals(IntStream.range(0, 200).boxed().toList(), taken);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void noMoreThreadsAreUsedThanThereAreToUse(int threads) {
        Set<Thread> used = ConcurrentHashMap.newKeySet();
        new OrderedWork(500, "Looking at threads")
                .run(k -> used.add(Thread.currentThread()), (k, isNew) -> {}, on(threads));
        assertTrue(used.size() <= threads, used::toString);
    }

    @Test
    void whatFailsInAUnitReachesTheCaller() {
        OrderedWork work = new OrderedWork(10, "Failing");
        IllegalStateException thrown =
                assertThrows(
                        IllegalStateException.class,
                        () -> work.run(OrderedWorkTest::notThree, (k, r) -> {}, on(2)));
        assertTrue(String.valueOf(thrown.getMessage()).contains("three"), thrown::toString);
    }

    private static int notThree(int unit) {
        if (unit == 3) {
            throw new IllegalStateException("Unit three cannot be done.");
        }
        return unit;
    }

    private static Progress on(int threads) {
        return new Progress() {
            @Override
            public void update(double fraction, String message) {
                assertTrue(fraction > 0 && fraction <= 1);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public int threads() {
                return threads;
            }
        };
    }
}
