package rudra.simulation.allocation;

import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.measures.InstitutionMeasures;
import rudra.network.measures.MeasuresAnalysis;
import rudra.network.measures.MeasuresParameters;
import rudra.simulation.allocation.PolicySearch.Found;

/** The analysis {@code simulation.policy}: how a budget is best spread over institutions. */
public record PolicySearchAnalysis(InputDeclaration<Network> network)
        implements Analysis<PolicySearchParameters, PolicySearchResult> {

    /** Fresh random numbers come from a seed that is this far from the one of the search. */
    private static final long FRESH = 0x5DEECE66DL;

    @Override
    public String id() {
        return "simulation.policy";
    }

    @Override
    public String citation() {
        return "Rockafellar and Uryasev (2002), Conditional value-at-risk for general loss"
                + " distributions, Journal of Banking and Finance 26";
    }

    @Override
    public Class<PolicySearchParameters> parameterType() {
        return PolicySearchParameters.class;
    }

    @Override
    public Class<PolicySearchResult> resultType() {
        return PolicySearchResult.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(network);
    }

    @Override
    public PolicySearchResult run(
            PolicySearchParameters parameters, Inputs inputs, Progress progress) {
        Network read = inputs.get(network);
        RequestCheck.check(read, parameters);
        SimulatedTrials trials = new SimulatedTrials(read, parameters, inputs.seed());
        Evaluator searched =
                new Evaluator(
                        trials, parameters.runs(), parameters.level(), "Searching allocations");
        double[] ranks = pageRank(inputs, progress.part(0, 0.01));
        PolicySearch search = new PolicySearch(read, parameters, searched, ranks);
        Found found = search.find(progress.part(0.01, 0.7));
        Evaluator judge =
                new Evaluator(
                        new SimulatedTrials(read, parameters, fresh(inputs.seed())),
                        parameters.freshRuns(),
                        parameters.level(),
                        "Judging what was found on fresh random numbers");
        Conclusion conclusion =
                Conclusion.of(search, found, searched, judge, progress.part(0.7, 1));
        return new ResultWriter(read, parameters, found, conclusion)
                .result(searched, judge, trials.allocation(found.best().amounts()));
    }

    private static Seed fresh(Seed seed) {
        return new Seed(seed.stream(FRESH).nextLong());
    }

    private double[] pageRank(Inputs inputs, Progress progress) {
        // Without work for shortest paths, which are not looked at here.
        MeasuresParameters noPaths = new MeasuresParameters(0.85, 0);
        return new MeasuresAnalysis(network)
                .run(noPaths, inputs, progress).institutions().stream()
                        .mapToDouble(InstitutionMeasures::pageRank)
                        .toArray();
    }
}
