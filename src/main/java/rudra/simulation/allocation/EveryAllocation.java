package rudra.simulation.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All allocations of whole parts of a budget, where they are few. */
final class EveryAllocation {
    private final Funds funds;
    private final int atMost;
    private final List<double[]> all = new ArrayList<>();

    private EveryAllocation(Funds funds, int atMost) {
        this.funds = funds;
        this.atMost = atMost;
    }

    /**
     * All of them, the one without money first; empty if they are more than a number.
     *
     * @param atMost the number
     */
    static Optional<List<double[]>> of(Funds funds, int atMost) {
        EveryAllocation every = new EveryAllocation(funds, atMost);
        every.add(new double[funds.limits().length], 0);
        return every.all.size() > atMost ? Optional.empty() : Optional.of(every.all);
    }

    private void add(double[] amounts, int from) {
        all.add(amounts);
        for (int c = from; c < funds.candidates().length && all.size() <= atMost; c++) {
            int next = c;
            funds.given(amounts, funds.candidates()[c], funds.grain())
                    .ifPresent(more -> add(more, next));
        }
    }
}
