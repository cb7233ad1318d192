package rudra.contagion.analysis;

import java.util.List;
import java.util.function.Function;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.contagion.ContagionEngine;
import rudra.contagion.Outcome;
import rudra.contagion.Shock;
import rudra.job.Progress;
import rudra.network.Network;

/** One engine as an analysis. */
record EngineAnalysis<P extends Record>(
        String id,
        String citation,
        Class<P> parameterType,
        Function<P, Shock> shock,
        Function<P, ContagionEngine> engine,
        InputDeclaration<Network> network)
        implements Analysis<P, ContagionResult> {

    @Override
    public Class<ContagionResult> resultType() {
        return ContagionResult.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(network);
    }

    @Override
    public ContagionResult run(P parameters, Inputs inputs, Progress progress) {
        Network read = inputs.get(network);
        progress.update(0, "Losses spread");
        Outcome outcome = engine.apply(parameters).run(read, shock.apply(parameters), progress);
        return ContagionResult.of(read, outcome);
    }
}
