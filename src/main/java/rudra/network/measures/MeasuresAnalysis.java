package rudra.network.measures;

import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.job.Progress;
import rudra.network.Network;

/**
 * The analysis {@code network.measures}: how a network is knit, and where each institution stands.
 */
public final class MeasuresAnalysis implements Analysis<MeasuresParameters, NetworkMeasures> {
    private final InputDeclaration<Network> network;

    /** Creates the analysis with its one input. */
    public MeasuresAnalysis(InputDeclaration<Network> network) {
        this.network = network;
    }

    @Override
    public String id() {
        return "network.measures";
    }

    @Override
    public String citation() {
        return "Newman (2018), Networks, 2nd edition, Oxford University Press, chapters 6 to 8.";
    }

    @Override
    public Class<MeasuresParameters> parameterType() {
        return MeasuresParameters.class;
    }

    @Override
    public Class<NetworkMeasures> resultType() {
        return NetworkMeasures.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(network);
    }

    @Override
    public NetworkMeasures run(MeasuresParameters parameters, Inputs inputs, Progress progress) {
        return new Measurement(inputs.get(network), parameters, progress).measure();
    }
}
