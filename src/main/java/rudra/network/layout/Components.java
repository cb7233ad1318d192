package rudra.network.layout;

import java.util.Arrays;

/**
 * The connected components of a graph, numbered by their first node.
 *
 * @param count the number of components
 * @param of the component of each node, in [0, count)
 * @param size the number of nodes of each component
 */
record Components(int count, int[] of, int[] size) {

    /** Breadth-first search from every node not yet reached: O(nodes + links). */
    static Components of(LayoutGraph graph) {
        int n = graph.nodes();
        int[] component = new int[n];
        Arrays.fill(component, -1);
        int[] size = new int[n];
        int[] queue = new int[n];
        int count = 0;
        for (int start = 0; start < n; start++) {
            if (component[start] < 0) {
                size[count] = reach(graph, start, count, component, queue);
                count++;
            }
        }
        return new Components(count, component, Arrays.copyOf(size, count));
    }

    private static int reach(
            LayoutGraph graph, int start, int number, int[] component, int[] queue) {
        int head = 0;
        int tail = 0;
        component[start] = number;
        queue[tail++] = start;
        while (head < tail) {
            int i = queue[head++];
            for (int k = graph.rowStart(i); k < graph.rowStart(i + 1); k++) {
                int j = graph.neighbour(k);
                if (component[j] < 0) {
                    component[j] = number;
                    queue[tail++] = j;
                }
            }
        }
        return tail;
    }

    /** The component with the most nodes, the first of several; -1 of a graph without nodes. */
    int largest() {
        int best = -1;
        for (int c = 0; c < count; c++) {
            if (best < 0 || size[c] > size[best]) {
                best = c;
            }
        }
        return best;
    }
}
