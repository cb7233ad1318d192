package rudra.network.layout;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Graphs that the tests of this package place. */
final class Graphs {

    private Graphs() {}

    static LayoutGraph random(int nodes, int links, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] from = random.ints(links, 0, nodes).toArray();
        int[] to = random.ints(links, 0, nodes).toArray();
        return LayoutGraph.of(nodes, from, to);
    }

    /**
     * Two complete graphs of {@code size} nodes each, joined by one link between nodes 0 and {@code
     * size}.
     */
    static LayoutGraph twoCliques(int size) {
        int[] from = new int[size * (size - 1) + 1];
        int[] to = new int[from.length];
        int k = 0;
        for (int offset : new int[] {0, size}) {
            for (int i = 0; i < size; i++) {
                for (int j = i + 1; j < size; j++) {
                    from[k] = offset + i;
                    to[k++] = offset + j;
                }
            }
        }
        to[k] = size;
        return LayoutGraph.of(2 * size, from, to);
    }

    /** Node 0 linked with all others. */
    static LayoutGraph star(int nodes) {
        return LayoutGraph.of(nodes, new int[nodes - 1], IntStream.range(1, nodes).toArray());
    }

    static LayoutGraph withoutLinks(int nodes) {
        return LayoutGraph.of(nodes, new int[0], new int[0]);
    }
}
