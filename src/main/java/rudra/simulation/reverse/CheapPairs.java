package rudra.simulation.reverse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Pairs in the order of the sum of their costs, the cheapest first; of equal sums, the one whose
 * cheaper half comes first. O((n + pairs taken) log n).
 */
final class CheapPairs {
    private final double[] costs;
    private final PriorityQueue<Pair> next;

    /** Two places of the list of costs, the first smaller. */
    record Pair(int first, int second) {}

    /** Pairs of places with these costs, which ascend. */
    CheapPairs(double[] costs) {
        this.costs = costs.clone();
        this.next =
                new PriorityQueue<>(
                        Comparator.comparingDouble(this::cost)
                                .thenComparingInt(Pair::first)
                                .thenComparingInt(Pair::second));
        for (int i = 0; i + 1 < costs.length; i++) {
            next.add(new Pair(i, i + 1));
        }
    }

    private double cost(Pair pair) {
        return costs[pair.first()] + costs[pair.second()];
    }

    /** The next so many pairs; fewer where there are no more. */
    List<Pair> take(int count) {
        List<Pair> taken = new ArrayList<>();
        while (taken.size() < count && !next.isEmpty()) {
            Pair pair = next.remove();
            taken.add(pair);
            if (pair.second() + 1 < costs.length) {
                next.add(new Pair(pair.first(), pair.second() + 1));
            }
        }
        return taken;
    }
}
