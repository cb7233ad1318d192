package rudra.network.layout;

import java.util.Arrays;

/**
 * Links written once from each end, sorted by (from, to).
 *
 * @param from the row of each entry, ascending
 * @param to the neighbour, ascending within a row
 * @param weight the strength
 */
record HalfLinks(int[] from, int[] to, double[] weight) {

    int size() {
        return from.length;
    }

    /** Two stable counting sorts, first by neighbour, then by row: linear time, no objects. */
    static HalfLinks sortedByEnds(int nodes, int[] from, int[] to, double[] weight) {
        return doubled(from, to, weight)
                .stablySortedByTo(nodes)
                .swapped()
                .stablySortedByTo(nodes)
                .swapped();
    }

    private static HalfLinks doubled(int[] from, int[] to, double[] weight) {
        int kept = 0;
        for (int k = 0; k < from.length; k++) {
            if (counts(from[k], to[k], weight[k])) {
                kept++;
            }
        }
        HalfLinks half = new HalfLinks(new int[2 * kept], new int[2 * kept], new double[2 * kept]);
        int at = 0;
        for (int k = 0; k < from.length; k++) {
            if (counts(from[k], to[k], weight[k])) {
                half.set(at++, from[k], to[k], weight[k]);
                half.set(at++, to[k], from[k], weight[k]);
            }
        }
        return half;
    }

    private static boolean counts(int from, int to, double weight) {
        return from != to && weight > 0 && weight < Double.POSITIVE_INFINITY;
    }

    private void set(int k, int source, int target, double strength) {
        from[k] = source;
        to[k] = target;
        weight[k] = strength;
    }

    private HalfLinks swapped() {
        return new HalfLinks(to, from, weight);
    }

    private HalfLinks stablySortedByTo(int nodes) {
        int[] next = new int[nodes + 1];
        for (int end : to) {
            next[end + 1]++;
        }
        for (int i = 0; i < nodes; i++) {
            next[i + 1] += next[i];
        }
        HalfLinks sorted = new HalfLinks(new int[size()], new int[size()], new double[size()]);
        for (int k = 0; k < size(); k++) {
            sorted.set(next[to[k]]++, from[k], to[k], weight[k]);
        }
        return sorted;
    }

    /** The first entry after {@code start} that joins another pair of nodes. */
    int endOfParallels(int start) {
        int end = start + 1;
        while (end < size() && from[end] == from[start] && to[end] == to[start]) {
            end++;
        }
        return end;
    }

    /**
     * The sum over parallel links in ascending order of weight, so that the order of the input
     * leaves no trace.
     */
    double sumOfParallels(int start, int end) {
        if (end - start > 1) {
            Arrays.sort(weight, start, end);
        }
        double sum = 0;
        for (int k = start; k < end; k++) {
            sum += weight[k];
        }
        return sum;
    }
}
