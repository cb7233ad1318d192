package rudra.simulation.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rudra.job.Progress;
import rudra.simulation.allocation.PolicySearch.Found;

/**
 * All strategies on the same fresh runs. What was found on the runs of a search is the luckiest of
 * many there; only other random numbers tell how good it is.
 *
 * @param best the best allocation found
 * @param all every strategy, that one among them; the least expected shortfall first
 */
record Judgement(Judged best, List<Judged> all) {

    /**
     * A strategy.
     *
     * @param searched on the runs of the search
     * @param fresh on fresh runs; empty if there was no time for them
     */
    record Judged(String name, Evaluation searched, Optional<Evaluation> fresh) {

        private double shortfall() {
            return fresh.orElse(searched).shortfall();
        }
    }

    /** Values every strategy on fresh runs. */
    static Judgement of(Found found, Evaluator searched, Evaluator judge, Progress progress) {
        List<Strategy> strategies = strategies(found);
        List<double[]> amounts = strategies.stream().map(Strategy::amounts).toList();
        List<Evaluation> fresh = judge.value(amounts, progress);
        List<Evaluation> before = searched.value(amounts, Progress.none());
        List<Judged> all = new ArrayList<>();
        for (int k = 0; k < strategies.size(); k++) {
            all.add(new Judged(strategies.get(k).name(), before.get(k), Optional.of(fresh.get(k))));
        }
        return sorted(all);
    }

    /** Those strategies that a search has valued, by its runs alone. */
    static Judgement without(Found found, Evaluator searched) {
        List<Judged> all = new ArrayList<>();
        for (Strategy strategy : strategies(found)) {
            searched.find(strategy.amounts())
                    .ifPresent(one -> all.add(new Judged(strategy.name(), one, Optional.empty())));
        }
        return sorted(all);
    }

    private static List<Strategy> strategies(Found found) {
        List<Strategy> strategies = new ArrayList<>();
        strategies.add(new Strategy(SimpleRules.FOUND, found.best().amounts()));
        strategies.add(new Strategy(SimpleRules.NOTHING, found.nothing().amounts()));
        strategies.addAll(found.rules());
        return strategies;
    }

    private static Judgement sorted(List<Judged> all) {
        Judged best = all.getFirst();
        // Stable: the best found stays ahead of what is as good.
        all.sort(Comparator.comparingDouble(Judged::shortfall));
        return new Judgement(best, all);
    }

    /** Whether strategies were valued on fresh runs. */
    boolean isFresh() {
        return best.fresh().isPresent();
    }
}
