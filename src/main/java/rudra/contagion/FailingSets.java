package rudra.contagion;

/**
 * Which institutions fail together, set by set. Immutable.
 *
 * @param first an institution of each set
 * @param second the other of each set; −1 where there is only one
 */
@SuppressWarnings("ArrayRecordComponent")
public record FailingSets(int[] first, int[] second) {

    /** No set at all but the empty one: nobody fails by decree. */
    public static FailingSets nobody() {
        return new FailingSets(new int[] {-1}, new int[] {-1});
    }

    /** Each of n institutions alone, in their order. */
    public static FailingSets each(int n) {
        int[] first = new int[n];
        int[] second = new int[n];
        for (int i = 0; i < n; i++) {
            first[i] = i;
            second[i] = -1;
        }
        return new FailingSets(first, second);
    }

    /** Each pair of n institutions: (0, 1), (0, 2) … (n − 2, n − 1). */
    public static FailingSets pairs(int n) {
        int count = Math.toIntExact((long) n * (n - 1) / 2);
        int[] first = new int[count];
        int[] second = new int[count];
        int at = 0;
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                first[at] = a;
                second[at++] = b;
            }
        }
        return new FailingSets(first, second);
    }

    /** The number of sets. */
    public int count() {
        return first.length;
    }

    /** The institutions of set k. */
    int[] set(int k) {
        if (first[k] < 0) {
            return new int[0];
        }
        return second[k] < 0 ? new int[] {first[k]} : new int[] {first[k], second[k]};
    }
}
