package rudra.simulation.reverse;

import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Seed;
import rudra.analysis.schema.ParameterSchema;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.io.NetworkKind;
import tools.jackson.databind.json.JsonMapper;

/** Asks for reverse stress tests in JSON. */
final class Asked {
    private static final InputDeclaration<Network> NETWORK =
            InputDeclaration.one("network", NetworkKind.NETWORK);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Asked() {}

    static ReverseStressResult of(Network network, String json) {
        return of(network, json, Progress.none());
    }

    static ReverseStressResult of(Network network, String json, Progress progress) {
        ReverseStressParameters parameters =
                ParameterSchema.of(ReverseStressParameters.class)
                        .decode(JSON.readTree(json), ReverseStressParameters.class);
        Inputs inputs = Inputs.none(Seed.DEFAULT).with(NETWORK, network);
        return new ReverseStress(NETWORK).run(parameters, inputs, progress);
    }
}
