package rudra.contagion.analysis;

import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.job.Progress;
import rudra.network.Network;

/** A calculation on one network as an analysis. */
record NetworkAnalysis<P extends Record, R extends Record>(
        String id,
        String citation,
        Class<P> parameterType,
        Class<R> resultType,
        Calculation<P, R> calculation,
        InputDeclaration<Network> network)
        implements Analysis<P, R> {

    /** What is calculated: a pure function. */
    @FunctionalInterface
    interface Calculation<P, R> {
        R run(Network network, P parameters, Progress progress);
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(network);
    }

    @Override
    public R run(P parameters, Inputs inputs, Progress progress) {
        return calculation.run(inputs.get(network), parameters, progress);
    }
}
