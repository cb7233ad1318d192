package rudra.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import rudra.analysis.Seed;

final class OriginsTest {

    @Test
    void copiesAreCountedByTheRowThatCameFirst() {
        Origins drawn = Origins.own(5).rows(new int[] {3, 1, 3, 4, 1});
        assertArrayEquals(new int[] {0, 1, 0, 2, 1}, drawn.of());
        assertArrayEquals(new int[] {0, 1, 3}, drawn.firsts());
        assertArrayEquals(new int[] {0, 2, 3}, drawn.copies(new int[] {2, 0}));
        Origins later = drawn.rows(new int[] {4, 2, 0});
        assertArrayEquals(new int[] {0, 1, 1}, later.of());
    }

    @Test
    void whatIsNoCopyStaysWhereItIs() {
        Origins own = Origins.own(3);
        assertArrayEquals(new int[] {0, 1, 2}, own.firsts());
        assertArrayEquals(new int[] {1, 2}, own.copies(new int[] {1, 2}));
    }

    @Test
    void copiesDoNotMakeUpForRowsThatAreLacking() {
        Training few =
                new Training(
                                new Features(List.of(), List.of(), 4),
                                new double[] {1, 0, 0, 0},
                                Task.CLASSIFICATION,
                                new Seed(1))
                        .rows(new int[] {0, 0, 0, 1, 2, 3});
        assertEquals(
                "needs 2 training rows of each class and has 1 of the rarer",
                new Least(4, 2).lacking(few).orElse(""));
    }
}
