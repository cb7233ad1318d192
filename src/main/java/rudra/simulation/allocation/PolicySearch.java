package rudra.simulation.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.network.Network;

/** Searches the best allocation of a budget and holds it against simple rules. */
final class PolicySearch {
    private static final int EVERY_AT_MOST = 256;

    private final Network network;
    private final PolicySearchParameters parameters;
    private final Evaluator evaluator;
    private final double[] pageRank;

    /**
     * A search.
     *
     * @param evaluator values allocations on the runs of the search
     * @param pageRank the central place of each institution, n
     */
    PolicySearch(
            Network network,
            PolicySearchParameters parameters,
            Evaluator evaluator,
            double[] pageRank) {
        this.network = network;
        this.parameters = parameters;
        this.evaluator = evaluator;
        this.pageRank = pageRank;
    }

    /**
     * What was found.
     *
     * @param funds the money and who may receive it
     * @param nothing the allocation of no money
     * @param rules the simple rules
     * @param best the best allocation of all that were valued on all runs
     * @param path the way from no money to the end of the first search
     * @param isExact whether all allocations of whole parts were tried
     * @param part how much was done of a search that was stopped
     */
    record Found(
            Funds funds,
            Evaluation nothing,
            List<Strategy> rules,
            Evaluation best,
            List<Evaluation> path,
            boolean isExact,
            Optional<String> part) {}

    /**
     * Searches; stopped, it knows the best of the allocations that it had valued by then.
     *
     * @throws CancelledException if stopped before any allocation of money was valued
     */
    Found find(Progress progress) {
        double[] limits = limits();
        Evaluation nothing = evaluator.value(new double[network.size()], progress.part(0, 0.05));
        double[] losses = evaluator.lossesInWorst(nothing, progress.part(0.05, 0.06));
        Funds funds =
                new Funds(
                        parameters.budget(),
                        parameters.budget() / parameters.units(),
                        limits,
                        candidates(limits, losses));
        List<Strategy> rules = SimpleRules.of(network, funds, losses, pageRank);
        List<Evaluation> path = new ArrayList<>(List.of(nothing));
        if (parameters.budget() == 0) {
            return new Found(funds, nothing, rules, nothing, path, true, Optional.empty());
        }
        Optional<List<double[]>> every = EveryAllocation.of(funds, EVERY_AT_MOST);
        AllocationSearch search = new AllocationSearch(evaluator, funds, nothing);
        try {
            List<double[]> first = new ArrayList<>(rules.stream().map(Strategy::amounts).toList());
            every.ifPresent(first::addAll);
            Evaluation best = best(search, first, every.isPresent(), path, progress);
            return new Found(
                    funds, nothing, rules, best, path, every.isPresent(), Optional.empty());
        } catch (CancelledException e) {
            Optional<String> part = Optional.of(part(e));
            Evaluation best = best(search, nothing, evaluator.all());
            return new Found(funds, nothing, rules, best, path, false, part);
        }
    }

    private String part(CancelledException stopped) {
        int valued = evaluator.valued() - 1;
        if (valued == 0) {
            throw stopped;
        }
        return valued == 1
                ? "1 allocation, not judged on fresh random numbers"
                : "%,d allocations, none judged on fresh random numbers".formatted(valued);
    }

    /** The best of some allocations, and of those to which giving part after part leads. */
    private Evaluation best(
            AllocationSearch search,
            List<double[]> first,
            boolean isEvery,
            List<Evaluation> path,
            Progress progress) {
        List<Evaluation> valued = evaluator.value(first, progress.part(0.06, 0.15));
        search.climb(path, progress.part(0.15, 0.6));
        Evaluation best = path.getLast();
        if (!isEvery) {
            best = best(search, best, valued);
            best = search.improve(best, parameters.units(), progress.part(0.6, 1));
        }
        return best(search, best, valued);
    }

    private static Evaluation best(
            AllocationSearch search, Evaluation first, List<Evaluation> others) {
        Evaluation best = first;
        for (Evaluation other : others) {
            best = search.isBetter(other, best) ? other : best;
        }
        return best;
    }

    private double[] limits() {
        double[] limits = SimpleRules.totalAssets(network);
        List<String> targets = parameters.targets();
        for (int i = 0; i < limits.length; i++) {
            String id = network.institutions().id(i);
            double share = parameters.limitShare() * limits[i];
            boolean isTarget = targets.isEmpty() || targets.contains(id);
            boolean canReceive = isTarget && !network.balanceSheets().isOutside(i);
            limits[i] = canReceive ? parameters.limits().getOrDefault(id, share) : 0;
        }
        return limits;
    }

    /** Those that may receive something and lose most in the worst runs, in the order of ids. */
    private int[] candidates(double[] limits, double[] losses) {
        Comparator<Integer> byId = Comparator.comparing(network.institutions()::id);
        return IntStream.range(0, limits.length)
                .filter(i -> limits[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -losses[i]).thenComparing(byId))
                .limit(parameters.candidates())
                .sorted(byId)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * What one further part to each candidate brings, beyond budget and limits.
     *
     * @return as many as there are candidates
     */
    List<Evaluation> withOnePartMore(Found found, Evaluation at, Progress progress) {
        double grain = found.funds().grain();
        if (grain == 0) {
            return List.of();
        }
        List<double[]> more =
                Arrays.stream(found.funds().candidates())
                        .mapToObj(i -> Funds.with(at.amounts(), i, at.amounts()[i] + grain))
                        .toList();
        return evaluator.value(more, progress);
    }
}
