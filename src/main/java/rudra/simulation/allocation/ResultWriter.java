package rudra.simulation.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import rudra.analysis.json.Ids;
import rudra.network.Network;
import rudra.simulation.allocation.Judgement.Judged;
import rudra.simulation.allocation.PolicySearch.Found;
import rudra.simulation.allocation.PolicySearchResult.Marginal;
import rudra.simulation.allocation.PolicySearchResult.Point;
import rudra.simulation.allocation.PolicySearchResult.Search;
import rudra.simulation.allocation.PolicySearchResult.Share;
import rudra.simulation.allocation.PolicySearchResult.StrategyResult;
import rudra.simulation.scenario.Policy;

/** Makes the result of a search. */
record ResultWriter(
        Network network, PolicySearchParameters parameters, Found found, Judgement judgement) {

    /**
     * The result.
     *
     * @param more the best allocation with one part more for each candidate
     * @param first one part for each candidate alone
     */
    PolicySearchResult result(
            List<Evaluation> more,
            List<Evaluation> first,
            Evaluator searched,
            Evaluator judge,
            Policy.Allocation allocation) {
        double given = found.best().given();
        return new PolicySearchResult(
                new Verdict(network, parameters, found, judgement).text(),
                Ids.of(parameters.objective()),
                Ids.of(parameters.instrument()),
                parameters.budget(),
                given,
                Math.max(0, parameters.budget() - given),
                judgement.all().stream().map(this::strategy).toList(),
                shares(),
                marginals(more, first),
                path(),
                ScenarioLines.of(allocation),
                new Search(
                        parameters.runs(),
                        parameters.freshRuns(),
                        parameters.level(),
                        found.funds().grain(),
                        found.funds().candidates().length,
                        searched.valued(),
                        searched.simulated() + judge.simulated(),
                        found.isExact()),
                PolicySearchConventions.of(parameters),
                network.rules());
    }

    private StrategyResult strategy(Judged one) {
        Evaluation fresh = one.fresh();
        Evaluation best = judgement.best().fresh();
        double half = fresh.halfWidth();
        double above = fresh.shortfall() - best.shortfall();
        double halfAbove = fresh.halfWidthOfDifference(best);
        return new StrategyResult(
                one.name(),
                fresh.shortfall(),
                fresh.shortfall() - half,
                fresh.shortfall() + half,
                above,
                above - halfAbove,
                above + halfAbove,
                one.searched().shortfall(),
                fresh.loss(),
                fresh.failures(),
                fresh.given(),
                receivers(fresh.amounts()));
    }

    private static int receivers(double[] amounts) {
        int count = 0;
        for (double amount : amounts) {
            count += amount > 0 ? 1 : 0;
        }
        return count;
    }

    private List<Share> shares() {
        double[] assets = SimpleRules.totalAssets(network);
        double[] amounts = found.best().amounts();
        return IntStream.range(0, amounts.length)
                .filter(i -> amounts[i] > 0)
                .mapToObj(i ->
                        new Share(
                                id(i),
                                amounts[i],
                                amounts[i] / parameters.budget(),
                                assets[i] > 0 ? amounts[i] / assets[i] : 0))
                .sorted(
                        Comparator.comparingDouble((Share share) -> -share.amount())
                                .thenComparing(Share::institution))
                .toList();
    }

    private List<Marginal> marginals(List<Evaluation> more, List<Evaluation> first) {
        double grain = found.funds().grain();
        List<Marginal> marginals = new ArrayList<>();
        for (int c = 0; c < more.size(); c++) {
            Evaluation one = more.get(c);
            Evaluation other = first.get(c);
            marginals.add(
                    new Marginal(
                            id(found.funds().candidates()[c]),
                            (found.best().shortfall() - one.shortfall()) / grain,
                            found.best().standardErrorOfDifference(one) / grain,
                            (found.nothing().shortfall() - other.shortfall()) / grain,
                            found.nothing().standardErrorOfDifference(other) / grain));
        }
        marginals.sort(
                Comparator.comparingDouble((Marginal one) -> -one.atBest())
                        .thenComparing(Marginal::institution));
        return marginals;
    }

    private List<Point> path() {
        List<Point> points = new ArrayList<>();
        Evaluation before = found.nothing();
        for (Evaluation one : found.path()) {
            String receiver = "";
            double amount = 0;
            for (int i = 0; i < one.amounts().length; i++) {
                double more = one.amounts()[i] - before.amounts()[i];
                if (more > 0) {
                    receiver = id(i);
                    amount = more;
                }
            }
            points.add(new Point(one.given(), one.shortfall(), receiver, amount));
            before = one;
        }
        return points;
    }

    private String id(int i) {
        return network.institutions().id(i);
    }
}
