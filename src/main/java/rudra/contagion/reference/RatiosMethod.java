package rudra.contagion.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import rudra.analysis.reference.ReferenceCase;
import rudra.analysis.reference.ReferenceMethod;
import rudra.contagion.measures.RegulatoryRatios;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The ratios of one balance sheet, given by class, as a reference method. */
record RatiosMethod() implements ReferenceMethod {

    @Override
    public String id() {
        return "regulatory-ratios";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("riskWeights");
    }

    @Override
    public Set<String> results() {
        return Set.of("equity", "leverageRatio", "riskWeightedAssets", "riskWeightedRatio");
    }

    @Override
    public ObjectNode compute(ReferenceCase example) {
        List<Map.Entry<String, JsonNode>> assets =
                List.copyOf(example.network().path("assets").properties());
        double[] amounts = new double[assets.size()];
        double[] weights = new double[assets.size()];
        double equity = 0;
        for (int c = 0; c < amounts.length; c++) {
            amounts[c] = number(assets.get(c).getValue(), "assets");
            JsonNode weight = example.parameter("riskWeights").path(assets.get(c).getKey());
            // What has no value needs no weight.
            weights[c] =
                    amounts[c] == 0 && weight.isMissingNode() ? 0 : number(weight, "riskWeights");
            equity += amounts[c];
        }
        for (JsonNode amount : example.network().path("liabilities")) {
            equity -= number(amount, "liabilities");
        }
        RegulatoryRatios ratios = RegulatoryRatios.of(amounts, weights, equity);
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        values.put("equity", ratios.equity());
        put(values, "leverageRatio", ratios.leverageRatio());
        values.put("riskWeightedAssets", ratios.riskWeightedAssets());
        put(values, "riskWeightedRatio", ratios.riskWeightedRatio());
        return values;
    }

    private static void put(ObjectNode values, String name, double ratio) {
        if (Double.isNaN(ratio)) {
            values.putNull(name);
        } else {
            values.put(name, ratio);
        }
    }

    private static double number(JsonNode node, String name) {
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            throw CaseParameters.wrong(name, "should give a finite number for each asset class");
        }
        return node.doubleValue();
    }
}
