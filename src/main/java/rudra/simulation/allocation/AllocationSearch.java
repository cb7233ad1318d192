package rudra.simulation.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rudra.job.Progress;

/**
 * Looks for the allocation of least expected shortfall: money is given where a part of the budget
 * lowers it most, from none to all; then parts are given, taken back and moved while that helps.
 *
 * <p>Expected shortfall is neither convex nor submodular in allocations, so that no such search is
 * sure of the best; where allocations are few all are tried instead. Changes are first tried in the
 * worst runs only, which bounds from above what they can bring; those that promise most are then
 * tried in all runs until no other can bring more, or {@value #TRIED_AT_MOST} were.
 */
final class AllocationSearch {
    private static final int TRIED_AT_MOST = 8;
    private static final int MOVES_AT_MOST = 48;

    /** Differences below this share of the expected shortfall without money are rounding. */
    private static final double ROUNDING = 1e-9;

    private final Evaluator evaluator;
    private final Funds funds;
    private final double least;

    /**
     * A search.
     *
     * @param nothing the valued allocation of no money
     */
    AllocationSearch(Evaluator evaluator, Funds funds, Evaluation nothing) {
        this.evaluator = evaluator;
        this.funds = funds;
        this.least = ROUNDING * Math.max(nothing.shortfall(), Double.MIN_NORMAL);
    }

    /** Whether one allocation is better than another by more than rounding. */
    boolean isBetter(Evaluation one, Evaluation other) {
        return one.shortfall() < other.shortfall() - least;
    }

    /**
     * Gives part after part where it lowers expected shortfall most for its amount; where no single
     * part helps anybody, larger amounts are tried.
     *
     * @return every allocation on the way, the start first
     */
    List<Evaluation> climb(Evaluation start, Progress progress) {
        List<Evaluation> path = new ArrayList<>(List.of(start));
        Optional<Evaluation> next = Optional.of(start);
        while (next.isPresent()) {
            Evaluation current = next.get();
            double spent = current.given() / funds.budget();
            next = nextGift(current, progress.part(Math.min(1, spent), 1));
            next.ifPresent(path::add);
        }
        return path;
    }

    private Optional<Evaluation> nextGift(Evaluation current, Progress progress) {
        double left = funds.left(current.amounts());
        for (double amount = funds.grain(); left > 0; amount *= 2) {
            List<double[]> gifts = gifts(current.amounts(), Math.min(amount, left));
            Optional<Evaluation> best = best(current, gifts, progress.part(0, 0.01));
            if (best.isPresent() || amount >= left) {
                return best;
            }
        }
        return Optional.empty();
    }

    /**
     * Gives, takes back and moves amounts while that lowers expected shortfall.
     *
     * @param rounds how many changes are made at most
     */
    Evaluation improve(Evaluation start, int rounds, Progress progress) {
        Evaluation current = start;
        for (int round = 0; round < rounds; round++) {
            Progress own = progress.part((double) round / rounds, (round + 1.0) / rounds);
            Optional<Evaluation> better = change(current, own);
            if (better.isEmpty()) {
                return current;
            }
            current = better.get();
        }
        return current;
    }

    private Optional<Evaluation> change(Evaluation current, Progress progress) {
        double most = 0;
        for (double amount : current.amounts()) {
            most = Math.max(most, amount);
        }
        for (double amount = funds.grain(); amount <= Math.max(most, funds.grain()); amount *= 2) {
            List<double[]> changes = changes(current, amount, progress.part(0, 0.3));
            Optional<Evaluation> better = best(current, changes, progress.part(0.3, 1));
            if (better.isPresent()) {
                return better;
            }
        }
        return Optional.empty();
    }

    private List<double[]> gifts(double[] amounts, double amount) {
        List<double[]> gifts = new ArrayList<>();
        for (int i : funds.candidates()) {
            funds.given(amounts, i, amount).ifPresent(gifts::add);
        }
        return gifts;
    }

    /** Gifts and withdrawals, and those moves that promise most by the two of which they consist. */
    private List<double[]> changes(Evaluation current, double amount, Progress progress) {
        double[] amounts = current.amounts();
        Funds unlimited = new Funds(Double.MAX_VALUE, funds.grain(), funds.limits(), new int[0]);
        List<Change> gifts = new ArrayList<>();
        List<Change> withdrawals = new ArrayList<>();
        for (int i : funds.candidates()) {
            unlimited.given(amounts, i, amount).ifPresent(a -> gifts.add(new Change(i, a)));
        }
        for (int j = 0; j < amounts.length; j++) {
            int from = j;
            funds.taken(amounts, j, amount).ifPresent(a -> withdrawals.add(new Change(from, a)));
        }
        double[] byGift = gains(current, gifts, progress);
        double[] byWithdrawal = gains(current, withdrawals, progress);
        List<double[]> changes = new ArrayList<>(gifts(amounts, amount));
        withdrawals.forEach(change -> changes.add(change.amounts()));
        IntStream.range(0, gifts.size() * withdrawals.size())
                .boxed()
                .sorted(
                        Comparator.comparingDouble(k ->
                                -rounded(
                                        byGift[k / withdrawals.size()]
                                                + byWithdrawal[k % withdrawals.size()])))
                .limit(MOVES_AT_MOST)
                .forEach(k -> {
                    int to = gifts.get(k / withdrawals.size()).institution();
                    int from = withdrawals.get(k % withdrawals.size()).institution();
                    if (to != from) {
                        funds.moved(amounts, from, to, amount).ifPresent(changes::add);
                    }
                });
        return changes;
    }

    private record Change(int institution, double[] amounts) {}

    private double[] gains(Evaluation current, List<Change> changes, Progress progress) {
        List<double[]> allocations = changes.stream().map(Change::amounts).toList();
        double[] gains = evaluator.leastShortfalls(current, allocations, progress);
        for (int k = 0; k < gains.length; k++) {
            gains[k] = current.shortfall() - gains[k];
        }
        return gains;
    }

    /** The change that lowers expected shortfall most for the money that it costs, if one does. */
    private Optional<Evaluation> best(
            Evaluation current, List<double[]> changes, Progress progress) {
        double[] bounds = evaluator.leastShortfalls(current, changes, progress.part(0, 0.5));
        double[] promises = new double[bounds.length];
        for (int k = 0; k < promises.length; k++) {
            promises[k] =
                    rounded(perMoney(current, changes.get(k), current.shortfall() - bounds[k]));
        }
        int[] order =
                IntStream.range(0, promises.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(k -> -promises[k]))
                        .mapToInt(Integer::intValue)
                        .limit(TRIED_AT_MOST)
                        .toArray();
        Optional<Evaluation> best = Optional.empty();
        double found = 0;
        for (int k : order) {
            if (promises[k] <= found || current.shortfall() - bounds[k] <= least) {
                break;
            }
            Evaluation tried = evaluator.value(changes.get(k), progress.part(0.5, 1));
            double gain = perMoney(current, tried.amounts(), current.shortfall() - tried.shortfall());
            if (isBetter(tried, current) && rounded(gain) > found) {
                best = Optional.of(tried);
                found = rounded(gain);
            }
        }
        return best;
    }

    /** A gain for each grain that is spent besides; as it is where nothing is. */
    private double perMoney(Evaluation current, double[] changed, double gain) {
        double more = 0;
        for (int i = 0; i < changed.length; i++) {
            more += changed[i] - current.amounts()[i];
        }
        return more > 0 ? gain / Math.max(1e-6, more / funds.grain()) : gain;
    }

    /** Without the digits that depend on the order of sums. */
    private double rounded(double gain) {
        return Math.rint(gain / least) * least;
    }
}
