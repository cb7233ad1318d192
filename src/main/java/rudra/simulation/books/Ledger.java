package rudra.simulation.books;

import java.util.Arrays;

/** What each institution lost in a step, by channel; gains are negative. */
public final class Ledger {
    private final double[] amounts;

    Ledger(int size) {
        amounts = new double[size * LossChannel.COUNT];
    }

    void clear() {
        Arrays.fill(amounts, 0);
    }

    void add(int i, LossChannel channel, double amount) {
        amounts[i * LossChannel.COUNT + channel.column()] += amount;
    }

    /** What institution i lost by a channel in this step. */
    public double amount(int i, LossChannel channel) {
        return amounts[i * LossChannel.COUNT + channel.column()];
    }

    /** A copy: an institution's channels in order, institution by institution. */
    public double[] copy() {
        return amounts.clone();
    }
}
