package rudra.contagion.reference;

import java.util.Arrays;
import java.util.Set;
import rudra.analysis.reference.ReferenceCase;
import rudra.analysis.reference.ReferenceMethod;
import rudra.contagion.EachFailsAlone;
import rudra.contagion.FailureTable;
import rudra.network.Network;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A table of what follows when each institution fails alone, as a reference method. */
record TableMethod(String id, EachFails engine) implements ReferenceMethod {

    @Override
    public Set<String> parameters() {
        return Set.of("weights");
    }

    @Override
    public Set<String> results() {
        return Set.of(
                "rawStress",
                "originalStress",
                "additionalStress",
                "originalLosses",
                "additionalLossesCapped",
                "additionalLossesUncapped",
                "additionalDefaults");
    }

    @Override
    public ObjectNode compute(ReferenceCase example) {
        Network network = CaseNetwork.of(example).network();
        int n = network.size();
        double[] equal = new double[n];
        Arrays.fill(equal, 1);
        double[] weights = CaseParameters.weights(example, equal);
        double[][] rows = new double[n][];
        FailureTable table =
                engine.table(
                        new EachFailsAlone(network, weights),
                        (k, stress) -> rows[k] = stress.clone());
        return values(table, rows);
    }

    private static ObjectNode values(FailureTable table, double[][] rows) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        ObjectNode values = nodes.objectNode();
        ArrayNode raw = nodes.arrayNode();
        Arrays.stream(rows).map(CaseParameters::array).forEach(raw::add);
        values.set("rawStress", raw);
        values.set("originalStress", CaseParameters.array(table.originalStress()));
        values.set("additionalStress", CaseParameters.array(table.additionalStress()));
        values.set("originalLosses", CaseParameters.array(table.originalLosses()));
        values.set("additionalLossesCapped", CaseParameters.array(table.additionalLossesCapped()));
        values.set(
                "additionalLossesUncapped", CaseParameters.array(table.additionalLossesUncapped()));
        ArrayNode defaults = nodes.arrayNode();
        Arrays.stream(table.additionalDefaults()).forEach(defaults::add);
        values.set("additionalDefaults", defaults);
        return values;
    }
}
