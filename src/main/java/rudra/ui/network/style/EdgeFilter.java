package rudra.ui.network.style;

import java.util.Arrays;
import rudra.network.Exposures;

/**
 * Which exposures are drawn: the largest ones, of at least some amount.
 *
 * @param most how many at most, at least 0
 * @param atLeast the smallest amount that is drawn, in the network's unit
 */
public record EdgeFilter(int most, double atLeast) {
    private static final int USUAL = 2_000;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if one is negative or not a number
     */
    public EdgeFilter {
        if (most < 0 || !(atLeast >= 0)) {
            throw new IllegalArgumentException("Bounds of exposures must be at least 0.");
        }
    }

    /** As many as one can still tell apart. */
    public static EdgeFilter usual() {
        return new EdgeFilter(USUAL, 0);
    }

    /** All exposures. */
    public static EdgeFilter all() {
        return new EdgeFilter(Integer.MAX_VALUE, 0);
    }

    /** The same with another number. */
    public EdgeFilter atMost(int newMost) {
        return new EdgeFilter(newMost, atLeast);
    }

    /** The same with another smallest amount. */
    public EdgeFilter above(double amount) {
        return new EdgeFilter(most, amount);
    }

    /**
     * The positions of the claims to draw, the smallest first so that the largest are painted on
     * top. O(m log m).
     */
    int[] choose(Exposures exposures) {
        long[] ranked = new long[exposures.count()];
        int kept = 0;
        for (int k = 0; k < ranked.length; k++) {
            if (exposures.claimAmount(k) >= atLeast) {
                ranked[kept++] = key((float) exposures.claimAmount(k), k);
            }
        }
        Arrays.sort(ranked, 0, kept);
        int from = Math.max(0, kept - most);
        int[] chosen = new int[kept - from];
        for (int c = 0; c < chosen.length; c++) {
            chosen[c] = (int) ranked[from + c];
        }
        return chosen;
    }

    /** Sorts by amount, then by position; the bits of non-negative floats sort as the numbers. */
    private static long key(float amount, int position) {
        return ((long) Float.floatToIntBits(amount) << 32) | position;
    }
}
