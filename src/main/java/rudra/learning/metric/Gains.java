package rudra.learning.metric;

import java.util.Arrays;

/**
 * How many positive rows are among those with the highest scores. Rows of one score share theirs
 * evenly, so that nothing depends on their order. Making it costs O(rows), asking it O(log rows).
 */
public final class Gains {
    private final Scored scored;
    private final int[] rows;
    private final int[] positives;

    private Gains(Scored scored, int[] rows, int[] positives) {
        this.scored = scored;
        this.rows = rows;
        this.positives = positives;
    }

    /** Counts. */
    public static Gains of(Scored scored) {
        int[] steps = {0};
        scored.descend((_, _, _) -> steps[0]++);
        int[] rows = new int[steps[0] + 1];
        int[] positives = new int[steps[0] + 1];
        int[] place = {0};
        scored.descend((_, tp, fp) -> {
            place[0]++;
            rows[place[0]] = tp + fp;
            positives[place[0]] = tp;
        });
        return new Gains(scored, rows, positives);
    }

    /**
     * The number of positive rows among those with the highest scores.
     *
     * @param called how many rows, from 0 to all
     */
    public double positivesAmong(double called) {
        int found = Arrays.binarySearch(rows, (int) Math.floor(called));
        int below = found >= 0 ? found : -found - 2;
        if (below >= rows.length - 1) {
            return positives[rows.length - 1];
        }
        double share = (called - rows[below]) / (rows[below + 1] - rows[below]);
        return positives[below] + share * (positives[below + 1] - positives[below]);
    }

    /** The share of all positive rows that a share of all rows holds, those scored highest. */
    public double captured(double share) {
        return positivesAmong(share * scored.size()) / scored.positives();
    }
}
