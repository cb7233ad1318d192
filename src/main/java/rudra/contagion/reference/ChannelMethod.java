package rudra.contagion.reference;

import java.util.Set;
import rudra.analysis.reference.ReferenceCase;
import rudra.analysis.reference.ReferenceMethod;
import rudra.contagion.Outcome;
import rudra.contagion.Shock;
import rudra.network.Network;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An engine with channels besides claims as a reference method. */
record ChannelMethod(
        String id, Set<String> parameters, Set<String> results, Calculation calculation)
        implements ReferenceMethod {

    /** Runs the engine, and adds what it alone tells to the values. */
    @FunctionalInterface
    interface Calculation {
        Outcome run(ReferenceCase example, Network network, Shock shock, ObjectNode values);
    }

    @Override
    public ObjectNode compute(ReferenceCase example) {
        Network network = ChannelNetwork.of(example);
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        Outcome outcome = calculation.run(example, network, CaseShock.of(example, network), values);
        values.set("equity", CaseParameters.array(outcome.equity()));
        ArrayNode defaulted = values.putArray("defaulted");
        ArrayNode rounds = values.putArray("roundOfFailure");
        for (int i = 0; i < outcome.size(); i++) {
            defaulted.add(outcome.hasFailed(i));
            rounds.add(outcome.roundOfFailure()[i]);
        }
        return values;
    }
}
