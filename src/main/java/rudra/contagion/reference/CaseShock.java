package rudra.contagion.reference;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import rudra.analysis.reference.ReferenceCase;
import rudra.analysis.reference.UnsupportedCaseException;
import rudra.contagion.Shock;
import rudra.network.BalanceSheets;
import rudra.network.Network;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The shock of a case: vectors by position; one number stands for all institutions. */
final class CaseShock {
    private static final Set<String> KNOWN =
            Set.of("equityLoss", "externalAssetLossShare", "distress");

    private CaseShock() {}

    static Shock of(ReferenceCase example, Network network) {
        JsonNode shock = example.parameter("shock");
        if (CaseParameters.isAbsent(shock)) {
            return Shock.defaults();
        }
        if (!(shock instanceof ObjectNode object)) {
            throw CaseParameters.wrong("shock", "should be an object");
        }
        Set<String> unknown = new TreeSet<>(object.propertyNames());
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw new UnsupportedCaseException("The shock “" + unknown + "” is not known.");
        }
        int n = network.size();
        return new Shock(
                List.of(),
                byId(values(shock, "equityLoss", n)),
                byId(externalLosses(shock, network.balanceSheets())),
                0,
                byId(values(shock, "distress", n)));
    }

    private static double[] externalLosses(JsonNode shock, BalanceSheets sheets) {
        double[] losses = values(shock, "externalAssetLossShare", sheets.size());
        for (int i = 0; i < losses.length; i++) {
            losses[i] *= Math.max(0, sheets.externalAssets(i));
        }
        return losses;
    }

    /** The relative loss of equity by the shock alone. */
    static double[] distress(ReferenceCase example, Network network) {
        JsonNode shock = example.parameter("shock");
        int n = network.size();
        BalanceSheets sheets = network.balanceSheets();
        double[] distress = values(shock, "distress", n);
        double[] amounts = values(shock, "equityLoss", n);
        double[] external = externalLosses(shock, sheets);
        for (int i = 0; i < n; i++) {
            double lost = amounts[i] + external[i];
            double equity = sheets.equity(i);
            if (equity > 0) {
                distress[i] += lost / equity;
            } else if (equity < 0 || lost > 0) {
                distress[i] = 1;
            }
        }
        return distress;
    }

    private static double[] values(JsonNode shock, String name, int n) {
        JsonNode node = shock.path(name);
        if (CaseParameters.isAbsent(node)) {
            return new double[n];
        }
        if (node.isNumber()) {
            double[] same = new double[n];
            Arrays.fill(same, node.doubleValue());
            return same;
        }
        return CaseParameters.vector(node, name, n);
    }

    private static Map<String, Double> byId(double[] values) {
        Map<String, Double> entries = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != 0) {
                entries.put(Integer.toString(i), values[i]);
            }
        }
        return entries;
    }
}
