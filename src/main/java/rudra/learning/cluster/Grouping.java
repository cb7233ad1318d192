package rudra.learning.cluster;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which row belongs to which group.
 *
 * @param labels the group of each row, from 0 on; -1 for rows of none
 * @param groups how many there are
 * @param criterion what the way of grouping makes least, to choose the number of groups by;
 *     not-a-number where there is no such thing
 */
@SuppressWarnings("ArrayRecordComponent")
record Grouping(int[] labels, int groups, double criterion) {

    /** How many rows are in each group. */
    int[] sizes() {
        int[] sizes = new int[groups];
        for (int label : labels) {
            if (label >= 0) {
                sizes[label]++;
            }
        }
        return sizes;
    }

    /** The same groups, numbered from the greatest to the smallest; of equal ones the earlier. */
    Grouping bySize() {
        int[] sizes = sizes();
        int[] order =
                IntStream.range(0, groups)
                        .boxed()
                        .sorted((a, b) -> Integer.compare(sizes[b], sizes[a]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[] place = new int[groups];
        for (int k = 0; k < groups; k++) {
            place[order[k]] = k;
        }
        int[] again =
                Arrays.stream(labels).map(label -> label < 0 ? label : place[label]).toArray();
        return new Grouping(again, groups, criterion);
    }
}
