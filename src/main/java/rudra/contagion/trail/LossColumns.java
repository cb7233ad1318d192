package rudra.contagion.trail;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Losses as columns of equal length, to which rows are added. 24 bytes a row. */
final class LossColumns {
    int count;
    int[] round;
    int[] bearer;
    Channel[] channel;
    int[] source;
    double[] amount;

    LossColumns(int capacity) {
        round = new int[capacity];
        bearer = new int[capacity];
        channel = new Channel[capacity];
        source = new int[capacity];
        amount = new double[capacity];
    }

    void add(int inRound, int by, Channel way, int from, double lost) {
        if (count == round.length) {
            resize(Math.max(16, count + count / 2));
        }
        round[count] = inRound;
        bearer[count] = by;
        channel[count] = way;
        source[count] = from;
        amount[count++] = lost;
    }

    /** Gives back what is not used. */
    LossColumns trimmed() {
        resize(count);
        return this;
    }

    private void resize(int capacity) {
        round = Arrays.copyOf(round, capacity);
        bearer = Arrays.copyOf(bearer, capacity);
        channel = Arrays.copyOf(channel, capacity);
        source = Arrays.copyOf(source, capacity);
        amount = Arrays.copyOf(amount, capacity);
    }

    /** Whether two rows differ in nothing but the amount. */
    boolean isSameWay(int k, int other) {
        return round[k] == round[other]
                && bearer[k] == bearer[other]
                && channel[k] == channel[other]
                && source[k] == source[other];
    }

    /** The rows by bearer, round, channel and source. O(rows + greatest values). */
    int[] ordered() {
        int[] order = new int[count];
        Arrays.setAll(order, k -> k);
        order = stable(order, k -> source[k] + 1);
        order = stable(order, k -> channel[k].place());
        order = stable(order, k -> round[k]);
        return stable(order, k -> bearer[k]);
    }

    /** The same rows by a key of at least 0; rows of one key keep their order. */
    static int[] stable(int[] rows, IntUnaryOperator key) {
        int greatest = 0;
        for (int k : rows) {
            greatest = Math.max(greatest, key.applyAsInt(k));
        }
        int[] next = new int[greatest + 2];
        for (int k : rows) {
            next[key.applyAsInt(k) + 1]++;
        }
        for (int v = 0; v <= greatest; v++) {
            next[v + 1] += next[v];
        }
        int[] ordered = new int[rows.length];
        for (int k : rows) {
            ordered[next[key.applyAsInt(k)]++] = k;
        }
        return ordered;
    }
}
