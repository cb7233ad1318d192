package rudra.simulation.allocation;

import java.util.Arrays;
import java.util.Optional;

/**
 * The money there is and who may receive it, by position in the file.
 *
 * @param budget all the money
 * @param grain the least amount worth moving
 * @param limits the most that each may receive, n; 0 for who may receive nothing
 * @param candidates whom the search looks at, in the order of their ids, so that no order of a file
 *     matters
 */
record Funds(double budget, double grain, double[] limits, int[] candidates) {
    private static final double SLIVER = 1e-9;

    /** The money that an allocation leaves. */
    double left(double[] amounts) {
        return Math.max(0, budget - Arrays.stream(amounts).sum());
    }

    /** Gives to i what is left up to an amount; empty if it can have nothing more. */
    Optional<double[]> given(double[] amounts, int i, double amount) {
        double room = Math.min(limits[i] - amounts[i], left(amounts));
        return changed(amounts, i, Math.min(amount, room));
    }

    /** Takes from j what it has up to an amount; empty if it has nothing. */
    Optional<double[]> taken(double[] amounts, int j, double amount) {
        double less = Math.min(amount, amounts[j]);
        // What would be a sliver goes too.
        double all = amounts[j] - less <= SLIVER * grain ? amounts[j] : less;
        return changed(amounts, j, all).map(x -> with(amounts, j, amounts[j] - all));
    }

    /** Takes from j what i can have up to an amount. */
    Optional<double[]> moved(double[] amounts, int j, int i, double amount) {
        double room = limits[i] - amounts[i];
        return taken(amounts, j, Math.min(amount, room))
                .flatMap(less -> changed(less, i, amounts[j] - less[j]));
    }

    private Optional<double[]> changed(double[] amounts, int i, double more) {
        return more <= SLIVER * grain
                ? Optional.empty()
                : Optional.of(with(amounts, i, amounts[i] + more));
    }

    /** The same with another amount for i. */
    static double[] with(double[] amounts, int i, double amount) {
        double[] changed = amounts.clone();
        changed[i] = amount;
        return changed;
    }

    /**
     * Spreads the budget in proportion to weights; what somebody’s limit leaves is spread over the
     * others.
     *
     * @param weights at least 0, n
     */
    double[] inProportion(double[] weights) {
        double[] amounts = new double[limits.length];
        boolean[] isFull = new boolean[limits.length];
        double left = budget;
        boolean anyFull = true;
        while (anyFull) {
            anyFull = false;
            double total = 0;
            for (int i = 0; i < amounts.length; i++) {
                total += isFull[i] || limits[i] <= 0 ? 0 : weights[i];
            }
            double perWeight = total > 0 ? left / total : 0;
            for (int i = 0; i < amounts.length; i++) {
                if (!isFull[i] && limits[i] > 0) {
                    amounts[i] = perWeight * weights[i];
                    isFull[i] = amounts[i] > limits[i];
                    anyFull |= isFull[i];
                    amounts[i] = isFull[i] ? limits[i] : amounts[i];
                    left -= isFull[i] ? limits[i] : 0;
                }
            }
        }
        return amounts;
    }

    /** Gives to one after the other all that it may receive, while there is money. */
    double[] inTurn(Iterable<Integer> order) {
        double[] amounts = new double[limits.length];
        double left = budget;
        for (int i : order) {
            amounts[i] = Math.min(limits[i], left);
            left -= amounts[i];
        }
        return amounts;
    }
}
