package rudra.contagion.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rudra.analysis.Analysis;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.json.Ids;
import rudra.contagion.Outcome;
import rudra.contagion.analysis.CompareResult.LeftOut;
import rudra.job.Progress;
import rudra.network.Network;

/** Several engines on one network and one shock. */
record CompareAnalysis(InputDeclaration<Network> network)
        implements Analysis<CompareParameters, CompareResult> {

    @Override
    public String id() {
        return "contagion.compare";
    }

    @Override
    public String citation() {
        return "Upper (2011), Simulation methods to assess the danger of contagion in interbank"
                + " markets, Journal of Financial Stability 7";
    }

    @Override
    public Class<CompareParameters> parameterType() {
        return CompareParameters.class;
    }

    @Override
    public Class<CompareResult> resultType() {
        return CompareResult.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(network);
    }

    @Override
    public CompareResult run(CompareParameters parameters, Inputs inputs, Progress progress) {
        Network read = inputs.get(network);
        List<String> ids = read.institutions().ids();
        List<EngineResult> results = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        Set<String> rules = new LinkedHashSet<>();
        rules.add(read.unit().sentence());
        rules.addAll(read.rules());
        for (EngineId id : parameters.engines()) {
            progress.checkCancelled();
            progress.update((double) results.size() / parameters.engines().size(), "Losses spread");
            try {
                Outcome outcome =
                        id.engine(parameters.choices()).run(read, parameters.shock(), progress);
                rules.addAll(outcome.notes());
                results.add(EngineResult.of(read, outcome));
            } catch (AnalysisException e) {
                boolean isLast = leftOut.size() + 1 == parameters.engines().size();
                if (e.sort() != AnalysisException.Sort.INPUT || isLast) {
                    throw e;
                }
                leftOut.add(LeftOut.because(Ids.of(id), e));
            }
        }
        return new CompareResult(
                results,
                Differences.conventions(results),
                Differences.steps(results),
                Differences.disputed(ids, results),
                leftOut,
                ById.where(ids, read.balanceSheets()::isOutside),
                List.copyOf(rules));
    }
}
