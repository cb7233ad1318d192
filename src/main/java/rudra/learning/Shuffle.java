package rudra.learning;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Puts rows in an order of chance (Fisher and Yates). */
public final class Shuffle {
    private Shuffle() {}

    /** The numbers of all rows, shuffled. */
    public static int[] rows(int size, RandomGenerator random) {
        int[] order = IntStream.range(0, size).toArray();
        again(order, random);
        return order;
    }

    /** Shuffles in place. */
    public static void again(int[] order, RandomGenerator random) {
        for (int k = order.length - 1; k > 0; k--) {
            int other = random.nextInt(k + 1);
            int row = order[k];
            order[k] = order[other];
            order[other] = row;
        }
    }
}
