package rudra.learning.validation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import rudra.analysis.Seed;

final class StratifiedFoldsTest {
    private final boolean[] labels = new boolean[103];

    StratifiedFoldsTest() {
        for (int k = 0; k < labels.length; k++) {
            labels[k] = k % 4 == 0;
        }
    }

    @Test
    void everyRowJudgesOnceAndNeverTrainsInTheSameFold() {
        int[] judged = new int[labels.length];
        for (Fold fold : StratifiedFolds.of(labels, 5, new Seed(3))) {
            Arrays.stream(fold.test()).forEach(row -> judged[row]++);
            assertEquals(labels.length, fold.test().length + fold.training().length);
            assertTrue(
                    Arrays.stream(fold.test())
                            .noneMatch(row -> Arrays.binarySearch(fold.training(), row) >= 0));
        }
        assertTrue(Arrays.stream(judged).allMatch(times -> times == 1));
    }

    @Test
    void foldsDifferByAtMostOneRowOfEachClass() {
        List<Fold> folds = StratifiedFolds.of(labels, 5, new Seed(3));
        long[] positives =
                folds.stream()
                        .mapToLong(f -> Arrays.stream(f.test()).filter(row -> labels[row]).count())
                        .toArray();
        assertTrue(Arrays.stream(positives).max().orElse(9) <= 6);
        assertTrue(Arrays.stream(positives).min().orElse(0) >= 5);
        assertTrue(folds.stream().allMatch(f -> f.test().length == 20 || f.test().length == 21));
    }

    @Test
    void theSeedDecides() {
        int[] one = StratifiedFolds.of(labels, 5, new Seed(3)).getFirst().test();
        assertArrayEquals(one, StratifiedFolds.of(labels, 5, new Seed(3)).getFirst().test());
        assertFalse(
                Arrays.equals(one, StratifiedFolds.of(labels, 5, new Seed(4)).getFirst().test()));
    }

    @Test
    void aClassWithFewerRowsThanFoldsIsRefused() {
        boolean[] rare = {true, false, false, false};
        assertThrows(
                IllegalArgumentException.class, () -> StratifiedFolds.of(rare, 2, Seed.DEFAULT));
    }
}
