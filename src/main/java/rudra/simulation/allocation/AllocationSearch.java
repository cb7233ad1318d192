package rudra.simulation.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import rudra.job.Progress;

/**
 * Looks for the allocation of least expected shortfall: money is given where a part of the budget
 * lowers it most, from none to all; then parts are given, taken back and moved while that helps.
 *
 * <p>Expected shortfall is neither convex nor submodular in allocations, so that no such search is
 * sure of the best; where allocations are few all are tried instead. Where there are many changes
 * to try, the {@value #PROMISING_AT_MOST} that bring most in the worst third of the worst runs are
 * looked at; what they bring in all of the worst runs bounds from above what they can bring; in
 * that order they are tried in all runs until no other can bring more, or {@value #TRIED_AT_MOST}
 * were.
 */
final class AllocationSearch {
    private static final int TRIED_AT_MOST = 8;
    private static final int PROMISING_AT_MOST = 16;
    private static final int MOVES_AT_MOST = 32;
    private static final int FEW_AT_LEAST = 3;

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
     * @param path every allocation on the way; goes on from the last, and stands when cancelled
     */
    void climb(List<Evaluation> path, Progress progress) {
        Optional<Evaluation> next = Optional.of(path.getLast());
        while (next.isPresent()) {
            Evaluation current = next.get();
            double spent = current.given() / funds.budget();
            next = nextGift(current, progress.part(Math.min(1, spent), 1));
            next.ifPresent(path::add);
        }
    }

    private Optional<Evaluation> nextGift(Evaluation current, Progress progress) {
        double left = funds.left(current.amounts());
        double amount = Math.min(funds.grain(), left);
        Optional<Evaluation> best = gift(current, amount, progress);
        while (best.isEmpty() && amount < left) {
            amount = Math.min(2 * amount, left);
            best = gift(current, amount, progress);
        }
        return best;
    }

    private Optional<Evaluation> gift(Evaluation current, double amount, Progress progress) {
        return best(current, gifts(current.amounts(), amount), progress.part(0, 0.05));
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

    /**
     * Gifts and withdrawals, and those moves that promise most by the two of which they consist.
     */
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
        int pairs = gifts.size() * withdrawals.size();
        order(pairs, k -> byGift[k / withdrawals.size()] + byWithdrawal[k % withdrawals.size()])
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

    /** By how much changes lower the mean of the worst of the worst runs. */
    private double[] gains(Evaluation current, List<Change> changes, Progress progress) {
        WorstRuns few = few(current);
        double mean = few.mean(current.values());
        List<double[]> allocations = changes.stream().map(Change::amounts).toList();
        double[] gains = evaluator.means(allocations, few, progress);
        for (int k = 0; k < gains.length; k++) {
            gains[k] = mean - gains[k];
        }
        return gains;
    }

    private static WorstRuns few(Evaluation current) {
        int worst = current.worst().runs().length;
        return current.worst().first(Math.min(worst, Math.max(FEW_AT_LEAST, worst / 3)));
    }

    /** Those changes that lower the mean of the worst of the worst runs most for their money. */
    private List<double[]> promising(
            Evaluation current, List<double[]> changes, Progress progress) {
        if (changes.size() <= PROMISING_AT_MOST) {
            return changes;
        }
        WorstRuns few = few(current);
        double mean = few.mean(current.values());
        double[] means = evaluator.means(changes, few, progress);
        return order(changes.size(), k -> perMoney(current, changes.get(k), mean - means[k]))
                .limit(PROMISING_AT_MOST)
                .mapToObj(changes::get)
                .toList();
    }

    /** From the greatest to the least; in their order where they are the same but for rounding. */
    private IntStream order(int count, IntToDoubleFunction value) {
        double[] values = IntStream.range(0, count).mapToDouble(value).map(this::rounded).toArray();
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> -values[k]))
                .mapToInt(Integer::intValue);
    }

    /** The change that lowers expected shortfall most for the money that it costs, if one does. */
    private Optional<Evaluation> best(Evaluation current, List<double[]> all, Progress progress) {
        List<double[]> changes = promising(current, all, progress.part(0, 0.3));
        double[] bounds = evaluator.means(changes, current.worst(), progress.part(0.3, 0.5));
        double[] promises = new double[bounds.length];
        for (int k = 0; k < promises.length; k++) {
            promises[k] =
                    rounded(perMoney(current, changes.get(k), current.shortfall() - bounds[k]));
        }
        Optional<Evaluation> best = Optional.empty();
        double found = 0;
        for (int k : order(promises.length, k -> promises[k]).limit(TRIED_AT_MOST).toArray()) {
            if (promises[k] <= found) {
                break;
            }
            Evaluation tried = evaluator.value(changes.get(k), progress.part(0.5, 1));
            double fall = current.shortfall() - tried.shortfall();
            double gain = rounded(perMoney(current, tried.amounts(), fall));
            if (isBetter(tried, current) && gain > found) {
                best = Optional.of(tried);
                found = gain;
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
