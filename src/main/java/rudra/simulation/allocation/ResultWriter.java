package rudra.simulation.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
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
        Network network, PolicySearchParameters parameters, Found found, Conclusion conclusion) {

    /**
     * The result.
     *
     * @param searched what valued allocations in the search
     * @param judge what valued strategies on fresh runs
     * @param allocation the best allocation found
     */
    PolicySearchResult result(Evaluator searched, Evaluator judge, Policy.Allocation allocation) {
        double given = found.best().given();
        return new PolicySearchResult(
                new Verdict(network, parameters, found, conclusion.judgement()).text(),
                conclusion.part(),
                Ids.of(parameters.objective()),
                Ids.of(parameters.instrument()),
                parameters.budget(),
                given,
                Math.max(0, parameters.budget() - given),
                conclusion.judgement().all().stream().map(this::strategy).toList(),
                shares(),
                marginals(),
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
        Optional<Evaluation> fresh = one.fresh();
        Optional<Double> above = both(one, (own, best) -> own.shortfall() - best.shortfall());
        Optional<Double> half = both(one, Evaluation::halfWidthOfDifference);
        return new StrategyResult(
                one.name(),
                fresh.map(Evaluation::shortfall),
                fresh.map(own -> own.shortfall() - own.halfWidth()),
                fresh.map(own -> own.shortfall() + own.halfWidth()),
                above,
                above.flatMap(by -> half.map(width -> by - width)),
                above.flatMap(by -> half.map(width -> by + width)),
                one.searched().shortfall(),
                fresh.map(Evaluation::loss),
                fresh.map(Evaluation::failures),
                one.searched().given(),
                receivers(one.searched().amounts()));
    }

    /** A figure of a strategy beside the best allocation found, on the same fresh runs. */
    private Optional<Double> both(Judged one, ToDoubleBiFunction<Evaluation, Evaluation> figure) {
        return one.fresh()
                .flatMap(own ->
                        conclusion
                                .judgement()
                                .best()
                                .fresh()
                                .map(best -> figure.applyAsDouble(own, best)));
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

    private List<Marginal> marginals() {
        double grain = found.funds().grain();
        List<Marginal> marginals = new ArrayList<>();
        for (int c = 0; c < conclusion.more().size(); c++) {
            Evaluation one = conclusion.more().get(c);
            Evaluation other = conclusion.first().get(c);
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
