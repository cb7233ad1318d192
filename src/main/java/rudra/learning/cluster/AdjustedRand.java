package rudra.learning.cluster;

import java.util.HashMap;
import java.util.Map;

/**
 * How far two groupings of the same rows agree, pair by pair: 1 the same, 0 as by chance (Hubert
 * and Arabie 1985, Journal of Classification 2).
 */
final class AdjustedRand {
    private AdjustedRand() {}

    /** Rows of no group count as a group of their own. */
    static double of(int[] first, int[] second) {
        Map<Long, Integer> both = new HashMap<>();
        Map<Integer, Integer> one = new HashMap<>();
        Map<Integer, Integer> other = new HashMap<>();
        for (int row = 0; row < first.length; row++) {
            both.merge((long) first[row] << 32 | (second[row] & 0xFFFFFFFFL), 1, Integer::sum);
            one.merge(first[row], 1, Integer::sum);
            other.merge(second[row], 1, Integer::sum);
        }
        double together = pairs(both);
        double a = pairs(one);
        double b = pairs(other);
        double all = first.length * (first.length - 1.0) / 2;
        double chance = a * b / all;
        double most = (a + b) / 2;
        return most == chance ? 1 : (together - chance) / (most - chance);
    }

    private static double pairs(Map<?, Integer> counts) {
        return counts.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
    }
}
