package rudra.learning.exploration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Columns joined two by two. */
class ColumnTreeTest {

    /** By hand: 0 and 1 at 0.1; 2 and 3 at 0.2; both pairs at (0.6 + 0.8 + 0.7 + 0.9) / 4. */
    @Test
    void theNearestAreJoinedFirstAndGroupsAtTheMeanOfTheirDistances() {
        double[][] distances = {
            {0, 0.1, 0.6, 0.8}, {0.1, 0, 0.7, 0.9}, {0.6, 0.7, 0, 0.2}, {0.8, 0.9, 0.2, 0}
        };
        ColumnTree tree = ColumnTree.of(distances);
        assertArrayEquals(new double[] {0.1, 0.2, 0.75}, tree.heights(), 1e-6);
        assertEquals(Set.of(0, 1), parts(tree, 0));
        assertEquals(Set.of(2, 3), parts(tree, 1));
        assertEquals(Set.of(4, 5), parts(tree, 2));
    }

    private static Set<Integer> parts(ColumnTree tree, int join) {
        return Arrays.stream(tree.merges()[join]).boxed().collect(Collectors.toSet());
    }
}
