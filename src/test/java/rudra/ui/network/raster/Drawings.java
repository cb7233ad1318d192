package rudra.ui.network.raster;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Drawings that the tests of this package paint. */
final class Drawings {

    private Drawings() {}

    static Drawing random(int nodes, int edges, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] fill = new int[nodes];
        Arrays.fill(fill, 0xFF3366AA);
        int[] edgeColour = new int[edges];
        Arrays.fill(edgeColour, 0x80557799);
        return new Drawing(
                floats(random, nodes, 0, 300),
                floats(random, nodes, 0, 200),
                floats(random, nodes, 1, 9),
                fill,
                Collections.nCopies(nodes, ""),
                random.ints(edges, 0, nodes).toArray(),
                random.ints(edges, 0, nodes).toArray(),
                floats(random, edges, 0.2, 3),
                edgeColour);
    }

    /** One node of the given colour at the origin. */
    static Drawing oneNode(int colour) {
        return new Drawing(
                new float[1],
                new float[1],
                new float[] {10},
                new int[] {colour},
                List.of("A"),
                new int[0],
                new int[0],
                new float[0],
                new int[0]);
    }

    private static float[] floats(SplittableRandom random, int count, double from, double to) {
        float[] values = new float[count];
        for (int k = 0; k < count; k++) {
            values[k] = (float) random.nextDouble(from, to);
        }
        return values;
    }
}
